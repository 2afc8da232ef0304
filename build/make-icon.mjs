import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from '../electron/hosts/chromium.ts'
import { thisDisk, thisMachine } from '../electron/hosts/this-machine.ts'
import { inRoot } from './root.mjs'

/*
 * Draws the icon of the packages from the one of the window, with the margin that platforms leave around an icon. Run by hand after a
 * change (`node --import tsx build/make-icon.mjs`); the packager makes the formats of each platform of the picture.
 */

const size = 1024
const drawing = readFileSync(inRoot('renderer/icon.svg'), 'utf8')
const executablePath = findBrowser(thisMachine(), thisDisk)
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath !== null && { executablePath }) })
const page = await browser.newPage({ viewport: { width: size, height: size } })
await page.setContent(`<style>body { margin: 0; padding: ${size / 16}px } svg { display: block }</style>${drawing}`)
await page.screenshot({ path: inRoot('build/icons/icon.png'), omitBackground: true })
await browser.close()
