import { describe, expect, it } from 'vitest'
import { problemsIn } from '../../../../assessments/checks/all.ts'
import { coverageFile } from '../../../../assessments/checks/coverage-current.ts'
import { coveragePage } from '../../../../assessments/checks/coverage.ts'
import { idsUnique } from '../../../../assessments/checks/ids-unique.ts'
import { readShipped, type ShippedCatalogs } from '../../../../assessments/checks/library.ts'
import type { Control, Service } from '../../../../shared/model/catalogue.ts'
import { control, ec2, s3 } from '../../../support/catalogue.ts'
import { editionFile, shipped, withEdition } from '../../../support/shipped.ts'

/** The small library with more versions of its services, and an edition that rests on the last of each. */
function withVersions(...services: Service[]): ShippedCatalogs {
  const old = shipped().files.filter(({ path }) => path !== coverageFile)
  const added = services.map((service) => ({
    path: `catalogs/aws/services/${service.id}/${service.version}.json`,
    text: JSON.stringify(service),
  }))
  const files = [...old, ...added]
  const made = withEdition(files.filter(({ path }) => path !== editionFile)).at(-1)
  const next = { path: 'catalogs/aws/editions/test-2.json', text: made?.text.replace('test-1', 'test-2') ?? '' }
  const all = [...files, next]
  return readShipped([...all, { path: coverageFile, text: coveragePage(readShipped(all)) }])
}

const version = (number: number, controls: readonly Control[], of = s3): Service => ({
  ...of,
  version: number,
  controls: [...controls],
})
const [media, ...others] = s3.controls as [Control, ...Control[]]
const said = (catalogs: ShippedCatalogs) =>
  idsUnique(catalogs).map(({ file, path, words }) => `${file} ${path} ${words}`)

describe('a second version of a catalogue', () => {
  it('passes every check beside the first, and withdraws a control', () => {
    const catalogs = withVersions(version(2, others))
    expect(problemsIn(catalogs)).toEqual([])
  })

  it('is the only one whose controls are counted', () => {
    const page = (catalogs: ShippedCatalogs) => coveragePage(catalogs)
    expect(page(withVersions(version(2, s3.controls)))).toBe(page(shipped()))
  })

  it('does not answer for what it withdrew', () => {
    const bare = s3.controls.filter(({ id }) => id !== 's3.access')
    const problems = problemsIn(withVersions(version(2, bare)))
    expect(problems.map(({ path }) => path)).toContain('requirements[PR.AA-05]')
  })

  it('may not bring back an id that was withdrawn', () => {
    expect(said(withVersions(version(2, others), version(3, s3.controls)))).toEqual([
      expect.stringMatching(/s3\/3\.json controls\[s3\.media\] .*withdrawn after .*s3\/1\.json/),
    ])
    expect(said(withVersions({ ...version(2, []), options: [] }, version(3, [])))).toEqual([
      expect.stringMatching(/s3\/3\.json options\[s3\.keys\] .*withdrawn/),
    ])
    const tenth = Array.from({ length: 9 }, (_, at) => version(at + 2, s3.controls))
    expect(said(withVersions(...tenth))).toEqual([])
  })

  it('may not take an id from another service, nor have one twice', () => {
    expect(said(withVersions(version(2, others), version(2, [...ec2.controls, media], ec2)))).toEqual([
      expect.stringMatching(/ec2\/2\.json controls\[s3\.media\] .*already used/),
    ])
    expect(said(withVersions(version(2, [...s3.controls, control('s3.access')])))).toEqual([
      expect.stringMatching(/s3\/2\.json controls\[s3\.access\] .*already used/),
    ])
  })
})
