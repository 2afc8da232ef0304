import { Check, CircleSlash } from 'lucide-react'
import { useState } from 'react'
import { offeringWords as words } from '../../../../shared/text/en/screens-offering.ts'
import { formatDay } from '../../../format.ts'
import { hrefOf } from '../../../routes/location.ts'
import { useCatalogue } from '../../../session/use-catalogue.ts'
import { useSession } from '../../../session/use-session.ts'
import { Section } from '../../../ui/page.tsx'
import { OfferingForm } from './offering-form.tsx'
import { offeringOf, regionsOf, servicesOf, stateOf, type OfferedService } from './offerings.ts'
import './offering.css'

interface Place {
  readonly service: OfferedService
  readonly region: string
}

/** The services in scope by the Regions in scope, and what the auditor found on whether each is offered there. */
export function OfferingPart() {
  const { id, state } = useSession()
  const catalogue = useCatalogue('catalogue:services')
  const [recording, setRecording] = useState<Place | null>(null)
  const services = servicesOf(state, catalogue?.services ?? [])
  const regions = regionsOf(state)
  return (
    <Section title={words.title} intro={words.intro}>
      {services.length === 0 ? (
        <p className="muted">
          {words.noServices} <a href={hrefOf(id, 'scope', 'services')}>{words.noServicesDo}</a>
        </p>
      ) : regions.length === 0 ? (
        <p className="muted">{words.noRegions}</p>
      ) : (
        <>
          <p className="offering-counts">{words.counts}</p>
          <OfferingTable services={services} regions={regions} onRecord={setRecording} />
        </>
      )}
      {recording && (
        <OfferingForm
          key={`${recording.service.id} ${recording.region}`}
          {...recording}
          offering={offeringOf(state, recording.service.id, recording.region)}
          onClose={() => setRecording(null)}
        />
      )}
    </Section>
  )
}

function OfferingTable({
  services,
  regions,
  onRecord,
}: {
  services: readonly OfferedService[]
  regions: readonly string[]
  onRecord: (place: Place) => void
}) {
  return (
    <div className="offering-frame">
      <table className="table offering">
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            {regions.map((region) => (
              <th key={region} scope="col">
                {region}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <tr key={service.id}>
              <th scope="row">{service.name}</th>
              {service.reach === 'global' ? (
                <td colSpan={regions.length} className="offering-global">
                  {words.global}
                </td>
              ) : (
                regions.map((region) => (
                  <td key={region}>
                    <Cell service={service} region={region} onRecord={() => onRecord({ service, region })} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ service, region, onRecord }: Place & { onRecord: () => void }) {
  const { state, editable } = useSession()
  const offering = offeringOf(state, service.id, region)
  const found = stateOf(offering)
  const said = words.states[found]
  return (
    <button
      type="button"
      className={`offering-cell offering-${found}`}
      disabled={!editable}
      title={offering?.source}
      aria-label={words.cell(service.name, region, offering ? `${said}, ${words.seen(formatDay(offering.on))}` : said)}
      onClick={onRecord}
    >
      <span className="offering-state">
        {found === 'offered' && <Check size={14} aria-hidden="true" />}
        {found === 'missing' && <CircleSlash size={14} aria-hidden="true" />}
        {said}
      </span>
      {offering && <span className="offering-seen">{words.seen(formatDay(offering.on))}</span>}
    </button>
  )
}
