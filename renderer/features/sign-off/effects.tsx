import type { SignRole } from '../../../shared/model/revision.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'

/** What a signature will do, before it is set. */
export function Effects({ role }: { role: SignRole }) {
  return (
    <div className="effects">
      <h3>{words.happens}</h3>
      <ul>
        {words.effects[role].map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </div>
  )
}
