import { diskError, type Disk, type DiskAct, type FileFacts, type OpenFile } from '../../electron/storage/disk.ts'

/** What is left of bytes and names that were never flushed, once the power is gone. */
export type Survival = 'nothing' | 'half' | 'zeros' | 'everything'
export const survivals: readonly Survival[] = ['nothing', 'half', 'zeros', 'everything']

export type DiskCall =
  | 'facts'
  | 'read'
  | 'stream'
  | 'list'
  | 'makeFolder'
  | 'open'
  | 'createExclusive'
  | 'rename'
  | 'remove'
  | 'flushFolder'
  | 'append'
  | 'flush'
  | 'truncate'
  | 'close'

/** Thrown by every call once the disk has stopped. Not a failure: the program would be dead. */
export class PowerOff extends Error {}

interface FileNode {
  readonly kind: 'file'
  data: Uint8Array
  synced: Uint8Array
  modified: number
}

interface FolderNode {
  readonly kind: 'folder'
  readonly entries: Map<string, Node>
  durable: Map<string, Node>
}

type Node = FileNode | FolderNode

interface Fault {
  readonly matches: (call: DiskCall, path: string, number: number) => boolean
  readonly errno: string
  /** Bytes of an append that still reach the file. */
  readonly partial: number
  times: number
}

const nothing = new Uint8Array()

function folder(entries = new Map<string, Node>()): FolderNode {
  return { kind: 'folder', entries, durable: new Map(entries) }
}

function file(data: Uint8Array = nothing): FileNode {
  return { kind: 'file', data, synced: nothing, modified: 0 }
}

/**
 * A disk in memory that forgets what was not flushed, fails any call on request, and stops after any call. Stricter
 * than a real one: a name is only sure after its folder was flushed.
 */
export class TestDisk implements Disk {
  /** Every call made, for finding the one that matters. */
  readonly calls: string[] = []
  readonly #faults: Fault[] = []
  #stopAfter = Infinity
  #clock = 0

  constructor(private readonly root: FolderNode = folder()) {}

  get hasStopped(): boolean {
    return this.calls.length > this.#stopAfter
  }

  /** Lets this many more calls through; the next is cut off in the middle, and so is everything after it. */
  stopAfter(calls: number): void {
    this.#stopAfter = this.calls.length + calls
  }

  /** Makes matching calls fail; an append may still write some bytes first. */
  failOn(matches: Fault['matches'], errno: string, { times = 1, partial = 0 } = {}): void {
    this.#faults.push({ matches, errno, times, partial })
  }

  /** The disk as it is found after the power came back. */
  restart(survival: Survival): TestDisk {
    return new TestDisk(survivor(this.root, survival))
  }

  /** Changes a file behind everybody's back. */
  tamper(path: string, change: (bytes: Uint8Array) => Uint8Array): void {
    const node = this.#file(path)
    if (!node) throw new Error(`nothing to tamper with at ${path}`)
    node.data = node.synced = change(node.data)
  }

  /** Puts a file there, flushed. */
  place(path: string, bytes: Uint8Array): void {
    let at = this.root
    for (const part of parts(path).slice(0, -1)) {
      const next = at.entries.get(part) ?? folder()
      if (next.kind !== 'folder') throw new Error(`${part} is not a folder`)
      at.entries.set(part, next)
      at.durable.set(part, next)
      at = next
    }
    const node: FileNode = { ...file(bytes), synced: bytes }
    at.entries.set(nameOf(path), node)
    at.durable.set(nameOf(path), node)
  }

  /** The bytes a reader would see now, without counting as a call. */
  peek(path: string): Uint8Array | null {
    return this.#file(path)?.data ?? null
  }

  async facts(path: string): Promise<FileFacts | null> {
    this.#call('facts', 'read', path)
    const node = this.#node(path)
    if (!node) return null
    return node.kind === 'file'
      ? { kind: 'file', size: node.data.length, modified: node.modified }
      : { kind: 'folder', size: 0, modified: 0 }
  }

  async read(path: string): Promise<Uint8Array | null> {
    this.#call('read', 'read', path)
    return this.#file(path)?.data ?? null
  }

