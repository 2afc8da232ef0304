import { unitOptionsOf } from '../../assessments/rules/checklist.ts'
import { matrixOf } from '../../assessments/rules/split.ts'
import type { Handlers, WindowTold } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/result.ts'
import { controlText, editionChanges, editionsFor, libraryFor, rowsPage } from '../assessing/derived.ts'
import { attachUpload, verifyEvidence } from '../assessing/evidence.ts'
import { handoverWork, receiveWork } from '../assessing/handover-jobs.ts'
import { historyOf } from '../assessing/history.ts'
import { exportCertificate } from '../assessing/exports.ts'
import { setLogo } from '../assessing/logos.ts'
import { exportWork, modelOf } from '../assessing/reports.ts'
import { requestsWork } from '../assessing/requests.ts'
import { frameworkList, ofEdition, pictureList, serviceList, worksheetLists } from '../catalogues/lists.ts'
import type { Desk } from '../desk.ts'

/**
 * The handlers of every call: one line for each, over one desk. The three doors serve the same table; `told` is for the one that
 * shows a menu outside the window.
 */
export function createHandlers(desk: Desk, told: (told: WindowTold) => void = () => undefined): Handlers {
  const { assessments, library, profiles, views, wordings, identities, templates, jobs, exports } = desk
  return {
    'app:info': async () => ok(desk.info()),
    'window:tell': async (value) => {
      told(value)
      return ok(null)
    },
    'profile:get': () => profiles.get(),
    'profile:save': (me) => profiles.save(me),
    'view:get': (wanted) => views.get(wanted),
    'view:put': (wanted) => views.put(wanted),
    'catalogue:services': async (wanted) => ofEdition(library, wanted, serviceList),
    'catalogue:regions': async (wanted) => ofEdition(library, wanted, ({ regions }) => [...regions]),
    'catalogue:frameworks': async (wanted) => ofEdition(library, wanted, frameworkList),
    'catalogue:factors': async (wanted) => ofEdition(library, wanted, ({ factors }) => factors),
    'catalogue:pictures': async (wanted) => ofEdition(library, wanted, pictureList),
    'catalogue:worksheet': async (wanted) => ofEdition(library, wanted, worksheetLists),
    'wording:list': () => wordings.list(),
    'wording:look': (wanted) => wordings.look(wanted),
    'wording:keep': (wanted) => wordings.keep(wanted),
    'wording:remove': ({ framework }) => wordings.remove(framework),
    'template:list': () => templates.list(),
    'template:save': ({ assessment, ...wanted }) => desk.with(assessment, (open) => desk.saveTemplate(open, wanted)),
    'template:remove': ({ id }) => templates.remove(id),
    'assessment:list': () => desk.list(),
    'assessment:create': (wishes) => desk.create(wishes),
    'assessment:open': ({ id }) => assessments.openForWindow(id),
    'assessment:chunk': async ({ id, sequence, index }) => assessments.chunk(id, sequence, index),
    'assessment:close': async ({ id }) => ok(await assessments.close(id).then(() => null)),
    'assessment:intend': ({ id, intention }) => desk.with(id, (open) => desk.intend(open, intention)),
    'assessment:undo': ({ id, change }) => desk.with(id, (open) => open.undo(change)),
    'assessment:redo': ({ id }) => desk.with(id, (open) => open.redo()),
    'assessment:rows': ({ id, from, count }) => desk.with(id, async (open) => ok(rowsPage(open, from, count))),
    'assessment:matrix': ({ id }) => desk.with(id, async (open) => ok(matrixOf(open.state, open.catalogues))),
    'assessment:units': ({ id }) => desk.with(id, async (open) => ok(unitOptionsOf(open.state, open.catalogues))),
    'assessment:control': ({ id, item }) => desk.with(id, async (open) => controlText(open, item)),
    'assessment:impact': ({ id, intention }) => desk.with(id, (open) => open.impactOf(intention)),
    'assessment:library': ({ id }) => desk.with(id, async (open) => ok(libraryFor(open))),
    'assessment:editions': ({ id }) => desk.with(id, async (open) => ok(editionsFor(open))),
    'assessment:edition-differences': ({ id, edition }) => desk.with(id, async (open) => editionChanges(open, edition)),
    'assessment:draft': ({ id, key, text }) => desk.with(id, (open) => desk.keepDraft(open, key, text)),
    'assessment:drafts': ({ id }) => desk.with(id, async (open) => ok(open.store.drafts.list())),
    'assessment:history': (wanted) => desk.with(wanted.id, (open) => historyOf(open, wanted)),
    'assessment:course': ({ id }) => desk.with(id, (open) => open.course.read()),
    'assessment:check': ({ id }) => desk.check(id),
    'assessment:continue': ({ id, reason }) => assessments.continueAfterDamage(id, reason),
    'evidence:attach': (wanted) =>
      desk.with(wanted.id, (open) => attachUpload(open, desk.workspace.uploads, wanted, desk.today())),
    'evidence:verify': ({ id, evidence }) => desk.with(id, async (open) => ok(await verifyEvidence(open, evidence))),
    'requests:export': ({ id, ...wanted }) =>
      desk.with(id, async (open) => ok(jobs.start(requestsWork(open, wanted, desk.today(), exports)))),
    'handover:write': ({ id, to }) => desk.with(id, async (open) => ok(jobs.start(handoverWork(desk, open, to)))),
    'handover:receive': async ({ upload, name }) => ok(jobs.start(receiveWork(desk, upload, name))),
    'identity:list': () => identities.list(),
    'identity:make': ({ passphrase, ...wish }) => identities.make(wish, passphrase),
    'identity:import': ({ file, filePassphrase, passphrase }) =>
      identities.import(Buffer.from(file, 'base64'), filePassphrase, passphrase),
    'identity:export': ({ id }) => exportCertificate(identities, exports, id),
    'identity:remove': ({ id }) => identities.remove(id).then((removed) => (removed.ok ? ok(null) : removed)),
    'revision:sign': ({ id, ...wish }) => desk.with(id, (open) => desk.sign(open, wish)),
    'revision:to-sign': ({ id, ...wish }) => desk.with(id, (open) => desk.toSign(open, wish)),
    'revision:accept': ({ id, upload }) =>
      desk.with(id, (open) => desk.withUpload(upload, (signed) => desk.accept(open, signed))),
    'verify:file': ({ upload, trust }) => desk.withUpload(upload, (report) => desk.verify(report, trust)),
    'branding:logo': (wanted) => desk.with(wanted.id, (open) => setLogo(open, desk.workspace, wanted)),
    'report:model': ({ id, revision }) => desk.with(id, (open) => modelOf(open, revision)),
    'report:export': ({ id, ...wanted }) =>
      desk.with(id, async (open) => ok(jobs.start(exportWork(open, wanted, exports)))),
    'job:cancel': async ({ job }) => jobs.cancel(job),
  }
}
