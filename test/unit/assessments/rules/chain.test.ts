import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  beforeFirst,
  follows,
  lineFault,
  sealLine,
  type Unsealed,
  type WrittenLine,
} from '../../../../assessments/rules/chain.ts'
import { canonicalJson } from '../../../../assessments/rules/hash.ts'
import { ChangeLine } from '../../../../shared/model/change.ts'
import type { Event } from '../../../../shared/model/event.ts'

const event: Event = {
  type: 'item.changed',
  v: 1,
  unit: 's3',
  control: 's3.public-access',
  field: 'reportComment',
  before: '',
  after: 'Žluťoučký kůň, "quoted",\n\ttabbed, \u2028 and 🦊',
}
const change: Unsealed = { id: 'c-1', at: '2025-06-01T08:00:00Z', by: 'Jo ,"events": Auditor', events: [event] }
const head = { sequence: 4, hash: 'a'.repeat(64) }

const written = (text: string) => JSON.parse(text) as WrittenLine

describe('sealLine', () => {
  it('gives a line that follows the head, with hashes anyone can work out from its text', () => {
    const { line, text } = sealLine({ ...change, undoes: 'c-0', origin: 'import' }, head)
    expect(ChangeLine.parse(line)).toEqual(line)
    expect(written(text)).toEqual(line)
    expect([line.sequence, line.previous]).toEqual([5, head.hash])
    const { events, hash, ...header } = written(text)
    expect(line.payload).toBe(createHash('sha256').update(canonicalJson(events)).digest('hex'))
    expect(hash).toBe(createHash('sha256').update(canonicalJson(header)).digest('hex'))
  })

  it('begins a chain with sequence 1 and no hash before', () => {
    const { line } = sealLine(change, beforeFirst)
    expect([line.sequence, line.previous]).toEqual([1, ''])
    expect(follows(line, beforeFirst)).toBe(true)
  })

  it('leaves out what the change does not have', () => {
    expect(Object.keys(sealLine(change, head).line)).not.toContain('undoes')
    expect(sealLine(change, head).text).not.toContain('origin')
  })

  it('gives the same line whichever digest it is given', () => {
    const node = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(sealLine(change, head, node)).toEqual(sealLine(change, head))
  })
})

describe('lineFault', () => {
  const sealed = written(sealLine(change, head).text)

  it('finds nothing wrong with a line as it was sealed', () => {
    expect(lineFault(sealed)).toBeNull()
  })

  it.each(['format', 'sequence', 'id', 'at', 'by', 'previous', 'payload', 'hash'])('notices a changed %s', (field) => {
    expect(lineFault({ ...sealed, [field]: typeof sealed[field] === 'number' ? 9 : 'changed' })).toBe('header')
  })

  it('notices a header field that was added or taken away', () => {
    expect(lineFault({ ...sealed, undoes: 'c-0' })).toBe('header')
    const { by: _, ...without } = sealed
    expect(lineFault(without)).toBe('header')
  })

  it('notices a changed, added or lost event', () => {
    expect(lineFault({ ...sealed, events: [{ ...event, after: 'x' }] })).toBe('payload')
    expect(lineFault({ ...sealed, events: [event, event] })).toBe('payload')
    expect(lineFault({ ...sealed, events: [] })).toBe('payload')
  })

  it('accepts a redacted line by its header, and still no other header', () => {
    expect(lineFault({ ...sealed, events: null })).toBeNull()
    expect(lineFault({ ...sealed, events: null, by: 'Somebody else' })).toBe('header')
  })
})

describe('follows', () => {
  it('needs both the next sequence and the hash before', () => {
    const next = { sequence: 5, previous: head.hash }
    expect(follows(next, head)).toBe(true)
    expect(follows({ ...next, sequence: 6 }, head)).toBe(false)
    expect(follows({ ...next, sequence: 4 }, head)).toBe(false)
    expect(follows({ ...next, previous: 'b'.repeat(64) }, head)).toBe(false)
  })
})
