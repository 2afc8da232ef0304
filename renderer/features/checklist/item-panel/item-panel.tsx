import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { failureText } from '../../../../shared/failure.ts'
import type { Reply } from '../../../../shared/ipc/contract.ts'
import type { Item } from '../../../../shared/model/item.ts'
import type { Row } from '../../../../shared/model/row.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { itemOf } from '../../../session/rows.ts'
import { itemParts, usePlace, type ItemPart } from '../../../routes/location.ts'
import { useSession, type SessionView } from '../../../session/use-session.ts'
import { whyClosed } from '../../../session/why-closed.ts'
import { isTextField } from '../../../shell/acts.ts'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Banner, Empty } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { useCall } from '../../../use-call.ts'
import { useVersion } from '../../../use-version.ts'
import { ConcludeTab } from './conclude-tab.tsx'
import { ConclusionChoice } from './conclusion-choice.tsx'
import { EvidenceTab } from './evidence-tab.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { PanelHead } from './panel-head.tsx'
import { ProceduresTab } from './procedures-tab.tsx'
import { ReferencesTab } from './references-tab.tsx'
import { ReviewTab } from './review-tab.tsx'
import './item-panel.css'

const words = screens.item

/** A key pressed in the checklist that acts in the panel of an item; each press is a request of its own. */
export interface PanelRequest {
  readonly kind: 'open' | 'note' | 'evidence' | 'finding'
  readonly item: string
}

/** What every part of the panel is given. */
export interface PartProps {
  readonly row: Row
  readonly item: Item
  readonly text: Reply<'assessment:control'>
  readonly view: SessionView
}

const tabOf: Readonly<Record<PanelRequest['kind'], ItemPart | null>> = {
  open: null,
  note: 'conclude',
  evidence: 'evidence',
  finding: 'findings',
}

/** Everything about one item, beside the checklist. Escape goes back to the checklist. */
export function ItemPanel({
  row,
  request,
  onArrived,
  onLeave,
  onClose,
}: {
  row: Row | null
  /** What a key has asked for and was not reached yet. */
  request: PanelRequest | null
  /** It was reached, or cannot be. */
  onArrived: () => void
  onLeave: () => void
  onClose: () => void
}) {
  const panel = useRef<HTMLDivElement>(null)
  const view = useSession()
  const item = row && itemOf(view.state, row.key)
  const leave = (event: KeyboardEvent) => {
    // Escape in a dialog or menu that belongs to the panel closes that first.
    if (event.key !== 'Escape' || event.defaultPrevented || !panel.current?.contains(event.target as Node)) return
    event.preventDefault()
    onLeave()
  }
  if (!row || !item) return <Empty title={words.none} words={words.noneWords} />
  return (
    <aside className="panel" ref={panel} aria-label={words.panel(row.ref)} onKeyDown={leave}>
      <PanelHead row={row} item={item} onClose={onClose} />
      <ConclusionChoice key={row.key} row={row} item={item} closed={whyClosed(view)} />
      <PanelTabs row={row} item={item} view={view} request={request} panel={panel} onArrived={onArrived} />
    </aside>
  )
}

