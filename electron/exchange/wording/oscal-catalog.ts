import * as z from 'zod'
import type { WordingEntry } from '../../../assessments/rules/wording.ts'
import { fail, type Failure } from '../../../shared/failure.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import type { WordingInFile } from './read-wording.ts'

const Properties = z.array(z.object({ name: z.string(), value: z.string() }))
const list = z.array(z.unknown()).default([])

/** A part of a control, without what stands beneath it: a file is looked at level by level, as deep as it may be. */
const Part = z.object({
  name: z.string(),
  prose: z.string().default(''),
  props: Properties.default([]),
  parts: list,
})
type Part = z.infer<typeof Part>

const Control = z.object({ id: z.string().min(1), props: Properties.default([]), parts: list, controls: list })
const Group = Control.extend({ id: z.string().default(''), groups: list })

const Catalog = z.object({
  metadata: z.object({ title: z.string(), version: z.string().default(''), 'oscal-version': z.string() }),
  groups: list,
  controls: list,
})

interface Node {
  readonly kind: 'group' | 'control'
  readonly json: unknown
  /** The nearest id above it, so that a broken one can be found. */
  readonly near: string
}

/** Rule E56: the statements of the controls of an OSCAL catalog, OSCAL 1.0 to 1.2. */
export function readOscalCatalog(text: string, name: string): Result<WordingInFile, Failure> {
  const json = jsonOf(text)
  if (json === undefined) return err(fail('wording.not-json', { name }))
  const root = z.object({ catalog: z.unknown() }).safeParse(json)
  const catalog = Catalog.safeParse(root.data?.catalog)
  if (!catalog.success) return err(fail('wording.not-catalog', { name }))
  const { metadata, groups, controls } = catalog.data
  const version = metadata['oscal-version'].replace(/^v/, '')
  if (!/^1\.[0-2](\.|$)/.test(version))
    return err(fail('wording.oscal-version', { name, version: version.slice(0, 20) }))
  const top = [...nodes('group', groups, ''), ...nodes('control', controls, '')]
  const entries = entriesOf(top)
  if (!Array.isArray(entries)) return err(fail('wording.broken-catalog', { name, near: entries.near.slice(0, 80) }))
  return ok({ entries, edition: [metadata.title, metadata.version].filter(Boolean).join(', ').slice(0, 200) })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function nodes(kind: Node['kind'], all: readonly unknown[], near: string): Node[] {
  return all.map((json) => ({ kind, json, near }))
}

/** The entries of all groups and controls, in the order of the file; or what is broken in it. */
function entriesOf(top: readonly Node[]): WordingEntry[] | { readonly near: string } {
  const entries: WordingEntry[] = []
  const open = top.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    const read = (node.kind === 'group' ? Group : Control).safeParse(node.json)
    if (!read.success) return { near: node.near }
    const { id, props, parts, controls } = read.data
    const text = statementOf(parts)
    if (text === null) return { near: id }
    // A group is a heading; only one with wording of its own can be a requirement.
    if (node.kind === 'control' || (id !== '' && text !== '')) entries.push(entryOf(id, props, text))
    const groups = 'groups' in read.data ? read.data.groups : []
    const near = id || node.near
    // One by one: a call takes only so many arguments.
    const below = [...nodes('group', groups as unknown[], near), ...nodes('control', controls, near)]
    for (const each of below.reverse()) open.push(each)
  }
  return entries
}

function entryOf(id: string, props: z.infer<typeof Properties>, text: string): WordingEntry {
  const labels = props.filter(({ name }) => name === 'label').map(({ value }) => value)
  const withdrawn = props.some(({ name, value }) => name === 'status' && value.toLowerCase() === 'withdrawn')
  return { names: [id, ...labels], text, withdrawn }
}

/** The prose of the statement with its items, each on its line behind its label; null where a part is broken. */
function statementOf(parts: readonly unknown[]): string | null {
  const lines: string[] = []
  const open = parts.toReversed().map((json) => ({ json, inside: false }))
  for (let next = open.pop(); next; next = open.pop()) {
    const part = Part.safeParse(next.json)
    if (!part.success) return null
    const isWording = next.inside || part.data.name === 'statement'
    if (!isWording) continue
    if (part.data.prose.trim() !== '') lines.push(lineOf(part.data))
    for (const json of part.data.parts.toReversed()) open.push({ json, inside: true })
  }
  return lines.join('\n')
}

function lineOf({ prose, props }: Part): string {
  const label = props.find(({ name }) => name === 'label')?.value
  return label === undefined ? prose.trim() : `${label} ${prose.trim()}`
}
