import { useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

/** A button that opens the choice of one file. */
export function FileButton({
  label,
  icon,
  accept,
  look = 'plain',
  disabled,
  onFile,
}: {
  label: string
  icon?: ReactNode
  accept?: string
  look?: 'plain' | 'primary'
  disabled?: boolean
  onFile: (file: File) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} icon={icon} disabled={disabled} onClick={() => field.current?.click()}>
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
