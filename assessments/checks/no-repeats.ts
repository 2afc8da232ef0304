import { catalogueProblems as say } from '../../shared/text/en/catalogue-checks.ts'
import { controlsIn, type Check, type PlacedControl } from './library.ts'

/** The most controls that may say the same thing in the same words. */
const most = 3

interface Said {
  readonly file: string
  readonly path: string
  readonly control: string
  readonly words: string
}

/** What is said of one control is particular to it: no statement, step or expected result stands in many controls. */
export const noRepeats: Check = (catalogs) => {
  const bySentence = new Map<string, Said[]>()
  for (const said of controlsIn(catalogs).flatMap(sentencesOf)) {
    const list = bySentence.get(said.words)
    if (list) list.push(said)
    else bySentence.set(said.words, [said])
  }
  return [...bySentence.values()].flatMap((list) => {
    const [first] = list
    const controls = [...new Set(list.map(({ control }) => control))]
    if (!first || controls.length <= most) return []
    const { file, path } = first
    return [{ file, path, words: say.repeated({ count: controls.length, most, others: controls.slice(1).join(', ') }) }]
  })
}

function sentencesOf({ file, path, owner, control }: PlacedControl): Said[] {
  const said = (text: string | null, place: string): Said[] =>
    text === null
      ? []
      : [{ file, path: `${path}.${place}`, control: control.id, words: normalized(text, namesOf(owner)) }]
  return [
    ...said(control.provided, 'provided'),
    ...said(control.responsibility, 'responsibility'),
    ...control.procedures.flatMap(({ id, steps, expected }) => [
      ...steps.flatMap((step, at) => said(step, `procedures[${id}].steps[${at}]`)),
      ...said(expected, `procedures[${id}].expected`),
    ]),
  ]
}

/** The names of a service, longest first, so that the same sentence with another name in it is found. */
function namesOf(owner: PlacedControl['owner']): string[] {
  if (owner.kind !== 'service') return []
  const short = owner.name.replace(/^(Amazon|AWS) /, '')
  return [owner.name, short, owner.id].map((name) => name.toLowerCase()).sort((a, b) => b.length - a.length)
}

function normalized(text: string, names: readonly string[]): string {
  const plain = ` ${text
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  return names.reduce((words, name) => words.replaceAll(` ${spaced(name)} `, ' it '), plain)
}

function spaced(name: string): string {
  return name
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
