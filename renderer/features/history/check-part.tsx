import { ShieldCheck, X } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { CheckResult } from '../../../shared/ipc/contract.ts'
import { historyWords as words } from '../../../shared/text/en/screens-history.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { call } from '../../bridge.ts'
import { useSession } from '../../session/use-session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Banner } from '../../ui/page.tsx'

/** Checks, on request, everything that is stored: journal, evidence and signed records. */
export function useCheck() {
  const { id, sequence } = useSession()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<(CheckResult & { readonly lines: number }) | null>(null)
  const run = async () => {
    setBusy(true)
    setResult(null)
    const answer = await call('assessment:check', { id })
    setBusy(false)
    setResult({
      lines: sequence,
      ...(answer.ok ? answer.value : { ok: false, problems: [failureText(answer.failure)] }),
    })
  }
  return { busy, result, run, clear: () => setResult(null) }
}

export function CheckButton({ check }: { check: ReturnType<typeof useCheck> }) {
  return (
    <Button icon={<ShieldCheck size={16} />} disabled={check.busy} onClick={() => void check.run()}>
      {words.check}
    </Button>
  )
}

/** What the check is doing, or what it found, in words. */
export function CheckOutcome({ check }: { check: ReturnType<typeof useCheck> }) {
  const { result, busy, clear } = check
  return (
    <div role="status">
      {busy && <Banner>{words.checking}</Banner>}
      {result && (
        <Banner
          tone={result.ok ? 'plain' : 'problem'}
          actions={<IconButton label={screens.common.dismiss} icon={<X size={16} />} onClick={clear} />}
        >
          {result.ok ? <Good lines={result.lines} /> : <Bad problems={result.problems} />}
        </Banner>
      )}
    </div>
  )
}

function Good({ lines }: { lines: number }) {
  const { state } = useSession()
  const files = Object.values(state.evidence).filter((evidence) => evidence.file).length
  const records = state.revisions.filter((revision) => revision.recordHash !== null).length
  return (
    <>
      <p>{words.checkGood(lines, files, records)}</p>
      <p className="muted small">{words.checkScope}</p>
    </>
  )
}

function Bad({ problems }: { problems: readonly string[] }) {
  return (
    <>
      <p>{words.checkBad(problems.length)}</p>
      <ul className="check-problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="small">{words.checkNext}</p>
    </>
  )
}
