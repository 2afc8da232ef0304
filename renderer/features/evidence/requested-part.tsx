import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { useSession } from '../../session/use-session.ts'
import { Banner } from '../../ui/page.tsx'
import { AttachButton } from './attach-button.tsx'
import type { Uploads } from './use-uploads.ts'

/** What was asked for and has come in takes its file here; its reference and its citations stay. */
export function Requested({ evidence, uploads }: { evidence: Evidence; uploads: Uploads }) {
  const { editable } = useSession()
  return (
    <Banner tone="caution">
      <div className="stack">
        <p>{words.requestOpen}</p>
        <div>
          <AttachButton
            one
            disabled={!editable || uploads.list.length > 0}
            label={words.requestFile}
            onFiles={(files) => void uploads.attach(files.slice(0, 1), { request: evidence.id })}
          />
        </div>
        <p className="small">{words.requestHint}</p>
      </div>
    </Banner>
  )
}
