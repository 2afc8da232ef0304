import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { Button } from '../../ui/button.tsx'

/** A button that opens the choice of files. */
export function AttachButton({
  disabled,
  onFiles,
  label = words.attach,
  one,
  small,
}: {
  disabled: boolean
  onFiles: (files: File[]) => void
  label?: string
  one?: boolean
  /** As the item panel has it: a small button that the shortcut for evidence goes to. */
  small?: boolean
}) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        look={small ? 'plain' : 'primary'}
        small={small ?? false}
        icon={<Paperclip size={small ? 14 : 16} />}
        disabled={disabled}
        data-focus={small ? 'evidence' : undefined}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        multiple={!one}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
