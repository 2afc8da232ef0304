import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Update } from '../../../../electron/signing/pdf/update.ts'
import { PdfFile } from '../../../../electron/signing/pdf/file.ts'
import { fieldsOf } from '../../../../electron/signing/pdf/fields.ts'
import type { Ref } from '../../../../electron/signing/pdf/values.ts'
import { characters } from '../../../../electron/signing/pdf/values.ts'
import type { Signer } from '../../../../electron/signing/signer.ts'
import { alsoInside, verifyReport } from '../../../../electron/signing/verify.ts'
import { verifyText } from '../../../../shared/text/en/verify.ts'
import { drawInto, reportFolder } from '../../../support/pdf-reading.ts'
import { randomFrom } from '../../../support/random.ts'
import {
  drawnRecord,
  identityFor,
  signedReport,
  signerNames,
  signIn,
  smallRecord,
  told,
} from '../../../support/signed-report.ts'

const nobody = { given: [], own: new Set<string>() }
const verify = (bytes: Buffer) => verifyReport(bytes, nobody)
const wrongIn = async (bytes: Buffer) => (await verify(bytes)).checks.flatMap(({ ok, words }) => (ok ? [] : [words]))

let folder: Awaited<ReturnType<typeof reportFolder>>
let report: Buffer
let base: Buffer
let signers: Signer[]
const at = (name: string) => join(folder.path, name)

beforeAll(async () => {
  folder = await reportFolder()
  ;({ report, base, signers } = await signedReport(folder.path))
}, 60_000)
afterAll(() => folder.remove())

describe('a report as it was signed', () => {
  it('is found to be so, by its bytes alone', async () => {
    const found = await verify(report)
    expect(found.checks.filter(({ ok }) => !ok)).toEqual([])
    expect(found).toMatchObject({ ok: true, verdict: 'sound', about: { revision: 1 }, assessment: null })
    expect(
      found.signatures.map(({ role, certificate, valid, trust }) => [role, certificate?.name, valid, trust]),
    ).toEqual([
      ['preparer', signerNames.preparer, true, 'fingerprint'],
      ['reviewer', signerNames.reviewer, true, 'fingerprint'],
      ['approver', signerNames.approver, true, 'fingerprint'],
    ])
  })

  it('is trusted as far as the certificates that are given vouch for it', async () => {
    const [one, ...others] = signers.map(({ certificate }) => certificate) as [Buffer, Buffer, Buffer]
    const all = await verifyReport(report, { ...nobody, given: [one, ...others] })
    expect([all.ok, all.signatures.map(({ trust }) => trust)]).toEqual([true, ['trusted', 'trusted', 'trusted']])
    const some = await verifyReport(report, { ...nobody, given: [one] })
    expect([some.ok, some.signatures.map(({ trust }) => trust)]).toEqual([
      false,
      ['trusted', 'fingerprint', 'fingerprint'],
    ])
  })

  it('is not approved while somebody has not signed', async () => {
    const two = await signIn(await signIn(base, 'preparer', signers[0] as Signer), 'reviewer', signers[1] as Signer)
    expect(await wrongIn(two)).toEqual([verifyText.notSigned({ role: 'approver' })])
    expect(await wrongIn(base)).toContain(verifyText.noSignature())
    expect((await verify(two)).verdict).toBe('incomplete')
  })

  it('and vouches for nothing while nobody has signed: its pages can be anything', async () => {
    const altered = Buffer.from(base)
    const at = altered.indexOf('stream\n') + 40
    altered[at] = (altered[at] ?? 0) ^ 1
    for (const unsigned of [base, altered])
      expect(await verify(unsigned)).toMatchObject({ ok: false, verdict: 'unsigned' })
    const inside = { assessment: 'a1', checks: [{ ok: false, words: 'sent back' }], isVoid: true }
    expect(alsoInside(await verify(base), inside)).toMatchObject({ ok: false, verdict: 'unsigned' })
  })
})

