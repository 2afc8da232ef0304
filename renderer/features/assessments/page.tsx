import { FilePlus2, ScanLine } from 'lucide-react'
import { useState } from 'react'
import { failureText } from '../../../shared/failure.ts'
import type { AssessmentSummary } from '../../../shared/model/summary.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Banner, Empty, Page } from '../../ui/page.tsx'
import { useCall } from '../../use-call.ts'
import { ReceivePart, useReceivePart } from '../hand-over/receive-part.tsx'
import { AssessmentTable } from './assessment-table.tsx'
import './assessments.css'

const words = screens.assessments
const worthFiltering = 6

/** All assessments of the workspace. */
export function AssessmentsPage() {
  const list = useCall('assessment:list', null)
  const receiving = useReceivePart()
  const create = (
    <ButtonLink look="primary" href="#/new" icon={<FilePlus2 size={16} />}>
      {words.new}
    </ButtonLink>
  )
  if (list.kind === 'loading') return <Loading words={screens.app.loading} />
  if (list.kind === 'failed') {
    return (
      <Empty whole title={words.failed} words={failureText(list.failure)}>
        <Button onClick={list.again}>{screens.app.tryAgain}</Button>
      </Empty>
    )
  }
  const { assessments, unreadable } = list.value
  if (assessments.length === 0 && unreadable.length === 0) {
    return (
      <Page title={words.title}>
        <Empty title={words.emptyTitle} words={words.emptyWords} icon={<ScanLine size={40} strokeWidth={1.25} />}>
          {create}
          <ReceivePart from={receiving} />
          <ButtonLink href="#/templates">{screens.shell.templates}</ButtonLink>
        </Empty>
      </Page>
    )
  }
  return (
    <Page
      title={words.title}
      intro={words.intro}
      actions={
        <div className="row">
          <ReceivePart from={receiving} />
          {create}
        </div>
      }
    >
      <div className="stack">
        {unreadable.map(({ id, failure }) => (
          <Banner key={id} tone="problem">
            {words.unreadable(id, failureText(failure))}
          </Banner>
        ))}
        <List all={assessments} />
      </div>
    </Page>
  )
}

function List({ all }: { all: readonly AssessmentSummary[] }) {
  const [wanted, setWanted] = useState('')
  const shown = all
    .filter((each) => `${each.client} ${each.title}`.toLowerCase().includes(wanted.trim().toLowerCase()))
    .sort((a, b) => b.changedOn.localeCompare(a.changedOn))
  return (
    <div className="stack">
      {all.length > worthFiltering && (
        <div className="spread">
          <TextField
            label={words.filter}
            hideLabel
            placeholder={words.filter}
            type="search"
            value={wanted}
            onChange={setWanted}
            className="assessments-filter"
          />
          <span className="muted small">{words.count(shown.length)}</span>
        </div>
      )}
      {shown.length === 0 ? <p className="muted">{words.noneMatch}</p> : <AssessmentTable shown={shown} />}
    </div>
  )
}
