import { useEffect, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { Evidence, StoredFile } from '../../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../../shared/text/en/screens-evidence.ts'
import { call } from '../../../bridge.ts'
import { useSession } from '../../../session/use-session.ts'
import { Loading } from '../../../ui/loading.tsx'

const mostBytes = 50_000_000

/** A picture in its own size, and larger or smaller; what is wrong with its file is said instead. */
export function ImageView({ evidence, file, zoom }: { evidence: Evidence; file: StoredFile; zoom: number }) {
  const problem = useProblem(evidence)
  const [width, setWidth] = useState<number | null>(null)
  const [broken, setBroken] = useState(false)
  if (file.size > mostBytes) return <p role="alert">{words.previewTooLarge}</p>
  if (problem === undefined) return <Loading words={words.previewReading} />
  if (problem !== null) return <p role="alert">{problem}</p>
  if (broken) return <p role="alert">{words.imageBroken}</p>
  return (
    <img
      className="viewer-image"
      src={`/files/${file.sha256}?view=1`}
      alt={words.alt(evidence.title)}
      style={width === null ? undefined : { width: `${width * zoom}px`, maxWidth: zoom > 1 ? 'none' : '100%' }}
      onLoad={({ currentTarget }) => setWidth(currentTarget.naturalWidth)}
      onError={() => setBroken(true)}
    />
  )
}

/** What is wrong with a stored file; null where nothing is, undefined while it is being read. */
function useProblem({ id: evidence }: Evidence): string | null | undefined {
  const { id } = useSession()
  const [problem, setProblem] = useState<string | null>()
  useEffect(() => {
    let isOld = false
    void call('evidence:verify', { id, evidence }).then((answer) => {
      if (!isOld) setProblem(answer.ok ? (answer.value.problems[0] ?? null) : failureText(answer.failure))
    })
    return () => {
      isOld = true
    }
  }, [id, evidence])
  return problem
}
