import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { Target } from '../../../shared/model/determination.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useAsk } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { Choices, TextArea } from '../../ui/field.tsx'
import { useTold } from '../scope/use-told.ts'
import type { FrameworkText, Line } from './determinations.ts'
import { aimInWords, aiming, type Aim } from './targets.ts'

const { goal: goals, priority: priorities } = Target.shape
const unset: Aim = { goal: 'achieved', priority: 'medium', reason: '' }

/** What the client aims at for a requirement, or for several alike. Leaving one out of the Target Profile needs a reason. */
export function TargetDialog({
  framework,
  lines,
  title,
  onClose,
}: {
  framework: FrameworkText
  lines: readonly Line[]
  title: string
  onClose: () => void
}) {
  const [only, ...others] = lines
  const single = others.length === 0 ? only : undefined
  const draft = useFormDraft<Aim>(`target/${framework.id} ${single?.id ?? 'several'}/form`, () => aimOf(single))
  const { form: aim, set } = draft
  const [error, setError] = useState<string | null>(null)
  const [done, setDone] = useState<number | null>(null)
  const ask = useAskEach(framework)
  const told = useTold()
  const save = async () => {
    if (aim.goal === 'out-of-target' && !aim.reason.trim()) return setError(words.targetReasonNeeded)
    const failure = await ask(lines, { ...aim, reason: aim.reason.trim() }, setDone)
    setDone(null)
    if (failure !== null) return setError(failure)
    draft.done()
    onClose()
  }
  const takeBack = async () => {
    if (!single?.target) return
    const answer = await told({ type: 'record.remove', table: 'target', id: single.target.id }, () =>
      words.targetTakenBack(single.id),
    )
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={title}
      description={words.targetWords}
      footer={
        <>
          {single?.target && (
            <Button look="quiet" className="dialog-foot-start" onClick={() => void takeBack()}>
              {words.targetTakeBack}
            </Button>
          )}
          <DialogCancel />
          <Button look="primary" disabled={done !== null} onClick={() => void save()}>
            {done === null ? words.targetDo : words.targetDoing(done, lines.length)}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Choices
          label={words.goal}
          value={aim.goal}
          choices={goals.options.map((value) => ({ value, label: words.results[value] }))}
          onChange={(goal) => set({ goal })}
        />
        {aim.goal !== 'out-of-target' && (
          <Choices
            label={words.priority}
            segmented
            value={aim.priority}
            choices={priorities.options.map((value) => ({ value, label: words.priorities[value] }))}
            onChange={(priority) => set({ priority })}
          />
        )}
        <TextArea
          label={words.targetReason}
          optional={aim.goal !== 'out-of-target'}
          rows={2}
          value={aim.reason}
          error={error}
          onChange={(reason) => set({ reason })}
        />
      </div>
    </Dialog>
  )
}

function aimOf(line: Line | undefined): Aim {
  if (!line?.target) return unset
  const { goal, priority, reason } = line.target
  return { goal, priority, reason }
}

/** Records an aim for one requirement after the other; gives the sentence of what was refused, or null. */
function useAskEach(framework: FrameworkText) {
  const session = useAsk()
  const told = useTold()
  return async (lines: readonly Line[], aim: Aim, progress: (done: number) => void): Promise<string | null> => {
    for (const [index, line] of lines.entries()) {
      progress(index + 1)
      const intention = aiming(framework, line, aim)
      const answer =
        lines.length === 1
          ? await told(intention, () => words.targetSet(line.id, aimInWords(aim.goal, aim.priority)))
          : await session.intend(intention, { quiet: true })
      if (!answer.ok && answer.failure.code !== 'input.nothing-to-change') return failureText(answer.failure)
    }
    return null
  }
}
