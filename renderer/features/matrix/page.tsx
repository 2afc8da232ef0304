import { matrixWords as words } from '../../../shared/text/en/screens-matrix.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AssessmentTab } from './assessment-tab.tsx'
import { ClassesTab, ModelsTab } from './model-tabs.tsx'
import { OfAndInTab } from './of-and-in-tab.tsx'
import './matrix.css'

const contents = {
  assessment: AssessmentTab,
  'of-and-in': OfAndInTab,
  classes: ClassesTab,
  models: ModelsTab,
} as const
type TabName = keyof typeof contents
const names = Object.keys(contents) as TabName[]

/** Who holds which layer: in this assessment, and in the model it is taken from. The tab is part of the address. */
export function MatrixPage() {
  const { id } = useSession()
  const asked = usePlace().path[3]
  const tab = names.find((name) => name === asked) ?? 'assessment'
  return (
    <Page title={words.title} intro={words.intro}>
      <Tabs
        label={words.parts}
        value={tab}
        onChange={(next) => navigate(hrefOf(id, 'matrix', next), { replace: true })}
        tabs={names.map((name) => {
          const Content = contents[name]
          return { value: name, label: words.tabs[name], content: <Content /> }
        })}
      />
    </Page>
  )
}
