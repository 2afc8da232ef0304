import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { Conclusion } from '../../../shared/model/item.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { tailoringWords } from '../../../shared/text/en/screens-tailoring.ts'
import { hrefOf } from '../../routes/location.ts'
import { countsOfUnits } from '../../session/progress.ts'
import { ServiceCautions } from '../../session/service-cautions.tsx'
import { excludedFrom } from '../../session/tailored.ts'
import { useSession } from '../../session/use-session.ts'
import { Bar } from '../../ui/bar.tsx'
import { IconButton } from '../../ui/button.tsx'

const words = screens.checklist

/** Which checklist this is and how far it is. */
export function ChecklistHead({
  name,
  intro,
  unit,
  panelOpen,
  onPanel,
}: {
  name: string
  intro: string | null
  unit: string
  panelOpen: boolean
  onPanel: (open: boolean) => void
}) {
  const { state } = useSession()
  return (
    <header className="checklist-head">
      <div>
        <h1>{name}</h1>
        <Intro intro={intro} unit={unit} />
      </div>
      <div className="row">
        <Figures unit={unit} />
        <IconButton
          label={panelOpen ? words.hidePanel : words.showPanel}
          icon={panelOpen ? <PanelRightClose size={18} /> : <PanelRightOpen size={18} />}
          aria-expanded={panelOpen}
          onClick={() => onPanel(!panelOpen)}
        />
      </div>
      <ServiceCautions service={state.unit[unit]?.service ?? null} explained />
    </header>
  )
}

/** What the checklist is, and how many controls of the library are left out of it, with the way to their reasons. */
function Intro({ intro, unit }: { intro: string | null; unit: string }) {
  const { id, state } = useSession()
  const excluded = excludedFrom(unit, state)
  if (!intro && excluded === 0) return null
  return (
    <p className="checklist-intro">
      {intro}
      {intro && excluded > 0 && ' · '}
      {excluded > 0 && <a href={hrefOf(id, 'scope', 'tailoring')}>{tailoringWords.excludedHere(excluded)}</a>}
    </p>
  )
}

/** The conclusions of this checklist at a glance. */
function Figures({ unit }: { unit: string }) {
  const view = useSession()
  const counts = countsOfUnits(view, unit === 'all' ? Object.keys(view.state.unit) : [unit])
  const parts = Conclusion.options.map((key) => ({ key, value: counts[key], label: screens.words.conclusion[key] }))
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  const said = parts
    .filter((part) => part.value > 0)
    .map((part) => `${part.label}: ${part.value}`)
    .join(', ')
  return (
    <div className="checklist-figures">
      <span>{screens.shell.progressOf(total - counts['not-assessed'], total)}</span>
      <Bar parts={parts} label={said} />
    </div>
  )
}
