import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/*
 * Stands in for the `electron` module where its runtime cannot run: it writes down what the desktop door asks of it,
 * and lets a test play Electron's part. What only a real runtime can prove is in test/e2e/electron-runtime.spec.ts.
 */

type Handler = (...args: never[]) => unknown

export class StandInContents extends EventEmitter {
  readonly id = 7
  readonly sent: unknown[][] = []
  openHandler: (() => { action: string }) | null = null
  isDestroyed = () => false
  send = (...args: unknown[]) => void this.sent.push(args)
  setWindowOpenHandler = (handler: () => { action: string }) => {
    this.openHandler = handler
  }
}

interface WindowOptions {
  readonly x?: number
  readonly width?: number
  readonly show?: boolean
  readonly webPreferences?: Readonly<Record<string, unknown>>
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  readonly webContents = new StandInContents()
  readonly loaded: string[] = []
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly restore = vi.fn()
  readonly maximize = vi.fn()
  readonly isMinimized = () => true
  readonly isMaximized = () => false
  readonly getNormalBounds = () => ({ x: 1, y: 2, width: 900, height: 600 })
  readonly options: WindowOptions

  constructor(options: WindowOptions) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = (url: string) => {
    this.loaded.push(url)
    return Promise.resolve()
  }
}

class StandInApp extends EventEmitter {
  isPackaged = true
  hasLock = true
  readonly paths: Record<string, string> = {}
  readonly switches: string[][] = []
  readonly quit = vi.fn()
  readonly exit = vi.fn()
  readonly relaunch = vi.fn()
  readonly commandLine = { appendSwitch: (...args: string[]) => void this.switches.push(args) }
  whenReady = () => Promise.resolve()
  requestSingleInstanceLock = () => this.hasLock
  setPath = (name: string, path: string) => {
    this.paths[name] = path
  }
}

class StandInSession extends EventEmitter {
  beforeRequest: Handler | null = null
  permissionRequest: Handler | null = null
  permissionCheck: Handler | null = null
  devicePermission: Handler | null = null
  readonly setSpellCheckerEnabled = vi.fn()
  readonly webRequest = { onBeforeRequest: (handler: Handler) => void (this.beforeRequest = handler) }
  setPermissionRequestHandler = (handler: Handler) => void (this.permissionRequest = handler)
  setPermissionCheckHandler = (handler: Handler) => void (this.permissionCheck = handler)
  setDevicePermissionHandler = (handler: Handler) => void (this.devicePermission = handler)
}

export const app = new StandInApp()
export const session = { defaultSession: new StandInSession() }
export const handled = new Map<string, (event: unknown, ...args: unknown[]) => unknown>()
export const ipcMain = {
  handle: (name: string, handler: (event: unknown, ...args: unknown[]) => unknown) => void handled.set(name, handler),
}
export const schemes: { registered: unknown[]; handler: ((request: Request) => Promise<Response>) | null } = {
  registered: [],
  handler: null,
}
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => void (schemes.registered = list),
  handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => void (schemes.handler = handler),
}
export const Menu = { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() }
export const dialog = {
  showErrorBox: vi.fn(),
  showOpenDialog: vi.fn(() => Promise.resolve({ filePaths: [] as string[] })),
}
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }

/** As a fresh process would find it. */
export function resetElectron(): void {
  app.removeAllListeners()
  session.defaultSession.removeAllListeners()
  app.hasLock = true
  BrowserWindow.all = []
  handled.clear()
  schemes.handler = null
}
