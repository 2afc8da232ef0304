import { failureText } from '../../../../shared/failure.ts'
import { editionWords as words } from '../../../../shared/text/en/screens-editions.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { formatDay } from '../../../format.ts'
import { hrefOf } from '../../../routes/location.ts'
import { useSession } from '../../../session/use-session.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Section } from '../../../ui/page.tsx'
import { useCall } from '../../../use-call.ts'
import './editions.css'

/** The edition in use, and newer ones with the way to see what they would change. */
export function EditionPart() {
  const { id, state, editable } = useSession()
  const editions = useCall('assessment:editions', { id }, state.edition)
  return (
    <Section title={words.title} intro={words.intro}>
      {editions.kind === 'loading' && <p className="muted">{screens.app.loading}</p>}
      {editions.kind === 'failed' && <p>{failureText(editions.failure)}</p>}
      {editions.kind === 'ready' && (
        <div className="stack">
          <dl className="edition-current">
            <dt>{words.current}</dt>
            <dd>{words.of(editions.value.current.name, formatDay(editions.value.current.date))}</dd>
          </dl>
          {editions.value.newer.length === 0 ? (
            <p className="muted">{words.newest}</p>
          ) : (
            <div>
              <h3>{words.newer}</h3>
              <ul className="edition-newer">
                {editions.value.newer.map(({ id: edition, name, date }) => (
                  <li key={edition}>
                    <span>{words.of(name, formatDay(date))}</span>
                    {editable && (
                      <ButtonLink href={hrefOf(id, 'scope', 'engagement', edition)} aria-label={words.lookOf(edition)}>
                        {words.look}
                      </ButtonLink>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </Section>
  )
}
