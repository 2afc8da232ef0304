import { readFile } from 'node:fs/promises'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/*
 * Reads the tags of a PDF with a program that knows nothing of how they were written (pdf.js): the tree by page, and what each
 * page paints outside of it.
 */

/** A mark of the tree, with what stands under it on one page. */
export interface Tag {
  readonly role: string
  readonly alt: string | null
  readonly children: readonly Tag[]
  /** The pieces of content of the page that belong to it, such as `mc12`. */
  readonly content: readonly string[]
}

/** One page: its tags, what it marks as content, and what it paints without saying whether it is content. */
export interface TaggedPage {
  readonly number: number
  readonly tags: readonly Tag[]
  readonly marked: readonly string[]
  readonly unmarked: readonly string[]
}

interface StructNode {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly StructNode[]
  readonly type?: string
  readonly id?: string
}

/** Every page of a tagged PDF, in order. */
export async function taggedPages(path: string): Promise<TaggedPage[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
  const document = await loading.promise
  const pages: TaggedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const root = (await page.getStructTree()) as StructNode | null
    pages.push({ number, tags: (root?.children ?? []).filter(isTag).map(tagOf), ...(await paintingOf(page)) })
    page.cleanup()
  }
  await loading.destroy()
  return pages
}

const isTag = (node: StructNode) => node.role !== undefined

function tagOf({ role = '', alt, children = [] }: StructNode): Tag {
  return {
    role,
    alt: alt ?? null,
    children: children.filter(isTag).map(tagOf),
    content: children.flatMap(({ type, id }) =>
      type === 'content' && id !== undefined ? [id.replace(/^.*_/, '')] : [],
    ),
  }
}

const painting = new Set<number>([
  OPS.showText,
  OPS.stroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintFormXObjectBegin,
])

/** Walks what the page draws: each stroke, fill, text and picture is content with a number, or an artifact. */
async function paintingOf(page: PDFPageProxy): Promise<Pick<TaggedPage, 'marked' | 'unmarked'>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const open: boolean[] = []
  const marked: string[] = []
  const unmarked: string[] = []
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null
    if (operator === OPS.beginMarkedContent) open.push(args?.[0] === 'Artifact')
    else if (operator === OPS.beginMarkedContentProps) {
      const [name, id] = args ?? []
      if (typeof id === 'number') marked.push(`mc${id}`)
      open.push(name === 'Artifact' || typeof id === 'number')
    } else if (operator === OPS.endMarkedContent) open.pop()
    else if (painting.has(operator) && !isClip(operator, args) && !open.some(Boolean))
      unmarked.push(`operator ${operator} at ${index}`)
  })
  return { marked, unmarked }
}

/** A path that only bounds what is drawn after it paints nothing. */
function isClip(operator: number, args: unknown[] | null): boolean {
  return operator === OPS.constructPath && args?.[0] === OPS.endPath
}

/** All tags of a tree, each before what stands under it. */
export function* everyTag(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* everyTag(tag.children)
  }
}
