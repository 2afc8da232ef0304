import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { expect, test, type Demarc } from './fixtures.ts'
import { address, ask, intend, prepare, visit } from './prepare.ts'
import { pngPicture } from '../support/pictures.ts'

/*
 * Files of every kind are looked at inside the app, and nothing of them runs or reaches out: every test fails on a violation of the
 * content policy and on a request for another origin.
 */

/** A PDF of two pages in a font that is not embedded, with a link and a script in it. */
async function writePdf(path: string): Promise<void> {
  const pdf = new PDFDocument({ size: [300, 500], margin: 20 })
  const out = pdf.pipe(createWriteStream(path))
  pdf.text('First page of the policy', { link: 'https://example.com/', underline: true })
  pdf.addPage().text('Second page of the policy')
  const root = (pdf as unknown as { _root: { data: Record<string, unknown> } })._root
  root.data['OpenAction'] = pdf.ref({ S: 'JavaScript', JS: new String('app.alert(1); fetch("https://example.com/")') })
  ;(root.data['OpenAction'] as { end: () => void }).end()
  pdf.end()
  await once(out, 'finish')
}

/** Attaches a file to an item by command; gives the reference of the evidence. */
async function attach(demarc: Demarc, id: string, name: string, bytes?: string | Uint8Array): Promise<string> {
  const path = join(demarc.root, name)
  if (bytes !== undefined) writeFileSync(path, bytes)
  return (await ask<{ ref: string }>(demarc, 'evidence', id, 'S3-03', path)).ref
}

test('a picture, text, CSV, JSON and PDF are looked at, and broken files get a sentence', async ({ demarc }) => {
  test.setTimeout(300_000)
  const id = await prepare(demarc)
  await writePdf(join(demarc.root, 'policy.pdf'))
  const refs = {
    image: await attach(demarc, id, 'shot.png', pngPicture()),
    text: await attach(demarc, id, 'notes.txt', '<script>alert(1)</script>\nSeen on site.\n'),
    csv: await attach(demarc, id, 'leavers.csv', 'Name;Left on\n"Kim ""K"" Client";2026-01-31\nLee;2026-02-28\n'),
    json: await attach(demarc, id, 'export.json', '{"id":12345678901234567890,"on":[true,null]}'),
    pdf: await attach(demarc, id, 'policy.pdf'),
    badPdf: await attach(demarc, id, 'broken.pdf', 'no PDF at all'),
    badImage: await attach(demarc, id, 'broken.png', 'no picture at all'),
    badJson: await attach(demarc, id, 'broken.json', '{"a":'),
  }
  const page = await demarc.open()
  const dialog = page.getByRole('dialog')
  const content = dialog.getByRole('region', { name: /^Content of / })
  await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy'))
  await page.getByRole('tab', { name: /^Evidence/ }).click()
  const look = async (ref: string, see: () => Promise<void>) => {
    await page.getByRole('button', { name: `Look at the file of ${ref}` }).click()
    await expect(content).toBeFocused()
    await see()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }

  await look(refs.image, async () => {
    const picture = content.getByRole('img', { name: /^Preview of / })
    await expect(picture).toBeVisible()
    const before = (await picture.boundingBox())?.width ?? 0
    await page.keyboard.press('+')
    await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(before)
  })
  await look(refs.text, () => expect(content).toContainText('<script>alert(1)</script>'))
  await look(refs.csv, async () => {
    await expect(content.getByRole('columnheader', { name: 'Left on' })).toBeVisible()
    await expect(content.getByRole('cell', { name: 'Kim "K" Client' })).toBeVisible()
  })
  await look(refs.json, () =>
    expect(content.locator('pre')).toHaveText(
      '{\n  "id": 12345678901234567890,\n  "on": [\n    true,\n    null\n  ]\n}',
    ),
  )
  await look(refs.pdf, async () => {
    await expect(content.getByRole('img', { name: 'Page 1 of 2' })).toBeVisible()
    await expect(content.locator('pre')).toContainText('First page')
    const ink = await content.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let dark = 0
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1
      return dark
    })
    expect(ink).toBeGreaterThan(100)
    await page.keyboard.press('PageDown')
    await expect(content.getByRole('img', { name: 'Page 2 of 2' })).toBeVisible()
    await expect(content.locator('pre')).toContainText('Second page')
    await expect(content.getByRole('link')).toHaveCount(0)
    const isAt = (number: number) => expect(content.getByRole('img', { name: `Page ${number} of 2` })).toBeVisible()
    const scrolled = () => content.evaluate((element) => element.scrollTop)
    await page.keyboard.press('Home')
    await isAt(1)
    for (let step = 0; step < 4; step++) await page.keyboard.press('+')
    await expect
      .poll(() => content.evaluate((element) => element.scrollHeight - element.clientHeight))
      .toBeGreaterThan(99)
    await page.keyboard.press('PageDown')
    expect(await scrolled()).toBeGreaterThan(0)
    await page.keyboard.press('End')
    await isAt(1)
    await page.keyboard.press('PageDown')
    await isAt(2)
    expect(await scrolled()).toBe(0)
    await dialog.getByRole('textbox', { name: 'Page' }).fill('1')
    await page.keyboard.press('Enter')
    await isAt(1)
    await expect(content).toBeFocused()
  })
  await look(refs.badPdf, () => expect(content.getByRole('alert')).toContainText('cannot be read as one'))
  await look(refs.badImage, () => expect(content.getByRole('alert')).toContainText('damaged'))
  await look(refs.badJson, () => expect(content.getByRole('alert')).toContainText('shown as it stands'))
})