  async *stream(path: string, from = 0, to = Infinity): AsyncGenerator<Uint8Array> {
    this.#call('stream', 'read', path)
    const node = this.#file(path)
    if (!node) throw diskError('read', path, this.#node(path) ? 'EISDIR' : 'ENOENT')
    // Small pieces, so that lines are cut in every way.
    for (let at = from; at < Math.min(to, node.data.length); at += 700)
      yield node.data.slice(at, Math.min(at + 700, to, node.data.length))
  }

  async list(path: string): Promise<readonly string[]> {
    this.#call('list', 'read', path)
    const node = this.#node(path)
    return node?.kind === 'folder' ? [...node.entries.keys()].sort() : []
  }

  async makeFolder(path: string): Promise<void> {
    this.#call('makeFolder', 'write', path)
    let at = this.root
    for (const part of parts(path)) {
      const next = at.entries.get(part) ?? folder()
      if (next.kind !== 'folder') throw diskError('write', path, 'ENOTDIR')
      at.entries.set(part, next)
      at = next
    }
  }

  async open(path: string, mode: 'append' | 'new'): Promise<OpenFile> {
    this.#call('open', 'write', path)
    const there = this.#file(path)
    if (there && mode === 'new') throw diskError('write', path, 'EEXIST')
    const node = there ?? file()
    this.#parent(path).entries.set(nameOf(path), node)
    return {
      append: async (bytes) => {
        try {
          this.#call('append', 'write', path)
        } catch (error) {
          this.#write(node, bytes.slice(0, partOf(error, bytes)))
          throw error
        }
        this.#write(node, bytes)
      },
      flush: async () => {
        this.#call('flush', 'flush', path)
        node.synced = node.data
      },
      truncate: async (length) => {
        this.#call('truncate', 'write', path)
        node.data = node.data.slice(0, length)
      },
      close: async () => this.#call('close', 'write', path),
    }
  }

  async createExclusive(path: string, bytes: Uint8Array): Promise<boolean> {
    this.#call('createExclusive', 'write', path)
    const { entries } = this.#parent(path)
    if (entries.has(nameOf(path))) return false
    entries.set(nameOf(path), { ...file(bytes), synced: bytes })
    return true
  }

  async rename(from: string, to: string): Promise<void> {
    this.#call('rename', 'write', to)
    const node = this.#node(from)
    if (!node) throw diskError('write', to, 'ENOENT')
    this.#parent(to).entries.set(nameOf(to), node)
    this.#parent(from).entries.delete(nameOf(from))
  }

  async remove(path: string): Promise<void> {
    this.#call('remove', 'write', path)
    const parent = this.#node(path.slice(0, path.lastIndexOf('/')))
    if (parent?.kind === 'folder') parent.entries.delete(nameOf(path))
  }

  async flushFolder(path: string): Promise<void> {
    this.#call('flushFolder', 'flush', path)
    const node = this.#node(path)
    if (node?.kind !== 'folder') throw diskError('flush', path, 'ENOENT')
    node.durable = new Map(node.entries)
  }

  #call(call: DiskCall, act: DiskAct, path: string): void {
    this.calls.push(`${call} ${path}`)
    if (this.hasStopped) throw new PowerOff(`stopped in ${call} ${path}`)
    const fault = this.#faults.find(({ matches, times }) => times > 0 && matches(call, path, this.calls.length))
    if (!fault) return
    fault.times -= 1
    throw Object.assign(diskError(act, path, fault.errno), { partial: fault.partial })
  }

  #write(node: FileNode, bytes: Uint8Array): void {
    node.data = Buffer.concat([node.data, bytes])
    node.modified = ++this.#clock
  }

  #node(path: string): Node | null {
    let at: Node = this.root
    for (const part of parts(path)) {
      const next: Node | undefined = at.kind === 'folder' ? at.entries.get(part) : undefined
      if (!next) return null
      at = next
    }
    return at
  }

  #file(path: string): FileNode | null {
    const node = this.#node(path)
    return node?.kind === 'file' ? node : null
  }

  #parent(path: string): FolderNode {
    const node = this.#node(path.slice(0, path.lastIndexOf('/')))
    if (node?.kind !== 'folder') throw diskError('write', path, 'ENOENT')
    return node
  }
}

function parts(path: string): string[] {
  return path.split('/').filter(Boolean)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A power cut in the middle of a write leaves half of it. */
function partOf(error: unknown, bytes: Uint8Array): number {
  if (error instanceof PowerOff) return Math.floor(bytes.length / 2)
  return error instanceof Error && 'partial' in error ? Number(error.partial) : 0
}

function survivor(node: FolderNode, survival: Survival): FolderNode {
  const names = survival === 'everything' ? node.entries : node.durable
  const entries = new Map<string, Node>()
  for (const [name, child] of names)
    entries.set(name, child.kind === 'folder' ? survivor(child, survival) : survivingFile(child, survival))
  return folder(entries)
}

function survivingFile({ data, synced }: FileNode, survival: Survival): FileNode {
  const left = survivingBytes(data, synced, survival)
  return { ...file(left), synced: left }
}

function survivingBytes(data: Uint8Array, synced: Uint8Array, survival: Survival): Uint8Array {
  if (survival === 'everything') return data
  if (survival === 'nothing' || data.length <= synced.length) return synced
  const lost = data.slice(synced.length)
  if (survival === 'half') return Buffer.concat([synced, lost.slice(0, Math.ceil(lost.length / 2))])
  // The file got its length but only its last page: the rest reads as zeros.
  return Buffer.concat([synced, new Uint8Array(lost.length - 1), lost.slice(-1)])
}
