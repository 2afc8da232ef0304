import { Eye, EyeOff } from 'lucide-react'
import { screens } from '../../../../shared/text/en/screens.ts'

const words = screens.item

/** Says that a text is printed in the report. */
export function Printed() {
  return (
    <>
      <Eye size={14} aria-hidden="true" />
      {words.reportCommentMark}
    </>
  )
}

/** Says that a text stays with the firm. */
export function Kept() {
  return (
    <>
      <EyeOff size={14} aria-hidden="true" />
      {words.workingNoteMark}
    </>
  )
}
