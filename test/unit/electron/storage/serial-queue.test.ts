import { describe, expect, it } from 'vitest'
import { SerialQueue } from '../../../../electron/storage/serial-queue.ts'

describe('SerialQueue', () => {
  it('runs one piece of work after another, in the order given', async () => {
    const queue = new SerialQueue()
    const heard: string[] = []
    const work = (name: string, turns: number) => async () => {
      heard.push(`${name} begins`)
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      heard.push(`${name} ends`)
      return name
    }
    expect(await Promise.all([queue.run(work('a', 9)), queue.run(work('b', 1))])).toEqual(['a', 'b'])
    expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('gives a failure to its caller and goes on', async () => {
    const queue = new SerialQueue()
    const failed = queue.run(() => Promise.reject(new Error('no')))
    const next = queue.run(() => Promise.resolve('yes'))
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })
})
