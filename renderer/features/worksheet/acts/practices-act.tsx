import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { PracticeSet } from '../../../../shared/model/catalogue.ts'
import { worksheetWords } from '../../../../shared/text/en/screens-worksheet.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { itemOf } from '../../../session/rows.ts'
import { useSession } from '../../../session/use-session.ts'
import { Meter } from '../../../ui/bar.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { announce } from '../../../ui/messages.ts'
import { Banner, Empty, Section } from '../../../ui/page.tsx'
import { practiceAction } from './practice-keys.ts'
import { PracticeLinePart } from './practice-line.tsx'
import { groupToOpen, neighbour, practiceGroups, rowsByControl, type PracticeGroup } from './practices.ts'
import { usePractice } from './use-practice.ts'

const words = worksheetWords.practices

/** The practices of a framework: how far the client has each in place, by group, quickly by keyboard. */
export function PracticesAct({ title, set }: { title: string; set: PracticeSet | null }) {
  const { rows, state } = useSession()
  const byControl = useMemo(() => rowsByControl(rows), [rows])
  const groups = useMemo(
    () =>
      set === null
        ? []
        : practiceGroups(set, state.practice, byControl, (row) => itemOf(state, row.key)?.conclusion ?? 'not-assessed'),
    [set, state, byControl],
  )
  const all = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  const answered = groups.reduce((sum, group) => sum + group.answered, 0)
  if (all === 0) {
    return (
      <Section title={title}>
        <Empty title={words.none} words={words.noneWords} />
      </Section>
    )
  }
  return (
    <Section
      title={title}
      intro={words.intro}
      actions={<span className="muted small practices-progress">{words.progress(answered, all)}</span>}
    >
      <Groups groups={groups} />
    </Section>
  )
}

/** Where the focus goes once the group that holds it is open. */
interface Aim {
  readonly practice: string
  readonly part: 'result' | 'note'
}

function Groups({ groups }: { groups: readonly PracticeGroup[] }) {
  const list = useRef<HTMLDivElement>(null)
  const { answer } = usePractice()
  const { editable } = useSession()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([groupToOpen(groups) ?? '']))
  const [noting, setNoting] = useState<ReadonlySet<string>>(new Set())
  const [aim, setAim] = useState<Aim | null>(null)
  const goTo = (group: string, practice: string, part: Aim['part'] = 'result') => {
    setOpen((held) => new Set([...held, group]))
    setAim({ practice, part })
  }
  const settle = useEffectEvent(({ practice, part }: Aim) => {
    const line = list.current?.querySelector(`[data-practice="${CSS.escape(practice)}"]`)
    const field = part === 'note' ? 'textarea' : 'input:checked, input'
    const target = line?.querySelector<HTMLElement>(field)
    target?.focus({ preventScroll: true })
    line?.scrollIntoView({ block: 'nearest' })
    setAim(null)
  })
  useEffect(() => {
    if (aim) settle(aim)
  }, [aim])

  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const practice = target.closest<HTMLElement>('[data-practice]')?.dataset['practice']
    const action = practiceAction(event)
    if (practice === undefined || !action || target.matches('textarea')) return
    event.preventDefault()
    const group = groups.find(({ lines }) => lines.some((line) => line.practice.id === practice))
    if (action.do === 'note') return noteOn(group, practice)
    if (action.do === 'answer') {
      if (!editable) return announce(screens.checklist.readOnly)
      void answer(practice, action.result)
    }
    const to = neighbour(groups, practice, action.do === 'previous' ? -1 : 1)
    if (to) goTo(to.group, to.practice)
    else if (action.do !== 'previous') announce(words.last)
  }
  const noteOn = (group: PracticeGroup | undefined, practice: string) => {
    const isAnswered = group?.lines.some((line) => line.practice.id === practice && line.answer)
    if (!group || !isAnswered) return
    setNoting((held) => new Set([...held, practice]))
    goTo(group.id, practice, 'note')
  }
  const toggle = (id: string) =>
    setOpen((held) => new Set(held.has(id) ? [...held].filter((each) => each !== id) : [...held, id]))
  return (
    <>
      <Conflicts groups={groups} onShow={goTo} />
      <dl className="practices-keys" aria-label={words.keys}>
        {words.keyMeanings.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <Kbd keys={key} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div ref={list} onKeyDown={press}>
        {groups.map((group) => (
          <section key={group.id} className="practices-group" aria-label={group.title}>
            <GroupHead group={group} open={open.has(group.id)} onToggle={() => toggle(group.id)} />
            {open.has(group.id) && (
              <ul>
                {group.lines.map((line) => (
                  <li key={line.practice.id}>
                    <PracticeLinePart
                      line={line}
                      noting={noting.has(line.practice.id)}
                      onAnswer={(result) => void answer(line.practice.id, result)}
                      onNote={() => noteOn(group, line.practice.id)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  )
}

function GroupHead({ group, open, onToggle }: { group: PracticeGroup; open: boolean; onToggle: () => void }) {
  const said = words.progress(group.answered, group.lines.length)
  const conflicts = group.lines.filter((line) => line.conflicts.length > 0).length
  return (
    <h3>
      <button type="button" className="practices-head" aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
        <span className="practices-title">{group.title}</span>
        {conflicts > 0 && (
          <span className="worksheet-caution">
            <TriangleAlert size={14} aria-hidden="true" />
            {conflicts}
            <span className="visually-hidden"> {words.conflicts(conflicts)}</span>
          </span>
        )}
        <span className="practices-count">{said}</span>
        <Meter value={group.answered} total={group.lines.length} label={said} />
      </button>
    </h3>
  )
}

/** The answers that disagree with a conclusion, above the list, each with the way to it. */
function Conflicts({
  groups,
  onShow,
}: {
  groups: readonly PracticeGroup[]
  onShow: (group: string, practice: string) => void
}) {
  const found = groups.flatMap(({ id, lines }) =>
    lines.filter(({ conflicts }) => conflicts.length > 0).map(({ practice }) => ({ group: id, practice })),
  )
  if (found.length === 0) return null
  return (
    <Banner tone="caution">
      <p>
        <strong>{words.conflicts(found.length)}.</strong> {words.conflictsWords}
      </p>
      <ul>
        {found.map(({ group, practice }) => (
          <li key={practice.id}>
            <button type="button" className="link worksheet-link" onClick={() => onShow(group, practice.id)}>
              {practice.question}
            </button>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
