import type { ReactNode } from 'react'
import { FindingClass, Severity, type Finding } from '../../../shared/model/finding.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { SeverityMark } from '../../marks/severity-mark.tsx'
import { hrefOf } from '../../routes/location.ts'
import { pages } from '../../routes/pages.tsx'
import { useSession } from '../../session/use-session.ts'
import { Section } from '../../ui/page.tsx'

const words = screens.overview

/** How many findings of each severity, or of each class in a certification; and how many are open. */
export function FindingsPart() {
  const { id, state } = useSession()
  const findings = Object.values(state.finding)
  const isCertification = state.about.mode === 'certification'
  const hasPage = pages.some((page) => page.path === 'findings')
  const title = isCertification ? words.findingsByClass : words.findings
  return (
    <Section title={title} actions={hasPage && <a href={hrefOf(id, 'findings')}>{words.openFindings}</a>}>
      {findings.length === 0 ? (
        <p className="muted">{words.findingsNone}</p>
      ) : (
        <ul className="severities">
          {isCertification
            ? FindingClass.options.map((grade) => (
                <Grade key={grade} findings={findings.filter((finding) => finding.class === grade)}>
                  {screens.words.findingClass[grade]}
                </Grade>
              ))
            : Severity.options.map((severity) => (
                <Grade key={severity} findings={findings.filter((finding) => finding.severity === severity)}>
                  <SeverityMark severity={severity} />
                </Grade>
              ))}
        </ul>
      )}
    </Section>
  )
}

const isOpen = ({ status }: Finding) => status !== 'closed' && status !== 'risk-accepted'

function Grade({ findings, children }: { findings: readonly Finding[]; children: ReactNode }) {
  const open = findings.filter(isOpen).length
  return (
    <li>
      {children}
      <span className="muted small">{open > 0 && words.findingsOpen(open)}</span>
      <span className="severities-count">{findings.length}</span>
    </li>
  )
}
