import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { invariant } from '../shared/invariant.ts'
import { App } from './app.tsx'
import { giveNonceToLibraries } from './ui/nonce.ts'

// The content policy forbids making code from text, which zod would otherwise try.
z.config({ jitless: true })
giveNonceToLibraries()

const root = document.getElementById('root')
invariant(root, 'index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
