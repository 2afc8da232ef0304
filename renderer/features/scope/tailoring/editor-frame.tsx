import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { Button } from '../../../ui/button.tsx'

/** The frame of a form that takes the place of a list: what it is, and the way back. Its heading takes the focus. */
export function EditorFrame({
  title,
  intro,
  children,
  onClose,
}: {
  title: string
  intro?: string
  children: ReactNode
  onClose: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="editor" aria-label={title}>
      <header className="editor-head">
        <Button look="quiet" small icon={<ArrowLeft size={14} />} onClick={onClose}>
          {words.back}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {intro && <p className="muted">{intro}</p>}
      </header>
      {children}
    </section>
  )
}

/** Puts the focus on the first field that says what is missing. */
export function focusFirstError(form: Element): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
