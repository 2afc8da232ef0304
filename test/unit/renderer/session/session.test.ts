import { afterEach, describe, expect, it, vi } from 'vitest'
import { Session, type OpenAssessment } from '../../../../renderer/session/session.ts'
import { fail } from '../../../../shared/failure.ts'
import { err, ok } from '../../../../shared/result.ts'
import { answered, itemChanged, sampleItem, sampleRow, sampleState } from '../sample.ts'
import { FakeMain } from './fake-main.ts'

const state = sampleState({ 's3.one': sampleItem() })
const conclude = (conclusion: string) => itemChanged('s3.one', 'conclusion', conclusion)

function mainWith(sequence: () => number, answers: ConstructorParameters<typeof FakeMain>[0] = {}): FakeMain {
  const text = JSON.stringify(state)
  const pieces = [text.slice(0, 40), text.slice(40)]
  return new FakeMain({
    'assessment:open': () =>
      ok({ id: 'a1', chunks: 2, sequence: sequence(), status: { kind: 'editable' }, canUndo: false, canRedo: false }),
    'assessment:chunk': ({ index }: { index: number }) => ok(pieces[index]),
    'assessment:rows': ({ from, count }: { from: number; count: number }) => {
      const rows = Array.from({ length: 620 }, (_, at) => sampleRow(`s3.c${at}`))
      return ok({ total: rows.length, rows: rows.slice(from, from + count) })
    },
    'assessment:drafts': () => ok([]),
    ...answers,
  })
}

async function opened(session: Session): Promise<OpenAssessment> {
  return vi.waitFor(() => {
    const now = session.state()
    if (now.phase !== 'open') throw new Error(`the session is ${now.phase}`)
    return now
  })
}

const conclusionOf = (open: OpenAssessment) => open.state.items['s3']?.['s3.one']?.conclusion

afterEach(() => vi.unstubAllGlobals())

describe('Session', () => {
  it('joins the pieces of the state and reads every page of rows', async () => {
    const main = mainWith(() => 7)
    const session = new Session('a1')
    session.start()
    const open = await opened(session)
    expect(open.state).toEqual(state)
    expect(open.sequence).toBe(7)
    expect(open.rows).toHaveLength(620)
    expect(main.inputs('assessment:rows')).toHaveLength(2)
  })

  it('changes nothing before main has answered', async () => {
    let answer = (_value: unknown) => undefined as void
    mainWith(() => 7, { 'assessment:intend': () => new Promise((resolve) => (answer = resolve)) })
    const session = new Session('a1')
    session.start()
    await opened(session)
    const asked = session.intend({ type: 'item.conclude', items: ['s3/s3.one'], conclusion: 'compliant', reason: null })
    await vi.waitFor(() => expect(session.saving().kind).toBe('saving'))
    expect(conclusionOf(await opened(session))).toBe('not-assessed')
    answer(ok(answered(8, [conclude('compliant')])))
    await asked
    expect(conclusionOf(await opened(session))).toBe('compliant')
    expect(session.saving().kind).toBe('saved')
  })

  it('takes the answer and the broadcast of one change as one', async () => {
    const line = answered(8, [conclude('compliant')])
    const main = mainWith(() => 7, { 'assessment:intend': () => ok(line) })
    const session = new Session('a1')
    session.start()
    await opened(session)
    main.tell('assessment:changed', { id: 'a1', answered: line })
    await session.intend({ type: 'item.conclude', items: ['s3/s3.one'], conclusion: 'compliant', reason: null })
    expect((await opened(session)).sequence).toBe(8)
    expect(main.inputs('assessment:open')).toHaveLength(1)
  })

  it('reads everything again when a line was missed', async () => {
    let sequence = 7
    const main = mainWith(() => sequence)
    const session = new Session('a1')
    session.start()
    await opened(session)
    sequence = 9
    main.tell('assessment:changed', { id: 'a1', answered: answered(9, [conclude('compliant')]) })
    await vi.waitFor(async () => expect((await opened(session)).sequence).toBe(9))
    expect(main.inputs('assessment:open')).toHaveLength(2)
  })

  it('takes in lines heard while it was opening', async () => {
    let read = (_value: unknown) => undefined as void
    const main = mainWith(() => 7, { 'assessment:drafts': () => new Promise((resolve) => (read = resolve)) })
    const session = new Session('a1')
    session.start()
    await vi.waitFor(() => expect(main.inputs('assessment:drafts')).toHaveLength(1))
    main.tell('assessment:changed', { id: 'a1', answered: answered(8, [conclude('non-compliant')]) })
    read(ok([]))
    const open = await opened(session)
    expect(open.sequence).toBe(8)
    expect(conclusionOf(open)).toBe('non-compliant')
  })

  it('ignores what happens in another assessment', async () => {
    const main = mainWith(() => 7)
    const session = new Session('a1')
    session.start()
    await opened(session)
    main.tell('assessment:changed', { id: 'a2', answered: answered(8, [conclude('compliant')]) })
    expect((await opened(session)).sequence).toBe(7)
  })

  it('gives a refusal back and keeps the state', async () => {
    mainWith(() => 7, { 'assessment:intend': () => err(fail('rule.signed', { revision: 1 })) })
    const session = new Session('a1')
    session.start()
    const before = await opened(session)
    const intention = {
      type: 'item.conclude' as const,
      items: ['s3/s3.one'],
      conclusion: 'compliant' as const,
      reason: null,
    }
    const answer = await session.intend(intention, { quiet: true })
    expect(answer).toEqual(err(fail('rule.signed', { revision: 1 })))
    expect(session.state()).toBe(before)
    expect(session.saving().kind).toBe('saved')
  })

  it('says that a lost connection saved nothing', async () => {
    mainWith(() => 7, {
      'assessment:intend': () => {
        throw new Error('the socket is gone')
      },
    })
    const session = new Session('a1')
    session.start()
    await opened(session)
    const answer = await session.undo().then(() => session.intend({ type: 'unit.remove', unit: 's3' }, { quiet: true }))
    expect(answer).toEqual(err(fail('door.lost')))
  })

  it('fails in words where the assessment cannot be opened', async () => {
    mainWith(() => 7, { 'assessment:open': () => err(fail('unknown.assessment', { id: 'a1' })) })
    const session = new Session('a1')
    session.start()
    await vi.waitFor(() => expect(session.state().phase).toBe('failed'))
  })
})
