import type { Person } from '../../../shared/model/person.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useApp } from '../../app-context.ts'
import { isSameName } from '../../../assessments/rules/same-person.ts'

/**
 * What deserves a word about the signers: independence not declared, while there is still time to declare it, or somebody else
 * at the keyboard. `later` are those who are named to sign after.
 */
export function SignerCautions({ signer, later = [] }: { signer: Person | null; later?: readonly Person[] }) {
  const { me } = useApp()
  const named = [...(signer ? [signer] : []), ...later]
  const cautions = [
    ...named.flatMap((each) => (each.independenceDeclaredOn === null ? [words.undeclared(each.name)] : [])),
    ...(!signer || isSameName(signer.name, me.name) ? [] : [words.onBehalf(me.name, signer.name)]),
  ]
  if (cautions.length === 0) return null
  return (
    <ul className="signer-cautions">
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  )
}
