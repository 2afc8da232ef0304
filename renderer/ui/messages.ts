/*
 * Short messages to the person at the screen. Kept apart from what shows them, so that a session without a window can
 * send one.
 */

export interface Toast {
  readonly words: string
  readonly tone?: 'plain' | 'problem'
  /** A problem that is one on every page; others go when the page is left on which they arose. */
  readonly everywhere?: boolean
  /** Takes the place of a message of the same kind; what only says that something was done is all of one kind. */
  readonly kind?: string
  readonly act?: { readonly label: string; readonly run: () => void }
}

export interface ShownToast extends Toast {
  readonly id: number
}

const shownMs = 6000
const mostShown = 3
let toasts: readonly ShownToast[] = []
let spoken = ''
let last = 0
const hearers = new Set<() => void>()

function tell(): void {
  for (const hear of hearers) hear()
}

/** For the place that shows the messages. */
export function subscribe(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Problems may differ, and each waits for its reader; of everything else the newest of its kind is enough. */
function kindOf({ kind, tone, words }: Toast): string {
  return kind ?? (tone === 'problem' ? `problem: ${words}` : 'said')
}

/** The latest problems, and of what goes away by itself as much as they leave room for, the newest in any case. */
function shownOf(all: readonly ShownToast[]): readonly ShownToast[] {
  const problems = all.filter(({ tone }) => tone === 'problem').slice(-mostShown)
  const others = all.filter(({ tone }) => tone !== 'problem').slice(-Math.max(1, mostShown - problems.length))
  return all.filter((each) => problems.includes(each) || others.includes(each))
}

/** Shows a short message at the edge of the screen. A problem stays until it is dismissed or its page is left. */
export function toast(message: Toast): void {
  const id = ++last
  const kind = kindOf(message)
  toasts = shownOf([...toasts.filter((shown) => kindOf(shown) !== kind), { ...message, id }])
  if (message.tone !== 'problem') setTimeout(() => dismiss(id), shownMs)
  tell()
}

/** Says something to a screen reader only, for instance where the focus went. */
export function announce(words: string): void {
  // The same words twice are only read again when the text differs.
  spoken = words === spoken ? `${words} ` : words
  tell()
}

/** Takes a message away. */
export function dismiss(id: number): void {
  toasts = toasts.filter((shown) => shown.id !== id)
  tell()
}

/** Takes away the problems of the page that is left, beside a later success they would be read as its own; not those that offer to do something. */
export function leavePage(): void {
  toasts = toasts.filter(({ tone, act, everywhere }) => tone !== 'problem' || act !== undefined || everywhere)
  tell()
}

/** What shows now. */
export function shownToasts(): readonly ShownToast[] {
  return toasts
}

/** What was last said to a screen reader. */
export function spokenWords(): string {
  return spoken
}
