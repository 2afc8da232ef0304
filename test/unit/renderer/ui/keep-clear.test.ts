import { describe, expect, it } from 'vitest'
import { liftOver, type Box } from '../../../../renderer/ui/keep-clear.ts'

const messages: Box = { left: 230, right: 630, top: 640, bottom: 700 }
const field = (box: Partial<Box>): Box => ({ left: 300, right: 900, top: 660, bottom: 690, ...box })

describe('messages keep clear of the field in use', () => {
  it('go above it where they would cover it', () => {
    expect(liftOver(messages, field({}))).toBe(48)
    expect(liftOver(messages, field({ top: 600, bottom: 641 }))).toBe(108)
  })

  it('stay where they are beside it, above it and below it', () => {
    expect(liftOver(messages, null)).toBe(0)
    expect(liftOver(messages, field({ left: 630 }))).toBe(0)
    expect(liftOver(messages, field({ left: 10, right: 230 }))).toBe(0)
    expect(liftOver(messages, field({ top: 600, bottom: 640 }))).toBe(0)
    expect(liftOver(messages, field({ top: 700, bottom: 720 }))).toBe(0)
  })

  it('stay where there is no room above it', () => {
    expect(liftOver(messages, field({ top: 20, bottom: 760 }))).toBe(0)
  })
})
