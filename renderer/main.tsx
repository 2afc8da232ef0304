import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { invariant } from '../shared/invariant.ts'
import { App } from './app.tsx'
import { giveNonceToLibraries } from './ui/nonce.ts'

giveNonceToLibraries()

const root = document.getElementById('root')
invariant(root, 'index.html has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
