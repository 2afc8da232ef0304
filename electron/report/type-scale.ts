import type { Conclusion } from '../../shared/model/item.ts'
import type { DeterminationResult } from '../../shared/model/determination.ts'
import type { Reliance } from '../../shared/model/attestation.ts'
import type { PracticeResult, WorksheetAnswer } from '../../shared/model/worksheet.ts'

/** Faces by what they are for. Other scripts fall back from these (fonts.ts). */
export type Face = 'serif' | 'serif-italic' | 'serif-bold' | 'sans' | 'sans-medium' | 'sans-bold'

/** How a run of text looks. Sizes are points; `leading` is the height of its line. */
export interface TextStyle {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: string
  readonly tracking: number
}

/** One neutral scale, one accent. What is drawn in the accent is drawn in the firm's colour, where it has one (sheet.ts). The accent is the demarcation line's colour and that of links. */
export const colours = {
  ink: '#1b222c',
  soft: '#4a5462',
  quiet: '#68727f',
  rule: '#c5ccd4',
  hair: '#dfe3e8',
  tint: '#f3f5f7',
  paper: '#ffffff',
  accent: '#0f5575',
  awsHalf: '#a9b5c1',
  customerHalf: '#d3e3ea',
  warning: '#9a3b0c',
  halfTint: '#f7e6bd',
} as const

/** Fixed meanings, told apart by colour-blind readers and in grey; a shape and a word always go with them. */
export const conclusionColours: Readonly<Record<Conclusion, string>> = {
  compliant: '#1f6fa8',
  'partially-compliant': '#c58a00',
  'non-compliant': '#b83a1b',
  'not-applicable': '#8b95a1',
  'not-assessed': '#5b6673',
}

/** How dark a field of the heat map is, from low likelihood and impact to high; a number and references stand in it. */
export const heatTints = ['#ffffff', '#fbf1e4', '#f6dcc0', '#eec29c', '#e3a27a'] as const

/** The shapes that stand beside words of judgement. */
export type MarkShape = 'full' | 'half' | 'diamond' | 'bar' | 'hollow' | 'triangle'
export interface Mark {
  readonly shape: MarkShape
  readonly colour: string
}

/** Shape and colour of a conclusion. */
export const conclusionMarks: Readonly<Record<Conclusion, Mark>> = {
  compliant: { shape: 'full', colour: conclusionColours.compliant },
  'partially-compliant': { shape: 'half', colour: conclusionColours['partially-compliant'] },
  'non-compliant': { shape: 'diamond', colour: conclusionColours['non-compliant'] },
  'not-applicable': { shape: 'bar', colour: conclusionColours['not-applicable'] },
  'not-assessed': { shape: 'hollow', colour: conclusionColours['not-assessed'] },
}

/** Determinations use the shapes of the conclusions they resemble. */
export const determinationMarks: Readonly<Record<DeterminationResult, Mark>> = {
  achieved: conclusionMarks.compliant,
  'partially-achieved': conclusionMarks['partially-compliant'],
  'not-achieved': conclusionMarks['non-compliant'],
  'not-determined': conclusionMarks['not-assessed'],
  'out-of-target': conclusionMarks['not-applicable'],
}

/** Reliance, likewise. */
export const relianceMarks: Readonly<Record<Reliance, Mark>> = {
  supported: conclusionMarks.compliant,
  'supported-with-exceptions': conclusionMarks['partially-compliant'],
  unsupported: conclusionMarks['non-compliant'],
  'not-assessed': conclusionMarks['not-assessed'],
}

const neutral = (shape: MarkShape): Mark => ({ shape, colour: colours.soft })

/** What a client answered is no conclusion: the shapes are the same, the colour is neutral. */
export const practiceMarks: Readonly<Record<PracticeResult, Mark>> = {
  'in-place': neutral('full'),
  partly: neutral('half'),
  'not-in-place': neutral('diamond'),
  'not-applicable': neutral('bar'),
}

/** How far an exercise or an answer is. */
export const workMarks: Readonly<Record<WorksheetAnswer['status'], Mark>> = {
  'to-do': neutral('hollow'),
  'in-progress': neutral('half'),
  done: neutral('full'),
  'not-applicable': neutral('bar'),
}

/** What a reader must not overlook; no judgement has this shape. */
export const cautionMark: Mark = { shape: 'triangle', colour: colours.warning }

function style(face: Face, size: number, leading: number, colour: string = colours.ink, tracking = 0): TextStyle {
  return { face, size, leading, colour, tracking }
}

/** The few sizes of the report. */
export const styles = {
  display: style('serif-bold', 30, 36),
  coverTitle: style('serif', 17, 23, colours.soft),
  heading1: style('serif-bold', 21, 26),
  heading1Number: style('serif', 15, 26, colours.accent),
  heading2: style('serif-bold', 13.5, 18),
  heading2Number: style('serif', 10.5, 18, colours.accent),
  heading3: style('sans-bold', 9.5, 13),
  lead: style('serif', 10.6, 15),
  body: style('serif', 10, 14.2),
  bodyBold: style('serif-bold', 10, 14.2),
  bodyQuiet: style('serif-italic', 9.5, 13.6, colours.soft),
  small: style('serif', 9, 11.7),
  cell: style('sans', 7.8, 10.8),
  cellMedium: style('sans-medium', 7.8, 10.8),
  cellBold: style('sans-bold', 7.8, 10.8),
  cellQuiet: style('sans', 7.4, 10.4, colours.quiet),
  cellCaution: style('sans-medium', 7.8, 10.8, colours.warning),
  cellLink: style('sans-medium', 7.8, 10.8, colours.accent),
  hash: style('sans', 6.6, 9.2, colours.soft),
  label: style('sans-medium', 7.6, 14.2, colours.quiet),
  labelSmall: style('sans-medium', 7.4, 11.7, colours.quiet),
  fact: style('sans', 7.8, 11.7),
  factMedium: style('sans-medium', 7.8, 11.7),
  factQuiet: style('sans', 7.4, 11.7, colours.quiet),
  factCaution: style('sans-medium', 7.8, 11.7, colours.warning),
  factLink: style('sans-medium', 7.8, 11.7, colours.accent),
  labelCell: style('sans-medium', 7.6, 10.8, colours.quiet),
  head: style('sans-medium', 7.2, 10, colours.quiet),
  kicker: style('sans-medium', 8, 12, colours.accent, 0.5),
  figure: style('sans-bold', 20, 25),
  figureWords: style('sans-medium', 9, 12),
  contents: style('serif', 10.2, 13),
  contentsUnder: style('serif', 9, 10.6, colours.soft),
  running: style('sans', 6.8, 9, colours.quiet),
  runningBold: style('sans-bold', 6.8, 9, colours.warning),
  matrix: style('sans', 7.6, 10),
  matrixLetter: style('sans-bold', 6.8, 9),
} as const

/** The page, measured on A4 (look.ts has the other sizes), with a column for labels at the left. The demarcation line of headings stands between the two. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56.7,
  right: 538.58,
  top: 82,
  bottom: 776,
  /** Where the lines at the foot stand. */
  foot: 794,
  /** Where the column of text begins, and the line before it. */
  text: 168,
  line: 158,
} as const

export const contentWidth = page.right - page.left
export const textWidth = page.right - page.text
