import type { Branding, Logo, Paper } from '../../shared/model/branding.ts'
import type { Pictures } from './pictures.ts'
import { colours, page } from './type-scale.ts'

/** A sheet of paper in points. The column of content is as wide on each; `shift` puts it in the middle. */
export interface PaperSize {
  readonly name: 'A4' | 'LETTER'
  readonly width: number
  readonly height: number
  readonly shift: number
  /** Where the column ends, and where the foot of the page stands. */
  readonly bottom: number
  readonly foot: number
}

/** A logo as it is drawn. */
export interface LogoPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** What of the report's look is the firm's or the client's choice. */
export interface Look {
  readonly paper: PaperSize
  readonly accent: string
  readonly firmLogo: LogoPicture | null
  readonly clientLogo: LogoPicture | null
}

/** From the lower edge of the paper, the same on each size. */
const belowColumn = page.height - page.bottom
const belowFoot = page.height - page.foot

const widths: Readonly<Record<Paper, readonly [PaperSize['name'], number, number]>> = {
  a4: ['A4', page.width, page.height],
  letter: ['LETTER', 612, 792],
}

function paperSize(paper: Paper): PaperSize {
  const [name, width, height] = widths[paper]
  return {
    name,
    width,
    height,
    shift: (width - page.width) / 2,
    bottom: height - belowColumn,
    foot: height - belowFoot,
  }
}

/** The look of a report, with the pictures it names. */
export function lookOf({ paper, accent, firmLogo, clientLogo }: Branding, pictures: Pictures): Look {
  const picture = (logo: Logo | null) => {
    const png = logo && pictures[logo.sha256]
    return logo && png ? { png, width: logo.width, height: logo.height } : null
  }
  return {
    paper: paperSize(paper),
    accent: accent ?? colours.accent,
    firmLogo: picture(firmLogo),
    clientLogo: picture(clientLogo),
  }
}
