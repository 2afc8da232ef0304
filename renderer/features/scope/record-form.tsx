import { useId, useState, type ReactNode, type SubmitEvent } from 'react'
import { failureText, type Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { Banner } from '../../ui/page.tsx'
import type { LeftForm } from '../../ui/restored.tsx'
import '../../ui/columns.css'

/**
 * A form above the page for one record. It becomes one change; a refusal is shown in it and nothing typed is lost, also where it is
 * closed before it was sent.
 */
export function RecordForm({
  title,
  description,
  act,
  errors,
  save,
  onClose,
  draft,
  extra,
  wide,
  children,
}: {
  title: string
  description?: string
  act: string
  /** What is missing or wrong, by field; shown once saving was tried. */
  errors: Readonly<Record<string, string>>
  /** Null: the auditor left it as it was, so the form stays. */
  save: () => Promise<Result<unknown, Failure> | null>
  onClose: () => void
  /** What is typed, kept until it is sent. */
  draft: LeftForm & { readonly done: () => void }
  /** Stands at the left of the buttons. */
  extra?: ReactNode
  wide?: boolean
  children: (error: (field: string) => string | null) => ReactNode
}) {
  const form = useId()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(errors).length > 0) return focusFirstError(form)
    setBusy(true)
    const answer = await save()
    setBusy(false)
    if (answer === null) return
    // Saving what already stands is no mistake.
    if (answer.ok || answer.failure.code === 'input.nothing-to-change') {
      draft.done()
      onClose()
    } else setProblem(failureText(answer.failure))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      left={draft}
      title={title}
      {...(wide ? { wide } : {})}
      {...(description ? { description } : {})}
      footer={
        <>
          {extra}
          <span className="scope-gap" />
          <DialogCancel />
          <Button look="primary" type="submit" form={form} disabled={busy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={(event) => void run(event)} noValidate>
        {children((field) => (tried ? (errors[field] ?? null) : null))}
        {problem && <Banner tone="problem">{problem}</Banner>}
      </form>
    </Dialog>
  )
}

function focusFirstError(form: string): void {
  requestAnimationFrame(() =>
    document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  )
}
