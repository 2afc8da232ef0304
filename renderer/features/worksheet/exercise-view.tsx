import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Reply } from '../../../shared/ipc/contract.ts'
import type { Exercise, ExerciseAct } from '../../../shared/model/catalogue.ts'
import { worksheetWords as words } from '../../../shared/text/en/screens-worksheet.ts'
import { hrefOf } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { AttestationsAct } from './acts/attestations-act.tsx'
import { CriteriaAct } from './acts/criteria-act.tsx'
import { OptionsAct } from './acts/options-act.tsx'
import { PartnersAct } from './acts/partners-act.tsx'
import { PracticesAct } from './acts/practices-act.tsx'
import { SecurityAct } from './acts/security-act.tsx'
import { TrainingAct } from './acts/training-act.tsx'
import { Questions } from './questions.tsx'

type Worksheet = Reply<'catalogue:worksheet'>

/** One exercise: what it is for, its questions, and the part where the answers act. */
export function ExerciseView({ exercise, worksheet }: { exercise: Exercise; worksheet: Worksheet }) {
  return (
    <div className="exercise">
      <header>
        <h2>{words.exercise(exercise.number, exercise.title)}</h2>
        <p className="exercise-purpose">{exercise.purpose}</p>
      </header>
      <Questions exercise={exercise} />
      {acts(worksheet)[exercise.act]}
      <Next exercise={exercise} all={worksheet.exercises} />
    </div>
  )
}

function acts({ practices, securityServices }: Worksheet): Readonly<Record<ExerciseAct, ReactNode>> {
  const setOf = (id: string) => practices.find((set) => set.id === id) ?? null
  return {
    criteria: <CriteriaAct />,
    'practices-caf': <PracticesAct title={words.acts['practices-caf']} set={setOf('caf')} />,
    options: <OptionsAct />,
    'security-services': <SecurityAct services={securityServices} />,
    attestations: <AttestationsAct />,
    training: <TrainingAct />,
    'practices-well-architected': (
      <PracticesAct title={words.acts['practices-well-architected']} set={setOf('well-architected')} />
    ),
    marketplace: <PartnersAct field="marketplace" />,
    partners: <PartnersAct field="partners" />,
  }
}

function Next({ exercise, all }: { exercise: Exercise; all: readonly Exercise[] }) {
  const { id } = useSession()
  const next = all.find(({ number }) => number === exercise.number + 1)
  return (
    <div className="exercise-next">
      <ButtonLink href={next ? hrefOf(id, 'worksheet', String(next.number)) : hrefOf(id, 'overview')}>
        {next ? words.next(next.number, next.title) : words.toOverview}
        <ArrowRight size={16} aria-hidden="true" />
      </ButtonLink>
    </div>
  )
}
