import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { EditionDifference } from '../../../../shared/model/edition-difference.ts'
import type { Impact } from '../../../../shared/model/row.ts'
import { editionWords as words } from '../../../../shared/text/en/screens-editions.ts'
import { formatDay } from '../../../format.ts'
import { hrefOf, navigate } from '../../../routes/location.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../../ui/dialog.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Banner } from '../../../ui/page.tsx'
import { useCall } from '../../../use-call.ts'
import { MovedCells } from '../foresee/impact-view.tsx'
import { useTold } from '../use-told.ts'
import { BeneathRows, ChangedRows, NewRows, WithdrawnRows } from './difference-view.tsx'
import './editions.css'

/** What a newer edition would change in this assessment, row by row, and the move to it. */
export function EditionMove({ edition }: { edition: string }) {
  const { id, state } = useSession()
  const back = () => navigate(hrefOf(id, 'scope', 'engagement'))
  const editions = useCall('assessment:editions', { id }, state.edition)
  const differences = useCall('assessment:edition-differences', { id, edition }, state)
  const impact = useCall('assessment:impact', { id, intention: { type: 'edition.move', edition } }, state)
  const heading = useRef<HTMLHeadingElement>(null)
  const found = editions.kind === 'ready' ? editions.value.newer.find((each) => each.id === edition) : undefined
  const isReady = found !== undefined && differences.kind === 'ready' && impact.kind !== 'loading'
  useEffect(() => {
    if (isReady) heading.current?.focus()
  }, [isReady])
  // An edition that is in use by now, or is not there, leaves nothing to compare.
  const isGone = editions.kind === 'ready' && !found
  useEffect(() => {
    if (isGone) navigate(hrefOf(id, 'scope', 'engagement'), { replace: true })
  }, [isGone, id])
  const failed = [editions, differences, impact].find((each) => each.kind === 'failed')
  return (
    <section className="edition-move" aria-label={words.moveTitle(edition)}>
      <header>
        <Button look="quiet" small icon={<ArrowLeft size={14} />} onClick={back}>
          {words.back}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {words.moveTitle(edition)}
        </h2>
        {editions.kind === 'ready' && found && (
          <p className="muted">{words.moveIntro(editions.value.current.name, formatDay(found.date))}</p>
        )}
      </header>
      {failed?.kind === 'failed' ? (
        <Banner tone="problem">{failureText(failed.failure)}</Banner>
      ) : isReady && impact.kind === 'ready' ? (
        <Differences edition={edition} differences={differences.value} cells={impact.value.cells} />
      ) : (
        <Loading words={words.reading} />
      )}
    </section>
  )
}

function Differences({
  edition,
  differences,
  cells,
}: {
  edition: string
  differences: readonly EditionDifference[]
  cells: Impact['cells']
}) {
  const { id } = useSession()
  const told = useTold()
  const [asking, setAsking] = useState(false)
  const of = (kind: EditionDifference['kind']) => differences.filter((each) => each.kind === kind)
  const opened = differences.filter(({ reopened }) => reopened)
  const summary = words.summary({
    added: of('new').length,
    changed: of('changed').length,
    withdrawn: of('withdrawn').length,
    beneath: of('beneath').length,
  })
  const move = async () => {
    const answer = await told({ type: 'edition.move', edition }, () => words.moved(edition))
    if (answer.ok) navigate(hrefOf(id, 'scope', 'engagement'), { replace: true })
  }
  return (
    <>
      {summary === '' ? (
        <p>{words.same}</p>
      ) : (
        <>
          <p className="edition-summary">{summary}.</p>
          <Banner tone={opened.length > 0 ? 'caution' : 'plain'}>
            {opened.length > 0 ? words.opensAgain(opened.map(({ ref }) => ref)) : words.opensNone}
          </Banner>
        </>
      )}
      {cells.length > 0 && <MovedCells cells={cells} />}
      <ChangedRows rows={of('changed')} />
      <BeneathRows rows={of('beneath')} />
      <NewRows rows={of('new')} />
      <WithdrawnRows rows={of('withdrawn')} />
      <footer className="edition-foot">
        <Button look="primary" onClick={() => setAsking(true)}>
          {words.moveDo(edition)} …
        </Button>
      </footer>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.confirmTitle(edition)}
        words={words.confirmWords(summary, opened.length)}
        act={words.moveDo(edition)}
        onConfirm={() => void move()}
      />
    </>
  )
}
