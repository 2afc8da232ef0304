import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import { judgeDeviations } from '../../../../assessments/rules/sampling.ts'
import type { Control, Procedure } from '../../../../shared/model/catalogue.ts'
import type { ProcedurePerformed, Sample } from '../../../../shared/model/item.ts'
import { sampleWords } from '../../../../shared/text/en/screens-samples.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatDay } from '../../../format.ts'
import { Button } from '../../../ui/button.tsx'
import { LiteralText } from '../../../ui/literal-text.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { SampleFlow } from '../../samples/sample-flow.tsx'
import { addedBecause } from './added-procedures.ts'
import type { PartProps } from './item-panel.tsx'
import { ProcedureDialog, type ProcedureStart } from './procedure-dialog.tsx'

const words = screens.item
const tones = { 'no-exception': 'good', exception: 'problem', inconclusive: 'caution' } as const

/** How to test the control, and what was done. */
export function ProceduresTab(props: PartProps) {
  const { row, item, text, view } = props
  const [start, setStart] = useState<ProcedureStart | null>(null)
  const performed = Object.values(view.state.procedure).filter((each) => each.item === row.key)
  const because = addedBecause(text.control)
  const off = !view.editable || !item.applies
  return (
    <div className="panel-body">
      <section aria-label={words.performed} className="panel-part">
        <h3>{words.performed}</h3>
        {performed.length === 0 && <p className="muted">{words.performedNone}</p>}
        <ul className="stack">
          {performed.map((each) => (
            <Performed
              key={each.id}
              each={each}
              {...props}
              onEdit={() => setStart({ kind: 'change', performed: each })}
            />
          ))}
        </ul>
        <div>
          <Button small icon={<Plus size={14} />} disabled={off} onClick={() => setStart({ kind: 'own' })}>
            {words.recordOther}
          </Button>
        </div>
      </section>
      <section aria-label={words.catalogueProcedures} className="panel-part">
        <h3>{words.catalogueProcedures}</h3>
        {row.classDefault && <p className="muted small">{words.classDefaultMeaning}</p>}
        <Basis control={text.control} />
        {text.control.procedures.map((procedure) => (
          <CatalogueProcedure
            key={procedure.id}
            procedure={procedure}
            because={because.get(procedure.id) ?? null}
            done={performed.some((each) => each.step === procedure.id)}
            off={off}
            onRecord={() => setStart({ kind: 'catalogue', procedure })}
          />
        ))}
      </section>
      {start && <ProcedureDialog {...props} start={start} onClose={() => setStart(null)} />}
    </div>
  )
}

/** What the procedures are performed on, and how a sample of it is drawn. */
function Basis({ control: { population, sampling } }: { control: Control }) {
  if (population === null && sampling === null) return null
  return (
    <dl className="procedure-basis">
      {population !== null && (
        <div>
          <dt>{words.population}</dt>
          <dd>
            <LiteralText text={population} />
          </dd>
        </div>
      )}
      {sampling !== null && (
        <div>
          <dt>{words.sampling}</dt>
          <dd>
            <LiteralText text={sampling} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function CatalogueProcedure({
  procedure,
  because,
  done,
  off,
  onRecord,
}: {
  procedure: Procedure
  /** Why a factor of scope added it; null for the control's own. */
  because: string | null
  done: boolean
  off: boolean
  onRecord: () => void
}) {
  return (
    <article className="procedure">
      <header className="spread">
        <h4>
          {screens.words.method[procedure.method]}: <LiteralText text={procedure.object} />
        </h4>
        {done && (
          <span className="procedure-done">
            <Check size={14} aria-hidden="true" />
            {words.recorded}
          </span>
        )}
        <Button
          small
          look={done ? 'quiet' : 'plain'}
          disabled={off}
          aria-label={words.recordStep(procedure.id)}
          onClick={onRecord}
        >
          {words.record}
        </Button>
      </header>
      {because !== null && (
        <p className="procedure-added">
          <Tag tone="accent">{words.added}</Tag> {because}
        </p>
      )}
      <ol className="procedure-steps">
        {procedure.steps.map((step) => (
          <li key={step}>
            <LiteralText text={step} />
          </li>
        ))}
      </ol>
      <p className="small">
        <strong>{words.expected}:</strong> <LiteralText text={procedure.expected} />
      </p>
      <p className="small">
        <strong>{words.exception}:</strong> <LiteralText text={procedure.exception} />
      </p>
    </article>
  )
}

function Performed({ each, onEdit, ...part }: PartProps & { each: ProcedurePerformed; onEdit: () => void }) {
  const { view } = part
  const evidence = each.evidence.map((id) => view.state.evidence[id]?.ref ?? id).join(', ')
  return (
    <li className="performed">
      <header className="spread">
        <span className="row">
          <Tag tone={tones[each.outcome]}>{screens.words.outcome[each.outcome]}</Tag>
          <span className="small muted">
            {screens.words.method[each.method]} · {screens.words.depth[each.depth]} · {formatDay(each.on)} · {each.by}
          </span>
        </span>
        <Button small look="quiet" disabled={!view.editable} onClick={onEdit}>
          {screens.common.edit}
        </Button>
      </header>
      <p className="pre">{each.description}</p>
      <p className="pre">{each.result}</p>
      {(each.location || evidence || each.tickMarks.length > 0) && (
        <p className="small muted">{[each.location, evidence, each.tickMarks.join(' ')].filter(Boolean).join(' · ')}</p>
      )}
      <SampleLine {...part} sample={each.sample === null ? undefined : view.state.sample[each.sample]} />
    </li>
  )
}

/** The sample a procedure was performed on, and the way into it. */
function SampleLine({ sample, ...part }: PartProps & { sample: Sample | undefined }) {
  const [isOpen, setOpen] = useState(false)
  if (!sample) return null
  const line = sampleWords.line(sample.ref, sample.items.length, judgeDeviations(sample).deviations)
  if (!part.view.editable) return <p className="small muted">{line}</p>
  return (
    <div>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {line}
      </Button>
      {isOpen && <SampleFlow part={part} sample={sample} onClose={() => setOpen(false)} />}
    </div>
  )
}
