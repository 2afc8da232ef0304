import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { CommandLine, type Ran } from './command-line.ts'

/** A small assessment of Alice's with everything concluded, on a command line of its own, that waits to be signed outside. */
export class Shop {
  private constructor(
    readonly line: CommandLine,
    readonly workspace: string,
    readonly id: string,
  ) {}

  static async open(): Promise<Shop> {
    const line = await CommandLine.build()
    const workspace = line.free('workspace')
    const shop = ['--client', 'Corner Shop', '--title', 'Web shop', '--period', '2026-01-01/2026-06-30']
    const scope = ['--template', 'blank', '--services', 'kms', '--frameworks', 'nist-csf-2.0']
    const made = await line.run(['new', ...scope, ...shop, '--workspace', workspace, '--as', 'Alice', '--json'])
    const opened = new Shop(line, workspace, String(made.json['id']))
    await opened.as('Alice', 'conclude', opened.id, 'KMS-02', 'non-compliant', '--reason', 'Accepted.')
    return opened
  }

  /** Runs a command in somebody's name. */
  as(name: string, ...args: string[]): Promise<Ran> {
    return this.line.run([...args, '--workspace', this.workspace, '--as', name, '--json'])
  }

  /** The report that waits for somebody's signature. */
  async waiting(name: string): Promise<Buffer> {
    const path = this.line.free('to-sign.pdf')
    const ran = await this.as(name, 'export', this.id, '--pdf', path, '--to-sign')
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    return readFileSync(path)
  }

  /** Takes a report back that somebody signed. */
  accept(name: string, bytes: Buffer): Promise<Ran> {
    return this.as(name, 'accept-signature', this.id, this.saved(bytes))
  }

  /** The path of a file with these bytes. */
  saved(bytes: Buffer): string {
    const path = this.line.free('signed.pdf')
    writeFileSync(path, bytes)
    return path
  }
}
