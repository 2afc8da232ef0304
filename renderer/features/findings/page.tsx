import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { hrefOf, navigate, usePlace } from '../../routes/location.ts'
import { useSession } from '../../session/use-session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/page.tsx'
import { FindingEditor } from './finding-editor.tsx'
import { FindingsList } from './findings-list.tsx'
import { RaiseDialog } from './raise-dialog.tsx'
import './findings.css'

/** The findings, or one of them, named in the path or by `?finding=`. `?item=` raises one from that item. */
export function FindingsPage() {
  const { id, state, index, editable } = useSession()
  const { path, query } = usePlace()
  const chosen = path[3] ?? query['finding']
  const from = query['item']
  const raising = query['raise'] !== undefined || (from !== undefined && index.byKey.has(from))
  if (chosen === undefined) {
    return (
      <>
        <FindingsList />
        {raising && editable && (
          <RaiseDialog
            key={from ?? ''}
            item={from ?? null}
            onClose={() => navigate(hrefOf(id, 'findings'), { replace: true })}
          />
        )}
      </>
    )
  }
  const finding = state.finding[chosen]
  if (!finding) {
    return (
      <Empty whole title={words.gone} words={words.goneWords}>
        <ButtonLink look="primary" href={hrefOf(id, 'findings')}>
          {words.back}
        </ButtonLink>
      </Empty>
    )
  }
  return <FindingEditor key={finding.id} finding={finding} />
}
