import { X } from 'lucide-react'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatPercent } from '../../format.ts'
import { IconButton } from '../../ui/button.tsx'
import './upload-list.css'
import type { UploadLine, Uploads } from './use-uploads.ts'

/** Files on their way, each of which can be stopped. */
export function UploadList({
  uploads,
  onStop,
  onForget,
}: {
  uploads: readonly UploadLine[]
  onStop: Uploads['stop']
  onForget: Uploads['forget']
}) {
  if (uploads.length === 0) return null
  return (
    <ul className="uploads" aria-label={words.uploads}>
      {uploads.map(({ number, name, share, problem }) => (
        <li key={number} className="upload">
          <span className="upload-name">{problem ? words.failed(name, problem) : name}</span>
          {!problem && (
            <progress
              value={share}
              max={1}
              aria-label={words.uploading(name, formatPercent(Math.round(share * 100)))}
            />
          )}
          <IconButton
            label={problem ? screens.common.dismiss : words.stop(name)}
            icon={<X size={16} />}
            onClick={() => (problem ? onForget(number) : onStop(number))}
          />
        </li>
      ))}
    </ul>
  )
}
