import { Severity } from '../../../shared/model/finding.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { hrefOf } from '../../routes/location.ts'
import { pages } from '../../routes/pages.tsx'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'

const words = screens.overview

/** How many findings of each severity, and how many are open. */
export function FindingsPart() {
  const { id, state } = useSession()
  const findings = Object.values(state.finding)
  const isOpen = (status: string) => status !== 'closed' && status !== 'risk-accepted'
  const hasPage = pages.some((page) => page.path === 'findings')
  return (
    <Section title={words.findings} actions={hasPage && <a href={hrefOf(id, 'findings')}>{words.openFindings}</a>}>
      {findings.length === 0 ? (
        <p className="muted">{words.findingsNone}</p>
      ) : (
        <ul className="severities">
          {Severity.options.map((severity) => {
            const ofSeverity = findings.filter((finding) => finding.severity === severity)
            const open = ofSeverity.filter((finding) => isOpen(finding.status)).length
            return (
              <li key={severity}>
                <SeverityMark severity={severity} />
                <span className="muted small">{open > 0 && words.findingsOpen(open)}</span>
                <span className="severities-count">{ofSeverity.length}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
