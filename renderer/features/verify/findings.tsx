import { CircleCheck, CircleX } from 'lucide-react'
import type { Verification, VerifiedSignature, VerifyCheck } from '../../../shared/model/verification.ts'
import { verifyText } from '../../../shared/text/en/verify.ts'
import { verifyWords as words } from '../../../shared/text/en/screens-signing.ts'
import { formatMoment } from '../../format.ts'
import { hrefOf } from '../../routes/location.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Hash } from '../../ui/hash.tsx'
import { Section } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What verifying found: the answer first, then each thing looked at, then who signed. */
export function Findings({ name, found }: { name: string; found: Verification }) {
  const { ok, verdict, about, checks, signatures, assessment } = found
  const said = verifyText.verdicts[verdict]
  return (
    <div className="stack" role="region" aria-label={said}>
      <div className={ok ? 'verdict verdict-sound' : 'verdict verdict-unsound'} role="status">
        <Mark ok={ok} size={28} />
        <div>
          <p className="verdict-words">{said}</p>
          <p>{about ? `${about.client}: ${about.title} · ${words.about(about.revision)}` : name}</p>
          {about && <p className="muted small">{name}</p>}
        </div>
        {assessment && <ButtonLink href={hrefOf(assessment, 'sign-off')}>{words.openAssessment}</ButtonLink>}
      </div>
      <Section title={words.checks}>
        <ul className="verify-checks">
          {[...checks]
            .sort((a, b) => Number(a.ok) - Number(b.ok))
            .map((check) => (
              <Check key={check.words} check={check} />
            ))}
        </ul>
      </Section>
      {signatures.length > 0 && (
        <Section title={words.signatures}>
          <ul className="verify-signatures">
            {signatures.map((signature, index) => (
              <Signature key={signature.role ?? index} signature={signature} />
            ))}
          </ul>
        </Section>
      )}
      <Hashes found={found} />
    </div>
  )
}

function Mark({ ok, size }: { ok: boolean; size: number }) {
  const Icon = ok ? CircleCheck : CircleX
  return <Icon size={size} role="img" aria-label={ok ? words.ok : words.wrong} />
}

function Check({ check }: { check: VerifyCheck }) {
  return (
    <li className={check.ok ? 'verify-ok' : 'verify-wrong'}>
      <Mark ok={check.ok} size={16} />
      <span>{check.words}</span>
    </li>
  )
}

function Signature({ signature }: { signature: VerifiedSignature }) {
  const { role, certificate, at, valid, trust } = signature
  return (
    <li>
      <p className="row">
        <strong>{role ? words.roles[role] : words.otherField}</strong>
        <Tag tone={valid ? 'good' : 'problem'}>{valid ? words.valid : words.notValid}</Tag>
      </p>
      {certificate ? (
        <>
          <p>{certificate.name}</p>
          {at && <p className="muted small">{words.at(formatMoment(at))}</p>}
          <p className="muted small">
            {certificate.selfIssued ? words.selfIssued : words.issuedBy(certificate.issuer)} · {words.trusted[trust]}
          </p>
          <Hash hash={certificate.fingerprint} />
        </>
      ) : (
        <p className="muted">{words.noCertificate}</p>
      )}
    </li>
  )
}

function Hashes({ found: { recordHash, modelHash } }: { found: Verification }) {
  return (
    <>
      {recordHash && (
        <div>
          <p className="field-label">{words.record}</p>
          <Hash hash={recordHash} />
        </div>
      )}
      {modelHash && (
        <div>
          <p className="field-label">{words.model}</p>
          <Hash hash={modelHash} />
        </div>
      )}
    </>
  )
}
