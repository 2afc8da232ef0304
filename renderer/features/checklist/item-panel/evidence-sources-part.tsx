import { Inbox, Link } from 'lucide-react'
import { screens } from '../../../../shared/text/en/screens.ts'
import { withoutMarks } from '../../../../shared/text/literal.ts'
import { href, hrefOf } from '../../../routes/location.ts'
import { useAsk, useSession } from '../../../session/use-session.ts'
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

/** The way to a piece of evidence: it is asked for, cited where it is in the register, and looked at where it is cited. */
export function AskedFor({
  evidence,
  item,
  cited,
  off,
  label,
  onAsk,
}: {
  evidence: string
  item: string
  cited: readonly string[]
  off: boolean
  label: string
  onAsk: () => void
}) {
  const session = useAsk()
  const { id, state } = useSession()
  const asked = askedFor(evidence, state.evidence, cited)
  switch (asked.kind) {
    case 'not-yet':
      return (
        <Button
          small
          icon={<Inbox size={14} />}
          disabled={off}
          aria-label={words.askOf(label, withoutMarks(evidence))}
          onClick={onAsk}
        >
          {label}
        </Button>
      )
    case 'register':
      return (
        <Button
          small
          icon={<Link size={14} />}
          disabled={off}
          onClick={() =>
            void session.intend({ type: 'item.cite', items: [item], evidence: asked.evidence.id, cited: true })
          }
        >
          {words.citeOf(asked.evidence.ref)}
        </Button>
      )
    case 'cited':
      return (
        <a className="small" href={href(['a', id, 'evidence'], { show: asked.evidence.id })}>
          {asked.evidence.ref}: {screens.words.evidenceState[asked.evidence.state].toLowerCase()}
        </a>
      )
  }
}

function Source({ row, item, view, service, evidence }: PartProps & { service: string; evidence: string }) {
  const told = useTold()
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
      <AskedFor
        evidence={evidence}
        item={row.key}
        cited={item.evidence}
        off={!view.editable || !item.applies}
        label={words.request}
        onAsk={() => void request()}
      />
    </li>
  )
}
