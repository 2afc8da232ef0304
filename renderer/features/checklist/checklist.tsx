import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import * as z from 'zod'
import { Conclusion } from '../../../shared/model/item.ts'
import type { Row } from '../../../shared/model/row.ts'
import { gridWords } from '../../../shared/text/en/screens-grid.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { useRemembered } from '../../memory.ts'
import { usePlace } from '../../routes/location.ts'
import { offerActs } from '../../session/active-item.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { whyClosed } from '../../session/why-closed.ts'
import { showKeysEvent } from '../../shell/use-commands.ts'
import { Button } from '../../ui/button.tsx'
import { announce, toast } from '../../ui/messages.ts'
import { Empty } from '../../ui/page.tsx'
import { Split } from '../../ui/split.tsx'
import { useStable } from '../../use-stable.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ChecklistGrid, type WorkAction } from './checklist-grid.tsx'
import { ChecklistHead } from './checklist-head.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { Filter, isFiltering, noFilter } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { ItemPanel, type PanelRequest } from './item-panel/item-panel.tsx'
import { useActive } from './use-active.ts'
import { useArrangement } from './use-arrangement.ts'
import { useJudging } from './use-judging.ts'
import { useSelection } from './use-selection.ts'
import { useArranging } from './use-views.ts'
import { ViewBar } from './view-bar.tsx'

const words = screens.checklist
const PanelOpen = z.boolean()
const PanelWidth = z.number()

interface ChecklistProps {
  readonly unit: string
  readonly name: string
  readonly intro: string | null
  readonly rows: readonly Row[]
}

