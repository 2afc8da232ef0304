import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { readLogo, type LogoPicture } from '../../../../electron/exchange/logo.ts'
import { failureText } from '../../../../shared/failure.ts'
import { boastfulPng, jpegPicture, pngPicture } from '../../../support/pictures.ts'

function logo(bytes: Uint8Array): LogoPicture {
  const read = readLogo(bytes, 'logo.png')
  if (!read.ok) throw new Error(failureText(read.failure))
  return read.value
}

function refusal(bytes: Uint8Array): string {
  const read = readLogo(bytes, 'logo.png')
  return read.ok ? 'taken' : read.failure.code
}

describe('a picture that is taken as a logo', () => {
  it('B2 becomes its pixels on white, without transparency', () => {
    const { png, width, height } = logo(pngPicture(40, 10))
    expect([width, height]).toEqual([40, 10])
    const back = PNG.sync.read(Buffer.from(png))
    expect([...back.data.subarray(0, 4)]).toEqual([20, 120, 60, 255])
    expect([...back.data.subarray(30 * 4, 31 * 4)]).toEqual([255, 255, 255, 255])
    // Colour type 2 is plain red, green and blue; no interlacing.
    expect([png[24], png[25], png[28]]).toEqual([8, 2, 0])
  })

  it('may be grey or have deep colours, and be a JPEG', () => {
    for (const options of [{ colorType: 0 }, { colorType: 4 }, { bitDepth: 16 }] as const)
      expect(logo(pngPicture(30, 20, options)).width, JSON.stringify(options)).toBe(30)
    const { width, height, png } = logo(jpegPicture(60, 40))
    expect([width, height]).toEqual([60, 40])
    expect(PNG.sync.read(Buffer.from(png)).data[0]).toBeGreaterThan(120)
  })

  it('gives the same bytes for the same pixels', () => {
    expect(logo(pngPicture())).toEqual(logo(pngPicture()))
  })
})

describe('what is refused as a logo, in words', () => {
  it('B2 what is neither PNG nor JPEG, whatever it is called', () => {
    for (const bytes of ['', 'GIF89a and so on', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7'])
      expect(refusal(Buffer.from(bytes)), bytes).toBe('logo.no-image')
  })

  it('B2 a picture that ends too early or is damaged inside', () => {
    for (const [name, whole] of [
      ['png', pngPicture()],
      ['jpeg', jpegPicture()],
    ] as const) {
      expect(refusal(whole.subarray(0, 10)), `${name}, its head only`).toBe('logo.damaged')
      expect(refusal(whole.subarray(0, Math.floor(whole.length * 0.6))), `${name}, cut`).toBe('logo.damaged')
    }
    const damaged = pngPicture()
    damaged.writeUInt8(damaged.readUInt8(60) ^ 0xff, 60)
    expect(refusal(damaged)).toBe('logo.damaged')
  })

  it('B2 one that is huge, before it is unpacked', () => {
    expect(refusal(boastfulPng(50_000, 50_000))).toBe('logo.too-large')
    expect(refusal(pngPicture(2401, 2))).toBe('logo.too-large')
    expect(refusal(Buffer.concat([pngPicture(), Buffer.alloc(5 * 1024 * 1024)]))).toBe('logo.too-large')
    expect(failureText(refusedAs(boastfulPng(50_000, 40_000)))).toBe(
      'logo.png is too large for a logo (50000 × 40000 px; at most 2400 × 2400 px). Save a smaller one: a logo is printed about 4 cm wide.',
    )
  })
})

function refusedAs(bytes: Uint8Array) {
  const read = readLogo(bytes, 'logo.png')
  if (read.ok) throw new Error('it was taken')
  return read.failure
}
