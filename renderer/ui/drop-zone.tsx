import { useState, type DragEvent, type ReactNode } from 'react'
import { classes } from './button.tsx'
import './drop-zone.css'

/** The whole page takes files that are dropped on it; `words` say what will happen to them. */
export function DropZone({
  words,
  disabled,
  onFiles,
  children,
}: {
  words: string
  disabled?: boolean
  onFiles: (files: File[]) => void
  children: ReactNode
}) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent) => {
    if (disabled || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
  }
  const drop = (event: DragEvent) => {
    if (disabled) return
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={classes('drop-zone', over && 'drop-zone-over')}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className="drop-words" aria-hidden="true">
          {words}
        </div>
      )}
    </div>
  )
}
