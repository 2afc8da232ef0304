import { useMemo } from 'react'
import type { Reply } from '../../../shared/ipc/contract.ts'
import { worksheetWords as words } from '../../../shared/text/en/screens-worksheet.ts'
import { usePlace } from '../../routes/location.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ExerciseList } from './exercise-list.tsx'
import { ExerciseView } from './exercise-view.tsx'
import { summaryOf } from './summary.ts'
import './worksheet.css'

/** The nine exercises: the list of them, and the one that is named in the address. */
export function WorksheetPage() {
  const worksheet = useCatalogue('catalogue:worksheet')
  return (
    <Page title={words.title} intro={words.intro}>
      {worksheet ? <Exercises worksheet={worksheet} /> : <Loading words={words.loading} />}
    </Page>
  )
}

function Exercises({ worksheet }: { worksheet: Reply<'catalogue:worksheet'> }) {
  const { state } = useSession()
  const { path } = usePlace()
  const summaries = useMemo(() => {
    const answers = Object.values(state.worksheet)
    return worksheet.exercises.map((exercise) => ({ exercise, summary: summaryOf(exercise, answers) }))
  }, [worksheet, state.worksheet])
  const chosen = worksheet.exercises.find(({ number }) => String(number) === path[3]) ?? worksheet.exercises[0]
  return (
    <div className="worksheet">
      <ExerciseList summaries={summaries} chosen={chosen?.number ?? null} source={worksheet.source} />
      {chosen && <ExerciseView key={chosen.number} exercise={chosen} worksheet={worksheet} />}
    </div>
  )
}
