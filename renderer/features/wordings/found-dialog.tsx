import { useMemo, useState } from 'react'
import type { OfficialWording, WordingFound } from '../../../shared/model/wording.ts'
import { wordingWords as words } from '../../../shared/text/en/screens-wordings.ts'
import { formatLocalDay } from '../../format.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogCancel } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Banner } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { Framework } from './framework-part.tsx'
import { Ids } from './ids.tsx'
import { languageChoices } from './languages.ts'
import type { Looked } from './use-import.ts'

/** How many ids a list names; a file of another framework may have thousands. */
const manyIds = 120
const fewIds = 12

/** Says what a file has before anything is kept, and keeps it. */
export function FoundDialog({
  framework,
  looked,
  before,
  onKeep,
  onClose,
}: {
  framework: Framework
  looked: Looked
  before: OfficialWording | null
  onKeep: (looked: Looked, edition: string, language: string) => Promise<string | null>
  onClose: () => void
}) {
  // What is kept changes a moment before this closes.
  const [replaced] = useState(before)
  const [edition, setEdition] = useState(looked.edition)
  const chosen = replaced?.language ?? 'en'
  const [language, setLanguage] = useState(chosen)
  const choices = useMemo(() => languageChoices(chosen), [chosen])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    setProblem(await onKeep(looked, edition, language))
    setBusy(false)
  }
  const { found, sent } = looked
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.foundTitle(framework.shortName)}
      description={`${words.found(sent.name, found.worded.length, framework.requirements.length)} ${replaced ? words.takesPlace(replaced.file, formatLocalDay(replaced.importedAt)) : words.foundNothingKept}`}
      wide
      footer={
        <>
          <DialogCancel />
          <Button look="primary" aria-busy={busy} onClick={() => void keep()}>
            {replaced ? words.replaceDo : words.keep}
          </Button>
        </>
      }
    >
      <div className="stack">
        {problem && <Banner tone="problem">{problem}</Banner>}
        <FoundLists found={found} />
        <div className="wording-fields">
          <TextField
            label={words.edition}
            hint={words.editionHint}
            value={edition}
            onChange={setEdition}
            maxLength={200}
            optional
          />
          <Select
            label={words.language}
            hint={words.languageHint}
            choices={choices}
            value={language}
            onChange={setLanguage}
          />
        </div>
      </div>
    </Dialog>
  )
}

function FoundLists({ found }: { found: WordingFound }) {
  const lists = words.order.filter((name) => found[name].length > 0)
  if (lists.length === 0) return null
  return (
    <dl className="wording-found">
      {lists.map((name) => (
        <div key={name}>
          <dt>
            {words.lists[name].label} <span className="muted">({found[name].length})</span>
          </dt>
          <dd>
            <Ids ids={found[name]} most={isOnlyTold(name) ? fewIds : manyIds} />
            <p className="muted small">{words.lists[name].hint}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Lists that ask for nothing to be done. */
function isOnlyTold(name: keyof WordingFound): boolean {
  return name === 'earlier' || name === 'repeated'
}