function PanelTabs({
  row,
  item,
  view,
  request: pressed,
  panel,
  onArrived,
}: {
  row: Row
  item: Item
  view: SessionView
  request: PanelRequest | null
  panel: RefObject<HTMLDivElement | null>
  onArrived: () => void
}) {
  const place = usePlace()
  const asked = itemParts.find((each) => each === place.query['part']) ?? null
  const [tab, setTab] = useState<ItemPart>(asked ?? 'conclude')
  const [followedPart, followPart] = useState(asked)
  if (asked !== followedPart) {
    followPart(asked)
    if (asked !== null) setTab(asked)
  }
  // What was asked for by an address gets the focus once, however often the panel is read again.
  const arrived = useRef<string | null>(null)
  const [raising, setRaising] = useState<string | null>(null)
  const { practice, securityService, unit } = view.state
  const version = useVersion(view.rows, practice, securityService, unit)
  const control = useCall('assessment:control', { id: view.id, item: row.key }, version)
  const ready = control.kind === 'ready'
  // The panel shows an item a moment after it became the active one: a key is for the item it was pressed on.
  const request = pressed?.item === row.key ? pressed : null
  const [followed, follow] = useState<PanelRequest | null>(null)
  // What was let go of before the item was there opens nothing later.
  if (request !== followed && (ready || request === null)) {
    follow(request)
    if (request) setTab(tabOf[request.kind] ?? tab)
    if (request?.kind === 'finding' && view.editable && item.applies) setRaising(row.key)
  }
  const failed = control.kind === 'failed'
  const giveUp = useEffectEvent(onArrived)
  useEffect(() => {
    if (failed && request) giveUp()
  }, [failed, request])
  useEffect(() => {
    if (!ready || arrived.current === asked) return
    arrived.current = asked
    if (asked === null) return
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[role="tab"][data-state="active"]')?.focus())
  }, [ready, panel, asked])
  if (control.kind === 'loading') return <Loading words={words.loading} />
  if (control.kind === 'failed') {
    return (
      <Banner tone="problem" actions={<Button onClick={control.again}>{screens.app.tryAgain}</Button>}>
        {failureText(control.failure)}
      </Banner>
    )
  }
  const part = { key: row.key, row, item, text: control.value, view }
  // The part before is still there for a moment while the next one comes; it is not the one to arrive in.
  const arriving = (part: ItemPart, content: ReactNode) => (
    <>
      {content}
      <Arrival
        request={part === tab ? request : null}
        opensForm={raising === row.key}
        panel={panel}
        onArrived={onArrived}
      />
    </>
  )
  const performed = Object.values(view.state.procedure).filter((each) => each.item === row.key).length
  const linked = Object.values(view.state.finding).filter((each) => each.items.includes(row.key)).length
  const notes = Object.values(view.state.reviewNote).filter((each) => each.item === row.key && !each.cleared).length
  return (
    <Tabs
      label={words.parts}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          value: 'conclude',
          label: words.tabs.conclude,
          content: arriving('conclude', <ConcludeTab {...part} key={row.key} />),
        },
        {
          value: 'procedures',
          label: words.tabs.procedures,
          count: performed,
          content: arriving('procedures', <ProceduresTab {...part} key={row.key} />),
        },
        {
          value: 'evidence',
          label: words.tabs.evidence,
          count: item.evidence.length,
          content: arriving('evidence', <EvidenceTab {...part} key={row.key} />),
        },
        {
          value: 'findings',
          label: words.tabs.findings,
          count: linked,
          content: arriving(
            'findings',
            <FindingsTab
              {...part}
              key={row.key}
              raising={raising === row.key}
              onRaising={(on) => setRaising(on ? row.key : null)}
            />,
          ),
        },
        {
          value: 'references',
          label: words.tabs.references,
          content: arriving('references', <ReferencesTab {...part} key={row.key} />),
        },
        {
          value: 'review',
          label: words.tabs.review,
          count: notes,
          content: arriving('review', <ReviewTab {...part} key={row.key} />),
        },
      ]}
    />
  )
}

/**
 * Takes the focus to what a key asked for. It stands in the part that shows, so that it runs when the part is there with its fields.
 * What is not there, or cannot be used, leaves the focus on the row: never on a conclusion, which the next keys would press.
 */
function Arrival({
  request,
  opensForm,
  panel,
  onArrived,
}: {
  request: PanelRequest | null
  opensForm: boolean
  panel: RefObject<HTMLDivElement | null>
  onArrived: () => void
}) {
  const arrive = useEffectEvent(({ kind }: PanelRequest) => {
    const wanted = kind === 'open' ? '[role="tab"][data-state="active"]' : `[data-focus="${kind}"]`
    const target = panel.current?.querySelector<HTMLElement>(wanted)
    // Nobody is taken out of a text that they have begun elsewhere meanwhile; the form for a finding is one.
    if (target && !opensForm && !isTextField(document.activeElement)) {
      target.focus()
      target.scrollIntoView({ block: 'nearest' })
    }
    onArrived()
  })
  useEffect(() => {
    if (request) arrive(request)
  }, [request])
  return null
}
