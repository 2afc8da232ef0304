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
}: {
  disabled: boolean
  onFiles: (files: File[]) => void
  label?: string
  one?: boolean
}) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="primary" icon={<Paperclip size={16} />} disabled={disabled} onClick={() => field.current?.click()}>
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
