import { useEffect } from 'react'
import { failureText } from '../../../shared/failure.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { wordingWords as words } from '../../../shared/text/en/screens-wordings.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useWordings } from '../../session/use-wordings.ts'
import { askWordings } from '../../session/wordings.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Empty, Page } from '../../ui/page.tsx'
import { FrameworkPart } from './framework-part.tsx'
import './wordings.css'

/** The official wording of each framework: importing it from the auditor's own file, replacing and removing it. */
export function WordingsPage() {
  const frameworks = useCatalogue('catalogue:frameworks')
  const listed = useWordings()
  // A command, or a window over another workspace, may have changed it without telling this one.
  useEffect(() => void askWordings(), [])
  if (!frameworks || !listed) return <Loading words={screens.app.loading} />
  if (!listed.ok) {
    return (
      <Empty title={words.failed} words={failureText(listed.failure)}>
        <Button look="primary" onClick={() => void askWordings()}>
          {screens.app.tryAgain}
        </Button>
        <ButtonLink href="#/">{screens.app.backToList}</ButtonLink>
      </Empty>
    )
  }
  const { wordings, unreadable } = listed.value
  return (
    <Page title={words.title} intro={words.intro}>
      <div className="stack">
        <p className="wording-files">{words.files}</p>
        {frameworks.map((framework) => (
          <FrameworkPart
            key={framework.id}
            framework={framework}
            wording={wordings.find((each) => each.framework === framework.id) ?? null}
            failure={unreadable.find((each) => each.framework === framework.id)?.failure ?? null}
          />
        ))}
      </div>
    </Page>
  )
}
