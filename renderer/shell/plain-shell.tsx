import { useMemo, useState, type ReactNode } from 'react'
import { verifyWords } from '../../shared/text/en/screens-signing.ts'
import { wordingWords } from '../../shared/text/en/screens-wordings.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { usePlace } from '../routes/location.ts'
import { places } from '../routes/pages.tsx'
import { everywhere, type Overlay } from './acts.ts'
import { Brand } from './brand.tsx'
import { MainPart } from './main-part.tsx'
import { MeButton } from './me-button.tsx'
import { Overlays } from './overlays.tsx'
import { TopEnd } from './top-bar.tsx'
import { useCommands } from './use-commands.ts'
import './shell.css'

const nothingOwn = () => []

/** The frame around pages that belong to no assessment. */
export function PlainShell({ children }: { children: ReactNode }) {
  const { path } = usePlace()
  const [overlay, show] = useState<Overlay | null>(null)
  const acts = useMemo(() => everywhere(show), [])
  useCommands(acts)
  const links = [
    { to: '', label: screens.shell.assessments },
    ...('templates' in places ? [{ to: 'templates', label: screens.shell.templates }] : []),
    { to: 'wordings', label: wordingWords.title },
    { to: 'verify', label: verifyWords.link },
  ]
  return (
    <div className="shell">
      <header className="top">
        <Brand />
        <nav className="top-links" aria-label={screens.app.name}>
          {links.map((link) => (
            <a key={link.to} href={`#/${link.to}`} aria-current={(path[0] ?? '') === link.to ? 'page' : undefined}>
              {link.label}
            </a>
          ))}
        </nav>
        <div className="top-end">
          <MeButton acts={acts} />
          <TopEnd acts={acts} />
        </div>
      </header>
      <MainPart>{children}</MainPart>
      <Overlays shown={overlay} onShow={show} acts={acts} own={nothingOwn} />
    </div>
  )
}
