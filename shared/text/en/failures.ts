import { signingFailures } from './failures-signing.ts'
import { wordingFailures } from './failures-wording.ts'

/**
 * What went wrong that a user, a file or a disk can cause. Each sentence says what happened, to which thing, and what to do.
 * The key is the failure's code; the parameter is what crosses the boundary as data.
 */
export const failures = {
  ...signingFailures,
  ...wordingFailures,

  // Input
  'input.invalid': (p: { detail: string }) => `That was not understood: ${p.detail}. Nothing was changed.`,
  'input.period-backwards': (p: { from: string; to: string }) =>
    `The period ends (${p.to}) before it begins (${p.from}). Give the earlier day first.`,
  'input.nothing-to-change': () => 'That is how it already is; nothing was changed.',
  'input.stored-field': (p: { field: string }) => `The field ${p.field} cannot be changed.`,

  // Things that are not there
  'unknown.channel': (p: { channel: string }) => `Demarc has no call named ${p.channel}.`,
  'unknown.assessment': (p: { id: string }) =>
    `There is no assessment ${p.id} in this workspace. List the assessments to see their ids.`,
  'unknown.template': (p: { id: string }) => `There is no template ${p.id}. List the templates to see their ids.`,
  'unknown.service': (p: { service: string }) =>
    `The catalogue has no service ${p.service}. List the services to see their ids.`,
  'unknown.framework': (p: { framework: string }) => `The catalogue has no framework ${p.framework}.`,
  'unknown.edition': (p: { edition: string }) =>
    `This assessment was made with catalogue edition ${p.edition}, which this version of Demarc does not have. Open it with the version that made it.`,
  'unknown.edition-wanted': (p: { edition: string }) =>
    `This version of Demarc has no catalogue edition ${p.edition}. Choose one of those it has.`,
  'unknown.control': (p: { control: string }) =>
    `The catalogue has no control ${p.control} there. Show the checklist to see what it has.`,
  'unknown.requirement': (p: { framework: string; requirement: string; successors: string }) =>
    `${p.framework} has no requirement ${p.requirement}.${p.successors ? ` Its successors are ${p.successors}.` : ''}`,
  'unknown.practice': (p: { practice: string }) => `The catalogue has no practice ${p.practice}.`,
  'unknown.item': (p: { item: string }) =>
    `There is no item ${p.item} in this assessment. Show the checklist to see its references.`,
  'unknown.unit': (p: { unit: string }) => `There is no service or checklist ${p.unit} in this assessment.`,
  'unknown.record': (p: { table: string; id: string }) => `There is no ${p.table} ${p.id} in this assessment.`,
  'unknown.person': (p: { person: string }) =>
    `${p.person} is not on the team of this assessment. Add the person first.`,
  'unknown.option': (p: { option: string; unit: string }) => `${p.unit} has no option ${p.option}.`,
  'unknown.choice': (p: { option: string; choice: string }) => `${p.choice} is not a choice of ${p.option}.`,
  'unknown.change': (p: { change: string }) => `There is no change ${p.change} in the journal of this assessment.`,
  'unknown.revision': (p: { revision: number }) => `This assessment has no signed revision ${p.revision}.`,
  'unknown.file': (p: { name: string }) => `The file ${p.name} is no longer in the store.`,

  // Profile
  'profile.missing': () => 'Demarc does not know yet who you are. Enter your name and firm first.',

  // Rules
  'rule.needs-reason': (p: { item: string }) =>
    `${p.item} cannot be "not applicable" without a reason. Say why it does not apply.`,
  'rule.bulk-without-basis': (p: { item: string; more: number }) =>
    `${p.more === 0 ? p.item : `${p.item} and ${p.more} more`} cannot be concluded compliant with the others: no procedure was performed and no evidence that stands is cited. Cite one for all, or leave them out.`,
  'rule.needs-exclusion-reason': (p: { what: string }) => `${p.what} is left out of scope; say why.`,
  'rule.needs-determination-reason': (p: { requirement: string; proposed: string }) =>
    `The rule proposes "${p.proposed}" for ${p.requirement}. Say why your result is another.`,
  'rule.needs-target-reason': (p: { requirement: string }) =>
    `${p.requirement} is left out of the Target Profile; say why.`,
  'rule.not-a-location': (p: { location: string; unit: string }) =>
    `${p.unit} is not looked at in ${p.location}: accounts and Regions in scope and where the service is offered say where.`,
  'rule.no-deviation': (p: { control: string; unit: string }) =>
    `${p.unit} cannot deviate from ${p.control}, which is not concluded for it.`,
  'rule.sample-no-population': () =>
    'There is nothing to draw from yet. Paste the list of the population, or say how many there are.',
  'rule.sample-population-large': (p: { most: number; count: number }) =>
    `A selection is drawn from at most ${p.most} items, and the population has ${p.count}. Draw from a part of it, and say which.`,
  'rule.sample-population-twice': (p: { item: string }) =>
    `${p.item} is in the population more than once, so that it could be drawn more often than the others. Take it out of the list, or tell the two apart.`,
  'rule.sample-item-name': (p: { item: string }) =>
    `The line that begins with "${p.item}" is longer than 200 characters or has a tab in it. Paste references only, one a line.`,
  'rule.sample-item-twice': (p: { item: string }) =>
    `${p.item} is in the sample twice. Each item is tested and counted once.`,
  'rule.sample-size': (p: { most: number }) =>
    `A sample has between 1 and ${p.most} items. Give a whole number; what is larger is an analysis of the data and recorded as a procedure.`,
  'rule.sample-larger': (p: { size: number; population: number }) =>
    `A sample of ${p.size} is larger than its population of ${p.population}. Ask for fewer, or correct the population.`,
  'rule.sample-not-all': (p: { size: number; population: number }) =>
    `The sample has ${p.size} of ${p.population} items, so it is not all of them. Select all, or choose another method.`,
  'rule.sample-needs-seed': () =>
    'A selection that is drawn needs a seed, so that it can be repeated. Type one, or take another method.',
  'rule.sample-not-drawn': () => 'With judgement or haphazard choice nothing is drawn: name the items yourself.',
  'rule.sample-not-in-population': (p: { item: string }) =>
    `${p.item} is not in the population. Correct its name, or add it to the list.`,
  'rule.sample-work-lost': (p: { item: string }) =>
    `${p.item} was tested and is not in this selection. Empty its tick marks and deviation first, or go back to the seed it was drawn with.`,
  'rule.sample-sizes': (p: { frequency: string }) =>
    `The sizes for "${p.frequency}" cannot be: a higher risk asks for no fewer than a lower one, and no size is above the number of times in a year.`,
  'rule.place-in-use': (p: { place: string; by: string }) =>
    `${p.place} cannot be left out or renamed: ${p.by} says what was found there. Take that back first.`,
  'rule.needs-location-reason': (p: { location: string }) =>
    `${p.location} is left out for this item; say why in its note.`,
  'rule.own-control-id': (p: { control: string }) =>
    `The catalogue has a control ${p.control} already. Give your own control another id.`,
  'rule.edition-older': (p: { edition: string }) =>
    `The catalogue edition ${p.edition} is not newer than the one in use. An assessment moves forward only.`,
  'rule.edition-lacks-service': (p: { edition: string; unit: string }) =>
    `The catalogue edition ${p.edition} does not have ${p.unit}. Take it out of scope first, or stay with the edition in use.`,
  'rule.edition-has-control': (p: { edition: string; control: string }) =>
    `The catalogue edition ${p.edition} has a control ${p.control}, and so has your tailoring. Give your own another id first, or stay with the edition in use.`,
  'rule.not-active': (p: { item: string }) =>
    `${p.item} no longer applies in this assessment, so it cannot be concluded.`,
  'rule.template-shipped': (p: { id: string }) => `The template ${p.id} ships with Demarc and cannot be removed.`,
  'rule.unit-exists': (p: { unit: string }) => `${p.unit} is already in this assessment.`,
  'rule.unit-fixed': (p: { unit: string }) => `${p.unit} is part of every assessment and cannot be removed.`,
  'rule.unit-has-work': (p: { unit: string; count: number }) =>
    `${p.unit} has work recorded on ${p.count === 1 ? '1 item' : `${p.count} items`}. Take that back first, or exclude the items with a reason.`,
  'rule.unit-suffix': (p: { unit: string; suffix: string }) =>
    `${p.unit} cannot be split as "${p.suffix}": it would be called like another service, or its references would be too long or begin like those of another checklist. Choose another suffix.`,
  'rule.duplicate': (p: { what: string }) => `${p.what} is already there.`,
  'rule.in-use': (p: { what: string; by: string }) => `${p.what} is still used by ${p.by}. Take it out there first.`,
  'rule.evidence-shape': (p: { title: string }) =>
    `${p.title}: a file needs its bytes, and a link or a reference needs its address.`,
  'rule.signed': (p: { revision: number }) =>
    `Revision ${p.revision} is signed and cannot be changed. Send it back, or re-open it with a reason.`,
  'rule.not-frozen': () => 'The preparer signs first; there is no record to sign yet.',
  'rule.already-signed': (p: { role: string }) => `The ${p.role} has already signed this revision.`,
  'rule.signing-order': (p: { role: string; waits: string }) => `The ${p.role} signs after the ${p.waits}.`,
  'rule.separate-people': () => 'Preparer, reviewer and approver must be three different people.',
  'rule.wrong-signer': (p: { role: string; name: string }) => `The ${p.role} named in the record is ${p.name}.`,
  'rule.incomplete': (p: { count: number; first: string }) =>
    `The work is not complete: ${p.count === 1 ? '1 thing is' : `${p.count} things are`} missing. The first: ${p.first}`,
  'rule.changed-while-signing': () =>
    'The assessment was changed while its record was being drawn. Look at the change, then sign again.',
  'rule.not-approved': () => 'Only an approved revision can be re-opened.',
  'rule.nothing-to-send-back': () => 'There is no signed record to send back.',
  'rule.own-review-note': () => 'A review note is cleared by somebody other than the one who answered it.',
  'rule.note-unanswered': (p: { note: string }) =>
    `${p.note} is not answered yet. A note is answered first, then cleared.`,
  'rule.note-not-yours': (p: { note: string; name: string }) =>
    `${p.note} is cleared by ${p.name}, who raised it, or by somebody else on the team who did not prepare the work.`,
  'rule.note-of-another': (p: { note: string; name: string }) =>
    `${p.note} was raised by ${p.name}, who alone can change it or take it out. Answer it instead.`,
  'rule.note-answered': (p: { note: string }) =>
    `${p.note} is answered, so its words stay as they are. Raise another note.`,
  'rule.note-subject': () => 'A review note is about one thing: an item, a finding or a piece of evidence.',
  'rule.review-not-assessed': (p: { item: string }) =>
    `${p.item} is not assessed yet. Conclude it before it goes to review.`,
  'rule.review-not-prepared': (p: { item: string }) =>
    `Nobody has prepared ${p.item}: its work status is "to do". Send it to review first.`,
  'rule.own-work': (p: { item: string; name: string }) =>
    `${p.item} was prepared by ${p.name}, who cannot review it too. Somebody else on the team marks it as reviewed.`,
  'rule.review-open-note': (p: { item: string; note: string }) =>
    `${p.note} on ${p.item} is not cleared. Clear the note before you mark the item as reviewed.`,
  'rule.done-needs-review': (p: { item: string; name: string }) =>
    `${p.item} is done when somebody on the team other than ${p.name} marks it as reviewed. Send it to review.`,
  'rule.not-in-review': (p: { item: string }) => `${p.item} is not in review, so there is nothing to send back.`,
  'rule.evidence-bytes': (p: { title: string }) =>
    `Demarc does not have the bytes of ${p.title}. Attach the file itself.`,
  'rule.handed-over': (p: { to: string; on: string }) =>
    `This assessment was handed over to ${p.to} on ${p.on} and is read-only here. Receive the file that comes back, or take the assessment back with a reason.`,
  'rule.not-handed-over': () => 'This assessment is not handed over; there is nothing to take back.',
  'rule.accent-contrast': (p: { colour: string; ratio: string; darker: string }) =>
    `${p.colour} has a contrast of ${p.ratio}:1 on white; text needs 4.5:1 to be read. Take ${p.darker}, which is the same colour as light as it may be.`,
  'rule.not-requested': (p: { ref: string }) =>
    `${p.ref} is not requested any more. Set its state to Requested first, or attach the file as evidence of its own.`,
  'rule.no-file': (p: { ref: string }) => `${p.ref} has no file here, so there is nothing to destroy.`,
  'rule.destroyed': (p: { ref: string }) => `The file of ${p.ref} was destroyed; the record of it stays as it is.`,
  'rule.retained': (p: { ref: string; until: string }) =>
    `The file of ${p.ref} has to be kept until ${p.until}, so it is not destroyed before.`,
  'rule.retained-shorter': (p: { ref: string }) =>
    `A signed revision rests on ${p.ref}: the day until which it is kept can be set later, not earlier, and not in the past.`,
  'rule.signed-without-day': (p: { ref: string }) =>
    `A revision was signed while ${p.ref} was there. Lay down until when it is kept; after that day its file can be destroyed.`,
  'rule.file-shared': (p: { ref: string; other: string }) =>
    `${p.other} has the same file as ${p.ref}, byte for byte. Take ${p.other} out of the register first.`,
  'requests.nothing': () => 'None of these requests can be handed out. Restricted evidence is kept out of the list.',
  'undo.destroyed': () =>
    'A file that was destroyed does not come back. The record of it says who did it, when and why.',
  'undo.nothing': () => 'There is nothing to undo.',
  'redo.nothing': () => 'There is nothing to redo.',
  'undo.changed-since': (p: { what: string }) =>
    `${p.what} has changed since, so that change cannot be undone on its own. Undo the later change first.`,
  'undo.of-reviewer': (p: { name: string }) => `That was done in review by ${p.name}, who alone can take it back.`,
  'undo.mark-changed': (p: { item: string }) =>
    `The mark on ${p.item} does not come back, because other changes came in between. Look at the item and mark it again.`,
  'undo.sign-off': () => 'A sign-off cannot be undone. Send the record back, or re-open the revision.',

  // Disk
  'disk.full': (p: { path: string }) =>
    `The disk is full: ${p.path} could not be written. Free some space; nothing was changed.`,
  'disk.read-only': (p: { path: string }) =>
    `${p.path} cannot be written: the folder or disk is read-only or not yours.`,
  'disk.failed': (p: { path: string; detail: string }) => `${p.path} could not be read or written (${p.detail}).`,
  'disk.flush-failed': (p: { path: string; detail: string }) =>
    `The disk did not confirm a write to ${p.path} (${p.detail}). The assessment is now read-only; close it and open it again.`,
  'storage.locked': (p: { pid: number; host: string }) =>
    `Another Demarc (process ${p.pid} on ${p.host}) has this workspace open. Close it there first.`,
  'storage.locked-elsewhere': (p: { host: string }) =>
    `The computer ${p.host} has this workspace open. Close it there, or take the workspace over if that computer is gone.`,
  'storage.newer-format': (p: { path: string; format: number }) =>
    `${p.path} was written by a newer Demarc (format ${p.format}). Update Demarc to open it; the file was not touched.`,
  'storage.damaged': (p: { path: string; detail: string }) => `${p.path} is damaged: ${p.detail}.`,
  'storage.read-only': (p: { reason: string }) => `This assessment is open for reading only: ${p.reason}`,
  'storage.record-changed': (p: { revision: number }) =>
    `The record of revision ${p.revision} is not the one that was signed: its file was changed outside Demarc.`,
  'storage.report-changed': (p: { revision: number }) =>
    `The report of revision ${p.revision} is not the one that was signed: its file was changed outside Demarc. Export a copy instead; it is drawn from the signed record.`,
  'storage.not-damaged': () => 'This assessment is not damaged; there is nothing to continue from.',
  'storage.not-a-workspace': (p: { path: string }) => `${p.path} is not a folder that can hold a workspace.`,

  'storage.opened-for-reading': () =>
    'This workspace was opened for reading. Open it without that choice to change anything.',
  'storage.lock-lost': () =>
    'Another Demarc has taken this workspace over. Nothing was changed; close this one and open it again.',
  'storage.closed': () => 'This assessment was closed. Open it again.',
  'storage.already-written': (p: { path: string }) =>
    `${p.path} is already there with other content. What was written for a signature is never replaced.`,
  'storage.lock-unreadable': (p: { path: string }) =>
    `The lock ${p.path} cannot be read, so it is not known who has this workspace open. Close Demarc everywhere, or take the workspace over.`,

  // Evidence
  'evidence.missing': (p: { path: string }) => `There is no file ${p.path}.`,
  'evidence.not-a-file': (p: { path: string }) =>
    `${p.path} is a folder or not an ordinary file. Attach a single file.`,
  'evidence.unreadable': (p: { path: string }) => `${p.path} cannot be read. Check who may open it.`,
  'evidence.changed-while-read': (p: { path: string }) =>
    `${p.path} changed while it was being read. Attach it again when nothing writes to it.`,
  'evidence.hash-mismatch': (p: { name: string }) =>
    `The stored bytes of ${p.name} no longer match their SHA-256. The file was changed outside Demarc.`,
  'upload.unknown': () => 'That upload is not known; start it again.',
  'upload.out-of-order': (p: { expected: number }) => `The next bytes of the upload begin at ${p.expected}.`,
  'upload.too-large': (p: { limit: string }) => `The piece is larger than ${p.limit}.`,

  // Hand-over
  'handover.to-another': (p: { to: string; on: string }) =>
    `This assessment was handed over to ${p.to} on ${p.on}. Take it back first to hand it over to somebody else.`,
  'handover.not-sound': (p: { detail: string }) =>
    `The assessment is not whole, so it was not handed over: ${p.detail}. Run the check in the history to see everything that is wrong.`,
  'handover.cancelled': () => 'The hand-over was cancelled. Nothing was changed.',
  'handover.not-ours': (p: { name: string }) =>
    `${p.name} is not a hand-over file of Demarc. Choose the file that "Hand over" wrote.`,
  'handover.damaged': (p: { name: string; detail: string }) =>
    `${p.name} is not as it was written: ${p.detail}. Nothing was received. Ask for the file again.`,
  'handover.unsafe': (p: { name: string; detail: string }) =>
    `${p.name} holds what a hand-over file of Demarc never holds: ${p.detail}. Nothing was received. Do not use the file, and ask who sent it.`,
  'handover.encrypted': (p: { name: string }) =>
    `${p.name} was encrypted by another program. Decrypt it with that program, or ask for the file as Demarc wrote it.`,
  'handover.newer-format': (p: { name: string; format: number }) =>
    `${p.name} was written by a newer Demarc (format ${p.format}). Update Demarc to receive it. Nothing was received.`,
  'handover.own-file': (p: { title: string; to: string }) =>
    `This is the file that was written here to hand "${p.title}" over to ${p.to}. Give it to ${p.to}, or take the assessment back to go on here.`,
  'handover.received-before': (p: { title: string; on: string }) =>
    `This file was received already, on ${p.on}, and "${p.title}" has gone on since. Nothing was changed.`,
  'handover.taken-back': (p: { title: string; on: string; reason: string }) =>
    `"${p.title}" was taken back here on ${p.on} (${p.reason}), so the copy in this file cannot come back. Receive it into another workspace to read what was done in it.`,
  'handover.parted': (p: { title: string; line: number }) =>
    `"${p.title}" went on here and in the file, each in its own way from line ${p.line} of the journal, and the two cannot be joined. Receive the file into another workspace to read it.`,
  'handover.changed-meanwhile': () =>
    'The assessment was changed here while the file was being received. Nothing was received; try again.',

  // Logo
  'logo.no-image': (p: { name: string }) =>
    `${p.name} is neither a PNG nor a JPEG picture. Save the logo as one of them and choose it again.`,
  'logo.damaged': (p: { name: string }) =>
    `${p.name} is a damaged picture: it cannot be read to its end. Save the logo again from the program that made it.`,
  'logo.too-large': (p: { name: string; given: string; most: string }) =>
    `${p.name} is too large for a logo (${p.given}; at most ${p.most}). Save a smaller one: a logo is printed about 4 cm wide.`,
  'logo.changed': (p: { name: string }) =>
    `The stored logo ${p.name} is missing or was changed outside Demarc, so nothing was made with it. Choose the logo again; or, where it belongs to a template, save the template again.`,

  // Report and jobs
  'report.papers-gone': (p: { revision: number }) =>
    `The working papers of revision ${p.revision} cannot be drawn: work has gone on since. Use the file that was kept then, or draw those of the work as it stands.`,
  'report.cancelled': () => 'The report was cancelled. No file was written.',
  'job.unknown': () => 'That task has already ended.',

  // Doors
  'door.refused': () => 'The request did not come from Demarc itself and was refused.',
  'door.too-large': (p: { limit: string }) =>
    `That is more than ${p.limit} at once, which Demarc does not take. Nothing was changed.`,
  'door.no-browser': (p: { install: string }) =>
    `Demarc needs Chrome, Chromium, Edge or Brave to open its window, and found none. Install one (${p.install}), or name one in DEMARC_CHROMIUM.`,
  'door.browser-failed': (p: { path: string }) =>
    `The browser ${p.path} did not start. Name another in DEMARC_CHROMIUM.`,
  'door.lost': () => 'The connection to Demarc was lost. What was answered is safe; open the window again.',
  'door.internal': (p: { reference: string }) =>
    `Something went wrong inside Demarc. Nothing was changed by this request. Reference for a report: ${p.reference}.`,
} as const
