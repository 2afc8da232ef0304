import { useEffect, useState } from 'react'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { pastedName } from './upload-name.ts'

/** A picture that was pasted, with the name it gets; nothing is kept of it before that. */
export function PasteDialog({
  picture,
  onClose,
  onAttach,
}: {
  picture: File
  onClose: () => void
  onAttach: (named: File, title: string) => void
}) {
  const [title, setTitle] = useState(() => pastedName(words.pasteName, new Date()))
  const [error, setError] = useState<string | null>(null)
  const address = useObjectUrl(picture)
  const attach = () => {
    const name = title.trim()
    if (!name) return setError(words.nameNeeded)
    const ending = picture.name.split('.').at(-1) ?? 'png'
    onAttach(new File([picture], `${name.slice(0, 190)}.${ending}`, { type: picture.type }), name)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.pasteTitle}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={attach}>
            {words.pasteDo}
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          attach()
        }}
      >
        <TextField label={words.name} value={title} error={error} maxLength={200} autoFocus onChange={setTitle} />
        {address && <img className="preview-image" src={address} alt={words.pasteAlt} />}
      </form>
    </Dialog>
  )
}

function useObjectUrl(file: File): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
