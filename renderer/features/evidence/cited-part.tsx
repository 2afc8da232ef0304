import { useMemo } from 'react'
import type { Evidence } from '../../../shared/model/evidence.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { ItemLink, ItemPicker } from '../../session/pickers.tsx'
import { useAsk, useSession } from '../../session/use-session.ts'
import { citingItems, testedItems } from './citing.ts'

/** The items that cite it. What is added and what is taken out are one change each. */
export function Cited({ evidence, disabled }: { evidence: Evidence; disabled: boolean }) {
  const session = useAsk()
  const { state } = useSession()
  const citing = useMemo(() => citingItems(state.items).get(evidence.id) ?? [], [state.items, evidence.id])
  const seen = useMemo(() => testedItems(state.procedure).get(evidence.id) ?? [], [state.procedure, evidence.id])
  const set = async (chosen: readonly string[]) => {
    const cite = async (items: string[], cited: boolean) => {
      if (items.length > 0) await session.intend({ type: 'item.cite', items, evidence: evidence.id, cited })
    }
    await cite(
      chosen.filter((key) => !citing.includes(key)),
      true,
    )
    await cite(
      citing.filter((key) => !chosen.includes(key)),
      false,
    )
  }
  return (
    <>
      <ItemPicker label={words.citedOn} chosen={citing} disabled={disabled} onChange={(chosen) => void set(chosen)} />
      {seen.length > 0 && (
        <div className="field">
          <span className="field-label">{words.seenBy}</span>
          <p className="evidence-seen">
            {seen.map((key) => (
              <ItemLink key={key} itemKey={key} />
            ))}
          </p>
        </div>
      )}
    </>
  )
}
