import filenamify from 'filenamify'
import type { AssessmentState } from '../../shared/model/state.ts'
import { graphemesOf } from '../report/graphemes.ts'

/** Of a file name's 255 bytes, what is left beside the kind of document and what a program adds to tell two of one name apart. */
const mostBytes = 160

/** The name under which a document of an assessment is offered: whose it is, which engagement, and what it is. */
export function fileName({ state }: { readonly state: AssessmentState }, what: string, ending = 'pdf'): string {
  const { client, engagement } = state.about
  const whose = [client, engagement].filter((each) => each.trim() !== '').join(', ')
  // Shortened here: what is cut there keeps whatever stands behind the last full stop, as if that were an ending.
  return `${inFileName(beginningOf(whose))} - ${inFileName(what)}.${ending}`
}

function inFileName(text: string): string {
  return filenamify(text, { replacement: '-', maxLength: Infinity })
}

function beginningOf(text: string): string {
  let kept = ''
  for (const each of graphemesOf(text.normalize('NFC'))) {
    if (Buffer.byteLength(kept + each) > mostBytes) break
    kept += each
  }
  return kept
}
