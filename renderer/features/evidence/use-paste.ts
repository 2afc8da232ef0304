import { useEffect, useRef } from 'react'

interface Pasted {
  readonly disabled: boolean
  /** A picture that was cut from the screen. */
  readonly onPicture: (picture: File) => void
  /** Files that were copied in a folder. */
  readonly onFiles: (files: File[]) => void
}

/** Hears what is pasted while its part of the page shows. Text goes where it is typed, and an open dialog is not the page. */
export function usePaste(pasted: Pasted): void {
  const held = useRef(pasted)
  useEffect(() => {
    held.current = pasted
  })
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const { disabled, onPicture, onFiles } = held.current
      const files = [...(event.clipboardData?.files ?? [])]
      const hasText = event.clipboardData?.types.includes('text/plain') ?? false
      if (disabled || files.length === 0 || (hasText && isTyping(event.target)) || isDialogOpen()) return
      event.preventDefault()
      const [first] = files
      if (first && files.length === 1 && isFromScreen(first)) onPicture(first)
      else onFiles(files)
    }
    document.addEventListener('paste', hear)
    return () => document.removeEventListener('paste', hear)
  }, [])
}

/** The clipboard calls every picture the same; a file that was copied has a name of its own. */
function isFromScreen({ type, name }: File): boolean {
  return type.startsWith('image/') && /^image\.\w+$/.test(name)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')
}

function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog]') !== null
}
