import { createRequire } from 'node:module'
import { internals, type Document, type EmbeddedFont } from './pdfkit-internals.ts'
import { openShaping, type Shaping } from './shaping.ts'
import type { Face } from './type-scale.ts'

/** Other scripts come in two weights each. */
type Script = 'hebrew' | 'arabic' | 'cjk' | 'korean'
type FontName = Face | Script | `${Script}-bold`

/** Where each face is in its package. Static TrueType: pdfkit cannot read WOFF2 or variable fonts. */
const files: Readonly<Record<FontName, string>> = {
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-bold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'sans-medium': '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  'sans-bold': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'hebrew-bold': '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  // Not Noto: it composes letters of parts, and text copied from the page would read otherwise than it was typed.
  arabic: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'arabic-bold': '@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf',
  korean: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  'korean-bold': '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
  cjk: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'cjk-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
}

/** Small fonts first: those for Chinese, Japanese and Korean are large, and read only if no other has the glyph. */
const others: readonly Script[] = ['hebrew', 'arabic', 'cjk', 'korean']
const bold = others.map((script) => `${script}-bold` as const)

/** Which fonts are asked for a glyph, in this order. */
const chains: Readonly<Record<Face, readonly FontName[]>> = {
  serif: ['serif', 'sans', ...others],
  'serif-italic': ['serif-italic', 'serif', 'sans', ...others],
  'serif-bold': ['serif-bold', 'sans-bold', ...bold],
  sans: ['sans', 'serif', ...others],
  'sans-medium': ['sans-medium', 'serif-bold', ...others],
  'sans-bold': ['sans-bold', 'serif-bold', ...bold],
}

/** The font that has the box for a character no font has. */
export const boxFont: FontName = 'sans'
export const box = '\u25a1'

/** Where a font file lies; also inside the packaged app, because it is asked for as a module. */
export function fontFile(name: FontName): string {
  return createRequire(import.meta.url).resolve(files[name])
}

/** The fonts of one document: which has a glyph, and how wide text is. */
export interface Fonts {
  /** The first font of the face's chain that has all these characters; null where none has. */
  fontFor(face: Face, codePoints: readonly number[]): FontName | null
  /** Width of text at size 1. */
  width(font: FontName, text: string): number
  /** The name that the font has on the current page, and what TJ takes to show the text; null where TJ cannot show it. */
  shown(font: FontName, text: string): { readonly id: string; readonly shown: string } | null
  /** Makes the font current in the document. */
  use(font: FontName, size: number): void
}

/** A font that is open: pdfkit's, with its words, and which characters it was found to have. */
interface OpenFont {
  readonly font: EmbeddedFont
  readonly path: string
  readonly shaping: Shaping
  readonly coverage: Map<number, boolean>
}

/** Fonts for the Latin script and its like, in which a space after a word is but one glyph more. */
const isFace = (name: FontName): name is Face => name in chains

/** Opens fonts as they are needed, so that a report in one script embeds no other. */
export function openFonts(document: Document): Fonts {
  const inside = internals(document)
  const opened = new Map<FontName, OpenFont>()

  function open(name: FontName): OpenFont {
    const known = opened.get(name)
    if (known) return known
    const path = fontFile(name)
    document.font(path)
    const font = inside._font
    const made = { font, path, shaping: openShaping(font, isFace(name)), coverage: new Map<number, boolean>() }
    opened.set(name, made)
    return made
  }

  function has(name: FontName, codePoint: number): boolean {
    const { font, coverage } = open(name)
    const known = coverage.get(codePoint)
    if (known !== undefined) return known
    const answer = font.font.hasGlyphForCodePoint(codePoint)
    coverage.set(codePoint, answer)
    return answer
  }

  return {
    fontFor: (face, codePoints) => chains[face].find((name) => codePoints.every((each) => has(name, each))) ?? null,
    width: (font, text) => open(font).shaping.width(text),
    shown(name, text) {
      const { font, shaping } = open(name)
      const shown = shaping.shown(text)
      if (shown === null) return null
      inside.page.fonts[font.id] ??= font.ref()
      return { id: font.id, shown }
    },
    use(font, size) {
      // By path: a registered name of the document's first font is read from disk anew each time it is used.
      document.font(open(font).path).fontSize(size)
    },
  }
}

export type { FontName }
