import { Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Subject } from '../../../shared/model/attestation.ts'
import { relianceWords as words } from '../../../shared/text/en/screens-reliance.ts'
import { useSession } from '../../session/use-session.ts'
import { Meter } from '../../ui/bar.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { PickMany, type Pickable } from '../../ui/pick-many.tsx'
import { awsControls, controlNames } from './results.ts'
import type { AttestationPart } from './use-attestation.ts'

/** Which criterion of the report speaks about which controls. */
export function SubjectsPart({ attestation, change, disabled }: AttestationPart) {
  const { rows } = useSession()
  const controls = useMemo(() => awsControls(rows), [rows])
  const choices = useMemo(
    () =>
      controls.map(({ control, title, refs }) => ({
        value: control,
        label: `${refs[0] ?? ''} ${title}`,
        ...moreRefs(refs),
      })),
    [controls],
  )
  const names = useMemo(() => controlNames(rows), [rows])
  /** Criteria named here without a control yet: they cannot be stored, because a subject is a pair. */
  const [fresh, setFresh] = useState<readonly string[]>([])
  const stored = [...new Set(attestation.subjects.map((subject) => subject.criterion))]
  const criteria = [...stored, ...fresh.filter((criterion) => !stored.includes(criterion))]
  const mapped = new Set(attestation.subjects.map((subject) => subject.control))
  const done = controls.filter(({ control }) => mapped.has(control)).length
  const others = (criterion: string) => attestation.subjects.filter((subject) => subject.criterion !== criterion)
  const set = (criterion: string, chosen: readonly string[]) => {
    if (chosen.length === 0 && !fresh.includes(criterion)) setFresh([...fresh, criterion])
    change({ subjects: [...others(criterion), ...chosen.map((control): Subject => ({ criterion, control }))] })
  }
  const remove = (criterion: string) => {
    setFresh(fresh.filter((each) => each !== criterion))
    if (stored.includes(criterion)) change({ subjects: others(criterion) })
  }
  const label = words.subjectsMapped(done, controls.length)
  return (
    <Section title={words.subjects} intro={words.subjectsIntro}>
      <div className="stack">
        <div>
          <p className="small">{label}</p>
          <Meter value={done} total={controls.length} label={label} />
        </div>
        {criteria.length === 0 && <p className="muted">{words.subjectsNone}</p>}
        {criteria.map((criterion) => (
          <Criterion
            key={criterion}
            criterion={criterion}
            choices={choices}
            names={names}
            chosen={attestation.subjects
              .filter((subject) => subject.criterion === criterion)
              .map((subject) => subject.control)}
            disabled={disabled}
            onChange={(chosen) => set(criterion, chosen)}
            onRemove={() => remove(criterion)}
          />
        ))}
        {!disabled && <NewCriterion taken={criteria} onAdd={(criterion) => setFresh([...fresh, criterion])} />}
      </div>
    </Section>
  )
}

function Criterion({
  criterion,
  choices,
  names,
  chosen,
  disabled,
  onChange,
  onRemove,
}: {
  criterion: string
  choices: readonly Pickable[]
  names: ReadonlyMap<string, string>
  chosen: readonly string[]
  disabled: boolean
  onChange: (chosen: string[]) => void
  onRemove: () => void
}) {
  return (
    <section className="criterion" aria-label={criterion}>
      <div className="spread">
        <h3>{criterion}</h3>
        {!disabled && (
          <IconButton label={words.criterionRemove(criterion)} icon={<Trash2 size={16} />} onClick={onRemove} />
        )}
      </div>
      <PickMany
        label={words.controlsOf(criterion)}
        hideLabel
        choices={choices}
        chosen={chosen}
        onChange={onChange}
        add={words.controlsAdd}
        none={words.controlsNone}
        disabled={disabled}
        draw={(control) => names.get(control) ?? words.controlGone(control)}
      />
    </section>
  )
}

function NewCriterion({ taken, onAdd }: { taken: readonly string[]; onAdd: (criterion: string) => void }) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = () => {
    const criterion = typed.trim()
    if (!criterion) return setError(words.criterionNeeded)
    if (taken.includes(criterion)) return setError(words.criterionTwice)
    setError(null)
    setTyped('')
    onAdd(criterion)
  }
  return (
    <form
      className="criterion-new"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={words.criterion}
        hint={words.criterionHint}
        value={typed}
        error={error}
        maxLength={200}
        onChange={setTyped}
      />
      <Button icon={<Plus size={16} />} type="submit">
        {words.criterionAdd}
      </Button>
    </form>
  )
}

/** A split service has the control twice or more; the first item names it. */
function moreRefs(refs: readonly string[]): { detail?: string } {
  return refs.length > 1 ? { detail: `+${refs.length - 1}` } : {}
}
