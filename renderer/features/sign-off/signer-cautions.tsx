import type { Person } from '../../../shared/model/person.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useApp } from '../../app-context.ts'
import { isSameName } from '../../../assessments/rules/same-person.ts'

/** What deserves a word about a signer: independence not declared, or somebody else at the keyboard. */
export function SignerCautions({ signer }: { signer: Person | null }) {
  const { me } = useApp()
  if (!signer) return null
  const cautions = [
    ...(signer.independenceDeclaredOn === null ? [words.undeclared(signer.name)] : []),
    ...(isSameName(signer.name, me.name) ? [] : [words.onBehalf(me.name, signer.name)]),
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
