import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

/** A button that opens the choice of one file. */
export function FileButton({
  label,
  icon,
  accept,
  look = 'plain',
  disabled,
  asked,
  onFile,
}: {
  label: string
  icon?: ReactNode
  accept?: string
  look?: 'plain' | 'primary'
  disabled?: boolean
  /** A command has asked for it: it gets the focus, because only a press of its own may open the choice. */
  asked?: boolean
  onFile: (file: File) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked) button.current?.focus()
  }, [asked])
  return (
    <>
      <Button ref={button} look={look} icon={icon} disabled={disabled} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
