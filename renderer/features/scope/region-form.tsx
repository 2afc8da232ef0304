import { Partition, type Region } from '../../../shared/model/scope.ts'
import { screens } from '../../../shared/text/en/screens.ts'
import { scopeWords as words } from '../../../shared/text/en/screens-scope.ts'
import { Choices, TextArea } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useScopeChange } from './foresee/use-scope-change.ts'
import { RecordForm } from './record-form.tsx'
import { statusChoices } from './scope-status.tsx'
import { useFormDraft } from '../../session/use-form-draft.ts'

/** The partitions of AWS, as choices. */
export const partitionChoices = Partition.options.map((value) => ({ value, label: screens.words.partition[value] }))

/** Changes what is known about a Region in scope; its code stays. */
export function RegionForm({ region, onClose }: { region: Region; onClose: () => void }) {
  const change = useScopeChange()
  const draft = useFormDraft(`region/${region.id}/form`, () => ({
    partition: region.partition,
    status: region.status,
    reason: region.reason,
  }))
  const { form: fields, set } = draft
  const unexplained = fields.status === 'excluded' && !fields.reason.trim()
  return (
    <RecordForm
      title={words.editRegion(region.code)}
      act={words.saveDo}
      errors={unexplained ? { reason: words.reasonNeeded } : {}}
      save={() =>
        change({
          intention: {
            type: 'record.change',
            table: 'region',
            id: region.id,
            fields: { ...fields, reason: fields.reason.trim() },
          },
          title: words.editRegion(region.code),
          act: words.changeDo,
          done: words.changedOf(region.code),
          quiet: true,
        })
      }
      draft={draft}
      onClose={onClose}
    >
      {(error) => (
        <>
          <Select
            label={words.region.partition}
            choices={partitionChoices}
            value={fields.partition}
            onChange={(partition) => set({ partition })}
          />
          <Choices
            label={words.region.status}
            segmented
            choices={statusChoices}
            value={fields.status}
            onChange={(status) => set({ status })}
          />
          <TextArea
            label={words.region.reason}
            hint={words.reasonHint[fields.status]}
            optional={fields.status !== 'excluded'}
            rows={2}
            value={fields.reason}
            error={error('reason')}
            onChange={(reason) => set({ reason })}
          />
        </>
      )}
    </RecordForm>
  )
}
