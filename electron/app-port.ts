import type { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Failure } from '../shared/failure.ts'
import type { EventName } from '../shared/ipc/channels.ts'
import type { WindowTold } from '../shared/ipc/contract.ts'
import type { Result } from '../shared/result.ts'

/** Stored bytes on their way to a window, with what its headers say. */
export interface StoredBytes {
  readonly stream: ReadableStream<Uint8Array> | Readable
  readonly size: number
  readonly mediaType: string
  readonly name: string
}

/** Where bytes come in and go out; everything else crosses as JSON text. */
export interface FileDoor {
  /** Appends a piece to an upload; `at` is the offset the sender believes the upload has reached. */
  put(upload: string, at: number, bytes: Uint8Array): Promise<Result<{ readonly received: number }, Failure>>
  /** Gives an upload up: its bytes are removed, also those still to come. */
  drop(upload: string): Promise<Result<void, Failure>>
  get(sha256: string): Promise<Result<StoredBytes, Failure>>
}

/** Hears an event; the value is JSON text. */
export type Hear = (event: EventName, json: string) => void

/** The running app as a door sees it. A door adds no behaviour of its own. */
export interface App {
  /** Answers JSON text with JSON text and never rejects. */
  readonly call: (channel: string, json: string) => Promise<string>
  readonly files: FileDoor
  /** Gives back how to stop hearing. */
  readonly subscribe: (hear: Hear) => () => void
  readonly close: () => Promise<void>
}

/** What the composition needs to know to build an app. */
export interface AppOptions {
  readonly door: 'desktop' | 'browser' | 'cli'
  readonly workspace: string
  readonly profile: string
  /** The folder of the built files, where the workers are. */
  readonly dist: string
  /** Hears what the window can do, where the door shows a menu outside of it. */
  readonly told?: (told: WindowTold) => void
}

/** Builds the app; a workspace that is locked or unusable is a failure in words. */
export type CreateApp = (options: AppOptions) => Promise<Result<App, Failure>>
