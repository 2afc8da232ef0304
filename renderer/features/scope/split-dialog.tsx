import { useId, useState, type SubmitEvent } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { Unit } from '../../../shared/model/scope.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { href, navigate } from '../../routes/location.ts'
import { useFormDraft } from '../../session/use-form-draft.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'

/** Makes a second checklist of a service. */
export function SplitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const change = useScopeChange()
  const { id } = useSession()
  const form = useId()
  const draft = useFormDraft(`unit/${unit.id}/split`, () => ({ suffix: '', name: `${unit.name}, ` }))
  const { suffix, name } = draft.form
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const suffixError = /^[a-z0-9]{1,20}$/.test(suffix) ? null : words.splitSuffixNeeded
  const nameError = isOwnName(name, unit.name) ? null : words.splitNameNeeded
  const split = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (suffixError ?? nameError) return
    const settled = await change({
      intention: { type: 'unit.split', unit: unit.id, suffix, name: name.trim() },
      title: words.splitTitle(unit.name),
      act: words.splitDo,
      done: words.addedUnit(name.trim()),
      quiet: true,
    })
    if (settled === null) return
    if (!settled.ok) return setProblem(failureText(settled.failure))
    draft.done()
    onClose()
    navigate(href(['a', id, 'scope', 'services'], { unit: `${unit.id}-${suffix}` }), { replace: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={words.splitTitle(unit.name)}
      description={words.splitWords}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" type="submit" form={form}>
            {words.splitDo}
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={(event) => void split(event)} noValidate>
        <TextField
          label={words.splitName}
          value={name}
          error={tried ? nameError : null}
          maxLength={200}
          onChange={(typed) => draft.set({ name: typed })}
          autoFocus
        />
        <TextField
          label={words.splitSuffix}
          hint={words.splitSuffixHint(unit.prefix, suffix)}
          value={suffix}
          error={tried ? suffixError : null}
          maxLength={20}
          onChange={(typed) => draft.set({ suffix: typed.trim().toLowerCase() })}
        />
        {problem && <Banner tone="problem">{problem}</Banner>}
      </form>
    </Dialog>
  )
}

/** Whether a name says more than the first checklist's. */
function isOwnName(name: string, first: string): boolean {
  const said = name.trim().replace(/,$/, '').trim()
  return said !== '' && said !== first.trim()
}
