import { Plus, X } from 'lucide-react'
import { useMemo } from 'react'
import type { Reference } from '../../../../../shared/model/catalogue.ts'
import { screens } from '../../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../../shared/text/en/screens-tailoring.ts'
import { useCatalogue } from '../../../../session/use-catalogue.ts'
import { IconButton } from '../../../../ui/button.tsx'
import { Choices } from '../../../../ui/field.tsx'
import { PickOne } from '../../../../ui/pick-one.tsx'
import type { OwnStepProps } from '../own-editor.tsx'

const strengths = (['answers', 'supports'] as const).map((value) => ({ value, label: screens.words.strength[value] }))
const keyOf = ({ framework, id }: Pick<Reference, 'framework' | 'id'>) => `${framework}/${id}`

/** The requirements of the frameworks that the control's result decides or adds to. */
export function ReferencesStep({ form, set, error }: OwnStepProps) {
  const frameworks = useCatalogue('catalogue:frameworks')
  const { references } = form
  const choices = useMemo(() => {
    const taken = new Set(references.map(keyOf))
    return (frameworks ?? []).flatMap(({ id: framework, shortName, requirements }) =>
      requirements
        .filter(({ id }) => !taken.has(keyOf({ framework, id })))
        .map(({ id, title }) => ({ value: keyOf({ framework, id }), label: `${id} ${title}`, detail: shortName })),
    )
  }, [frameworks, references])
  const titleOf = ({ framework, id }: Reference) =>
    frameworks?.find((each) => each.id === framework)?.requirements.find((each) => each.id === id)?.title
  const add = (key: string) => {
    const framework = frameworks?.find((each) => key.startsWith(`${each.id}/`))?.id
    if (!framework) return
    set({ references: [...references, { framework, id: key.slice(framework.length + 1), strength: 'supports' }] })
  }
  const change = (changed: Reference) =>
    set({ references: references.map((each) => (keyOf(each) === keyOf(changed) ? changed : each)) })
  return (
    <div className="field" role="group" aria-label={words.references}>
      <p className="muted">{words.referencesIntro}</p>
      {references.length === 0 && <p className="muted small">{words.referencesNone}</p>}
      <ul className="own-references">
        {references.map((reference) => (
          <li key={keyOf(reference)}>
            <span className="own-reference-id">{reference.id}</span>
            <span>
              {titleOf(reference)}{' '}
              <span className="muted small">{frameworks?.find(({ id }) => id === reference.framework)?.shortName}</span>
            </span>
            <Choices
              label={words.strengthOf(reference.id)}
              hideLabel
              segmented
              choices={strengths}
              value={reference.strength}
              onChange={(strength) => change({ ...reference, strength })}
            />
            <IconButton
              label={words.removeReference(reference.id)}
              icon={<X size={16} />}
              onClick={() => set({ references: references.filter((each) => each !== reference) })}
            />
          </li>
        ))}
      </ul>
      <div>
        <PickOne
          label={words.references}
          align="start"
          trigger={words.addReference}
          icon={<Plus size={16} />}
          choices={choices}
          onPick={add}
        />
      </div>
      {error('references') && (
        <p className="field-error" role="alert">
          {error('references')}
        </p>
      )}
    </div>
  )
}
