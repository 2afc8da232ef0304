import { Suspense, useCallback, useEffect, useState } from 'react'
import * as z from 'zod'
import { failureText } from '../../shared/failure.ts'
import { screens } from '../../shared/text/en/screens.ts'
import { useRemembered } from '../memory.ts'
import { hrefOf, usePlace } from '../routes/location.ts'
import { pages } from '../routes/pages.tsx'
import { Session } from '../session/session.ts'
import { SessionContext, useAsk, useSession, useSessionState } from '../session/use-session.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Drawer } from '../ui/drawer.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Loading } from '../ui/loading.tsx'
import { useFocusOn } from '../ui/focus-back.ts'
import { Empty } from '../ui/page.tsx'
import { useIsWide } from '../ui/use-window-width.ts'
import { noteRecent, useActs, type Overlay } from './acts.ts'
import { useAssessmentCommands } from './command-palette.tsx'
import { noteTeam } from './last-team.ts'
import { MainPart } from './main-part.tsx'
import { besideFrom, Navigation } from './navigation.tsx'
import { NotFound } from './not-found.tsx'
import { Overlays } from './overlays.tsx'
import { StatusBanner } from './status-banner.tsx'
import { TopBar } from './top-bar.tsx'
import { useCommands } from './use-commands.ts'
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

const PagesOpen = z.boolean()

function Workbench() {
  const { id, state } = useSession()
  const [overlay, show] = useState<Overlay | null>(null)
  const [beside, setBeside] = useRemembered('pages/open', PagesOpen, true)
  const [drawn, setDrawn] = useState(false)
  const isWide = useIsWide(besideFrom)
  const pagesShown = isWide ? beside : drawn
  const pages = useCallback(
    () => (isWide ? setBeside(!beside) : setDrawn((before) => !before)),
    [isWide, beside, setBeside],
  )
  useFocusOn(isWide && beside)
  const acts = useActs(show, pages)
  useCommands(acts)
  const own = useAssessmentCommands()
  const { title, client } = state.about
  useEffect(() => {
    noteRecent({ id, name: `${client}: ${title}` })
    document.title = `${client} · ${title} · ${screens.app.name}`
    return () => {
      document.title = screens.app.name
    }
  }, [id, client, title])
  useEffect(() => noteTeam(state.person), [state.person])
  return (
    <div className="shell">
      <TopBar acts={acts} pagesShown={pagesShown} />
      <StatusBanner />
      <div className="shell-body">
        {isWide && beside && <Navigation />}
        <MainPart>
          <CurrentPage />
        </MainPart>
      </div>
      <Drawer open={!isWide && drawn} onClose={() => setDrawn(false)} title={screens.shell.navigation}>
        <Navigation onGone={() => setDrawn(false)} />
      </Drawer>
      <Overlays shown={overlay} onShow={show} acts={acts} own={own} />
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
