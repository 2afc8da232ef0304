import { Eye } from 'lucide-react'
import { useState } from 'react'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { previewKindOf } from './preview/kind.ts'
import { Viewer } from './preview/viewer.tsx'
import { SaveFile } from './save-file.tsx'

/** Opens a look at the file of a piece; nothing where it has none, or none that is shown here. */
export function LookAt({ evidence, short }: { evidence: Evidence; short?: boolean }) {
  const [open, setOpen] = useState(false)
  const { file } = evidence
  if (!file || evidence.destroyed) return null
  if (previewKindOf(file) === null) return short ? null : <p className="muted small">{words.previewNone}</p>
  return (
    <>
      {short ? (
        <IconButton label={words.lookAt(evidence.ref)} icon={<Eye size={16} />} onClick={() => setOpen(true)} />
      ) : (
        <Button icon={<Eye size={16} />} onClick={() => setOpen(true)}>
          {words.look}
        </Button>
      )}
      {open && (
        <Viewer
          title={`${evidence.ref} ${evidence.title}`}
          file={file}
          evidence={evidence}
          save={<SaveFile evidence={evidence} />}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
