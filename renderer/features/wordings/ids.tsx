import { Fragment } from 'react'
import { wordingWords as words } from '../../../shared/text/en/screens-wordings.ts'

/** Ids in a row, none of them broken over two lines; `most` are named and the others counted. */
export function Ids({ ids, most }: { ids: readonly string[]; most: number }) {
  const rest = ids.length - most
  return (
    <p className="wording-ids">
      {ids.slice(0, most).map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <span>{id}</span>
        </Fragment>
      ))}
      {rest > 0 && ` ${words.more(rest)}`}
    </p>
  )
}
