import type { Factor } from '../../../../shared/model/catalogue.ts'
import { factorWords } from '../../../../shared/text/en/screens-factors.ts'
import { scopeWords as words } from '../../../../shared/text/en/screens-scope.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { useCatalogue } from '../../../session/use-catalogue.ts'
import { useSession } from '../../../session/use-session.ts'
import { Section } from '../../../ui/page.tsx'
import { useScopeChange } from '../foresee/use-scope-change.ts'
import { FactorList, type FactorField } from './factor-list.tsx'
import { apart, toggled, type Choice } from './factors.ts'
import { useImpacts } from './use-impacts.ts'

/** The regulations, or the parts of the client's IT, that count for this assessment. */
export function FactorsPart({ field }: { field: FactorField }) {
  const factors = useCatalogue('catalogue:factors')
  return (
    <Section title={factorWords[field].title} intro={factorWords[field].intro}>
      {factors ? <Factors field={field} factors={factors[field]} /> : <p className="muted">{screens.app.loading}</p>}
    </Section>
  )
}

function Factors({ field, factors }: { field: FactorField; factors: readonly Factor[] }) {
  const { state, editable } = useSession()
  const change = useScopeChange()
  const names = state.about[field]
  const intentionOf = (after: string[]) => ({ type: 'about.change', fields: { [field]: after } }) as const
  const impacts = useImpacts(
    Object.fromEntries(
      apart(names, factors).choices.map((choice) => [stepOf(choice), intentionOf(toggled(names, choice))]),
    ),
  )
  const told = (choice: Choice) => {
    const counts = impacts.get(stepOf(choice))
    if (!counts) return editable ? factorWords.counting : null
    return choice.names.length > 0
      ? factorWords.holds(counts.leaving, counts.changed)
      : factorWords.would(counts.arriving, counts.changed)
  }
  const takeIn = (name: string, after: string[]) =>
    void change({
      intention: intentionOf(after),
      title: words.takeInOf(name),
      act: words.add,
      done: words.takenIn(name),
    })
  const takeOut = (name: string, after: string[]) =>
    void change({
      intention: intentionOf(after),
      title: words.takeOutOf(name),
      act: words.takeOutDo,
      done: words.takenOut(name),
    })
  return (
    <FactorList
      field={field}
      factors={factors}
      names={names}
      disabled={!editable}
      told={told}
      onToggle={(choice) => (choice.names.length > 0 ? takeOut : takeIn)(choice.factor.name, toggled(names, choice))}
      onAdd={(name) => takeIn(name, [...names, name])}
      onTakeOut={(name) =>
        takeOut(
          name,
          names.filter((each) => each !== name),
        )
      }
    />
  )
}

/** Ticking and taking out are two different things to foresee. */
function stepOf({ factor, names }: Choice): string {
  return `${names.length > 0 ? 'out' : 'in'} ${factor.id}`
}
