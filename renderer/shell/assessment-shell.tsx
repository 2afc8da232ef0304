import { Suspense, useEffect, useState } from 'react'
import { failureText } from '../../shared/failure.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { hrefOf, usePlace } from '../routes/location.ts'
import { pages } from '../routes/pages.tsx'
import { Session } from '../session/session.ts'
import { SessionContext, useAsk, useSession, useSessionState } from '../session/use-session.ts'
import { ButtonLink } from '../ui/button.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Loading } from '../ui/loading.tsx'
import { Empty } from '../ui/page.tsx'
import { CommandPalette } from './command-palette.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { MainPart } from './main-part.tsx'
import { Navigation } from './navigation.tsx'
import { NotFound } from './not-found.tsx'
import { StatusBanner } from './status-banner.tsx'
import { TopBar } from './top-bar.tsx'
import { useShellKeys } from './use-shell-keys.ts'
import './shell.css'

/** An assessment: opens it, follows it while it is shown, and lets it go afterwards. */
export function AssessmentShell({ id }: { id: string }) {
  const [session] = useState(() => new Session(id))
  useEffect(() => {
    session.start()
    const flush = () => void session.drafts.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      session.stop()
    }
  }, [session])
  return (
    <SessionContext value={session}>
      <Opening />
    </SessionContext>
  )
}

function Opening() {
  const state = useSessionState(useAsk())
  switch (state.phase) {
    case 'opening':
      return <Loading words={screens.shell.opening} done={state.done} total={state.total} />
    case 'failed':
      return (
        <Empty whole title={screens.shell.gone} words={failureText(state.failure)}>
          <ButtonLink look="primary" href="#/">
            {screens.app.backToList}
          </ButtonLink>
        </Empty>
      )
    case 'open':
      return <Workbench />
  }
}

type Overlay = 'commands' | 'keys' | null

function Workbench() {
  const { state } = useSession()
  const [overlay, setOverlay] = useState<Overlay>(null)
  useShellKeys({ onCommands: () => setOverlay('commands'), onKeys: () => setOverlay('keys') })
  const { title, client } = state.about
  useEffect(() => {
    document.title = `${client} · ${title} · ${screens.app.name}`
    return () => {
      document.title = screens.app.name
    }
  }, [client, title])
  return (
    <div className="shell">
      <TopBar onCommands={() => setOverlay('commands')} onKeys={() => setOverlay('keys')} />
      <StatusBanner />
      <div className="shell-body">
        <Navigation />
        <MainPart>
          <CurrentPage />
        </MainPart>
      </div>
      <CommandPalette
        open={overlay === 'commands'}
        onClose={() => setOverlay(null)}
        onKeys={() => setOverlay('keys')}
      />
      <KeysDialog open={overlay === 'keys'} onClose={() => setOverlay(null)} />
    </div>
  )
}

function CurrentPage() {
  const { id } = useSession()
  const { path } = usePlace()
  const name = path[2] ?? 'overview'
  const page = pages.find((each) => each.path === name)
  return (
    <ErrorBoundary key={name}>
      <Suspense fallback={<Loading words={screens.app.loading} />}>
        {page ? <page.Page /> : <NotFound back={hrefOf(id, 'overview')} />}
      </Suspense>
    </ErrorBoundary>
  )
}
