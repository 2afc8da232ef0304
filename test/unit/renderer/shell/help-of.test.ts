import { expect, test } from 'vitest'
import { helpOf } from '../../../../renderer/shell/help-of.ts'
import { helpIds, helpPages } from '../../../../shared/text/en/help.ts'
import { pageNames, placeNames } from '../../../../renderer/routes/names.ts'

test('every page of an assessment, and every place beside one, has a help of its own', () => {
  expect(pageNames.map((name) => helpOf(['a', 'x1', name]))).toEqual(pageNames)
  expect(placeNames.map((name) => helpOf([name]))).toEqual(placeNames)
  expect([...pageNames, ...placeNames, 'assessments'].toSorted()).toEqual([...helpIds].toSorted())
})

test('an assessment begins with its overview, the window with the list, and so does an address that leads nowhere', () => {
  expect([helpOf(['a', 'x1']), helpOf([]), helpOf(['nowhere']), helpOf(['a', 'x1', 'nowhere'])]).toEqual([
    'overview',
    'assessments',
    'assessments',
    'overview',
  ])
})

test('a help says what the screen is for, how the work goes, and what it rests on', () => {
  for (const page of Object.values(helpPages)) {
    expect(page.purpose.length, page.title).toBeGreaterThan(40)
    expect(page.steps.length, page.title).toBeGreaterThanOrEqual(3)
    expect(page.basis.length, page.title).toBeGreaterThanOrEqual(1)
  }
})
