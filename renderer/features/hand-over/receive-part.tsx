import { PackageOpen } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { handoverWords as words } from '../../../shared/text/en/screens-handover.ts'
import { formatSize } from '../../format.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { toast } from '../../ui/messages.ts'
import { Banner } from '../../ui/page.tsx'
import { Working } from '../../ui/working.tsx'
import { useReceive, type Receiving } from './use-receive.ts'

/** Receiving a hand-over file, and going to the assessment it brings. */
export function useReceivePart(): ReceivePartProps['from'] {
  const [dismissed, setDismissed] = useState(false)
  const { receiving, receive, stop } = useReceive((assessment) => {
    toast({ words: words.received })
    navigate(hrefOf(assessment, 'overview'))
  })
  const begin = (file: File) => {
    setDismissed(false)
    void receive(file)
  }
  const close = () => {
    stop()
    setDismissed(true)
  }
  return { receiving, shown: receiving.kind !== 'idle' && !dismissed, begin, close }
}

export interface ReceivePartProps {
  /** Held by the page: receiving the file may take away the part of the page that the button is in. */
  readonly from: {
    readonly receiving: Receiving
    readonly shown: boolean
    readonly begin: (file: File) => void
    readonly close: () => void
  }
  readonly look?: 'plain' | 'primary'
}

/** A button that receives a hand-over file. */
export function ReceivePart({ from: { receiving, shown, begin, close }, look = 'plain' }: ReceivePartProps) {
  const asked = usePlace().query['receive'] !== undefined
  const choose = (label: string, isAsked = false) => (
    <FileButton look={look} label={label} icon={<PackageOpen size={16} />} asked={isAsked} onFile={begin} />
  )
  return (
    <>
      {choose(words.receive, asked)}
      <Dialog
        open={shown}
        onClose={close}
        title={receiving.kind === 'failed' ? words.refused : words.receiveTitle}
        footer={receiving.kind === 'failed' && choose(words.another)}
      >
        <Standing receiving={receiving} onCancel={close} />
      </Dialog>
    </>
  )
}

function Standing({ receiving, onCancel }: { receiving: Receiving; onCancel: () => void }) {
  switch (receiving.kind) {
    case 'idle':
      return null
    case 'sending':
      return (
        <Working
          words={words.sending(receiving.name)}
          done={receiving.share}
          total={1}
          cancel={words.cancel}
          onCancel={onCancel}
        />
      )
    case 'checking': {
      const { done, total } = receiving
      const detail = total > 0 ? { detail: words.done(formatSize(done), formatSize(total)) } : {}
      return (
        <Working
          words={words.checking}
          {...detail}
          done={done}
          total={total}
          cancel={words.cancel}
          onCancel={onCancel}
        />
      )
    }
    case 'failed':
      return (
        <Banner tone={receiving.failure.code === 'handover.cancelled' ? 'plain' : 'problem'}>
          {failureText(receiving.failure)}
        </Banner>
      )
  }
}
