import { useMemo } from 'react'
import { Partition } from '../../../shared/model/scope.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { PickMany } from '../../ui/pick-many.tsx'
import { Select } from '../../ui/select.tsx'
import type { AttestationPart } from './use-attestation.ts'

const partitions = Partition.options.map((value) => ({ value, label: screens.words.partition[value] }))
const globalCode = 'global'

/** Which services and Regions the report lists, and what it leaves out. */
export function CoveragePart(part: AttestationPart) {
  const { attestation, change, save, disabled, keyOf } = part
  return (
    <Section title={words.coverage} intro={words.coverageHint}>
      <div className="stack">
        <Services {...part} />
        <Select
          label={words.partition}
          className="reliance-narrow"
          choices={partitions}
          value={attestation.partition}
          disabled={disabled}
          onChange={(partition) => change({ partition })}
        />
        <Regions {...part} />
        <DraftField
          draftKey={keyOf('carveOuts')}
          label={words.carveOuts}
          hint={words.carveOutsHint}
          stored={attestation.carveOuts}
          rows={2}
          disabled={disabled}
          save={(carveOuts) => save({ carveOuts })}
        />
      </div>
    </Section>
  )
}

function Services({ attestation, change, disabled }: AttestationPart) {
  const { state } = useSession()
  const catalogue = useCatalogue('catalogue:services')
  const inScope = useMemo(
    () => [...new Set(Object.values(state.unit).flatMap((unit) => unit.service ?? []))],
    [state.unit],
  )
  const choices = useMemo(() => {
    const named = (catalogue?.services ?? []).map(({ id, name }) => ({ value: id, label: name }))
    const first = new Set(inScope)
    return [...named.filter(({ value }) => first.has(value)), ...named.filter(({ value }) => !first.has(value))]
  }, [catalogue, inScope])
  const missing = inScope.filter((service) => !attestation.services.includes(service))
  return (
    <div className="stack">
      <PickMany
        label={words.services}
        choices={choices}
        chosen={attestation.services}
        onChange={(services) => change({ services })}
        add={words.servicesAdd}
        none={words.servicesNone}
        disabled={disabled}
        inline
      />
      {missing.length > 0 && !disabled && (
        <div>
          <Button small look="quiet" onClick={() => change({ services: [...attestation.services, ...missing] })}>
            {words.servicesScope}
          </Button>
        </div>
      )}
    </div>
  )
}

function Regions({ attestation, change, disabled }: AttestationPart) {
  const { state } = useSession()
  const known = useCatalogue('catalogue:regions')
  const used = useMemo(
    () =>
      Object.values(state.region).filter(
        (region) => region.status !== 'excluded' && region.partition === attestation.partition,
      ),
    [state.region, attestation.partition],
  )
  const choices = useMemo(() => {
    const names = new Map(
      (known ?? [])
        .filter((region) => region.partition === attestation.partition)
        .map(({ code, name }) => [code, name]),
    )
    for (const { code } of used) if (!names.has(code)) names.set(code, '')
    return [
      { value: globalCode, label: words.global },
      ...[...names].map(([code, name]) => ({ value: code, label: code, detail: name })),
    ]
  }, [known, used, attestation.partition])
  const missing = [globalCode, ...used.map(({ code }) => code)].filter((code) => !attestation.regions.includes(code))
  return (
    <div className="stack">
      <PickMany
        label={words.regions}
        choices={choices}
        chosen={attestation.regions}
        onChange={(regions) => change({ regions })}
        add={words.regionsAdd}
        none={words.regionsNone}
        disabled={disabled}
        inline
      />
      {missing.length > 0 && !disabled && (
        <div>
          <Button small look="quiet" onClick={() => change({ regions: [...attestation.regions, ...missing] })}>
            {words.regionsScope}
          </Button>
        </div>
      )}
    </div>
  )
}
