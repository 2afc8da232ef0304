import type { ReactNode } from 'react'
import { screens } from '../../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { OriginationMark } from '../../../../marks/origination-mark.tsx'
import { Banner } from '../../../../ui/page.tsx'
import { Halves } from '../../../checklist/halves.tsx'
import type { OwnStepProps } from '../own-editor.tsx'
import { errorsOf, linesOf, ownSteps } from '../own-form.ts'
import { nameOfSet } from '../library.ts'

/** The control as a whole, before it is added. */
export function LookStep({ form, library }: OwnStepProps) {
  const open = ownSteps.filter((step) => Object.keys(errorsOf(step, form)).length > 0)
  const layer = form.layer ? screens.words.layer[form.layer] : words.noLayer
  return (
    <div className="own-look">
      {open.length > 0 && <Banner tone="caution">{words.stillOpen(open.map((step) => words.steps[step]))}</Banner>}
      <header>
        <h4>{form.title.trim() || words.untitled}</h4>
        <p className="row muted small">
          <OriginationMark origination={form.origination} />
          {[nameOfSet(form.set, library), layer, screens.item.weight(form.weight)].join(' · ')}
        </p>
      </header>
      <Halves
        origination={form.origination}
        provided={form.provided.trim() || null}
        responsibility={form.responsibility.trim() || null}
      />
      <Part title={words.fields.objective}>
        <p>{form.objective}</p>
      </Part>
      {form.procedures.map((procedure, at) => (
        <Part key={at} title={words.procedure(at + 1, screens.words.method[procedure.method], procedure.object)}>
          <ol className="own-look-steps">
            {linesOf(procedure.steps).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
          <p>
            <span className="muted">{words.fields.expected}:</span> {procedure.expected}
          </p>
          <p>
            <span className="muted">{words.fields.exception}:</span> {procedure.exception}
          </p>
        </Part>
      ))}
      <Part title={words.fields.evidence}>
        <p>{linesOf(form.evidence).join('; ')}</p>
      </Part>
      <Part title={words.sources}>
        {form.sources.map(({ publisher, document, section }, at) => (
          <p key={at}>{[`${publisher}: ${document}`, section].filter(Boolean).join(', ')}</p>
        ))}
      </Part>
      <Part title={words.references}>
        <p>{form.references.map(({ id, strength }) => `${id} (${screens.words.strength[strength]})`).join(', ')}</p>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="field-label">{title}</h4>
      {children}
    </section>
  )
}
