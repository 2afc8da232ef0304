import { reportScreen as words } from '../../../shared/text/en/screens-report.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ConclusionTab } from './conclusion-tab.tsx'
import { ExportTab } from './export-tab.tsx'
import { FrameworksTab } from './frameworks-tab.tsx'
import { LookTab } from './look-tab.tsx'
import { PreviewTab } from './preview-tab.tsx'
import './report.css'

const contents = {
  preview: PreviewTab,
  frameworks: FrameworksTab,
  conclusion: ConclusionTab,
  look: LookTab,
  export: ExportTab,
} as const
type TabName = keyof typeof contents
const names = Object.keys(contents) as TabName[]

/** The report: what it says, what the auditor adds, and the document. The tab is part of the address. */
export function ReportPage() {
  const { id } = useSession()
  const asked = usePlace().path[3]
  const tab = names.find((name) => name === asked) ?? 'preview'
  return (
    <Page title={words.title} intro={words.intro}>
      <Tabs
        label={words.parts}
        value={tab}
        onChange={(next) => navigate(hrefOf(id, 'report', next), { replace: true })}
        tabs={names.map((name) => {
          const Content = contents[name]
          return { value: name, label: words.tabs[name], content: <Content /> }
        })}
      />
    </Page>
  )
}
