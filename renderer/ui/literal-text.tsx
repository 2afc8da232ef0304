import { Fragment } from 'react'
import { literalParts } from '../../shared/text/literal.ts'
import './literal-text.css'

/** A text of the library, with settings, calls and commands set as they are written. The words stay the same when copied. */
export function LiteralText({ text }: { text: string }) {
  return literalParts(text).map((part, index) =>
    part.literal ? (
      <code key={index} className="literal">
        {part.text}
      </code>
    ) : (
      <Fragment key={index}>{part.text}</Fragment>
    ),
  )
}
