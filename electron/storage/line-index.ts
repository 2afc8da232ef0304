import type { ChangeLine } from '../../shared/model/change.ts'
import { readRange, type Disk } from './disk.ts'
import { linesOf, readLine } from './journal-lines.ts'
import { SerialQueue } from './serial-queue.ts'

interface Place {
  readonly from: number
  readonly to: number
}

/** Where each line of a journal stands. Built when first asked, then kept up with the end of the file. */
export class LineIndex {
  readonly #queue = new SerialQueue()
  readonly #places = new Map<number, Place>()
  readonly #sequences = new Map<string, number>()
  #scanned = 0

  constructor(
    private readonly disk: Disk,
    private readonly path: string,
  ) {}

  /** The line with this sequence or change id; null where there is none that can be read. */
  async line(key: number | string, length: number): Promise<ChangeLine | null> {
    await this.#catchUp(length)
    const sequence = typeof key === 'number' ? key : this.#sequences.get(key)
    return sequence === undefined ? null : this.#read(sequence)
  }

  /** The lines from one sequence to another, both included, oldest first. Lines that cannot be read are left out. */
  async lines(from: number, to: number, length: number): Promise<ChangeLine[]> {
    await this.#catchUp(length)
    const found: ChangeLine[] = []
    const last = Math.min(to, this.#sequences.size)
    for (let sequence = Math.max(1, from); sequence <= last; sequence += 1) {
      const line = await this.#read(sequence)
      if (line) found.push(line)
    }
    return found
  }

  async #read(sequence: number): Promise<ChangeLine | null> {
    const place = this.#places.get(sequence)
    if (!place) return null
    const reading = readLine(await readRange(this.disk, this.path, place.from, place.to))
    return reading.kind === 'sound' ? reading.line : null
  }

  #catchUp(length: number): Promise<void> {
    return this.#queue.run(async () => {
      for await (const line of linesOf(this.disk, this.path, this.#scanned, length)) {
        const name = nameOf(line.bytes)
        if (!name) continue
        this.#places.set(name.sequence, { from: line.offset, to: line.offset + line.bytes.length })
        this.#sequences.set(name.id, name.sequence)
      }
      this.#scanned = Math.max(this.#scanned, length)
    })
  }
}

/** Only what the index needs: a line is verified when it is read. */
function nameOf(bytes: Uint8Array): { sequence: number; id: string } | null {
  try {
    const json = JSON.parse(Buffer.from(bytes).toString()) as { sequence?: unknown; id?: unknown } | null
    const { sequence, id } = json ?? {}
    return typeof sequence === 'number' && typeof id === 'string' ? { sequence, id } : null
  } catch {
    return null
  }
}
