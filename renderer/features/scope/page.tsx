import { FileStack } from 'lucide-react'
import { useState } from 'react'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { templateWords } from '../../../shared/text/en/screens-templates.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { SaveTemplateDialog } from '../templates/save-dialog.tsx'
import { CriteriaTab } from './criteria/criteria-tab.tsx'
import { EngagementTab } from './engagement-tab.tsx'
import { ForeseeChanges } from './foresee/foresee-changes.tsx'
import { LocationsTab } from './locations-tab.tsx'
import { PeopleTab } from './people-tab.tsx'
import { ServicesTab } from './services-tab.tsx'
import { SoaTab } from './soa-tab.tsx'
import { TailoringTab } from './tailoring/tailoring-tab.tsx'
import '../../ui/table.css'
import './scope.css'

const parts = ['services', 'locations', 'criteria', 'tailoring', 'people', 'engagement', 'soa'] as const
type Part = (typeof parts)[number]

/** What is assessed, where, for whom and by whom. The part stands in the address, so that other pages lead to it. */
export function ScopePage() {
  const { id } = useSession()
  const { path } = usePlace()
  const [saving, setSaving] = useState(false)
  const part = parts.find((each) => each === path[3]) ?? 'services'
  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <Button icon={<FileStack size={16} />} onClick={() => setSaving(true)}>
          {templateWords.save} …
        </Button>
      }
    >
      <ForeseeChanges>
        <Parts part={part} onPart={(next) => navigate(hrefOf(id, 'scope', next), { replace: true })} />
      </ForeseeChanges>
      {saving && <SaveTemplateDialog onClose={() => setSaving(false)} />}
    </Page>
  )
}

function Parts({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  const { state } = useSession()
  const count = {
    services: Object.values(state.unit).filter((unit) => unit.kind === 'service').length,
    locations: Object.keys(state.account).length + Object.keys(state.region).length,
    criteria: 0,
    tailoring: Object.keys(state.tailoring).length,
    people: Object.keys(state.person).length,
    engagement: 0,
    soa: Object.keys(state.soa).length,
  }
  const content = {
    services: <ServicesTab />,
    locations: <LocationsTab />,
    criteria: <CriteriaTab />,
    tailoring: <TailoringTab />,
    people: <PeopleTab />,
    engagement: <EngagementTab />,
    soa: <SoaTab />,
  }
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={parts.map((value) => ({
        value,
        label: words.tabs[value],
        count: count[value],
        content: <div className="scope-part">{content[value]}</div>,
      }))}
      value={part}
      onChange={onPart}
    />
  )
}
