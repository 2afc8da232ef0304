import { Check, Target } from 'lucide-react'
import { useState } from 'react'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { isChanged, isOpen, isOutdated, type FrameworkText, type Line } from './determinations.ts'
import { RequirementLine } from './requirement-line.tsx'
import { TargetDialog } from './target-dialog.tsx'
import { hasTargets } from './targets.ts'
import { determining } from './use-determine.ts'

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
  const [aiming, setAiming] = useState(false)
  const open = lines.filter(isOpen)
  // What the auditor changed is looked at one by one.
  const outdated = lines.filter((line) => isOutdated(line) && !isChanged(line))
  const parent = framework.groups.find((each) => each.id === group.parent)
  if (lines.length === 0) return null
  return (
    <section className="requirements" aria-label={`${group.id} ${group.title}`}>
      <header className="spread">
        <h2>
          {parent && <span className="muted">{parent.title} · </span>}
          {group.id} {group.title}
        </h2>
        {editable && (
          <div className="row">
            {hasTargets(framework) && lines.length > 1 && (
              <Button small look="quiet" icon={<Target size={14} />} onClick={() => setAiming(true)}>
                {words.targetGroup(lines.length)}
              </Button>
            )}
            {open.length > 0 && <ConfirmAll framework={framework} lines={open} label={words.confirmGroup} />}
            {outdated.length > 1 && (
              <ConfirmAll framework={framework} lines={outdated} label={words.confirmGroupAnew} />
            )}
          </div>
        )}
      </header>
      <ul>
        {lines.map((line) => (
          <RequirementLine key={line.id} framework={framework} line={line} disabled={!editable} />
        ))}
      </ul>
      {aiming && (
        <TargetDialog
          framework={framework}
          lines={lines}
          title={words.targetOfGroup(lines.length, `${group.id} ${group.title}`)}
          onClose={() => setAiming(false)}
        />
      )}
    </section>
  )
}

/** Confirms what is proposed, one requirement after the other: each is a determination of its own. */
function ConfirmAll({
  framework,
  lines,
  label,
}: {
  framework: FrameworkText
  lines: readonly Line[]
  label: (count: number) => string
}) {
  const session = useAsk()
  const [done, setDone] = useState<{ count: number; of: number } | null>(null)
  const confirm = async () => {
    for (const [index, line] of lines.entries()) {
      setDone({ count: index + 1, of: lines.length })
      const answer = await session.intend(determining(framework, line, line.proposed, ''))
      if (!answer.ok) break
    }
    setDone(null)
  }
  return (
    <Button small icon={<Check size={14} />} disabled={done !== null} onClick={() => void confirm()}>
      {done ? words.confirmingGroup(done.count, done.of) : label(lines.length)}
    </Button>
  )
}
