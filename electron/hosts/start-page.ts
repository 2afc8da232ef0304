import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The page that lets a browser in: readable by this user alone, used once, then gone. */
export interface StartPage {
  readonly path: string
  readonly remove: () => Promise<void>
}

/** Writes the start page. The secret is in the file and in nothing else: no address, no command line, no log. */
export async function writeStartPage(folder: string, origin: string, secret: string): Promise<StartPage> {
  const path = join(folder, 'start.html')
  await writeFile(path, startPage(origin, secret), { mode: 0o600, flag: 'wx' })
  return { path, remove: () => rm(path, { force: true }) }
}

function startPage(origin: string, secret: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Demarc</title>
<form method="post" action="${origin}/enter"><input type="hidden" name="secret" value="${secret}"></form>
<script>document.forms[0].submit()</script>
`
}

/** What a browser gets for the secret. A redirect would lose the cookie; a script of our own origin keeps it. */
export const enteredPage =
  '<!doctype html><meta charset="utf-8"><title>Demarc</title><script src="/entered.js"></script>\n'
export const enteredScript = "location.replace('/')\n"
