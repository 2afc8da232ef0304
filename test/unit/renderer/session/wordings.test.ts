import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OfficialWording } from '../../../../shared/model/wording.ts'
import { FakeMain } from './fake-main.ts'

const wording = (text: string): OfficialWording => ({
  framework: 'iso-27001-2022',
  file: 'annex-a.csv',
  sha256: 'a'.repeat(64),
  edition: '',
  language: 'en',
  importedAt: '2026-03-01T10:00:00.000Z',
  importedBy: 'Ada Auditor',
  texts: { 'A.5.1': text },
})
const listed = (...texts: string[]) => ({ ok: true, value: { wordings: texts.map(wording), unreadable: [] } })

const load = () => import('../../../../renderer/session/wordings.ts')

describe('the official wording in a window', () => {
  let wordings: Awaited<ReturnType<typeof load>>
  const textNow = () => wordings.wordingOf(wordings.heldWordings(), 'iso-27001-2022', 'A.5.1')?.text ?? null
  const shows = (text: string | null) => vi.waitFor(() => expect(textNow()).toBe(text))

  beforeEach(async () => {
    vi.resetModules()
    wordings = await load()
  })

  it('E59: is asked for once, and again when main says that it changed', async () => {
    let answer = listed()
    const main = new FakeMain({ 'wording:list': () => answer })
    const heard = vi.fn()
    const stop = wordings.hearWordings(heard)
    wordings.hearWordings(() => undefined)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
    expect(main.inputs('wording:list')).toHaveLength(1)
    expect(textNow()).toBeNull()
    answer = listed('words')
    main.tell('wording:changed', { framework: 'iso-27001-2022' })
    await shows('words')
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    answer = listed()
    main.tell('wording:changed', { framework: 'iso-27001-2022' })
    await shows(null)
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('E59: an answer that a newer one overtook is left alone', async () => {
    const answers: ((answer: unknown) => void)[] = []
    new FakeMain({ 'wording:list': () => new Promise((resolve) => answers.push(resolve)) })
    const [older, newer] = [wordings.askWordings(), wordings.askWordings()]
    answers[1]?.(listed('newer'))
    await newer
    answers[0]?.(listed('older'))
    await older
    expect(textNow()).toBe('newer')
  })

  it('E59: is not there for a requirement or a framework without it', async () => {
    new FakeMain({ 'wording:list': () => listed('words') })
    await wordings.askWordings()
    const held = wordings.heldWordings()
    expect(wordings.wordingOf(held, 'iso-27001-2022', 'A.5.2')).toBeNull()
    expect(wordings.wordingOf(held, 'iso-27001-2022', 'constructor')).toBeNull()
    expect(wordings.wordingOf(held, 'nist-csf-2.0', 'A.5.1')).toBeNull()
    expect(wordings.wordingOf(null, 'iso-27001-2022', 'A.5.1')).toBeNull()
  })
})
