import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dismiss, leavePage, shownToasts, toast } from '../../../../renderer/ui/messages.ts'

const shown = () => shownToasts().map(({ words }) => words)

describe('short messages', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    for (const { id } of shownToasts()) dismiss(id)
  })

  it('shows the newest of what was done, not one above the other', () => {
    toast({ words: 'Undone on S3-01.' })
    toast({ words: 'Undone on S3-02.' })
    toast({ words: 'A warning', kind: 'conclusion' })
    toast({ words: 'Another warning', kind: 'conclusion' })
    expect(shown()).toEqual(['Undone on S3-02.', 'Another warning'])
  })

  it('lets no message that goes away by itself take the place of a problem nobody has read', () => {
    toast({ words: 'A problem', tone: 'problem' })
    toast({ words: 'Done' })
    toast({ words: 'A warning', kind: 'conclusion' })
    toast({ words: 'Cited', kind: 'bulk' })
    expect(shown()).toEqual(['A problem', 'A warning', 'Cited'])
    vi.runAllTimers()
    expect(shown()).toEqual(['A problem'])
  })

  it('keeps problems that differ until they are dismissed, the latest three at most', () => {
    for (const words of ['One', 'Two', 'Two', 'Three', 'Four']) toast({ words, tone: 'problem' })
    vi.runAllTimers()
    expect(shown()).toEqual(['Two', 'Three', 'Four'])
    toast({ words: 'Done' })
    expect(shown()).toEqual(['Two', 'Three', 'Four', 'Done'])
  })

  it('takes away the problems of a page that is left, save those about which something can still be done', () => {
    toast({ words: 'Refused', tone: 'problem' })
    toast({ words: 'Not read', tone: 'problem', everywhere: true })
    toast({ words: 'Stopped', tone: 'problem', act: { label: 'Again', run: () => undefined } })
    toast({ words: 'Done' })
    leavePage()
    expect(shown()).toEqual(['Not read', 'Stopped', 'Done'])
  })
})
