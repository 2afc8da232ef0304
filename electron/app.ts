import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { fail, type Failure } from '../shared/failure.ts'
import type { EventName } from '../shared/ipc/channels.ts'
import type { EventValue } from '../shared/ipc/contract.ts'
import type { StoredFile } from '../shared/model/evidence.ts'
import type { Profile } from '../shared/model/person.ts'
import type { AssessmentState } from '../shared/model/state.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { App, AppOptions, FileDoor, Hear, StoredBytes } from './app-port.ts'
import { Assessments } from './assessing/assessments.ts'
import { pieceName } from './assessing/evidence.ts'
import { blockingIn } from './assessing/derived.ts'
import { Exports } from './assessing/exports.ts'
import { Jobs } from './assessing/jobs.ts'
import { localDay, type Clock } from './assessing/stamp.ts'
import { loadLibrary, type Library } from './catalogues/load.ts'
import { TemplateShelf } from './catalogues/template-shelf.ts'
import { Desk } from './desk.ts'
import { createHandlers } from './ipc/handlers.ts'
import { serveCall } from './ipc/serve.ts'
import { ProfileStore } from './profile/profile-store.ts'
import { ViewStore } from './profile/view-store.ts'
import { WordingStore } from './profile/wording-store.ts'
import { Wordings } from './profile/wordings.ts'
import { IdentityStore } from './signing/identity-store.ts'
import { passphraseKeyStore } from './signing/key-store.ts'
import { signatureWork } from './signing/signature-work.ts'
import { checkAssessment } from './storage/check.ts'
import { nodeDisk } from './storage/node-disk.ts'
import { thisProcess } from './storage/process-identity.ts'
import { verifyInWorker } from './storage/verify-in-worker.ts'
import { Workspace } from './storage/workspace.ts'
import { Readable } from 'node:stream'

/** What a door may add: its own clock, its own author, or opening without owning the workspace. */
export interface Extras {
  readonly clock?: Clock
  /** Who makes changes, instead of the profile on this machine. Asked for each change. */
  readonly author?: () => Profile
  readonly access?: 'own' | 'read'
  /** Where a bug is written down; stderr where nothing else is said. */
  readonly log?: (line: string) => void
  /** Another library than the shipped one, for measuring with one of any size. */
  readonly library?: Library
}

/** A built app and the desk behind it: the command line works at the desk, windows through the door. */
export interface Built {
  readonly app: App
  readonly desk: Desk
}

/** Builds the app for a window. */
export async function createApp(options: AppOptions): Promise<Result<App, Failure>> {
  const built = await buildApp(options)
  return built.ok ? ok(built.value.app) : built
}

/** Builds the objects and joins them. */
export async function buildApp(options: AppOptions, extras: Extras = {}): Promise<Result<Built, Failure>> {
  const clock = extras.clock ?? (() => new Date())
  const disk = nodeDisk()
  const verify = verifyInWorker(join(options.dist, 'verify-worker.mjs'))
  const library = extras.library ?? loadLibrary(join(options.dist, '..', 'assessments'))
  const blocking = (state: AssessmentState) => blockingIn(state, library.editions.get(state.edition), localDay(clock()))
  const workspaceOptions = { disk, path: options.workspace, me: thisProcess(), verify, blocking }
  const workspace = await (extras.access === 'read'
    ? Workspace.read(workspaceOptions)
    : Workspace.own(workspaceOptions))
  if (!workspace.ok) return workspace
  const profiles = new ProfileStore(disk, options.profile)
  const me = async () => (extras.author ? ok(extras.author()) : requireProfile(profiles))
  const hearing = new Set<Hear>()
  const tell = <E extends EventName>(event: E, value: EventValue<E>) => {
    const json = JSON.stringify(value)
    for (const hear of hearing) hear(event, json)
  }
  const assessments = new Assessments({
    workspace: workspace.value,
    library,
    clock,
    me,
    events: {
      changed: (id, answered) => tell('assessment:changed', { id, answered }),
      status: (id, status) => tell('assessment:status', { id, status }),
    },
  })
  const exports = new Exports(join(options.dist, 'report-worker.mjs'))
  const author = async () => {
    const profile = await me()
    return profile.ok ? ok(profile.value.name) : profile
  }
  const wordings = new Wordings({
    store: new WordingStore(disk, join(options.profile, 'wordings')),
    frameworks: library.latest.frameworks,
    clock,
    author,
    changed: (framework) => tell('wording:changed', { framework }),
  })
  const jobs = new Jobs(
    { progress: (value) => tell('job:progress', value), ended: (value) => tell('job:ended', value) },
    extras.log,
  )
  const desk = new Desk({
    info: () => ({
      version: packageJson.version,
      door: options.door,
      workspace: options.workspace,
      today: localDay(clock()),
    }),
    workspace: workspace.value,
    library,
    profiles,
    views: new ViewStore(disk, options.profile),
    wordings,
    identities: new IdentityStore(disk, join(options.profile, 'identities'), passphraseKeyStore, clock),
    signatures: signatureWork(join(options.dist, 'signing-worker.mjs')),
    templates: new TemplateShelf(library, workspace.value.templates),
    assessments,
    jobs,
    exports,
    clock,
    author,
    checkStored: (id) => checkAssessment({ disk, folder: join(options.workspace, 'assessments', id), id, verify }),
  })
  const handlers = createHandlers(desk, options.told)
  const app: App = {
    call: (channel, json) => serveCall(handlers, channel, json, extras.log ? { log: extras.log } : {}),
    files: fileDoor(desk),
    subscribe: (hear) => {
      hearing.add(hear)
      return () => hearing.delete(hear)
    },
    close: () => desk.close(),
  }
  return ok({ app, desk })
}

async function requireProfile(profiles: ProfileStore): Promise<Result<Profile, Failure>> {
  const profile = await profiles.get()
  if (!profile.ok) return profile
  return profile.value ? ok(profile.value) : err(fail('profile.missing'))
}

function fileDoor(desk: Desk): FileDoor {
  return {
    put: async (upload, at, bytes) => {
      const received = await desk.workspace.uploads.put(upload, at, bytes)
      return received.ok ? ok({ received: received.value }) : received
    },
    drop: async (upload) => desk.workspace.uploads.cancel(upload),
    get: async (sha256) => (await evidenceBytes(desk, sha256)) ?? desk.exports.get(sha256),
  }
}

/** What a window can ask for of an assessment: its evidence, and the logos of its report. */
function shownFiles({ evidence, branding }: AssessmentState): (StoredFile & { readonly called: string })[] {
  const logos = [branding.firmLogo, branding.clientLogo].flatMap((logo) =>
    logo ? [{ ...logo, mediaType: 'image/png', called: logo.name }] : [],
  )
  const pieces = Object.values(evidence).flatMap(({ ref, file, destroyed }) =>
    file && !destroyed ? [{ ...file, called: pieceName(ref, file) }] : [],
  )
  return [...pieces, ...logos]
}

/** Rule E47: the bytes of a piece of evidence, or of a logo, of an assessment that is open; never before they were compared. */
async function evidenceBytes(desk: Desk, sha256: string): Promise<Result<StoredBytes, Failure> | null> {
  for (const { state, store } of desk.assessments.all()) {
    const file = shownFiles(state).find((each) => each.sha256 === sha256)
    if (!file) continue
    const verified = await store.evidence.verify(sha256, file.called)
    if (!verified.ok) return verified
    const { size, mediaType, name } = file
    return ok({ stream: Readable.from(store.evidence.stream(sha256)), size, mediaType, name })
  }
  return null
}
