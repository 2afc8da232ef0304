import { useState, type SubmitEvent } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { Control } from '../../../../shared/model/catalogue.ts'
import type { NewTailoring, Tailoring } from '../../../../shared/model/tailoring.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { useFormDraft } from '../../../session/use-form-draft.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { Banner } from '../../../ui/page.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { ControlChoice } from './control-choice.tsx'
import { Restored } from '../../../ui/restored.tsx'
import { EditorFrame, focusFirstError } from './editor-frame.tsx'
import { chosenControl, keyOfControl, type LibrarySets } from './library.ts'
import { RewordForm, rewordErrors, rewordFormOf, rewordedControl } from './reword-form.ts'
import { WordingField } from './wording-field.tsx'

type Reworded = Extract<Tailoring, { kind: 'reworded' }>

/** A control of the library in the firm's words: the library's on the left, the firm's on the right. */
export function RewordEditor({
  entry,
  library,
  onClose,
}: {
  entry: Reworded | null
  library: LibrarySets
  onClose: () => void
}) {
  const [key, setKey] = useState(entry ? keyOfControl(entry.set, entry.control.id) : '')
  const chosen = chosenControl(library, key)
  return (
    <EditorFrame
      title={chosen ? words.rewordOf(chosen.control.title) : words.rewordTitle}
      intro={words.rewordWords}
      onClose={onClose}
    >
      {entry && !chosen && <Banner tone="caution">{words.gone}</Banner>}
      {!entry && <ControlChoice bare library={library} chosen={chosen} onChoose={setKey} />}
      {chosen && <Wording key={key} entry={entry} {...chosen} onClose={onClose} />}
    </EditorFrame>
  )
}

function Wording({
  entry,
  set: of,
  control: library,
  onClose,
}: {
  entry: Reworded | null
  set: string
  control: Control
  onClose: () => void
}) {
  const change = useScopeChange()
  const { form, set, restoredFrom, discard, done } = useFormDraft<RewordForm>(
    `tailoring/${entry?.id ?? `reword-${of}-${library.id}`}/form`,
    () => (entry ? rewordFormOf(entry.control, entry.reason) : rewordFormOf(library)),
    (kept) => RewordForm.safeParse(kept).data ?? null,
  )
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const said = rewordFormOf(library)
  const errors = rewordErrors(library, form)
  const error = (field: string) => (tried ? (errors[field] ?? null) : null)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(errors).length > 0) return focusFirstError(event.currentTarget)
    if (isSaid(said, form)) return setProblem(words.sameYet)
    const control = rewordedControl(library, form)
    const value: NewTailoring = { kind: 'reworded', set: of, control, reason: form.reason.trim() }
    const settled = await change({
      intention: entry ? { type: 'tailoring.change', id: entry.id, value } : { type: 'tailoring.add', value },
      title: words.rewordOf(library.title),
      act: words.rewordDo,
      done: words.reworded(control.title),
      quiet: true,
    })
    if (settled === null) return
    if (!settled.ok && settled.failure.code !== 'input.nothing-to-change')
      return setProblem(failureText(settled.failure))
    done()
    onClose()
  }
  const procedure = (at: number, fields: Partial<RewordForm['procedures'][number]>) =>
    set({ procedures: form.procedures.map((each, index) => (index === at ? { ...each, ...fields } : each)) })
  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <Restored restoredFrom={restoredFrom} discard={discard} />
      <div className="section wording">
        <p className="wording-head" aria-hidden="true">
          <span>{words.library}</span>
          <span>{words.yours}</span>
        </p>
        {(['title', 'provided', 'responsibility', 'objective'] as const).map((field) => (
          <WordingField
            key={field}
            label={words.fields[field]}
            library={said[field]}
            value={form[field]}
            error={error(field)}
            onChange={(text) => set({ [field]: text })}
          />
        ))}
        {library.procedures.map((each, at) => (
          <fieldset key={each.id} className="wording-procedure">
            <legend>{words.procedure(at + 1, screens.words.method[each.method], each.object)}</legend>
            {(['steps', 'expected', 'exception'] as const).map((field) => (
              <WordingField
                key={field}
                label={words.fields[field]}
                {...(field === 'steps' ? { hint: words.perLine } : {})}
                library={said.procedures[at]?.[field] ?? ''}
                value={form.procedures[at]?.[field] ?? ''}
                error={error(`${at}-${field}`)}
                onChange={(text) => procedure(at, { [field]: text })}
              />
            ))}
          </fieldset>
        ))}
        <WordingField
          label={words.fields.evidence}
          hint={words.perLine}
          library={said.evidence}
          value={form.evidence}
          error={error('evidence')}
          onChange={(evidence) => set({ evidence })}
        />
      </div>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={form.reason}
        error={error('reason')}
        onChange={(reason) => set({ reason })}
      />
      {problem && <Banner tone="problem">{problem}</Banner>}
      <div className="editor-foot">
        <Button look="quiet" onClick={onClose}>
          {words.back}
        </Button>
        <Button look="primary" type="submit">
          {words.rewordDo}
        </Button>
      </div>
    </form>
  )
}

function isSaid(said: RewordForm, form: RewordForm): boolean {
  return JSON.stringify({ ...said, reason: '' }) === JSON.stringify({ ...form, reason: '' })
}
