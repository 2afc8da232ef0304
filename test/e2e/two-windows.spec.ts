import { expect, test } from './fixtures.ts'
import { address, prepare, visit } from './prepare.ts'
import { ChecklistScreen } from './screens/checklist.ts'
import { watch } from './watch.ts'

test.skip(({ door }) => door !== 'browser', 'the desktop app has one window')

test('what is done in one window appears in the other, in order', async ({ demarc, trouble }) => {
  const id = await prepare(demarc)
  const first = await demarc.open()
  const second = await first.context().newPage()
  await watch(second, trouble, new URL(first.url()).origin)
  const here = new ChecklistScreen(first)
  const there = new ChecklistScreen(second)
  await visit(first, address(id, 'checklist', 's3'))
  await second.goto(first.url())
  await here.open('S3-01')
  await there.open('S3-03')

  await here.grid.press('1')
  await expect(there.row('S3-01')).toContainText('Compliant')
  await there.grid.press('3')
  await expect(here.row('S3-03')).toContainText('Non-compliant')
  const note = (await here.open('S3-02')).field('Working note')
  await note.fill('Seen from the first window.')
  await note.blur()
  await expect((await there.open('S3-02')).field('Working note')).toHaveValue('Seen from the first window.')

  await second.keyboard.press('Escape')
  await there.grid.press('Control+z')
  await expect(note).toHaveValue('')
  await second.close()
  await here.open('S3-04')
  await here.grid.press('2')
  await expect(here.row('S3-04')).toContainText('Partially')
})
