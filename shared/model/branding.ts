import * as z from 'zod'
import { Name, Sha256, Text } from './primitives.ts'

/** A logo: a PNG that Demarc wrote, known by its hash. Width and height are in pixels. */
export const Logo = z.object({
  sha256: Sha256,
  size: z.int().min(1),
  width: z.int().min(1),
  height: z.int().min(1),
  name: Name,
})
export type Logo = z.infer<typeof Logo>

/** A colour as it is written in a style guide: `#0f5575`. */
export const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** A line at the head or the foot of each page: short enough that none of it is lost on paper. */
const Running = z
  .string()
  .max(120)
  // eslint-disable-next-line no-control-regex -- the rule is about control characters
  .regex(/^[^\u0000-\u001f\u007f]*$/)

/** How the report looks, as far as it is the firm's: what a template may take along. An empty text prints nothing. */
export const FirmBranding = z.object({
  firmLogo: Logo.nullable(),
  /** Null: the colour of Demarc. */
  accent: Colour.nullable(),
  coverText: Text.max(600),
  header: Running,
  footer: Running,
  paper: Paper,
})
export type FirmBranding = z.infer<typeof FirmBranding>

/** How the report of one assessment looks. The client's logo is the client's, and in no template. */
export const Branding = FirmBranding.extend({ clientLogo: Logo.nullable() })
export type Branding = z.infer<typeof Branding>

export const noBranding: Branding = {
  firmLogo: null,
  clientLogo: null,
  accent: null,
  coverText: '',
  header: '',
  footer: '',
  paper: 'a4',
}

/** Whose logo. */
export const LogoOwner = z.enum(['firm', 'client'])
export type LogoOwner = z.infer<typeof LogoOwner>
