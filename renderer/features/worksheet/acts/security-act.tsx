import { useMemo } from 'react'
import { securityServicesOf } from '../../../../assessments/rules/worksheet.ts'
import type { Reply } from '../../../../shared/ipc/contract.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { hrefOf } from '../../../routes/location.ts'
import { LineField } from '../../../session/line-field.tsx'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { Checkbox } from '../../../ui/field.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { useTold } from '../../scope/use-told.ts'
import { useQueue } from '../use-queue.ts'

const words = worksheetWords.security
type Service = Reply<'catalogue:worksheet'>['securityServices'][number]

/** Which services for security, identity and compliance are in use, and the evidence each can give. */
export function SecurityAct({ services }: { services: readonly Service[] }) {
  const { state } = useSession()
  const sorted = useMemo(() => [...services].sort((a, b) => a.name.localeCompare(b.name)), [services])
  const inUse = securityServicesOf(state)
  const title = worksheetWords.acts['security-services']
  if (sorted.length === 0) {
    return (
      <Section title={title}>
        <Empty title={words.none} words={words.noneWords} />
      </Section>
    )
  }
  const used = sorted.filter(({ id }) => inUse.has(id)).length
  return (
    <Section
      title={title}
      intro={words.intro}
      actions={<span className="muted small practices-progress">{words.progress(used, sorted.length)}</span>}
    >
      <ul className="security">
        {sorted.map((service) => (
          <li key={service.id}>
            <ServiceLine service={service} inUse={inUse.has(service.id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ServiceLine({ service, inUse }: { service: Service; inUse: boolean }) {
  const { id, state, editable } = useSession()
  const session = useAsk()
  const told = useTold()
  const inTurn = useQueue()
  const unit = Object.values(state.unit).find((each) => each.service === service.id)
  const record = Object.values(state.securityService).find((each) => each.service === service.id)
  const mark = (on: boolean) => {
    if (on) {
      const value = { service: service.id, use: '' }
      return void session.intend({ type: 'record.add', table: 'securityService', value })
    }
    if (record)
      void told({ type: 'record.remove', table: 'securityService', id: record.id }, () => words.unmarked(service.name))
  }
  const write = (use: string) =>
    inTurn(() => {
      const now = session.state()
      const records = now.phase === 'open' ? Object.values(now.state.securityService) : []
      const held = records.find((each) => each.service === service.id)
      return held
        ? session.intend(
            { type: 'record.change', table: 'securityService', id: held.id, fields: { use } },
            { quiet: true },
          )
        : session.intend(
            { type: 'record.add', table: 'securityService', value: { service: service.id, use } },
            { quiet: true },
          )
    })
  return (
    <div className="security-service">
      <Checkbox
        label={service.name}
        checked={inUse}
        disabled={!editable || unit !== undefined}
        onChange={mark}
        {...(unit ? { hint: <a href={hrefOf(id, 'checklist', unit.id)}>{words.inScope}</a> } : {})}
      />
      <div className="security-more">
        {inUse && (
          <LineField
            draftKey={`securityService/${service.id}/use`}
            label={words.use}
            placeholder={words.useHint}
            stored={record?.use ?? ''}
            maxLength={2000}
            disabled={!editable}
            save={(use) => write(use.trim())}
          />
        )}
        <details>
          <summary>{words.gives(service.evidence.length)}</summary>
          <ul className="security-evidence">
            {service.evidence.map((each) => (
              <li key={each}>
                <LiteralText text={each} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  )
}
