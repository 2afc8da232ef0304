import { Plus, Trash2 } from 'lucide-react'
import { Method } from '../../../../../shared/model/catalogue.ts'
import { screens } from '../../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { Button, IconButton } from '../../../../ui/button.tsx'
import { Choices, TextArea, TextField } from '../../../../ui/field.tsx'
import type { OwnStepProps } from '../own-editor.tsx'
import { emptyProcedure, type DraftProcedure } from '../own-form.ts'

const methods = Method.options.map((value) => ({ value, label: screens.words.method[value] }))
const fewest = 2

/** At least two procedures: what is done, what should come out, and what counts as an exception. */
export function TestsStep({ form, set, error }: OwnStepProps) {
  const { procedures } = form
  const change = (at: number, fields: Partial<DraftProcedure>) =>
    set({ procedures: procedures.map((each, index) => (index === at ? { ...each, ...fields } : each)) })
  return (
    <>
      {procedures.map((procedure, at) => (
        <fieldset key={at} className="own-part">
          <legend className="visually-hidden">{words.procedureHead(at + 1)}</legend>
          <div className="spread">
            <h4 aria-hidden="true">{words.procedureHead(at + 1)}</h4>
            {procedures.length > fewest && (
              <IconButton
                label={words.removeProcedure(at + 1)}
                icon={<Trash2 size={16} />}
                onClick={() => set({ procedures: procedures.filter((_, index) => index !== at) })}
              />
            )}
          </div>
          <div className="own-procedure-head">
            <Choices
              label={words.method}
              segmented
              choices={methods}
              value={procedure.method}
              onChange={(method) => change(at, { method })}
            />
            <TextField
              label={words.object}
              hint={words.objectHint}
              value={procedure.object}
              error={error(`${at}-object`)}
              onChange={(object) => change(at, { object })}
            />
          </div>
          <TextArea
            label={words.fields.steps}
            hint={words.stepsHint}
            value={procedure.steps}
            error={error(`${at}-steps`)}
            onChange={(steps) => change(at, { steps })}
          />
          <div className="pair">
            <TextArea
              label={words.fields.expected}
              rows={2}
              value={procedure.expected}
              error={error(`${at}-expected`)}
              onChange={(expected) => change(at, { expected })}
            />
            <TextArea
              label={words.fields.exception}
              rows={2}
              value={procedure.exception}
              error={error(`${at}-exception`)}
              onChange={(exception) => change(at, { exception })}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon={<Plus size={16} />} onClick={() => set({ procedures: [...procedures, emptyProcedure] })}>
          {words.addProcedure}
        </Button>
      </div>
    </>
  )
}
