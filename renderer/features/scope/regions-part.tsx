import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Region } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AddRegions } from './add-regions.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { RegionForm } from './region-form.tsx'
import { StatusChoice } from './scope-status.tsx'

/** The Regions, in scope and out of it. */
export function RegionsPart() {
  const { state, editable } = useSession()
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<Region | null>(null)
  const regions = Object.values(state.region).sort((a, b) => a.code.localeCompare(b.code))
  return (
    <Section
      title={words.regions}
      intro={words.regionsIntro}
      actions={
        editable && (
          <Button icon={<Plus size={16} />} onClick={() => setAdding(true)}>
            {words.addRegion}
          </Button>
        )
      }
    >
      {regions.length === 0 ? (
        <p className="muted">{words.regionsNone}</p>
      ) : (
        <Regions regions={regions} onEdit={setEditing} />
      )}
      {adding && <AddRegions onClose={() => setAdding(false)} />}
      {editing && <RegionForm region={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

function Regions({ regions, onEdit }: { regions: readonly Region[]; onEdit: (region: Region) => void }) {
  return (
    <table className="table scope-table">
      <thead>
        <tr>
          <th scope="col">{words.region.code}</th>
          <th scope="col">{words.region.name}</th>
          <th scope="col">{words.region.partition}</th>
          <th scope="col" className="scope-status">
            {words.region.status}
          </th>
          <th scope="col">{words.region.reason}</th>
          <th scope="col">
            <span className="visually-hidden">{words.rowActs}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <Line key={region.id} region={region} onEdit={() => onEdit(region)} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ region, onEdit }: { region: Region; onEdit: () => void }) {
  const { editable } = useSession()
  const change = useScopeChange()
  const known = useCatalogue('catalogue:regions')
  const { id, code } = region
  const name = known?.find((each) => each.code === code)?.name
  return (
    <tr>
      <th scope="row" className="scope-code">
        {code}
      </th>
      <td>{name ?? (known && <Tag tone="caution">{words.unknownTag}</Tag>)}</td>
      <td>{screens.words.partition[region.partition]}</td>
      <td>
        <StatusChoice
          name={code}
          status={region.status}
          disabled={!editable}
          onChange={(fields) =>
            change({
              intention: { type: 'record.change', table: 'region', id, fields },
              title: words.statusOf(code, screens.words.scopeStatus[fields.status]),
              act: words.changeDo,
            })
          }
        />
      </td>
      <td className="scope-reason">{region.reason}</td>
      <td className="scope-row-acts">
        <IconButton label={words.editRegion(code)} icon={<Pencil size={16} />} disabled={!editable} onClick={onEdit} />
        <IconButton
          label={words.removeOf(code)}
          icon={<Trash2 size={16} />}
          disabled={!editable}
          onClick={() =>
            void change({
              intention: { type: 'record.remove', table: 'region', id },
              title: words.removeOf(code),
              act: words.removeDo,
              done: words.removed(code),
            })
          }
        />
      </td>
    </tr>
  )
}