describe('a report that was changed', () => {
  it('in one byte of what was signed is found out, 200 times of 200', async () => {
    const seed = Number(process.env['DEMARC_SEED'] ?? Date.now() % 1_000_000)
    const random = randomFrom(seed)
    const places = Array.from({ length: 200 }, () => placeIn(Math.floor(random() * report.length)))
    let found = 0
    let foundByPdfsig = 0
    for (const place of places) {
      const flipped = Buffer.from(report)
      flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8))
      if (!(await verify(flipped)).ok) found += 1
      writeFileSync(at('flipped.pdf'), flipped)
      if (!isSoundToPdfsig(told('pdfsig', '-nocert', at('flipped.pdf')))) foundByPdfsig += 1
    }
    console.log(`seed ${seed}: one byte changed at 200 places: found ${found} of 200; pdfsig ${foundByPdfsig} of 200`)
    expect(found).toBe(200)
  }, 180_000)

  it('says so alone: what else holds of such a file says nothing', async () => {
    const flipped = Buffer.from(report)
    const place = placeIn(5000)
    flipped[place] = (flipped[place] ?? 0) ^ 1
    const { verdict, checks } = await verify(flipped)
    const said = checks.map(({ words }) => words)
    expect(verdict).toBe('changed')
    expect(said).not.toContain(verifyText.onlySignatures())
    expect(said).not.toContain(verifyText.lastCovers())
    for (const { checks: each } of [{ checks }, await verify(base)])
      expect(each.map(({ words }) => words)).not.toContain(verifyText.modelMatches())
    expect((await verify(report)).checks.map(({ words }) => words)).toContain(verifyText.modelMatches())
  })

  it('at its end is said to be cut off or added to', async () => {
    const ends = [verifyText.unreadable.ends()]
    expect(await wrongIn(report.subarray(0, -1))).toEqual([verifyText.wrong.range({ role: 'approver' })])
    for (const cut of [2, 100, 5000]) expect(await wrongIn(report.subarray(0, report.length - cut))).toEqual(ends)
    for (const more of ['\n', ' ', 'x', '%%EOF\n'])
      expect(await wrongIn(Buffer.concat([report, Buffer.from(more)]))).toEqual(ends)
  })

  it('by an update after the last signature is found out, whatever the update does', async () => {
    const file = PdfFile.open(report)
    const title = new Update(file)
    title.set(file.trailer.get('Info') as Ref, new Map([['Title', characters('Another')]]))
    expect(await wrongIn(title.bytes(Buffer.alloc(16)).bytes)).toEqual([
      verifyText.changed.object(),
      verifyText.added(),
    ])
    const nothing = new Update(file)
    nothing.add(null)
    expect(await wrongIn(nothing.bytes(Buffer.alloc(16)).bytes)).toEqual([verifyText.added()])
    expect((await verify(nothing.bytes(Buffer.alloc(16)).bytes)).verdict).toBe('changed')
  })

  it('by a page changed together with a signature is found out', async () => {
    const one = await signIn(base, 'preparer', signers[0] as Signer)
    const file = PdfFile.open(one)
    const update = new Update(file)
    const page = fieldsOf(file)[0]?.dict.get('P') as Ref
    update.set(page, new Map([...file.dict(page), ['Rotate', 90]]))
    const turned = update.bytes(Buffer.alloc(16)).bytes
    const signed = await signIn(turned, 'reviewer', signers[1] as Signer)
    expect(await wrongIn(signed)).toContain(verifyText.changed.page())
  })

  it('so that a field nobody signed looks signed is found out', async () => {
    const one = await signIn(base, 'preparer', signers[0] as Signer)
    const file = PdfFile.open(one)
    const [signed, , empty] = fieldsOf(file)
    const look = file.dict(empty?.dict.get('AP')).get('N') as Ref
    const shown = file.resolve(file.dict(signed?.dict.get('AP')).get('N'))
    for (const forge of [
      (update: Update) => update.set(look, shown),
      (update: Update) =>
        update.set(empty?.ref as Ref, new Map([...(empty?.dict ?? []), ['AP', signed?.dict.get('AP') ?? null]])),
    ]) {
      const update = new Update(file)
      forge(update)
      const forged = await signIn(update.bytes(Buffer.alloc(16)).bytes, 'reviewer', signers[1] as Signer)
      expect(await wrongIn(forged)).toContain(verifyText.changed.field())
    }
  })

  it('in a place of a signature that is not signed is found out', async () => {
    const padded = Buffer.from(report)
    const place = padded.lastIndexOf('/Contents <', undefined, 'latin1')
    const end = padded.indexOf('>', place, 'latin1')
    padded.write('41', end - 2, 'latin1')
    expect(await wrongIn(padded)).toEqual([verifyText.wrong.padding({ role: 'approver' })])
  })

  it('in the data attached before signing is found out by its hash and its figures', async () => {
    const record = smallRecord()
    record.model.summary.score.counts.compliant += 1
    let forged = await drawnRecord(folder.path, record)
    for (const [index, role] of (['preparer', 'reviewer', 'approver'] as const).entries())
      forged = await signIn(forged, role, signers[index] as Signer)
    const [miscount] = await wrongIn(forged)
    expect((await verify(forged)).verdict).toBe('doubtful')
    expect(miscount).toMatch(/^The report says \d+ \(conclusions: compliant\), but the details add up to \d+\.$/)
  })
})

