import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { failureText } from '../shared/failure.ts'
import type { Profile } from '../shared/model/person.ts'
import { screens } from '../shared/text/en/screens.ts'
import { AppContext } from './app-context.ts'
import { WelcomePage } from './features/welcome/page.tsx'
import { flushMemory, loadMemory } from './memory.ts'
import { AssessmentsPage, places } from './routes/pages.tsx'
import { usePlace } from './routes/location.ts'
import { AssessmentShell } from './shell/assessment-shell.tsx'
import { NotFound } from './shell/not-found.tsx'
import { PlainShell } from './shell/plain-shell.tsx'
import { recallTextSize } from './text-size.ts'
import { recallTheme } from './theme.ts'
import { Button } from './ui/button.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { Loading } from './ui/loading.tsx'
import { leavePage } from './ui/messages.ts'
import { Empty } from './ui/page.tsx'
import { Toasts } from './ui/toast.tsx'
import { TooltipProvider } from './ui/tooltip.tsx'
import { useCall } from './use-call.ts'

/** The window: asks once who works here, then shows the place the address names. */
export function App() {
  useLeaving()
  return (
    <TooltipProvider delayDuration={400}>
      <ErrorBoundary>
        <Start />
      </ErrorBoundary>
      <Toasts />
    </TooltipProvider>
  )
}

/** Takes the problems of a page along when it is left for another; a change within the page leaves them. */
function useLeaving(): void {
  const { path } = usePlace()
  const page = path.slice(0, path[0] === 'a' ? 3 : 1).join('/')
  useEffect(() => leavePage, [page])
}

function Start() {
  const info = useCall('app:info', null)
  const profile = useCall('profile:get', null)
  const remembers = useMemory()
  const [saved, setSaved] = useState<Profile | null>(null)
  const me = saved ?? (profile.kind === 'ready' ? profile.value : null)
  const setMe = useCallback((next: Profile) => setSaved(next), [])
  const value = info.kind === 'ready' ? info.value : null
  const context = useMemo(() => (me && value ? { me, info: value, setMe } : null), [me, value, setMe])
  const failed = [info, profile].find((each) => each.kind === 'failed')
  if (failed?.kind === 'failed') {
    return (
      <Empty whole title={screens.app.noBridge} words={failureText(failed.failure)}>
        <Button look="primary" onClick={() => [info, profile].forEach((each) => each.again())}>
          {screens.app.tryAgain}
        </Button>
      </Empty>
    )
  }
  if (info.kind === 'loading' || profile.kind === 'loading' || !remembers)
    return <Loading words={screens.app.loading} />
  if (!context) return <WelcomePage onSaved={setMe} />
  return (
    <AppContext value={context}>
      <CurrentPlace />
    </AppContext>
  )
}

/** Whether what this viewer looked at before is here; without main it is as if nothing was. */
function useMemory(): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    void loadMemory(null).then(() => {
      recallTheme()
      recallTextSize()
      setHere(true)
    })
    window.addEventListener('pagehide', flushMemory)
    return () => window.removeEventListener('pagehide', flushMemory)
  }, [])
  return isHere
}

function CurrentPlace() {
  const { path } = usePlace()
  const [first, id] = path
  if (first === 'a' && id) return <AssessmentShell key={id} id={id} />
  const Page = first === undefined ? AssessmentsPage : places[first]
  return (
    <PlainShell>
      <ErrorBoundary key={first ?? ''}>
        <Suspense fallback={<Loading words={screens.app.loading} />}>{Page ? <Page /> : <NotFound />}</Suspense>
      </ErrorBoundary>
    </PlainShell>
  )
}
