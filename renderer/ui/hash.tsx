import { Copy } from 'lucide-react'
import { screens } from '../../shared/text/en/screens.ts'
import { IconButton } from './button.tsx'
import { toast } from './messages.ts'
import './hash.css'

/** A hash in groups of eight, so that two people can read it to each other. */
export function Hash({ hash }: { hash: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(hash)
    toast({ words: screens.common.hashCopied })
  }
  return (
    <div className="hash">
      <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
      <IconButton label={screens.common.copyHash} icon={<Copy size={14} />} onClick={() => void copy()} />
    </div>
  )
}
