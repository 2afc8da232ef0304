import { describe, expect, it } from 'vitest'
import { templateFrom } from '../../assessments/rules/template.ts'
import { picturesOf, setLogo } from '../../electron/assessing/logos.ts'
import type { LogoOwner } from '../../shared/model/branding.ts'
import { jpegPicture, pngPicture } from '../support/pictures.ts'
import { TestDisk } from '../support/test-disk.ts'
import { Desk, stick } from './support/handing-over.ts'
import { codeOf, good } from './support/results.ts'

async function desk() {
  const disk = new TestDisk()
  await disk.makeFolder('/stick')
  const ann = await Desk.of(disk, 'Ann')
  await ann.make()
  return { disk, ann }
}

let uploads = 0
async function choose(at: Desk, whose: LogoOwner, bytes: Uint8Array, name = 'logo.png') {
  const upload = `logo-${(uploads += 1)}`
  good(await at.workspace.uploads.put(upload, 0, bytes))
  return setLogo(await at.open(), at.workspace, { id: 'a1', whose, upload, name })
}

describe('a logo', () => {
  it('is kept by its hash, and its bytes vouch for themselves', async () => {
    const { disk, ann } = await desk()
    good(await choose(ann, 'firm', pngPicture(), 'firm.png'))
    good(await choose(ann, 'client', jpegPicture(), 'client.jpg'))
    const { state, store } = await ann.open()
    expect(state.branding).toMatchObject({
      firmLogo: { name: 'firm.png', width: 420, height: 120 },
      clientLogo: { name: 'client.jpg', width: 300, height: 200 },
    })
    expect(Object.keys(good(await picturesOf(store.evidence, state.branding)))).toHaveLength(2)
    expect(await ann.problems()).toEqual([])
    expect(await disk.list('/ann/uploads')).toEqual([])

    const path = `/ann/assessments/a1/evidence/${state.branding.firmLogo?.sha256}`
    disk.tamper(path, (bytes) => Buffer.from(bytes).fill(0, 40, 50))
    expect(await ann.problems()).toEqual(['evidence.changed'])
    expect(codeOf(await picturesOf(store.evidence, state.branding))).toBe('logo.changed')
    await disk.remove(path)
    expect(await ann.problems()).toEqual(['evidence.missing'])
    expect(codeOf(await picturesOf(store.evidence, state.branding))).toBe('logo.changed')
  })

  it('that is no picture is refused, and nothing of it is left', async () => {
    const { disk, ann } = await desk()
    const before = await disk.list('/ann/assessments/a1/evidence')
    expect(codeOf(await choose(ann, 'firm', Buffer.from('<svg/>')))).toBe('logo.no-image')
    expect(await disk.list('/ann/uploads')).toEqual([])
    expect(await disk.list('/ann/assessments/a1/evidence')).toEqual(before)
    expect((await ann.open()).state.branding.firmLogo).toBeNull()
  })

  it('is taken out and put back by undo, with its bytes', async () => {
    const { ann } = await desk()
    good(await choose(ann, 'firm', pngPicture()))
    good(await ann.ask({ type: 'branding.change', fields: { firmLogo: null } }))
    const open = await ann.open()
    good(await open.undo(null))
    expect(Object.keys(good(await picturesOf(open.store.evidence, open.state.branding)))).toHaveLength(1)
  })

  it('is not changed while the assessment is with somebody else, and goes along with it', async () => {
    const { disk, ann } = await desk()
    good(await choose(ann, 'firm', pngPicture()))
    good(await ann.handOver('Bob'))
    expect(codeOf(await choose(ann, 'firm', jpegPicture()))).toBe('rule.handed-over')
    const bob = await Desk.of(disk, 'Bob', { minute: 20 })
    good(await bob.receive(stick))
    const { state, store } = await bob.open()
    expect(Object.keys(good(await picturesOf(store.evidence, state.branding)))).toHaveLength(1)
  })

  it('of a template is in every assessment that is made from it', async () => {
    const { ann } = await desk()
    good(await choose(ann, 'firm', pngPicture()))
    good(await choose(ann, 'client', jpegPicture()))
    const { state, store } = await ann.open()
    const template = templateFrom(state, { id: 't', name: 'T', purpose: '', tailoring: [], look: true })
    for (const bytes of Object.values(good(await picturesOf(store.evidence, { firmLogo: state.branding.firmLogo }))))
      good(await ann.workspace.logos.keep(bytes))
    const period = { from: '2027-01-01', to: '2027-12-31' }
    const wishes = { template: 't', client: 'Next Ltd', title: 'Next', engagement: '', period }
    const lists = { accounts: [], regions: [], regulations: [], integrations: [] }
    const { id } = good(await ann.assessments.create({ ...wishes, ...lists }, template))
    const made = good(await ann.assessments.get(id))
    expect(made.state.branding).toMatchObject({ firmLogo: state.branding.firmLogo, clientLogo: null })
    expect(Object.keys(good(await picturesOf(made.store.evidence, made.state.branding)))).toHaveLength(1)
  })

  it('that a template names and nobody has any more is told before anything is made', async () => {
    const { ann } = await desk()
    good(await choose(ann, 'firm', pngPicture()))
    const { state } = await ann.open()
    const template = templateFrom(state, { id: 't', name: 'T', purpose: '', tailoring: [], look: true })
    const period = { from: '2027-01-01', to: '2027-12-31' }
    const wishes = { template: 't', client: 'Next Ltd', title: 'Next', engagement: '', period }
    const lists = { accounts: [], regions: [], regulations: [], integrations: [] }
    expect(codeOf(await ann.assessments.create({ ...wishes, ...lists }, template))).toBe('logo.changed')
    expect(await ann.folders()).toEqual(['a1'])
  })
})
