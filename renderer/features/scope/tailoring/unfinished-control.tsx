import { useState } from 'react'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { formatMoment } from '../../../format.ts'
import { hrefOf } from '../../../routes/location.ts'
import { useAsk, useSession } from '../../../session/use-session.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/page.tsx'

/** The key under which a new control of the firm's own is kept while it is written. */
export const newOwnKey = 'tailoring/own-new/form'

/** A control that was being written when the form was left, with the way back to it. */
export function UnfinishedControl() {
  const { id } = useSession()
  const { drafts } = useAsk()
  const [kept, setKept] = useState(() => drafts.kept(newOwnKey))
  if (!kept) return null
  const discard = () => {
    drafts.keep(newOwnKey, null)
    setKept(null)
  }
  return (
    <Banner
      actions={
        <>
          <Button small look="quiet" onClick={discard}>
            {words.discard}
          </Button>
          <ButtonLink href={hrefOf(id, 'scope', 'tailoring', 'own', 'new')}>{words.goOn}</ButtonLink>
        </>
      }
    >
      {words.unfinished(formatMoment(kept.at))}
    </Banner>
  )
}
