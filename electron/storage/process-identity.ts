import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'

/** How a process is told from others, also after a crash, a restart of the computer, or on a shared folder. */
export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** Which run of the computer this is. */
  readonly boot: string
  /** When the process began, in the system's own count; null where the system does not tell. */
  readonly started: string | null
  /** Whether a process with this number runs on this computer now. */
  isAlive(pid: number): boolean
  /** When the process with this number began; null where the system does not tell. */
  startOf(pid: number): string | null
}

/** Clocks are corrected while a computer runs, so a boot time worked out from the clock is only about right. */
const bootTolerance = 120_000
const workedOut = /^at (\d+)$/

/** This process. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), boot: bootOf(), started: startOf(process.pid), isAlive, startOf }
}

/** Whether two processes belong to the same run of a computer. */
export function sameBoot(one: string, other: string): boolean {
  const [a, b] = [workedOut.exec(one)?.[1], workedOut.exec(other)?.[1]]
  return a !== undefined && b !== undefined ? Math.abs(Number(a) - Number(b)) <= bootTolerance : one === other
}

function bootOf(): string {
  return readLinux('/proc/sys/kernel/random/boot_id')?.trim() ?? `at ${Math.round(Date.now() - uptime() * 1000)}`
}

/** Field 22 of /proc/<pid>/stat. The name, field 2, may hold spaces and brackets, so counting begins after it. */
function startOf(pid: number): string | null {
  const text = readLinux(`/proc/${pid}/stat`)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, for somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readLinux(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
