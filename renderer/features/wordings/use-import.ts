import { useState } from 'react'
import { fail, failureText } from '../../../shared/failure.ts'
import type { Reply, Sent } from '../../../shared/ipc/contract.ts'
import { largestWordingFile } from '../../../shared/model/wording.ts'
import { wordingWords as words } from '../../../shared/text/en/screens-wordings.ts'
import { call } from '../../bridge.ts'
import { toast } from '../../ui/messages.ts'
import type { Framework } from './framework-part.tsx'

type WordingFile = Sent<'wording:look'>

/** What a file was found to have, with its bytes, so that what is kept is what was looked at. */
export interface Looked extends Reply<'wording:look'> {
  readonly sent: WordingFile
}

type Importing =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly words: string }
  | ({ readonly kind: 'found' } & Looked)

/** Importing the wording of a framework: looking at a file first, then keeping what it has. */
export function useImport({ id, shortName }: Framework): {
  readonly state: Importing
  readonly look: (file: File) => Promise<void>
  /** Gives the words of a failure, or null once it is kept. */
  readonly keep: (looked: Looked, edition: string, language: string) => Promise<string | null>
  readonly close: () => void
} {
  const [state, setState] = useState<Importing>({ kind: 'none' })
  const failed = (said: string) => setState({ kind: 'failed', words: said })
  const close = () => setState({ kind: 'none' })
  const look = async (file: File) => {
    if (state.kind === 'reading') return
    if (file.size > largestWordingFile)
      return failed(failureText(fail('wording.large', { name: file.name, most: words.most })))
    setState({ kind: 'reading' })
    const bytes = await base64Of(file)
    if (bytes === null) return failed(words.unreadable(file.name))
    const sent = { framework: id, name: file.name.slice(0, 200), file: bytes }
    const looked = await call('wording:look', sent)
    if (looked.ok) setState({ kind: 'found', sent, ...looked.value })
    else failed(failureText(looked.failure))
  }
  const keep = async ({ sent }: Looked, edition: string, language: string) => {
    const kept = await call('wording:keep', { ...sent, edition, language })
    if (!kept.ok) return failureText(kept.failure)
    toast({ words: words.kept(shortName, kept.value.found.worded.length) })
    close()
    return null
  }
  return { state, look, keep, close }
}

/** The bytes of a file as text that a call can carry; null where they cannot be read. */
function base64Of(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onerror = () => resolve(null)
    // A data address: what stands behind its comma is the Base64 of the bytes.
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : null)
    reader.readAsDataURL(file)
  })
}
