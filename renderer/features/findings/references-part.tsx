import { useMemo } from 'react'
import type { Reply } from '../../../shared/ipc/contract.ts'
import { findingWords as words } from '../../../shared/text/en/screens-findings.ts'
import { useCatalogue } from '../../session/use-catalogue.ts'
import { useSession } from '../../session/use-session.ts'
import { PickMany } from '../../ui/pick-many.tsx'
import type { FindingPart } from './use-finding.ts'

/** The requirements the finding falls under, picked from those its items answer or support. */
export function ReferencesPart({ finding, change, disabled }: FindingPart) {
  const { index } = useSession()
  const frameworks = useCatalogue('catalogue:frameworks')
  const known = useMemo(() => {
    const offered = finding.items.flatMap((key) => index.byKey.get(key)?.references ?? [])
    return new Map(
      [...finding.references, ...offered].map(({ framework, id }) => [`${framework} ${id}`, { framework, id }]),
    )
  }, [finding.items, finding.references, index])
  const choices = useMemo(
    () => [...known].map(([value, reference]) => ({ value, ...namesOf(reference, frameworks) })),
    [known, frameworks],
  )
  return (
    <PickMany
      label={words.references}
      choices={choices}
      chosen={finding.references.map(({ framework, id }) => `${framework} ${id}`)}
      onChange={(chosen) => change({ references: chosen.flatMap((value) => known.get(value) ?? []) })}
      add={words.referencesAdd}
      none={words.referencesNone}
      noChoices={words.referencesEmpty}
      disabled={disabled}
    />
  )
}

function namesOf(reference: { framework: string; id: string }, frameworks: Reply<'catalogue:frameworks'> | null) {
  const framework = frameworks?.find((each) => each.id === reference.framework)
  const requirement = framework?.requirements.find((each) => each.id === reference.id)
  return {
    label: `${framework?.shortName ?? reference.framework} ${reference.id}`,
    ...(requirement ? { detail: requirement.title } : {}),
  }
}