test('a file that is not what was collected is neither shown nor saved, and the piece is named', async ({
  demarc,
  trouble,
}) => {
  test.setTimeout(180_000)
  trouble.expected.push(/404/)
  const id = await prepare(demarc)
  const ref = await attach(demarc, id, 'notes.txt', 'As collected.\n')
  const folder = join(demarc.workspace, 'assessments', id, 'evidence')
  const [name = ''] = readdirSync(folder)
  writeFileSync(join(folder, name), `${readFileSync(join(folder, name), 'utf8')}And more.\n`)
  const page = await demarc.open()
  await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy'))
  await page.getByRole('tab', { name: /^Evidence/ }).click()
  await page.getByRole('button', { name: `Look at the file of ${ref}` }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(`${ref} (notes.txt)`)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Save a copy of the file of ${ref}` }).click()
  const told = page.getByText(`${ref} (notes.txt)`)
  await expect(told).toBeVisible()
  // It stays while the page is the same one, and goes with it.
  await visit(page, address(id, 'checklist', 'all'))
  await expect(page.getByRole('treegrid').or(page.getByRole('grid'))).toBeVisible()
  await expect(told).toBeVisible()
  await visit(page, address(id, 'findings'))
  await expect(page.getByRole('heading', { name: 'Findings', level: 1 })).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('a picture that is pasted gets a name and is attached', async ({ demarc, door }) => {
  test.skip(door !== 'browser', 'the clipboard of the system is reached through the browser')
  test.setTimeout(180_000)
  const id = await prepare(demarc)
  const page = await demarc.open()
  await page.context().grantPermissions(['clipboard-write', 'clipboard-read'], { origin: new URL(page.url()).origin })
  await visit(page, address(id, 'checklist', 's3?item=s3/s3.bucket-policy'))
  await page.getByRole('tab', { name: /^Evidence/ }).click()
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 40
    canvas.height = 20
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
    if (blob) await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  })
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Attach the pasted picture' })
  await expect(dialog.getByLabel('Title')).toHaveValue(/^Screenshot \d{4}-\d\d-\d\d \d\d\.\d\d$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Look at the file of E-001' })).toBeVisible()
  await expect(page.getByText(/^Screenshot \d{4}/).first()).toBeVisible()
})

test('an upload that is stopped, or whose page is left, leaves nothing behind', async ({ demarc }) => {
  test.setTimeout(180_000)
  const id = await prepare(demarc)
  const page = await demarc.open()
  const big = { name: 'large.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(24_000_000, 7) }
  // Each piece waits, so that there is time to stop.
  await page.route('**/files/*?at=*', async (route) => {
    await new Promise((later) => setTimeout(later, 400))
    await route.continue().catch(() => undefined)
  })
  await visit(page, address(id, 'evidence'))
  const left = () => {
    try {
      return readdirSync(join(demarc.workspace, 'uploads'))
    } catch {
      return []
    }
  }
  await page.locator('input[type=file]').first().setInputFiles(big)
  await page.getByRole('button', { name: 'Stop attaching large.bin' }).click()
  await expect(page.getByRole('list', { name: 'Files on their way' })).toBeHidden()
  await expect.poll(left).toEqual([])
  await page.locator('input[type=file]').first().setInputFiles(big)
  await expect.poll(() => left().length).toBe(1)
  await visit(page, address(id, 'findings'))
  await expect.poll(left).toEqual([])
  await visit(page, address(id, 'evidence'))
  await expect(page.getByRole('heading', { name: 'No evidence yet' })).toBeVisible()
})

test('a file is destroyed with a reason, and the record of it stays', async ({ demarc }) => {
  test.setTimeout(180_000)
  const id = await prepare(demarc)
  await attach(demarc, id, 'notes.txt', 'Personal data.\n')
  await intend(demarc, id, { type: 'about.change', fields: { objectives: 'Minimal data' } })
  const page = await demarc.open()
  await visit(page, address(id, 'evidence'))
  await page.getByRole('button', { name: 'notes.txt' }).click()
  const panel = page.getByRole('complementary', { name: 'Evidence E-001' })
  await panel.getByRole('button', { name: 'Destroy the file …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Destroy the file of E-001?' })
  await dialog.getByLabel('Why it is destroyed').fill('It names people who are not in scope.')
  await dialog.getByRole('button', { name: 'Destroy the file …' }).click()
  await expect(panel).toContainText('It names people who are not in scope.')
  await expect(panel.getByRole('button', { name: 'Look at the file' })).toBeHidden()
  await expect(page.getByRole('row', { name: /E-001/ })).toContainText('destroyed')
  expect(readdirSync(join(demarc.workspace, 'assessments', id, 'evidence'))).toEqual([])
  await demarc.close()
  expect(await ask(demarc, 'check', id)).toMatchObject({ ok: true })
})
