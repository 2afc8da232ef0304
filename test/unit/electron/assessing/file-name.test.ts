import { describe, expect, it } from 'vitest'
import { fileName } from '../../../../electron/assessing/file-name.ts'
import { fileNames } from '../../../../shared/text/en/file-names.ts'
import { Engagement } from '../../../support/state.ts'

function named(client: string, engagement: string): string {
  const { state } = Engagement.begin()
  return fileName({ state: { ...state, about: { ...state.about, client, engagement } } }, fileNames.record(1, 3, 3))
}

describe('the name of a document', () => {
  it('says whose it is, which engagement, and what it is', () => {
    expect(named('Example AG', 'ENG-7')).toBe('Example AG, ENG-7 - report of record, revision 1.pdf')
    expect(named('Example AG', ' ')).toBe('Example AG - report of record, revision 1.pdf')
    expect(named('A/B: "C"', 'Q3')).toMatch(/^A-B- -C-, Q3 - /)
  })

  it('begins as the client does and fits into any file system, whatever full stops and scripts it has', () => {
    for (const client of [`St. ${'Long '.repeat(39)}`.trim(), `Dr. Example & Co. ${'株式会社'.repeat(45)}`]) {
      const name = named(client, 'E'.repeat(200))
      expect(name.startsWith(client.slice(0, 30))).toBe(true)
      expect(name).toMatch(/ - report of record, revision 1\.pdf$/)
      expect(Buffer.byteLength(name)).toBeLessThan(220)
    }
  })

  it('says how many have signed until all have, and takes nothing of a name that a file system refuses', () => {
    const { state } = Engagement.begin()
    expect(fileName({ state }, fileNames.record(2, 1, 3))).toMatch(
      / - report of record, revision 2, 1 of 3 signatures\.pdf$/,
    )
    expect(fileName({ state }, fileNames.handover('Bo/Reviewer'), 'demarc')).toMatch(
      / - hand-over to Bo-Reviewer\.demarc$/,
    )
  })
})
