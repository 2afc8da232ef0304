import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Partition } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Select } from '../../ui/select.tsx'
import { isRegionCode, partitionOf } from '../new-assessment/form.ts'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { partitionChoices } from './region-form.tsx'

/** Brings Regions into scope: the catalogue's, or any other by its code. */
export function AddRegions({ onClose }: { onClose: () => void }) {
  const known = useCatalogue('catalogue:regions')
  const [wanted, setWanted] = useState('')
  const asked = wanted.trim().toLowerCase()
  const found = (known ?? []).filter((region) => `${region.code} ${region.name}`.toLowerCase().includes(asked))
  const isUnknown = known !== null && isRegionCode(asked) && !known.some((region) => region.code === asked)
  return (
    <Dialog open onClose={onClose} title={words.addRegion} description={words.addRegionWords}>
      <div className="stack">
        <TextField
          label={words.findRegion}
          hideLabel
          placeholder={words.findRegion}
          type="search"
          value={wanted}
          onChange={setWanted}
          autoFocus
        />
        {!known && <Loading words={screens.app.loading} />}
        {isUnknown && <UnknownRegion key={asked} code={asked} onAdded={() => setWanted('')} />}
        {known && found.length === 0 && !isUnknown && <p className="muted">{words.noRegion}</p>}
        <ul>
          {found.map((region) => (
            <KnownLine key={region.code} {...region} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** Adds a Region as in scope. */
function useAddRegion(): (code: string, partition: Partition) => Promise<boolean> {
  const change = useScopeChange()
  return async (code, partition) => {
    const value = { code, partition, status: 'in-scope', reason: '' } as const
    const settled = await change({
      intention: { type: 'record.add', table: 'region', value },
      title: words.addOf(code),
      act: words.add,
      done: words.added(code),
    })
    return settled?.ok ?? false
  }
}

function KnownLine({ code, name, partition }: { code: string; name: string; partition: Partition }) {
  const { state } = useSession()
  const add = useAddRegion()
  const isIn = Object.values(state.region).some((region) => region.code === code)
  return (
    <li className="scope-service">
      <p>
        <span className="scope-service-name">{name}</span> <span className="muted small">{code}</span>
      </p>
      {isIn ? (
        <span className="scope-service-in">
          <Check size={14} aria-hidden="true" />
          {words.inScope}
        </span>
      ) : (
        <Button
          small
          icon={<Plus size={14} />}
          aria-label={words.addOf(code)}
          onClick={() => void add(code, partition)}
        >
          {words.add}
        </Button>
      )}
    </li>
  )
}

/** A code the catalogue does not have: accepted with a word of caution. */
function UnknownRegion({ code, onAdded }: { code: string; onAdded: () => void }) {
  const add = useAddRegion()
  const [partition, setPartition] = useState<Partition>(() => partitionOf(code))
  return (
    <div className="scope-unknown">
      <p className="small">{words.unknownRegion(code)}</p>
      <Select label={words.region.partition} choices={partitionChoices} value={partition} onChange={setPartition} />
      <div>
        <Button icon={<Plus size={16} />} onClick={() => void add(code, partition).then((added) => added && onAdded())}>
          {words.addUnknown(code)}
        </Button>
      </div>
    </div>
  )
}
