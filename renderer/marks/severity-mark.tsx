import type { Severity } from '../../shared/model/finding.ts'
import { screens } from '../../shared/text/en/screens.ts'
import './marks.css'

const steps: Record<Severity, number> = { informational: 1, low: 2, medium: 3, high: 4, critical: 5 }

/** The severity of a finding: five rising steps and the word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className={`severity severity-${severity}`}>
      <span className="severity-scale" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className={step <= steps[severity] ? 'severity-step severity-step-on' : 'severity-step'}
            style={{ height: 2 + step * 2 }}
          />
        ))}
      </span>
      {screens.words.severity[severity]}
    </span>
  )
}
