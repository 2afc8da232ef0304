import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../../../build/bundle.mjs'
import { factsOf } from '../../../../electron/signing/certificates.ts'
import { signatureWork } from '../../../../electron/signing/signature-work.ts'
import type { Signer } from '../../../../electron/signing/signer.ts'
import { verifyReport } from '../../../../electron/signing/verify.ts'
import { reportFolder } from '../../../support/pdf-reading.ts'
import { drawnRecord, identityFor, signerNames, signIn } from '../../../support/signed-report.ts'

// Inside the project, because the bundle finds pdfkit and the fonts from where it lies.
const built = join(import.meta.dirname, '../../../../node_modules/.cache/demarc-signing-test')
const work = signatureWork(join(built, 'signing-worker.mjs'))
const nobody = { given: [], own: new Set<string>() }

let folder: Awaited<ReturnType<typeof reportFolder>>
let base: Buffer
let signer: Signer

beforeAll(async () => {
  folder = await reportFolder()
  await bundle(['signing-worker'], built)
  ;[base, signer] = await Promise.all([drawnRecord(folder.path), identityFor(signerNames.preparer)])
}, 60_000)
afterAll(() => Promise.all([folder.remove(), rm(built, { recursive: true, force: true })]))

function inWorker(): Promise<Buffer> {
  const certificate = { ...factsOf(signer.certificate), madeHere: true, madeBeside: [] }
  const at = '2026-12-01T09:00:00.000Z'
  return work.sign(base, { role: 'preparer', name: signerNames.preparer, certificate, at, signer })
}

/** How often other work had its turn on this thread until something was done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let turns = 0
  let waiting = true
  const end = () => (waiting = false)
  done.then(end, end)
  while (waiting) {
    await new Promise((resolve) => setImmediate(resolve))
    turns += 1
  }
  return turns
}

describe('signing in a worker', () => {
  it('leaves this thread to others, which signing here does not', async () => {
    const here = await turnsUntil(signIn(base, 'preparer', signer))
    expect(await turnsUntil(inWorker())).toBeGreaterThan(10 * here)
  }, 60_000)

  it('gives the report with a signature like any other', async () => {
    const signed = await inWorker()
    expect(signed.subarray(0, base.length).equals(base)).toBe(true)
    const there = await work.verify(signed, nobody)
    expect(there.signatures).toMatchObject([{ role: 'preparer', valid: true, trust: 'fingerprint' }])
    expect(there).toEqual(await verifyReport(signed, nobody))
  }, 60_000)
})

describe('verifying in a worker', () => {
  it('knows whom the one who verifies trusts', async () => {
    const signed = await signIn(base, 'preparer', signer)
    const given = await work.verify(signed, { ...nobody, given: [signer.certificate] })
    const own = await work.verify(signed, { ...nobody, own: new Set([factsOf(signer.certificate).fingerprint]) })
    expect([given, own].map(({ signatures }) => signatures[0]?.trust)).toEqual(['trusted', 'own'])
  }, 60_000)

  it('answers for what is no report in words, and reads nothing back from it', async () => {
    expect(await work.verify(Buffer.from('no report'), nobody)).toMatchObject({ ok: false, signatures: [] })
    expect(await work.readBack(Buffer.from('no report'))).toBeNull()
  }, 60_000)

  it('reads back who signed, and what the report says of who signs', async () => {
    const read = await work.readBack(await signIn(base, 'preparer', signer))
    expect(read).toMatchObject({
      added: { field: 'preparer', wrong: null, certificate: factsOf(signer.certificate) },
      changed: null,
      signOff: signerNames,
    })
  }, 60_000)
})
