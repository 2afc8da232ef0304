import { href } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'

/** Leads to the report page; with a revision, to what was signed. */
export function ReportLink({ revision, words }: { revision: number | null; words: string }) {
  const { id } = useSession()
  return (
    <a
      className="sign-change"
      href={href(['a', id, 'report'], { revision: revision === null ? null : String(revision) })}
    >
      {words}
    </a>
  )
}
