import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../assessments/rules/hash.ts'
import { toPem } from '../../../../electron/signing/certificates.ts'
import { PdfFile } from '../../../../electron/signing/pdf/file.ts'
import { fieldsOf } from '../../../../electron/signing/pdf/fields.ts'
import type { Signer } from '../../../../electron/signing/signer.ts'
import { reportText } from '../../../../shared/text/en/report.ts'
import { pagesOf, reportFolder, structureOf } from '../../../support/pdf-reading.ts'
import { roles, signatureIn, signedReport, signerNames, smallRecord, told } from '../../../support/signed-report.ts'

/*
 * Signing, judged by programs that know nothing of how it was done: poppler, qpdf and OpenSSL.
 */

let folder: Awaited<ReturnType<typeof reportFolder>>
let report: Buffer
let base: Buffer
let signers: Signer[]
const at = (name: string) => join(folder.path, name)

beforeAll(async () => {
  folder = await reportFolder()
  ;({ report, base, signers } = await signedReport(folder.path))
  writeFileSync(at('base.pdf'), base)
  writeFileSync(at('signed.pdf'), report)
}, 60_000)
afterAll(() => folder.remove())

describe('a report with three signatures', () => {
  it('begins with the exact bytes that were drawn', () => {
    expect(report.subarray(0, base.length).equals(base)).toBe(true)
  })

  it('is sound to qpdf', () => {
    expect(told('qpdf', '--check', at('signed.pdf'))).toContain('No syntax or stream encoding errors found')
    expect(told('qpdf', '--check', at('signed.pdf'))).not.toContain('WARNING')
  })

  it('is valid to pdfsig, each signature PAdES, the last over the whole file', () => {
    const said = told('pdfsig', '-nocert', at('signed.pdf'))
    expect(said.match(/Signature Validation: Signature is Valid\./g)).toHaveLength(3)
    expect(said.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(3)
    const [first, second, third] = said.split(/Signature #\d/).slice(1)
    for (const earlier of [first, second]) expect(earlier).toContain('Not total document signed')
    expect(third).toContain('Total document signed')
    for (const [index, role] of roles.entries()) {
      expect(said.split(/Signature #\d/)[index + 1]).toContain(`Signer Certificate Common Name: ${signerNames[role]}`)
      expect(said.split(/Signature #\d/)[index + 1]).toContain(`Signing Time: Dec 0${index + 1} 2026`)
    }
  })

  it.each(roles.map((role, index) => [role, index] as const))(
    'is CAdES to OpenSSL: the signature of the %s, without a time of its own',
    (role, index) => {
      const { data, der } = signatureIn(report, index)
      for (const [name, bytes] of [
        ['data', data],
        ['der', der],
      ] as const)
        writeFileSync(at(`${role}.${name}`), bytes)
      writeFileSync(at(`${role}.pem`), toPem(signers[index]?.certificate ?? Buffer.of()))
      const files = ['-in', at(`${role}.der`), '-content', at(`${role}.data`), '-CAfile', at(`${role}.pem`)]
      const said = told(
        'openssl',
        'cms',
        '-verify',
        '-cades',
        '-inform',
        'DER',
        '-binary',
        ...files,
        '-out',
        '/dev/null',
      )
      expect(said).toContain('CAdES Verification successful')
      const parsed = told('openssl', 'cms', '-cmsout', '-print', '-inform', 'DER', '-in', at(`${role}.der`))
      expect(parsed).toContain('signingCertificateV2')
      expect(parsed).not.toContain('signingTime')
    },
  )

  it('shows whom, by which certificate and when, as text in embedded fonts', async () => {
    const page = (await pagesOf(at('signed.pdf'))).find((each) => each.includes('Signed digitally by')) ?? ''
    for (const [index, role] of roles.entries()) {
      expect(page).toContain(`Signed digitally by ${signerNames[role]}`)
      const fingerprint = createHash('sha256')
        .update(signers[index]?.certificate ?? '')
        .digest('hex')
      expect(page).toContain(fingerprint)
    }
    expect(page).toContain('1 December 2026, 09:00 UTC: time from the signer’s computer, no trusted timestamp')
    expect(page).toContain('Self-issued certificate')
    const fonts = told('pdffonts', at('signed.pdf')).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/)
  })

  it('lets nothing be done after the first signature but filling fields', () => {
    const file = PdfFile.open(report)
    const certifying = file.dict(file.dict(file.root.get('Perms')).get('DocMDP'))
    const [reference] = certifying.get('Reference') as never[]
    expect(file.dict(file.dict(reference).get('TransformParams')).get('P')).toBe(2)
  })
})

describe('the empty report', () => {
  it('has three fields in the structure tree, each with its name for a screen reader', async () => {
    const structure = await structureOf(at('base.pdf'))
    expect(structure.match(/^ *Form/gm)).toHaveLength(3)
    const file = PdfFile.open(base)
    expect(fieldsOf(file).map(({ name, signature }) => [name, signature])).toEqual(roles.map((role) => [role, null]))
    for (const { dict } of fieldsOf(file)) expect(dict.has('StructParent')).toBe(true)
    const said = told('qpdf', '--qdf', at('base.pdf'), '-')
    for (const role of roles.slice(0, 2)) expect(said).toContain(`: ${signerNames[role]})`)
  })

  it('carries exactly the data it was drawn from, whose hash the sign-off page prints', async () => {
    const list = told('pdfdetach', '-list', at('base.pdf'))
    const number = (name: string) => new RegExp(`^(\\d+): ${name}$`, 'm').exec(list)?.[1] ?? ''
    for (const name of ['report-model.json', 'manifest.json'])
      told('pdfdetach', '-save', number(name), '-o', at(name), at('base.pdf'))
    const model = readFileSync(at('report-model.json'))
    expect(model.toString()).toBe(canonicalJson(smallRecord().model))
    const hash = createHash('sha256').update(model).digest('hex')
    const page = (await pagesOf(at('base.pdf'))).find((each) =>
      each.includes(reportText.signOff.model.split(',')[0] ?? ''),
    )
    expect(page?.replace(/\s/g, '')).toContain(hash)
    expect(JSON.parse(readFileSync(at('manifest.json'), 'utf8'))).toMatchObject({
      modelHash: hash,
      revision: 1,
      signers: signerNames,
    })
  })

  it('says how each attached file is related to the document, and names no file beside them (ISO 19005-3, 6.8)', () => {
    const { qpdf } = JSON.parse(told('qpdf', '--json=2', '--json-key=qpdf', at('signed.pdf'))) as {
      qpdf: [unknown, Record<string, { value?: Record<string, unknown> | null }>]
    }
    const objects = Object.entries(qpdf[1]).map(([id, { value }]) => [id.replace('obj:', ''), value ?? {}] as const)
    const catalogue = objects.find(([, value]) => value['/Type'] === '/Catalog')?.[1]
    const files = objects.filter(([, value]) => value['/Type'] === '/Filespec')
    expect(catalogue?.['/AF']).toEqual(files.map(([id]) => id))
    expect(files.map(([, value]) => [value['/UF'], value['/AFRelationship']])).toEqual([
      ['u:report-model.json', '/Data'],
      ['u:manifest.json', '/Data'],
    ])
  })
})
