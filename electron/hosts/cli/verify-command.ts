import type { Verification, VerifiedSignature } from '../../../shared/model/verification.ts'
import { signingCli } from '../../../shared/text/en/cli-signing.ts'
import { verifyText as words } from '../../../shared/text/en/verify.ts'
import { fileBytes } from './input.ts'
import { columns, must, type Found } from './output.ts'
import type { Bench } from './run.ts'

/** Verifies a signed report, with or without an assessment behind it. Ends with 1 where anything is not as it should be. */
export async function verify({ desk }: Bench, path: string, trustFile: string | undefined): Promise<Found> {
  const report = Buffer.from(await fileBytes(path))
  const trust = trustFile === undefined ? null : Buffer.from(await fileBytes(trustFile)).toString('latin1')
  const found = must(await desk.verify(report, trust))
  return {
    json: found,
    text: textOf(found),
    ...(found.ok ? {} : { complaint: signingCli.notAsSigned({ file: path }) }),
  }
}

function textOf({ verdict, about, signatures, checks, modelHash, recordHash }: Verification): string {
  const lines = checks.map((check) => [check.ok ? words.check.ok : words.check.wrong, check.words])
  return [
    words.verdicts[verdict],
    ...(about ? [signingCli.about(about)] : []),
    ...(recordHash ? [signingCli.recordHash({ hash: recordHash })] : []),
    ...(modelHash ? [signingCli.modelHash({ hash: modelHash })] : []),
    '',
    columns(lines),
    ...signatures.flatMap(signatureLines),
  ].join('\n')
}

function signatureLines({ role, certificate, trust }: VerifiedSignature): string[] {
  if (!certificate) return []
  const issuer = certificate.selfIssued ? words.selfIssued() : words.issuedBy(certificate)
  return [
    '',
    signingCli.certificateOf({ role: role ?? '', name: certificate.subject, issuer }),
    `  SHA-256 ${certificate.fingerprint}`,
    `  ${words.trust[trust]}`,
  ]
}
