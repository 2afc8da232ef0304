/*
 * Operators of a page's content, written as text: pdfkit's own calls take several times as long, and a report has hundreds of
 * thousands.
 */

/** A number as it stands in a page's content: to a thousandth of a point. */
export function operand(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

const colours = new Map<string, string>()

/** The three parts of a colour such as `#1b222c`. */
export function colourOperands(hex: string): string {
  const known = colours.get(hex)
  if (known) return known
  const parts = [1, 3, 5].map((at) => operand(parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
  colours.set(hex, parts)
  return parts
}

/** A straight line. */
export function lineOperators(x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string {
  const path = `${operand(x1)} ${operand(y1)} m ${operand(x2)} ${operand(y2)} l`
  return `${colourOperands(colour)} RG ${operand(width)} w ${path} S\n`
}

/** A filled rectangle, in the colour that is set. */
export function boxOperators(x: number, y: number, width: number, height: number): string {
  return `${operand(x)} ${operand(y)} ${operand(width)} ${operand(height)} re f\n`
}

/** Text in a font of the page, its baseline at (x, y); `shown` is what TJ takes. The page is drawn upside down, so text is turned. */
export function textOperators(
  font: string,
  size: number,
  tracking: number,
  x: number,
  y: number,
  shown: string,
): string {
  const [before, after] = tracking === 0 ? ['', ''] : [`${operand(tracking)} Tc `, ' 0 Tc']
  return `BT /${font} ${operand(size)} Tf ${before}1 0 0 -1 ${operand(x)} ${operand(y)} Tm [${shown}] TJ${after} ET\n`
}