/** A checklist with the panel of its active item beside it. The focus begins in the checklist. */
export function Checklist({ unit, name, intro, rows }: ChecklistProps) {
  const session = useAsk()
  const view = useSession()
  const { id, state, index } = view
  const closed = whyClosed(view)
  const [filter, setFilter] = useRemembered(`a/${id}/filter/${unit}`, Filter, noFilter)
  const [panelOpen, setPanelOpen] = useRemembered('panel/open', PanelOpen, true)
  const [width, setWidth] = useRemembered('panel/width', PanelWidth, 480)
  const [request, setRequest] = useState<PanelRequest | null>(null)
  const asksPart = usePlace().query['part'] !== undefined
  useEffect(() => {
    if (asksPart) setPanelOpen(true)
  }, [asksPart, setPanelOpen])
  const grid = useRef<HTMLDivElement>(null)
  const filterField = useRef<HTMLInputElement>(null)
  const [arrangement, setArrangement] = useArranging()
  const { lines: shown, isOld, again } = useArrangement(rows, state, arrangement, filter)
  const focusGrid = useCallback(() => grid.current?.focus(), [])
  useEffect(focusGrid, [focusGrid])
  const showAsked = useCallback(
    (key: string) => {
      if (!shown.some(({ row }) => row.key === key)) setFilter(noFilter)
      focusGrid()
    },
    [shown, setFilter, focusGrid],
  )
  const [active, setActive] = useActive(id, unit, shown, showAsked)
  const inPanel = useDeferredValue(active)
  // Whoever goes on to another item no longer means what was asked for on the one before.
  if (request && request.item !== active) setRequest(null)
  const selection = useSelection()
  const judging = useJudging({ state, closed, selection, setActive, focusGrid })
  const { asking } = judging

  const arrangeAgain = () => {
    again()
    announce(gridWords.arranged(shown.length))
    focusGrid()
  }
  const clearSelection = () => {
    selection.set([])
    focusGrid()
  }
  const showLeft = (keys: readonly string[]) => {
    const isShown = new Set(shown.map(({ row }) => row.key))
    if (!keys.every((key) => isShown.has(key))) setFilter(noFilter)
    selection.set(keys)
    if (keys[0] !== undefined) setActive(keys[0])
  }
  const ask = (kind: PanelRequest['kind'], key: string) => {
    setActive(key)
    setPanelOpen(true)
    setRequest({ kind, item: key })
  }
  const act = (action: WorkAction, key: string, next: string | null) => {
    switch (action.do) {
      case 'conclude':
        return void judging.judge(action.conclusion, key, next)
      case 'select':
        return selection.choose([key], !selection.keys.has(key))
      case 'select-all':
        return selection.set(shown.map(({ row }) => row.key))
      case 'clear':
        setRequest(null)
        return selection.set([])
      case 'filter':
        return filterField.current?.focus()
      case 'review':
        return void session.intend({ type: 'item.review', items: [key], reviewed: true })
      case 'again':
        return arrangeAgain()
      case 'keys':
        return void window.dispatchEvent(new Event(showKeysEvent))
      case 'evidence':
      case 'finding':
        if (closed !== null) toast({ words: words.nothingDone(closed), kind: 'closed' })
        return ask(action.do, key)
      case 'open':
      case 'note':
        return ask(action.do, key)
    }
  }

  const offered = useStable(act)
  const ref = active === null ? null : (index.byKey.get(active)?.ref ?? null)
  useEffect(() => {
    if (active === null || ref === null) return
    return offerActs({ ref, acts: actsOn(active, offered) })
  }, [active, ref, offered])

  const list = (
    <section className="checklist" aria-label={name}>
      <ChecklistHead name={name} intro={intro} unit={unit} panelOpen={panelOpen} onPanel={setPanelOpen} />
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        shown={shown.length}
        total={rows.length}
        field={filterField}
        onLeave={focusGrid}
      >
        <ViewBar
          unit={unit}
          arrangement={arrangement}
          onArrangement={setArrangement}
          filter={filter}
          isOld={isOld}
          onAgain={arrangeAgain}
        />
      </FilterBar>
      {shown.length > 0 ? (
        <ChecklistGrid
          grid={grid}
          label={name}
          lines={shown}
          arrangement={arrangement}
          onArrangement={setArrangement}
          active={active}
          onActive={setActive}
          selected={selection.keys}
          onSelect={selection.choose}
          onAction={act}
          asking={asking?.kind === 'one' ? asking.key : null}
          onReason={(reason) => void judging.answer(reason)}
          leaving={request !== null}
        />
      ) : (
        <NothingShown filtering={isFiltering(filter)} onClear={() => setFilter(noFilter)} />
      )}
      {(shown.length > 0 || selection.keys.size > 0) && (
        <BulkBar keys={[...selection.keys]} onConclude={() => judging.askSelected(true)} onClear={clearSelection} />
      )}
      {asking?.kind === 'selected' && (
        <BulkDialog
          keys={[...selection.keys]}
          conclusion={asking.conclusion}
          onConcluded={() => selection.set([])}
          onShow={showLeft}
          onClose={() => judging.askSelected(false)}
        />
      )}
    </section>
  )
  const row = inPanel === null ? null : (index.byKey.get(inPanel) ?? null)
  return (
    <Split
      width={width}
      onWidth={setWidth}
      min={380}
      main={list}
      side={
        panelOpen ? (
          <ItemPanel
            row={row}
            request={request}
            onArrived={() => setRequest(null)}
            onLeave={focusGrid}
            onClose={() => setPanelOpen(false)}
          />
        ) : null
      }
    />
  )
}

/** The window of commands gives the focus back once it is gone; only then may an act take it elsewhere. */
function afterFocus(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

const reviewing: WorkAction = { do: 'review' }

/** What the commands can do with an item; the focus is in the checklist again before they do it. */
function actsOn(key: string, act: (action: WorkAction, key: string, next: string | null) => void) {
  const named = (id: string, label: string, action: WorkAction) => ({
    id,
    label,
    run: () => afterFocus(() => act(action, key, key)),
  })
  return [
    ...Conclusion.options.map((conclusion) =>
      named(`conclude-${conclusion}`, gridWords.acts.conclude(screens.words.conclusion[conclusion]), {
        do: 'conclude',
        conclusion,
      }),
    ),
    named('note', gridWords.acts.note, { do: 'note' }),
    named('evidence', gridWords.acts.evidence, { do: 'evidence' }),
    named('finding', gridWords.acts.finding, { do: 'finding' }),
    named('review', gridWords.acts.review, reviewing),
    named('select', gridWords.acts.select, { do: 'select' }),
  ]
}

function NothingShown({ filtering, onClear }: { filtering: boolean; onClear: () => void }) {
  if (!filtering) return <Empty title={words.emptyTitle} words={words.emptyWords} />
  return (
    <Empty title={words.noneMatch} words={words.noneMatchWords}>
      <Button look="primary" onClick={onClear}>
        {words.filterClear}
      </Button>
    </Empty>
  )
}
