import { decode } from 'jpeg-js'
import { PNG } from 'pngjs'
import { fail, type Failure } from '../../shared/failure.ts'
import { err, ok, type Result } from '../../shared/result.ts'

const MiB = 1024 * 1024
/** The most bytes of a picture that is taken as a logo, and of the one that is made of it. */
export const mostBytes = 4 * MiB
/** The longest side, in pixels: at 4 cm on paper more than any printer resolves. */
export const longestSide = 2400

/** A logo as it is kept: its pixels and nothing else. */
export interface LogoPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8Array
}

/**
 * Makes a logo of a PNG or JPEG file. It is told apart by its first bytes, decoded to its last pixel, set on white, and written
 * anew, so that what is kept holds no transparency, no colour space a print could not show, and nothing of where it comes from.
 */
export function readLogo(bytes: Uint8Array, name: string): Result<LogoPicture, Failure> {
  if (bytes.length > mostBytes)
    return err(fail('logo.too-large', { name, given: sizeWords(bytes.length), most: sizeWords(mostBytes) }))
  const kind = kindOf(bytes)
  if (!kind) return err(fail('logo.no-image', { name }))
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes)
  if (!size) return err(fail('logo.damaged', { name }))
  if (Math.max(size.width, size.height) > longestSide)
    return err(fail('logo.too-large', { name, given: pixelWords(size), most: pixelWords(largest) }))
  const pixels = decoded(bytes, kind)
  if (!pixels) return err(fail('logo.damaged', { name }))
  const png = written(pixels)
  return png.length > mostBytes
    ? err(fail('logo.too-large', { name, given: sizeWords(png.length), most: sizeWords(mostBytes) }))
    : ok({ png, width: pixels.width, height: pixels.height })
}

const largest = { width: longestSide, height: longestSide }

function pixelWords({ width, height }: { width: number; height: number }): string {
  return `${width} × ${height} px`
}

function sizeWords(bytes: number): string {
  return `${(bytes / MiB).toFixed(1)} MB`
}

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const jpegStart = Buffer.from([0xff, 0xd8, 0xff])

function kindOf(bytes: Uint8Array): 'png' | 'jpeg' | null {
  const begins = (start: Buffer) => Buffer.compare(bytes.subarray(0, start.length), start) === 0
  if (begins(pngStart)) return 'png'
  return begins(jpegStart) ? 'jpeg' : null
}

/** Width and height as the first chunk of a PNG gives them, before anything is unpacked. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const head = Buffer.from(bytes.subarray(0, 24))
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return null
  return positive({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) })
}

/** Width and height as the frame header of a JPEG gives them, before anything is unpacked. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  const file = Buffer.from(bytes)
  for (let at = 2; at + 9 < file.length;) {
    const marker = file.readUInt8(at + 1)
    if (file.readUInt8(at) !== 0xff) return null
    if (isFrame(marker)) return positive({ height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) })
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2)
  }
  return null
}

/** SOF0 to SOF15, without the tables that are numbered among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function positive(size: { width: number; height: number }) {
  return size.width > 0 && size.height > 0 ? size : null
}

/** The pixels, or null where the picture cannot be read to its end. The decoders say so by throwing. */
function decoded(bytes: Uint8Array, kind: 'png' | 'jpeg'): Pixels | null {
  try {
    if (kind === 'png') return PNG.sync.read(Buffer.from(bytes))
    const limits = { maxResolutionInMP: (longestSide * longestSide) / 1e6, maxMemoryUsageInMB: 256 }
    return decode(bytes, { ...limits, tolerantDecoding: false, formatAsRGBA: true })
  } catch {
    return null
  }
}

/** The same pixels on white, as a plain PNG. The same pixels give the same bytes. */
function written({ width, height, data }: Pixels): Uint8Array {
  const png = new PNG({ width, height, colorType: 2 })
  for (let at = 0; at < width * height * 4; at += 4) {
    const opacity = (data[at + 3] ?? 255) / 255
    for (const channel of [0, 1, 2])
      png.data[at + channel] = Math.round((data[at + channel] ?? 0) * opacity + 255 * (1 - opacity))
    png.data[at + 3] = 255
  }
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true })
}
