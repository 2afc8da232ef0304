import { createHash } from 'node:crypto'
import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'
import type { Logo } from '../../shared/model/branding.ts'

/** A PNG with a solid left half; the right half is see-through. */
export function pngPicture(width = 420, height = 120, options: PngOptions = {}): Buffer {
  const png = new PNG({ width, height })
  for (let at = 0; at < width * height; at += 1) {
    const solid = at % width < width / 2
    png.data.set(solid ? [20, 120, 60, 255] : [0, 0, 0, 0], at * 4)
  }
  return PNG.sync.write(png, options)
}
type PngOptions = NonNullable<Parameters<typeof PNG.sync.write>[1]>

/** A JPEG of one colour. */
export function jpegPicture(width = 300, height = 200): Buffer {
  return encode({ width, height, data: Buffer.alloc(width * height * 4, 0x80) }, 80).data
}

/** A PNG that says it is so large and holds next to nothing. */
export function boastfulPng(width: number, height: number): Buffer {
  const bytes = pngPicture(2, 2)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** What a state says of a logo with these bytes. */
export function logoOf(png: Uint8Array, width: number, height: number, name = 'logo.png'): Logo {
  return { sha256: createHash('sha256').update(png).digest('hex'), size: png.length, width, height, name }
}
