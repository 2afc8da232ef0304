import { courseHeight, courseLines, type CourseLine, type Point } from '../../../assessments/figures/course.ts'
import { failureText } from '../../../shared/failure.ts'
import type { CourseDay } from '../../../shared/model/course.ts'
import { figureWords as words } from '../../../shared/text/en/screens-figures.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { formatDay, formatNumber } from '../../format.ts'
import { useCourse } from '../../session/use-course.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'
import '../../ui/table.css'

const lines: readonly CourseLine[] = ['items', 'concluded', 'done']
/** The drawing is stretched to the room there is; strokes keep their width. */
const size = 1000

/** Progress over time: a line for what was in scope, concluded and done at the end of each day. */
export function CoursePart() {
  const course = useCourse()
  return (
    <Section title={words.course} intro={words.courseIntro}>
      {course.kind === 'loading' && <Loading words={screens.app.loading} />}
      {course.kind === 'failed' && (
        <div className="row">
          <p className="muted">
            {words.courseFailed} {failureText(course.failure)}
          </p>
          <Button onClick={course.again}>{screens.app.tryAgain}</Button>
        </div>
      )}
      {course.kind === 'ready' && <Course days={course.value.days} />}
    </Section>
  )
}

function Course({ days }: { days: readonly CourseDay[] }) {
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return null
  if (days.every((day) => day.concluded === 0)) return <p className="muted">{words.courseNone}</p>
  const points = courseLines(days)
  const { concluded, done, items } = last
  const said = words.courseAlt(formatDay(first.day), formatDay(last.day), concluded, done, items)
  return (
    <div className="course">
      <div className="course-frame">
        <span className="course-top" aria-hidden="true">
          {formatNumber(courseHeight(days))}
        </span>
        <svg
          className="course-drawing"
          viewBox={`0 0 ${size} ${size}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={said}
        >
          {lines.map((line) => (
            <polyline key={line} className={`course-line course-${line}`} points={drawn(points[line])} />
          ))}
        </svg>
        <span className="course-bottom" aria-hidden="true">
          {formatNumber(0)}
        </span>
        <p className="course-days" aria-hidden="true">
          <span>{formatDay(first.day)}</span>
          <span>{days.length > 1 && formatDay(last.day)}</span>
        </p>
      </div>
      <ul className="course-legend">
        {lines.map((line) => (
          <li key={line}>
            <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
              <polyline className={`course-line course-${line}`} points="0,4 28,4" />
            </svg>
            {words.courseLines[line]}
            <strong>{formatNumber(last[line])}</strong>
          </li>
        ))}
      </ul>
      <details className="as-table">
        <summary>{words.asTable}</summary>
        <div className="table-frame" tabIndex={0} role="region" aria-label={words.tableOf(words.course)}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.courseDay}</th>
                {lines.map((line) => (
                  <th key={line} scope="col" className="numeric">
                    {words.courseLines[line]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.day}>
                  <th scope="row">{formatDay(day.day)}</th>
                  {lines.map((line) => (
                    <td key={line} className="numeric">
                      {formatNumber(day[line])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

/** The geometry has its zero at the lower left, an SVG at the upper left. */
function drawn(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x * size},${(1 - y) * size}`).join(' ')
}
