import { useState } from 'react'
import { checkSizes, customarySizes } from '../../../assessments/rules/sampling.ts'
import { failureText } from '../../../shared/failure.ts'
import { Frequency, SamplingRisk, SizeTable } from '../../../shared/model/sampling.ts'
import { sampleWords as words } from '../../../shared/text/en/screens-samples.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { numberOf } from './sample-form.ts'
import type { Sizes } from './use-sizes.ts'
import '../../ui/table.css'

type Typed = Readonly<Record<Frequency, Readonly<Record<SamplingRisk, string>>>>

const typedOf = (table: SizeTable): Typed => mapped((frequency, risk) => String(table[frequency][risk]))

/** The firm's table of sizes, to be changed. What cannot be is said and not kept. */
export function SizesPart({ sizes: { table, save } }: { sizes: Sizes }) {
  const [typed, setTyped] = useState(() => typedOf(table))
  const [problem, setProblem] = useState<string | null>(null)
  const take = (next: Typed) => {
    setTyped(next)
    const read = SizeTable.safeParse(mapped((frequency, risk) => numberOf(next[frequency][risk])))
    if (!read.success) return setProblem(words.sizesInvalid)
    const refused = checkSizes(read.data)
    setProblem(refused && failureText(refused))
    if (!refused) save(read.data)
  }
  return (
    <details className="as-table sample-sizes">
      <summary>{words.sizes}</summary>
      <p className="muted small">{words.sizesWords}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.frequency}</th>
            {SamplingRisk.options.map((risk) => (
              <th key={risk} scope="col">
                {words.risk}: {words.risks[risk].toLowerCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Frequency.options.map((frequency) => (
            <tr key={frequency}>
              <th scope="row">{words.frequencies[frequency]}</th>
              {SamplingRisk.options.map((risk) => (
                <td key={risk}>
                  <TextField
                    hideLabel
                    label={words.sizeOf(frequency, risk)}
                    inputMode="numeric"
                    maxLength={4}
                    value={typed[frequency][risk]}
                    onChange={(size) => take({ ...typed, [frequency]: { ...typed[frequency], [risk]: size } })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <Button small look="quiet" onClick={() => take(typedOf(customarySizes))}>
        {words.sizesReset}
      </Button>
    </details>
  )
}

/** A value for each frequency and risk. */
function mapped<Value>(
  of: (frequency: Frequency, risk: SamplingRisk) => Value,
): Record<Frequency, Record<SamplingRisk, Value>> {
  const row = (frequency: Frequency) =>
    Object.fromEntries(SamplingRisk.options.map((risk) => [risk, of(frequency, risk)]))
  return Object.fromEntries(Frequency.options.map((frequency) => [frequency, row(frequency)])) as Record<
    Frequency,
    Record<SamplingRisk, Value>
  >
}
