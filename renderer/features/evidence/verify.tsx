import { X } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { CheckResult } from '../../../shared/ipc/contract.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { call } from '../../bridge.ts'
import { useSession } from '../../session/use-session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Banner } from '../../ui/page.tsx'

/** Compares every file with its hash, on request. */
export function useVerify() {
  const { id } = useSession()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<CheckResult | null>(null)
  const run = async () => {
    setBusy(true)
    setResult(null)
    const answer = await call('evidence:verify', { id })
    setBusy(false)
    setResult(answer.ok ? answer.value : { ok: false, problems: [failureText(answer.failure)] })
  }
  return { busy, result, run, clear: () => setResult(null) }
}

/** What the comparison gave. */
export function VerifyResult({ result, onClose }: { result: CheckResult | null; onClose: () => void }) {
  const { state } = useSession()
  if (!result) return null
  const files = Object.values(state.evidence).filter((evidence) => evidence.file).length
  return (
    <Banner
      tone={result.ok ? 'plain' : 'problem'}
      actions={<IconButton label={screens.common.dismiss} icon={<X size={16} />} onClick={onClose} />}
    >
      {result.ok ? (
        <span role="status">{words.verified(files)}</span>
      ) : (
        <>
          {words.verifiedBad}
          <ul className="verify-problems">
            {result.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  )
}
