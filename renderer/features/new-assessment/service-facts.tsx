import type { ServiceSummary } from '../../../shared/ipc/contract.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { serviceWords as words } from '../../../shared/text/en/screens-services.ts'
import { Tag } from '../../ui/tag.tsx'
import './service-facts.css'

/** What Demarc has for a service, in one line, and the marks of what is to be looked up. */
export function ServiceLine({ service }: { service: ServiceSummary }) {
  const facts = [
    words.className(screens.words.serviceClass[service.class]),
    service.cloudModel,
    screens.words.reach[service.reach],
    words.depth[service.depth](service.controls),
  ]
  return (
    <span className="service-line">
      <span>{facts.join(' · ')}</span>
      {service.confidence === 'verify' && <Tag tone="caution">{words.verify.confidence}</Tag>}
      {service.attestation === 'verify' && <Tag tone="caution">{words.verify.attestation}</Tag>}
    </span>
  )
}

/** What an auditor tests of a service, and what is to be known about it; opened on demand. */
export function ServiceTests({ service: { name, note, tests } }: { service: ServiceSummary }) {
  return (
    <details className="service-tests">
      <summary aria-label={words.testsOf(name)}>{words.tests}</summary>
      {note && (
        <p>
          <strong>{words.note}:</strong> {note}
        </p>
      )}
      <ul>
        {tests.map((test) => (
          <li key={test}>{test}</li>
        ))}
      </ul>
    </details>
  )
}

/** The marks of services, explained once for the whole list. */
export function ServiceMarks() {
  return (
    <details className="service-tests service-marks">
      <summary>{words.marks}</summary>
      <dl>
        {words.marksList.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
