import { failureText } from '../../../../shared/failure.ts'
import { screens } from '../../../../shared/text/en/screens.ts'
import { tailoringWords as words } from '../../../../shared/text/en/screens-tailoring.ts'
import { hrefOf, navigate, usePlace } from '../../../routes/location.ts'
import { useSession } from '../../../session/use-session.ts'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Empty } from '../../../ui/page.tsx'
import { useCall } from '../../../use-call.ts'
import type { LibrarySets } from './library.ts'
import { OwnEditor } from './own-editor.tsx'
import { RewordEditor } from './reword-editor.tsx'
import { TailoringList } from './tailoring-list.tsx'
import './tailoring.css'

/** How the library is changed for this assessment: the list, or the control that is being written. */
export function TailoringTab() {
  const { id, state } = useSession()
  const library = useCall('assessment:library', { id }, state.unit)
  if (library.kind === 'loading') return <Loading words={screens.app.loading} />
  if (library.kind === 'failed') {
    return (
      <Empty title={words.failed} words={failureText(library.failure)}>
        <Button onClick={library.again}>{screens.app.tryAgain}</Button>
      </Empty>
    )
  }
  return <Part library={library.value} />
}

/** `.../tailoring/own/new`, `.../tailoring/own/<id>` and the same under `reword` are forms; all else is the list. */
function Part({ library }: { library: LibrarySets }) {
  const { id, state, editable } = useSession()
  const { path } = usePlace()
  const [, , , , form, of] = path
  const back = () => navigate(hrefOf(id, 'scope', 'tailoring'))
  const entry = of === undefined ? undefined : state.tailoring[of]
  if (editable && form === 'own' && (of === 'new' || entry?.kind === 'own'))
    return <OwnEditor key={of} entry={entry?.kind === 'own' ? entry : null} library={library} onClose={back} />
  if (editable && form === 'reword' && (of === 'new' || entry?.kind === 'reworded'))
    return <RewordEditor key={of} entry={entry?.kind === 'reworded' ? entry : null} library={library} onClose={back} />
  return <TailoringList library={library} />
}
