import { CircleUserRound } from 'lucide-react'
import { screens } from '../../shared/text/en/screens.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../ui/button.tsx'
import type { Acts } from './acts.ts'

/** Whose name stands beside new work, leading to where it is changed. */
export function MeButton({ acts }: { acts: Acts }) {
  const { me } = useApp()
  return (
    <Button
      look="quiet"
      className="top-me"
      title={screens.welcome.meOf(me.name)}
      icon={<CircleUserRound size={18} />}
      onClick={acts.profile}
    >
      <span className="top-me-name">{me.name}</span>
    </Button>
  )
}
