/** Rule B1: what text needs against its ground. (WCAG 2.2, 1.4.3) */
export const leastContrast = 4.5

/** The contrast of a colour, `#rrggbb`, against white, from 1 to 21. (WCAG 2.2, relative luminance) */
export function contrastOnWhite(colour: string): number {
  return 1.05 / (luminanceOf(channelsOf(colour)) + 0.05)
}

/** The same hue, as light as text may be on white. */
export function darkEnough(colour: string): string {
  const channels = channelsOf(colour)
  for (let percent = 100; percent > 0; percent -= 1) {
    const darker = written(channels.map((channel) => (channel * percent) / 100))
    if (contrastOnWhite(darker) >= leastContrast) return darker
  }
  return '#000000'
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function written(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.floor(channel).toString(16).padStart(2, '0')).join('')}`
}

function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
