import { Check } from 'lucide-react'
import { useState } from 'react'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { isOpen, type FrameworkText, type Line } from './determinations.ts'
import { RequirementLine } from './requirement-line.tsx'

/** The requirements of one category or theme. */
export function RequirementGroup({
  framework,
  group,
  lines,
}: {
  framework: FrameworkText
  group: FrameworkText['groups'][number]
  lines: readonly Line[]
}) {
  const { editable } = useSession()
  const open = lines.filter(isOpen)
  const parent = framework.groups.find((each) => each.id === group.parent)
  if (lines.length === 0) return null
  return (
    <section className="requirements" aria-label={`${group.id} ${group.title}`}>
      <header className="spread">
        <h2>
          {parent && <span className="muted">{parent.title} · </span>}
          {group.id} {group.title}
        </h2>
        {open.length > 0 && editable && <ConfirmAll framework={framework} lines={open} />}
      </header>
      <ul>
        {lines.map((line) => (
          <RequirementLine key={line.id} framework={framework} line={line} disabled={!editable} />
        ))}
      </ul>
    </section>
  )
}

/** Confirms what is proposed, one requirement after the other: each is a determination of its own. */
function ConfirmAll({ framework, lines }: { framework: FrameworkText; lines: readonly Line[] }) {
  const session = useAsk()
  const [done, setDone] = useState<{ count: number; of: number } | null>(null)
  const confirm = async () => {
    for (const [index, line] of lines.entries()) {
      setDone({ count: index + 1, of: lines.length })
      const value = { framework: framework.id, requirement: line.id, result: line.proposed, reason: '' }
      const answer = await session.intend({ type: 'record.add', table: 'determination', value })
      if (!answer.ok) break
    }
    setDone(null)
  }
  return (
    <Button small icon={<Check size={14} />} disabled={done !== null} onClick={() => void confirm()}>
      {done ? words.confirmingGroup(done.count, done.of) : words.confirmGroup(lines.length)}
    </Button>
  )
}
