import { useMemo } from 'react'
import { screens } from '../../../shared/text/en/screens.ts'
import { hrefOf, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { Checklist } from './checklist.tsx'

const noRows: readonly never[] = []

/** The checklist of a unit, or of all of them. */
export function ChecklistPage() {
  const { id, state, rows, index } = useSession()
  const unitId = usePlace().path[3] ?? 'all'
  const unit = state.unit[unitId]
  const ofUnit = unitId === 'all' ? rows : (index.byUnit.get(unitId) ?? noRows)
  const intro = useMemo(() => {
    if (!unit) return null
    if (unit.kind !== 'service') return screens.checklist.intro[unit.kind]
    if (!unit.class || !unit.cloudModel) return null
    return screens.checklist.service(screens.words.serviceClass[unit.class], unit.cloudModel)
  }, [unit])
  if (unitId !== 'all' && !unit) return <NotFound back={hrefOf(id, 'overview')} />
  return <Checklist key={unitId} unit={unitId} name={unit?.name ?? screens.checklist.all} intro={intro} rows={ofUnit} />
}
