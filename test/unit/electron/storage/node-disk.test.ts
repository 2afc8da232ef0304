import { describe, expect, it } from 'vitest'
import { diskError } from '../../../../electron/storage/disk.ts'
import { renamePatiently } from '../../../../electron/storage/node-disk.ts'

const held = (code: string) => Object.assign(new Error(code), { code })

/** A rename that fails so many times. */
function failing(times: number, code: string) {
  const made = { tries: 0 }
  const rename = () => ((made.tries += 1) <= times ? Promise.reject(held(code)) : Promise.resolve())
  return { made, rename }
}
const waits = [0, 0, 0]

describe('renamePatiently', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits on Windows while another program holds the file (%s)', async (code) => {
    const { made, rename } = failing(3, code)
    await renamePatiently(rename, 'win32', waits)
    expect(made.tries).toBe(4)
  })

  it('gives up in the end', async () => {
    const { made, rename } = failing(99, 'EBUSY')
    await expect(renamePatiently(rename, 'win32', waits)).rejects.toThrow('EBUSY')
    expect(made.tries).toBe(4)
  })

  it('does not wait for what will not pass, nor elsewhere', async () => {
    for (const [code, platform] of [
      ['ENOSPC', 'win32'],
      ['EBUSY', 'linux'],
      ['EPERM', 'darwin'],
    ] as const) {
      const { made, rename } = failing(1, code)
      await expect(renamePatiently(rename, platform, waits)).rejects.toThrow(code)
      expect(made.tries).toBe(1)
    }
  })
})

describe('diskError', () => {
  it.each([
    ['write', 'ENOSPC', 'disk.full'],
    ['write', 'EDQUOT', 'disk.full'],
    ['write', 'EROFS', 'disk.read-only'],
    ['write', 'EACCES', 'disk.read-only'],
    ['write', 'EPERM', 'disk.read-only'],
    ['write', 'EIO', 'disk.failed'],
    ['write', 'EBUSY', 'disk.failed'],
    ['read', 'EACCES', 'disk.failed'],
    ['read', 'EIO', 'disk.failed'],
    ['flush', 'EIO', 'disk.flush-failed'],
    ['flush', 'ENOSPC', 'disk.flush-failed'],
  ] as const)('words a failed %s with %s as %s', (act, errno, code) => {
    const error = diskError(act, '/w/x', errno)
    expect([error.failure.code, error.errno]).toEqual([code, errno])
    expect(error.message).toContain('/w/x')
  })
})
