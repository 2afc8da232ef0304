import { AnnotationMode, getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Where the build puts what the drawing of some documents needs (build/vite.config.ts). */
const place = new URL('pdf/', document.baseURI).href
/** More pixels than this side has no screen; a page that asks for them is drawn as large as that. */
const mostPixels = 4000
const mostLetters = 50_000

/** A PDF that is open, page by page. */
export interface PdfPages {
  readonly count: number
  /** Draws a page and gives its text, for those who cannot see it. */
  draw(number: number, canvas: HTMLCanvasElement, zoom: number): Promise<string>
  close(): void
}

/**
 * Opens a PDF. Its own scripts are never run, no text of it becomes code, no address in it is looked up, and its fonts are drawn
 * as shapes: the reader works in a worker of our own origin, under the policy of the page.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfPages> {
  const port = new Worker(workerAddress, { type: 'module' })
  GlobalWorkerOptions.workerPort = port
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: true,
    stopAtErrors: false,
    cMapUrl: `${place}cmaps/`,
    standardFontDataUrl: `${place}fonts/`,
    wasmUrl: `${place}decoders/`,
  })
  const close = () => void task.destroy().finally(() => port.terminate())
  try {
    const opened = await task.promise
    return { count: opened.numPages, close, draw: (number, canvas, zoom) => drawPage(opened, number, canvas, zoom) }
  } catch (error) {
    close()
    throw error
  }
}

async function drawPage(
  opened: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  zoom: number,
): Promise<string> {
  const page = await opened.getPage(number)
  const plain = page.getViewport({ scale: 1 })
  const sharpness = window.devicePixelRatio || 1
  const wanted = zoom * (96 / 72)
  const scale = Math.min(wanted * sharpness, mostPixels / Math.max(plain.width, plain.height))
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  canvas.style.width = `${Math.floor(plain.width * wanted)}px`
  await page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE }).promise
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  page.cleanup()
  return text.trim().slice(0, mostLetters)
}
