import { ListPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SoaEntry } from '../../../shared/model/determination.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { LineField } from '../../session/line-field.tsx'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, TextField } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'
import { SoaForm } from './soa-form.tsx'
import { SoaTable } from './soa-table.tsx'

/** One control of Annex A with what the client's SoA says about it, where it was entered. */
export interface AnnexLine {
  readonly id: string
  readonly title: string
  readonly entry: SoaEntry | null
}

const filters = ['all', 'open', 'included', 'excluded'] as const
type Filter = (typeof filters)[number]

/** The client's own Statement of Applicability, entered control by control. */
export function SoaTab() {
  const lines = useAnnexLines()
  return (
    <div className="scope-stack">
      <Document />
      {lines ? <Entries lines={lines} /> : <Loading words={words.soaLoading} />}
    </div>
  )
}

function useAnnexLines(): readonly AnnexLine[] | null {
  const { state } = useSession()
  const frameworks = useCatalogue('catalogue:frameworks')
  return useMemo(() => {
    const annex = frameworks?.find((framework) => framework.id === 'iso-27001-2022')?.requirements
    if (!annex) return null
    const entries = new Map(Object.values(state.soa).map((entry) => [entry.requirement, entry]))
    return annex
      .filter((requirement) => requirement.id.startsWith('A.'))
      .map(({ id, title }) => ({ id, title, entry: entries.get(id) ?? null }))
  }, [frameworks, state.soa])
}

function Document() {
  const session = useAsk()
  const { id, state, editable } = useSession()
  const { soaDocument } = state
  const save = (fields: Partial<typeof soaDocument>) =>
    session.intend({ type: 'soaDocument.change', value: { ...soaDocument, ...fields } }, { quiet: true })
  return (
    <Section title={words.soaDocument} intro={words.soaDocumentIntro}>
      <div className="scope-soa-document">
        <LineField
          draftKey={`soaDocument/${id}/version`}
          label={words.soaVersion}
          stored={soaDocument.version}
          maxLength={100}
          disabled={!editable}
          save={(version) => save({ version: version.trim() })}
        />
        <LineField
          draftKey={`soaDocument/${id}/date`}
          type="date"
          label={words.soaDate}
          stored={soaDocument.date ?? ''}
          disabled={!editable}
          save={(day) => save({ date: day === '' ? null : day })}
        />
      </div>
    </Section>
  )
}

function Entries({ lines }: { lines: readonly AnnexLine[] }) {
  const { editable } = useSession()
  const [wanted, setWanted] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [editing, setEditing] = useState<string | null>(null)
  const entered = lines.filter((line) => line.entry)
  const excluded = entered.filter((line) => line.entry?.included === false)
  const shown = lines.filter((line) => passes(line, filter) && holds(line, wanted))
  const firstOpen = lines.find((line) => !line.entry)
  const edited = lines.find((line) => line.id === editing)
  return (
    <Section
      title={words.soaEntries}
      intro={words.soaSummary(entered.length, lines.length, excluded.length)}
      actions={
        editable &&
        firstOpen && (
          <Button icon={<ListPlus size={16} />} onClick={() => setEditing(firstOpen.id)}>
            {words.soaFirst}
          </Button>
        )
      }
    >
      <div className="scope-soa-bar">
        <TextField
          label={words.soaFind}
          hideLabel
          placeholder={words.soaFind}
          type="search"
          value={wanted}
          onChange={setWanted}
        />
        <Choices
          label={words.soaShow}
          hideLabel
          segmented
          choices={filters.map((value) => ({ value, label: words.soaFilters[value] }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {shown.length === 0 ? <p className="muted">{words.soaNone}</p> : <SoaTable lines={shown} onEdit={setEditing} />}
      {edited && (
        <SoaForm
          key={edited.id}
          line={edited}
          next={nextOpen(lines, edited.id)}
          onNext={setEditing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

/** The next control that is not entered yet, after the one given. */
function nextOpen(lines: readonly AnnexLine[], after: string): string | null {
  const at = lines.findIndex((line) => line.id === after)
  return lines.find((line, index) => index > at && !line.entry)?.id ?? null
}

function passes({ entry }: AnnexLine, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'open') return entry === null
  return entry !== null && entry.included === (filter === 'included')
}

function holds(line: AnnexLine, wanted: string): boolean {
  return `${line.id} ${line.title}`.toLowerCase().includes(wanted.trim().toLowerCase())
}
