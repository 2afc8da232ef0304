import { useMemo } from 'react'
import { proposeRating } from '../../../assessments/rules/rating.ts'
import { OverallRating, type About } from '../../../shared/model/about.ts'
import { partWords } from '../../../shared/text/en/screens-parts.ts'
import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { DraftField } from '../../session/draft-field.tsx'
import { LineField } from '../../session/line-field.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Columns } from '../../ui/columns.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'

const ratings = OverallRating.options.map((value) => ({ value, label: words.ratings[value] }))

/** What the lead auditor writes for the report. */
export function ConclusionTab() {
  const session = useAsk()
  const { state, rows, editable } = useSession()
  const { about } = state
  const proposed = useMemo(() => proposeRating(state, rows), [state, rows])
  const disabled = !editable
  const save = (fields: Partial<About>) => session.intend({ type: 'about.change', fields }, { quiet: true })
  const text = (
    field: 'conclusion' | 'ratingReason' | 'objectives' | 'standards' | 'limitations' | 'deviations',
    label: string,
    rows_ = 3,
    hint?: string,
  ) => (
    <DraftField
      draftKey={`about/${field}`}
      label={label}
      mark={partWords.printed}
      stored={about[field]}
      rows={rows_}
      disabled={disabled}
      save={(written) => save({ [field]: written })}
      {...(hint ? { hint } : {})}
    />
  )
  return (
    <div className="report-tab">
      <Columns
        main={
          <Section title={words.overall} intro={words.overallIntro}>
            <div className="stack">
              {about.mode === 'certification' ? (
                <p className="muted small">{words.ratingNotPrinted}</p>
              ) : (
                <>
                  <Select
                    label={words.rating}
                    className="report-narrow"
                    choices={ratings}
                    value={about.rating}
                    disabled={disabled}
                    onChange={(rating) => void session.intend({ type: 'about.change', fields: { rating } })}
                  />
                  <p className="muted small">{words.ratingProposed(words.ratings[proposed.rating], proposed.words)}</p>
                  {text('ratingReason', words.ratingReason, 2)}
                </>
              )}
              {text('conclusion', words.conclusion, 10)}
            </div>
          </Section>
        }
        side={
          <Section title={words.framing} intro={words.framingIntro}>
            <div className="stack">
              {text('objectives', words.objectives)}
              {text('standards', words.standards, 3, words.standardsHint)}
              {text('limitations', words.limitations, 3, words.limitationsHint)}
              {text('deviations', words.deviations)}
              <DraftField
                draftKey="about/distribution"
                label={words.distribution}
                hint={words.distributionHint}
                stored={about.distribution.join('\n')}
                disabled={disabled}
                save={(written) => save({ distribution: linesOf(written) })}
              />
              <LineField
                draftKey="about/classification"
                label={words.classification}
                hint={words.classificationHint}
                stored={about.classification}
                disabled={disabled}
                save={(classification) => save({ classification })}
              />
            </div>
          </Section>
        }
      />
    </div>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
}
