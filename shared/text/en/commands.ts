import type { CommandId, MenuName } from '../../commands.ts'
import { gridWords } from './screens-grid.ts'
import { wordingWords } from './screens-wordings.ts'
import { screens } from './screens.ts'

const { shell } = screens
const { themes } = shell

/** The menus of the desktop; the commands stand in groups of the same names. */
export const menuWords: Readonly<Record<MenuName | 'window', string>> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go to',
  help: 'Help',
  window: 'Window',
}

/** Each command as menus, the list of commands and the help of keys name it. */
export const commandWords: Readonly<Record<CommandId, string>> = {
  new: 'New assessment …',
  list: 'All assessments',
  receive: 'Receive a hand-over …',
  verify: 'Verify a PDF …',
  templates: shell.templates,
  wordings: wordingWords.title,
  export: 'Get the report as PDF …',
  'hand-over': 'Hand over to a colleague …',
  profile: `${screens.welcome.edit} …`,
  close: 'Close the assessment',
  undo: shell.undo,
  redo: shell.redo,
  search: 'Search everything typed',
  'theme-system': `${shell.theme}: ${themes.system}`,
  'theme-light': `${shell.theme}: ${themes.light}`,
  'theme-dark': `${shell.theme}: ${themes.dark}`,
  'theme-contrast': `${shell.theme}: ${themes.contrast}`,
  'theme-contrast-light': `${shell.theme}: ${themes['contrast-light']}`,
  'text-larger': 'Larger text',
  'text-smaller': 'Smaller text',
  'text-usual': 'Text of usual size',
  pages: 'Pages at the side',
  panel: 'Item panel',
  commands: 'Commands: any page, checklist or item',
  overview: shell.overview,
  matrix: shell.matrix,
  checklist: shell.checklists,
  findings: shell.findings,
  evidence: shell.evidence,
  reliance: shell.reliance,
  review: shell.review,
  'sign-off': shell.signOff,
  'next-blocker': gridWords.nextBlocker,
  report: shell.report,
  history: shell.history,
  worksheet: shell.worksheet,
  scope: shell.scope,
  help: 'Help for this screen',
  keys: 'Keyboard shortcuts',
  about: 'About Demarc',
}

/** Other words by which a command is looked for. */
export const commandAlso: Readonly<Partial<Record<CommandId, string>>> = {
  profile: 'who am I, me, my profile, user, role, credential, team',
}

/** What only the desktop's menu says, and what stands beside the commands. */
export const menuTexts = {
  openRecent: 'Open recent',
  noRecent: 'No assessment was open yet',
  openWorkspace: 'Open workspace …',
  openWorkspaceTitle: 'Choose the folder of a workspace',
  recent: 'Opened lately',
  appearance: shell.theme,
  textSize: (percent: number) => `Text at ${percent} %`,
  textSizes: 'Size of text',
} as const

/** The window that says what this is. */
export const aboutWords = {
  title: 'About Demarc',
  intro: 'An offline workbench for assessing AWS workloads under the AWS Shared Responsibility Model.',
  version: 'Version',
  edition: 'Edition of the catalogue',
  controls: (services: number) => `${services} services`,
  workspace: 'Workspace',
  workspaceHint: 'To work in another, start with --workspace DIR, or choose it in the File menu of the desktop app.',
  door: 'Runs as',
  doors: { desktop: 'Desktop app', browser: 'Window of a browser, served on this computer only', cli: 'Command line' },
  network: 'Demarc makes no connection: everything shown here is on this computer.',
  licence: 'Demarc is licensed under Apache-2.0. It is built with these packages:',
  licences: 'Packages and their licences',
} as const
