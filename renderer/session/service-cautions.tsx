import { partWords } from '../../shared/text/en/screens-parts.ts'
import { Tag } from '../ui/tag.tsx'
import { useCatalogue } from './use-catalogue.ts'
import './service-cautions.css'

const words = partWords.cautions

/** What the library does not vouch for in a service: controls that are not its own, facts that were not confirmed. */
export function ServiceCautions({ service, explained }: { service: string | null; explained?: boolean }) {
  const known = useCatalogue('catalogue:services')?.services.find((each) => each.id === service)
  if (!known) return null
  const shown = [
    ...(known.depth === 'class defaults only' ? [words.classDefaults] : []),
    ...(known.confidence === 'verify' ? [words.verify] : []),
  ]
  if (shown.length === 0) return null
  return (
    <ul className="cautions">
      {shown.map(({ mark, meaning }) => (
        <li key={mark}>
          <span title={meaning}>
            <Tag tone="caution">{mark}</Tag>
          </span>
          {explained && <span className="small muted"> {meaning}</span>}
        </li>
      ))}
    </ul>
  )
}
