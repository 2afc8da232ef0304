import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { evidenceWords as words } from '../../../shared/text/en/screens-evidence.ts'
import { useAsk, useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'

/** Lays down one day for every file that has none yet, as one change. */
export function RetainDialog({ onClose }: { onClose: () => void }) {
  const session = useAsk()
  const { state } = useSession()
  const [day, setDay] = useState('')
  const [error, setError] = useState<string | null>(null)
  const open = Object.values(state.evidence).filter(
    ({ file, destroyed, retainUntil }) => file && !destroyed && retainUntil === null,
  )
  const act = async () => {
    if (!day) return setError(words.retainNeeded)
    const evidence = open.map(({ id }) => id)
    const answer = await session.intend({ type: 'evidence.retain', evidence, until: day }, { quiet: true })
    if (answer.ok) onClose()
    else setError(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.retainTitle}
      description={words.retainWords(open.length)}
      footer={
        <>
          <DialogCancel />
          <Button look="primary" disabled={open.length === 0} onClick={() => void act()}>
            {words.retainDo(open.length)}
          </Button>
        </>
      }
    >
      <TextField label={words.retainUntil} type="date" value={day} error={error} autoFocus onChange={setDay} />
    </Dialog>
  )
}
