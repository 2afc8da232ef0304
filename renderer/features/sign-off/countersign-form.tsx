import { PenLine, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Revision } from '../../../shared/model/revision.ts'
import { signOffWords as words } from '../../../shared/text/en/screens-sign-off.ts'
import { useApp } from '../../app-context.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Banner } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { Effects } from './effects.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { OutsidePart } from './outside-part.tsx'
import { SendBack } from './send-back.tsx'
import { isSameName } from '../../../assessments/rules/same-person.ts'
import { teamOf } from '../../../assessments/rules/team.ts'
import { personOf, signerChoices, unlisted } from './signer-choice.ts'
import { SignerCautions } from './signer-cautions.tsx'
import { StandsPart } from './stands-part.tsx'
import { useSign } from './use-sign.ts'
import { useSigner } from './use-signer.ts'

/** The reviewer or the approver signs the frozen record, or sends it back. */
export function CountersignForm({ role, revision }: { role: 'reviewer' | 'approver'; revision: Revision }) {
  const { id, state } = useSession()
  const { me } = useApp()
  const [sendingBack, setSendingBack] = useState(false)
  const team = teamOf(state)
  const named = state.person[revision.signers?.[role] ?? ''] ?? null
  const signed = new Set(revision.signatures.map((signature) => signature.name))
  const choices = signerChoices(team, me.name, signed)
  const mine = choices.find(
    (choice) => choice.value === unlisted || isSameName(state.person[choice.value]?.name ?? '', me.name),
  )
  const [chosen, setChosen] = useState<string | null>(named?.id ?? mine?.value ?? null)
  const name = state.person[chosen ?? '']?.name ?? me.name
  const signer = useSigner(name)
  const { busy, problem, sign } = useSign(role, chosen === null ? words.whoNeeded : signer.missing)
  const run = () => {
    const { identity, passphrase } = signer
    const isWhole = chosen !== null && identity !== null
    void sign(isWhole ? { person: personOf(chosen), signers: null, identity: identity.id, passphrase } : null)
  }
  return (
    <div className="sign-form">
      <div className="sign-fields">
        <Select
          label={words.signsAs[role]}
          choices={named ? [{ value: named.id, label: named.name }] : choices}
          value={chosen}
          placeholder={words.choose}
          disabled={busy || named !== null}
          onChange={setChosen}
          {...(named ? { hint: words.onlyNamed(named.name) } : {})}
        />
      </div>
      <IdentityFields signer={signer} name={name} busy={busy} />
      <SignerCautions signer={state.person[chosen ?? ''] ?? null} />
      <StandsPart />
      <Effects role={role} />
      <p className="small">
        {words.readFirst} <a href={hrefOf(id, 'report', 'export')}>{words.toReportOfRecord}</a>
      </p>
      {problem && <Banner tone="problem">{problem}</Banner>}
      <div className="row">
        <Button look="primary" icon={<PenLine size={16} />} disabled={busy} onClick={run}>
          {busy ? words.signing : words.sign[role]}
        </Button>
        <Button icon={<Undo2 size={16} />} disabled={busy} onClick={() => setSendingBack(true)}>
          {words.sendBack} …
        </Button>
      </div>
      <p className="small">
        {words.elsewhere[role]} <a href={hrefOf(id, 'hand-over')}>{words.handOver}</a>
      </p>
      <OutsidePart wish={{ person: chosen === null ? null : personOf(chosen), signers: null }} />
      {sendingBack && <SendBack revision={revision.number} onClose={() => setSendingBack(false)} />}
    </div>
  )
}
