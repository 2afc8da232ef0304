import { screens } from '../../../../shared/text/en/screens.ts'
import { wordingWords } from '../../../../shared/text/en/screens-wordings.ts'
import { formatDay, formatLocalDay } from '../../../format.ts'
import { useCatalogue } from '../../../session/use-catalogue.ts'
import { useWordings } from '../../../session/use-wordings.ts'
import { wordingOf } from '../../../session/wordings.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { PartProps } from './item-panel.tsx'

const words = screens.item

/** Which framework requirements the control answers or supports, and where its facts can be looked up. */
export function ReferencesTab({ row, text }: PartProps) {
  const frameworks = useCatalogue('catalogue:frameworks') ?? []
  const wordings = useWordings()
  const { control } = text
  return (
    <div className="panel-body">
      <section className="panel-part" aria-label={words.references}>
        <h3>{words.references}</h3>
        <ul className="stack">
          {row.references.map((reference) => {
            const framework = frameworks.find((each) => each.id === reference.framework)
            const requirement = framework?.requirements.find((each) => each.id === reference.id)
            const official = wordingOf(wordings, reference.framework, reference.id)
            return (
              <li key={`${reference.framework}/${reference.id}`} className="reference">
                <span>
                  <strong>{reference.id}</strong> <span className="muted small">{framework?.shortName}</span>
                </span>
                <Tag tone={reference.strength === 'answers' ? 'accent' : 'plain'}>
                  {screens.words.strength[reference.strength]}
                </Tag>
                {official ? (
                  <Official {...official} />
                ) : (
                  requirement && (
                    <p>
                      {requirement.title} <span className="muted small">({wordingWords.ours})</span>
                    </p>
                  )
                )}
              </li>
            )
          })}
        </ul>
        <p className="small">
          <a href="#/wordings">{wordingWords.toPage}</a>
        </p>
      </section>
      <section className="panel-part" aria-label={words.sources}>
        <h3>{words.sources}</h3>
        <ul className="panel-list">
          {control.sources.map((source) => (
            <li key={`${source.document}${source.section}`}>
              {source.publisher}: {source.document}
              {source.section && `, ${source.section}`}{' '}
              <span className="muted small">
                ({source.checked ? words.sourceChecked(formatDay(source.checked)) : words.sourceUnchecked})
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p className="muted small">
        {screens.words.inheritable[row.inheritable]}
        {row.layer && ` · ${screens.words.layer[row.layer]}`} · {words.weight(row.weight)}
      </p>
    </div>
  )
}

/** Rule E59: the publisher's words, with the file they came from. Text is text, whatever stands in it. */
function Official({ text, from }: NonNullable<ReturnType<typeof wordingOf>>) {
  return (
    <>
      <p className="pre reference-official" lang={from.language} dir="auto">
        {text}
      </p>
      <p className="muted small">{wordingWords.official(from.file, formatLocalDay(from.importedAt))}</p>
    </>
  )
}
