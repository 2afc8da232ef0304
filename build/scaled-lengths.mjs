/** What a length of the root's font size is where nobody has chosen another: the reference of every length in the sources. */
const root = 16
/** Up to this many pixels a length is a line or a ring, which grows with nothing. */
const hairline = 2

/**
 * Ties every length of the style sheets to the size of text: `px` in the sources becomes `rem` in what ships, so that at 200 % rows,
 * fields and gaps grow with their words, and no style sheet can be written that does not. Queries of a container are changed
 * too, because they count in the root's size; queries of the window (`@media`) cannot, and are not used for widths.
 */
export const scaledLengths = {
  postcssPlugin: 'scaled-lengths',
  /** @param {{ value: string }} declaration */
  Declaration(declaration) {
    const scaled = scale(declaration.value)
    if (scaled !== declaration.value) declaration.value = scaled
  },
  AtRule: {
    /** @param {{ params: string }} rule */
    container(rule) {
      const scaled = scale(rule.params)
      if (scaled !== rule.params) rule.params = scaled
    },
  },
}

/** @param {string} value */
function scale(value) {
  return value.replaceAll(/(?<![\w.#-])(-?\d*\.?\d+)px\b/g, (whole, number) =>
    Math.abs(Number(number)) <= hairline ? whole : `${Number((Number(number) / root).toFixed(4))}rem`,
  )
}
