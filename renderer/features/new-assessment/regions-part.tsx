import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Partition } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox, TextField } from '../../ui/field.tsx'
import { announce } from '../../ui/messages.ts'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { scopeChoices } from './accounts-part.tsx'
import { isRegionCode, partitionOf, type DraftRegion } from './form.ts'
import { takeEnter } from './take-enter.ts'
import type { StepProps } from './wizard.tsx'

const words = screens.newAssessment
const partitions = Partition.options.map((value) => ({ value, label: screens.words.partition[value] }))

/** The Regions in and out of scope: known ones to tick, others by code. */
export function RegionsPart({ form, set, errors, library }: StepProps) {
  const [wanted, setWanted] = useState('')
  const asked = wanted.trim().toLowerCase()
  const known = new Set(library.regions.map((region) => region.code))
  const chosen = new Map(form.regions.map((region) => [region.code, region]))
  const found = library.regions.filter((region) => `${region.code} ${region.name}`.toLowerCase().includes(asked))
  const add = (code: string, partition: Partition) =>
    set({ regions: [...form.regions, { code, partition, status: 'in-scope', reason: '' }] })
  const remove = (code: string) => set({ regions: form.regions.filter((region) => region.code !== code) })
  const isNew = isRegionCode(asked) && !known.has(asked) && !chosen.has(asked)
  const takeFirst = () => {
    if (asked === '') return
    const first = found[0] ?? (isNew ? { code: asked, partition: partitionOf(asked) } : null)
    if (!first) return announce(words.noRegionMatches)
    if (chosen.has(first.code)) return announce(words.regionThere(first.code))
    add(first.code, first.partition)
    setWanted('')
    announce(words.regionAdded(first.code))
  }
  const change = (code: string, fields: Partial<DraftRegion>) =>
    set({ regions: form.regions.map((region) => (region.code === code ? { ...region, ...fields } : region)) })
  return (
    <Section title={words.regions} intro={words.regionsIntro}>
      <div className="wizard-regions">
        <div className="stack">
          <TextField
            label={words.findRegion}
            hideLabel
            placeholder={words.findRegion}
            type="search"
            value={wanted}
            onChange={setWanted}
            onKeyDown={takeEnter(takeFirst)}
          />
          <div className="wizard-list" role="group" aria-label={words.regions}>
            {found.map((region) => (
              <Checkbox
                key={region.code}
                label={
                  <>
                    {region.name} <span className="muted">{region.code}</span>
                  </>
                }
                checked={chosen.has(region.code)}
                onChange={(on) => (on ? add(region.code, region.partition) : remove(region.code))}
              />
            ))}
            {found.length === 0 && <p className="muted">{words.noRegionMatches}</p>}
            {isNew && (
              <Button
                icon={<Plus size={16} />}
                onClick={() => {
                  add(asked, partitionOf(asked))
                  setWanted('')
                }}
              >
                {words.addRegion(asked)}
              </Button>
            )}
          </div>
        </div>
        <ul className="stack">
          {form.regions.length === 0 && <li className="muted">{words.noRegions}</li>}
          {form.regions.map((region) => (
            <RegionLine
              key={region.code}
              region={region}
              name={library.regions.find((each) => each.code === region.code)?.name ?? null}
              error={errors[`region-${region.code}-reason`]}
              change={(fields) => change(region.code, fields)}
              remove={() => remove(region.code)}
            />
          ))}
        </ul>
      </div>
    </Section>
  )
}

function RegionLine({
  region,
  name,
  error,
  change,
  remove,
}: {
  region: DraftRegion
  /** Null where the catalogue does not know the code. */
  name: string | null
  error: string | undefined
  change: (fields: Partial<DraftRegion>) => void
  remove: () => void
}) {
  return (
    <li className="wizard-region">
      <div className="wizard-region-name">
        {region.code}
        {name && <span className="muted small">{name}</span>}
      </div>
      <Select
        label={words.status}
        hideLabel
        choices={scopeChoices}
        value={region.status}
        onChange={(status) => change({ status })}
      />
      <IconButton label={words.removeRegion(region.code)} icon={<Trash2 size={16} />} onClick={remove} />
      {name === null && (
        <div className="wizard-whole stack">
          <p className="caution small">{words.unknownRegion}</p>
          <Select
            label={words.partition}
            choices={partitions}
            value={region.partition}
            onChange={(partition) => change({ partition })}
          />
        </div>
      )}
      {region.status === 'excluded' && (
        <TextField
          label={words.reason}
          className="wizard-whole"
          value={region.reason}
          error={error}
          onChange={(reason) => change({ reason })}
        />
      )}
    </li>
  )
}
