import { Inbox, Link } from 'lucide-react'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { href, hrefOf } from '../../../routes/location.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { requested } from '../../evidence/request.ts'
import { useTold } from '../../scope/use-told.ts'
import { askedFor, titleOf } from './evidence-sources.ts'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** What the security services in use can give as evidence for the item; each is asked for with one click. */
export function EvidenceSourcesPart(props: PartProps) {
  const { text, view } = props
  const services = [...new Set(text.evidenceSources.map(({ service }) => service))]
  return (
    <section className="panel-part" aria-label={words.evidenceSources}>
      <h3>{words.evidenceSources}</h3>
      {services.length === 0 && (
        <p className="muted small">
          {words.evidenceSourcesNone} <a href={hrefOf(view.id, 'worksheet', '4')}>{words.evidenceSourcesMark}</a>
        </p>
      )}
      {services.map((service) => (
        <div key={service} className="source">
          <h4>{service}</h4>
          <ul className="stack">
            {text.evidenceSources
              .filter((each) => each.service === service)
              .map(({ evidence }) => (
                <Source key={evidence} {...props} service={service} evidence={evidence} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Source({ row, item, view, service, evidence }: PartProps & { service: string; evidence: string }) {
  const session = useAsk()
  const told = useTold()
  const off = !view.editable || !item.applies
  const asked = askedFor(evidence, view.state.evidence, item.evidence)
  const request = () =>
    told({ type: 'evidence.attach', value: requested(titleOf(evidence), service), items: [row.key] }, ({ line }) => {
      const event = line.events?.find(({ type }) => type === 'record.added')
      return words.requestedAs(event?.type === 'record.added' ? (event.after as { ref: string }).ref : '')
    })
  return (
    <li className="source-line">
      <span>
        <LiteralText text={evidence} />
      </span>
      {asked.kind === 'not-yet' && (
        <Button
          small
          icon={<Inbox size={14} />}
          disabled={off}
          aria-label={words.requestOf(withoutMarks(evidence))}
          onClick={() => void request()}
        >
          {words.request}
        </Button>
      )}
      {asked.kind === 'register' && (
        <Button
          small
          icon={<Link size={14} />}
          disabled={off}
          onClick={() =>
            void session.intend({ type: 'item.cite', items: [row.key], evidence: asked.evidence.id, cited: true })
          }
        >
          {words.citeOf(asked.evidence.ref)}
        </Button>
      )}
      {asked.kind === 'cited' && (
        <a className="small" href={href(['a', view.id, 'evidence'], { show: asked.evidence.id })}>
          {asked.evidence.ref}: {screens.words.evidenceState[asked.evidence.state].toLowerCase()}
        </a>
      )}
    </li>
  )
}
