import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { failureText } from '../../shared/failure.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useSaving } from '../session/use-session.ts'
import { Tooltip } from '../ui/tooltip.tsx'

/** Whether everything is on disk. */
export function SavedMark() {
  const saving = useSaving()
  const { icon, words, more } = {
    saved: { icon: <Check size={14} />, words: screens.shell.saved, more: screens.shell.savedMeaning },
    saving: { icon: <LoaderCircle size={14} />, words: screens.shell.saving, more: screens.shell.savedMeaning },
    failed: {
      icon: <CircleAlert size={14} />,
      words: screens.shell.notSaved,
      more: saving.kind === 'failed' ? failureText(saving.failure) : '',
    },
  }[saving.kind]
  return (
    <Tooltip words={more}>
      <span className={`saved saved-${saving.kind}`} role={saving.kind === 'failed' ? 'alert' : undefined}>
        {icon}
        {words}
      </span>
    </Tooltip>
  )
}
