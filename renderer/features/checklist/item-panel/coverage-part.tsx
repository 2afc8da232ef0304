import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { NewRecord } from '../../../../shared/model/intention.ts'
import { Conclusion } from '../../../../shared/model/item.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { ConclusionMark } from '../../../marks/conclusion-mark.tsx'
import { itemDraftKey } from '../../../session/draft-key.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { useAsk } from '../../../session/use-session.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** For a common control: the services it is concluded for, and those with a result of their own. */
export function CoveragePart(props: PartProps) {
  const { row, view } = props
  const session = useAsk()
  const [open, setOpen] = useState(false)
  if (view.state.unit[row.unit]?.kind !== 'common') return null
  const nameOf = (unit: string) => view.state.unit[unit]?.name ?? unit
  const deviations = Object.values(view.state.deviation).filter((each) => each.control === row.control)
  return (
    <section className="panel-part" aria-label={words.appliesTo}>
      <h3>{words.appliesTo}</h3>
      <p>{row.appliesTo.length === 0 ? words.appliesToNone : row.appliesTo.map(nameOf).join(', ')}</p>
      {deviations.length > 0 && (
        <ul className="panel-list" aria-label={words.deviations}>
          {deviations.map((deviation) => (
            <li key={deviation.id} className="spread">
              <span>
                <strong>{nameOf(deviation.unit)}</strong> <ConclusionMark conclusion={deviation.conclusion} />{' '}
                {deviation.reason}
              </span>
              <IconButton
                label={words.deviationRemove(nameOf(deviation.unit))}
                icon={<Trash2 size={16} />}
                disabled={!view.editable}
                onClick={() => void session.intend({ type: 'record.remove', table: 'deviation', id: deviation.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button small disabled={!view.editable || row.appliesTo.length === 0} onClick={() => setOpen(true)}>
          {words.deviationAdd}
        </Button>
      </div>
      {open && <DeviationDialog {...props} onClose={() => setOpen(false)} />}
    </section>
  )
}

type DeviationForm = Pick<NewRecord<'deviation'>, 'unit' | 'conclusion' | 'reason'>

function DeviationDialog({ row, view, onClose }: PartProps & { onClose: () => void }) {
  const session = useAsk()
  const draft = useFormDraft<DeviationForm>(itemDraftKey(row.key, 'deviation'), () => ({
    unit: row.appliesTo[0] ?? '',
    conclusion: 'non-compliant',
    reason: '',
  }))
  const { form, set } = draft
  const [error, setError] = useState<string | null>(null)
  const save = async () => {
    if (!form.reason.trim()) return setError(screens.common.needed)
    const value = { control: row.control, ...form }
    const answer = await session.intend({ type: 'record.add', table: 'deviation', value }, { quiet: true })
    if (!answer.ok) return setError(failureText(answer.failure))
    draft.done()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={words.deviationAdd}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" onClick={() => void save()}>
            {words.deviationAdd}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Select
          label={words.deviationUnit}
          value={form.unit}
          choices={row.appliesTo.map((id) => ({ value: id, label: view.state.unit[id]?.name ?? id }))}
          onChange={(unit) => set({ unit })}
        />
        <Select
          label={words.tabs.conclude}
          value={form.conclusion}
          choices={Conclusion.options.map((value) => ({ value, label: screens.words.conclusion[value] }))}
          onChange={(conclusion) => set({ conclusion })}
        />
        <TextArea label={words.reason} value={form.reason} error={error} onChange={(reason) => set({ reason })} />
      </div>
    </Dialog>
  )
}
