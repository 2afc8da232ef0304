import { PenLine } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { Person } from '../../../shared/model/person.ts'
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
import { signersNeeded, teamOf } from '../../../assessments/rules/team.ts'
import { concludedItems } from '../../../assessments/rules/score.ts'
import { leftOpen, personOf, signerChoices } from './signer-choice.ts'
import { SignerCautions } from './signer-cautions.tsx'
import { proposedLater, proposedPreparer, withLater, withPreparer, type Places } from './signer-proposal.ts'
import { StandsPart } from './stands-part.tsx'
import { useSign } from './use-sign.ts'
import { useSigner } from './use-signer.ts'

/** The preparer's sign-off: who prepared, who signs after, and what it freezes. */
export function PreparerForm({ blocked }: { blocked: boolean }) {
  const { state } = useSession()
  const { me } = useApp()
  const team = teamOf(state)
  const { places, isProposed, choosePreparer, chooseLater } = usePlaces(team, me.name)
  const { preparer, reviewer, approver } = places
  const name = state.person[preparer]?.name ?? me.name
  const signer = useSigner(name)
  const { busy, problem, sign } = useSign('preparer', signer.missing)
  const wish = {
    person: personOf(preparer),
    signers: { reviewer: personOf(reviewer), approver: personOf(approver) },
  }
  const blockedId = useId()
  const run = () => {
    const { identity, passphrase } = signer
    void sign(identity && { ...wish, identity: identity.id, passphrase })
  }
  return (
    <div className="sign-form">
      <div className="sign-fields">
        <Select
          label={words.signsAs.preparer}
          choices={signerChoices(team, me.name, new Set())}
          value={preparer}
          onChange={choosePreparer}
          disabled={busy}
        />
        <Select
          label={words.nextReviewer}
          choices={laterChoices(team, preparer)}
          value={reviewer}
          onChange={(person) => chooseLater('reviewer', person)}
          disabled={busy}
        />
        <Select
          label={words.nextApprover}
          choices={laterChoices(team, preparer)}
          value={approver}
          onChange={(person) => chooseLater('approver', person)}
          disabled={busy}
        />
      </div>
      {isProposed && <p className="field-hint">{words.proposedHint}</p>}
      <p className="field-hint">{words.leftOpenHint}</p>
      {team.length < signersNeeded && <SmallTeam missing={signersNeeded - Math.max(team.length, 1)} />}
      <IdentityFields signer={signer} name={name} busy={busy} />
      <SignerCautions
        signer={team.find((person) => person.id === preparer) ?? null}
        later={team.filter(({ id }) => id === reviewer || id === approver)}
      />
      <StandsPart />
      <Effects role="preparer" />
      {problem && <Banner tone="problem">{problem}</Banner>}
      {busy ? (
        <Working />
      ) : (
        <div className="row">
          <Button
            look="primary"
            icon={<PenLine size={16} />}
            disabled={blocked}
            aria-describedby={blocked ? blockedId : undefined}
            onClick={run}
          >
            {words.sign.preparer}
          </Button>
          {blocked && (
            <span id={blockedId} className="sign-blocked">
              {words.blocked}
            </span>
          )}
        </div>
      )}
      {!busy && <OutsidePart wish={wish} blocked={blocked} />}
    </div>
  )
}

/** Who signs as what: as proposed until somebody is chosen. */
function usePlaces(team: readonly Person[], me: string) {
  const { state, rows } = useSession()
  const items = useMemo(() => concludedItems(rows, state), [state, rows])
  const [chosen, choose] = useState<Places | null>(null)
  const preparer = proposedPreparer(items, team, me)
  const places = chosen ?? { preparer, ...proposedLater(items, team, preparer) }
  return {
    places,
    isProposed: chosen === null && team.length > 1,
    choosePreparer: (person: string) => choose(withPreparer(places, person, proposedLater(items, team, person))),
    chooseLater: (role: 'reviewer' | 'approver', person: string) => choose(withLater(places, role, person)),
  }
}

/** Who may be named to sign later: the team without the preparer. Who has the other place changes places. */
function laterChoices(team: readonly Person[], preparer: string): { value: string; label: string }[] {
  const free = team.filter((person) => person.id !== preparer)
  return [
    { value: leftOpen, label: words.leftOpen },
    ...free.map((person) => ({ value: person.id, label: person.name })),
  ]
}

function SmallTeam({ missing }: { missing: number }) {
  const { id } = useSession()
  return (
    <p className="small">
      {words.teamTooSmall(missing)} <a href={hrefOf(id, 'scope', 'people')}>{words.addPeople}</a>
    </p>
  )
}

/** Drawing the record takes seconds: says what is being done. */
function Working() {
  return (
    <div className="sign-working" role="status">
      <progress aria-label={words.drawing} />
      <p>{words.drawing}</p>
    </div>
  )
}