describe('a report signed by others than it names', () => {
  const signedBy = async (names: readonly string[]) => {
    let signed = base
    for (const [index, role] of (['preparer', 'reviewer', 'approver'] as const).entries())
      signed = await signIn(signed, role, await identityFor(names[index] ?? ''))
    return signed
  }

  it('says whose certificate is in whose field', async () => {
    const signed = await signedBy([signerNames.preparer, 'Mallory Example', signerNames.approver])
    expect(await wrongIn(signed)).toEqual([
      verifyText.namesAnother({ role: 'reviewer', certificate: 'Mallory Example', name: signerNames.reviewer }),
    ])
  })

  it('says where one certificate signed twice, and where the order is another', async () => {
    const [petra] = signers as [Signer]
    const twice = await signIn(await signIn(base, 'preparer', petra), 'reviewer', petra)
    expect(await wrongIn(twice)).toContain(verifyText.sameCertificate({ one: 'preparer', other: 'reviewer' }))
    const backwards = await signIn(await signIn(base, 'reviewer', signers[1] as Signer), 'preparer', petra)
    expect(await wrongIn(backwards)).toContain(verifyText.order())
  })
})

describe('a file that is something else', () => {
  it('which Demarc made and nobody signs is told from a report of record, whole or damaged', async () => {
    const { model } = smallRecord()
    const { path } = await drawInto(at('draft.pdf'), model, { kind: 'draft', recordHash: null })
    const draft = readFileSync(path)
    expect(await verify(draft)).toMatchObject({
      verdict: 'unsigned',
      checks: [{ ok: false, words: verifyText.unsigned() }],
    })
    expect((await verify(draft.subarray(0, draft.length - 100))).verdict).not.toBe('unsigned')
    const savedAgain = Buffer.concat([draft, Buffer.from('1 0 obj<</ByteRange[0 1 2 3]>>endobj %%EOF')])
    expect((await verify(savedAgain)).verdict).not.toBe('unsigned')
    const hidden = Buffer.from(report.toString('latin1').replaceAll('/FT /Sig', '/FT/Sig '), 'latin1')
    expect((await verify(hidden)).verdict).not.toBe('unsigned')
    expect((await verify(report.subarray(0, report.length / 2))).verdict).not.toBe('unsigned')
  })

  it.each([
    ['nothing', '', 'no-pdf'],
    ['text', 'Dear all, please find attached', 'no-pdf'],
    ['the head of a PDF', '%PDF-1.7\n', 'ends'],
    ['a PDF that points nowhere', '%PDF-1.7\nstartxref\n99999\n%%EOF\n', 'shape'],
    [
      'a PDF that points at itself',
      '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n',
      'shape',
    ],
    ['endless nesting', `%PDF-1.7\nxref\ntrailer\n${'['.repeat(100_000)}\nstartxref\n9\n%%EOF\n`, 'shape'],
  ] as const)('%s is called what it is', async (_, text, kind) => {
    expect(await wrongIn(Buffer.from(text, 'latin1'))).toEqual([verifyText.unreadable[kind]()])
  })
})

/** The place itself, or the first one after a signature if the place is in one: those bytes are signed by nobody. */
function placeIn(offset: number): number {
  const open = report.lastIndexOf('/Contents <', offset, 'latin1')
  if (open < 0) return offset
  const end = report.indexOf('>', open, 'latin1')
  return offset <= end ? end + 1 : offset
}

function isSoundToPdfsig(said: string): boolean {
  return (said.match(/Signature is Valid/g) ?? []).length === 3 && said.includes('Total document signed')
}
