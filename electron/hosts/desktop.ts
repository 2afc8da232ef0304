import { join } from 'node:path'
import { app as electron, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session } from 'electron'
import { fail, failureText, type Failure } from '../../shared/failure.ts'
import type { EventValue, WindowTold } from '../../shared/ipc/contract.ts'
import { menuTexts } from '../../shared/text/en/commands.ts'
import { doors } from '../../shared/text/en/doors.ts'
import { err, type Result } from '../../shared/result.ts'
import type { App } from '../app-port.ts'
import { reportBug } from '../ipc/serve.ts'
import { closeNavigation } from '../security/navigation.ts'
import { appHost, appOrigin, appScheme } from '../security/origin.ts'
import { isOwnSender } from '../security/sender.ts'
import { closeSession } from '../security/session.ts'
import { desktopMenu, nothingTold, type MenuAsks } from './desktop-menu.ts'
import { withWorkspace } from './places.ts'
import { makeSite, type Site } from './site.ts'
import {
  firstSize,
  isReachable,
  readWindowState,
  saveWindowState,
  smallestSize,
  type WindowState,
} from './window-state.ts'

/* The desktop door, and the only file beside the preload that runs anything of Electron. */

export interface DesktopOptions {
  /** Builds the app, once it is known that no other Demarc of this user runs; `told` hears what the window can do. */
  readonly createApp: (told: (told: WindowTold) => void) => Promise<Result<App, Failure>>
  readonly dist: string
  readonly profile: string
}

/** Runs the desktop app until its window is closed. Must be called before Electron is ready. */
export async function runDesktop(options: DesktopOptions): Promise<void> {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  // Nothing of Chromium may look up a name, whatever it believes to need.
  electron.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  electron.setPath('userData', join(options.profile, 'electron'))
  if (!electron.requestSingleInstanceLock()) {
    electron.quit()
    return
  }
  await electron.whenReady()
  try {
    let showMenu = (_told: WindowTold): void => undefined
    const created = await options.createApp((told) => showMenu(told))
    if (created.ok) await open(created.value, options, (show) => (showMenu = show))
    else refuse(created.failure)
  } catch (bug) {
    refuse(reportBug('desktop', bug))
  }
}

function refuse(failure: Failure): void {
  dialog.showErrorBox(doors.cannotOpen(), failureText(failure))
  electron.exit(1)
}

async function open(
  app: App,
  options: DesktopOptions,
  hearTold: (show: (told: WindowTold) => void) => void,
): Promise<void> {
  const site = await makeSite({ files: app.files, renderer: join(options.dist, 'renderer') })
  closeSession(session.defaultSession)
  protocol.handle(appScheme, (request) => answerRequest(site, request))
  electron.on('web-contents-created', (_event, contents) => closeNavigation(contents))

  const window = await makeWindow(options)
  connect(app, window)
  hearTold(showMenuFor(window))
  electron.on('second-instance', () => bringForward(window))
  endWithWindow(app)
  await window.loadURL(`${appOrigin}/index.html`)
}

function answerRequest(site: Site, request: Request): Promise<Response> {
  if (new URL(request.url).host === appHost) return site(request)
  return Promise.resolve(new Response(null, { status: 403 }))
}

async function makeWindow({ dist, profile }: DesktopOptions): Promise<BrowserWindow> {
  const state = await readWindowState(profile)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...(state && isReachable(state.bounds, screens) ? state.bounds : firstSize),
    ...smallestSize,
    show: false,
    title: doors.productName(),
    webPreferences: {
      preload: join(dist, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      devTools: !electron.isPackaged,
    },
  })
  if (state?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => saveWindowState(profile, stateOf(window)))
  return window
}

/** Shows the menu of a window, and gives what shows it again as the window says what it can do. */
function showMenuFor(window: BrowserWindow): (told: WindowTold) => void {
  const tell = (value: EventValue<'menu:chosen'>) => {
    if (!window.webContents.isDestroyed()) window.webContents.send('event', 'menu:chosen', JSON.stringify(value))
  }
  const asks: MenuAsks = {
    command: (command) => tell({ command }),
    open: (assessment) => tell({ open: assessment }),
    openWorkspace: () => void openWorkspace(window),
  }
  const show = (told: WindowTold) =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(desktopMenu(process.platform, told, asks)))
  show(nothingTold)
  return show
}

/** Starts again on another workspace: one process owns one workspace, for as long as it runs. */
async function openWorkspace(window: BrowserWindow): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: menuTexts.openWorkspaceTitle,
    properties: ['openDirectory', 'createDirectory'],
  })
  const [chosen] = filePaths
  if (chosen === undefined) return
  electron.relaunch({ args: withWorkspace(process.argv.slice(1), chosen) })
  electron.quit()
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Joins a window to the app: its calls in, the app's events out. */
function connect(app: App, window: BrowserWindow): void {
  const { webContents } = window
  const own = new Set([webContents.id])
  ipcMain.handle('call', (event, channel: unknown, json: unknown) => {
    if (!isOwnSender(event, own) || typeof channel !== 'string' || typeof json !== 'string') {
      return JSON.stringify(err(fail('door.refused')))
    }
    return app.call(channel, json)
  })
  const stopHearing = app.subscribe((event, json) => {
    if (!webContents.isDestroyed()) webContents.send('event', event, json)
  })
  window.on('closed', stopHearing)
}

/** Ends when the window is closed, on every platform, after the app has put everything down. */
function endWithWindow(app: App): void {
  let closed = false
  electron.on('window-all-closed', () => electron.quit())
  electron.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void app.close().finally(() => {
      closed = true
      electron.quit()
    })
  })
}
