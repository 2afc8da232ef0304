import type { ReportModel } from '../../shared/model/report.ts'

/**
 * Where references lead. Names of destinations are a letter and digits: a PDF sorts them byte by byte and pdfkit by the
 * rules of a language, and only such names come out the same under both.
 */
export interface Places {
  /** The place of a working-paper reference (`S3-04`, `F-01`, `E-014`, `S-03`), if the report prints it. */
  of(ref: string): string | undefined
  /** The statements of an item, as opposed to its results. */
  statements(ref: string): string | undefined
  /** The procedures performed on an item, and what the firm keeps of it, where the document has that part. */
  performed(ref: string): string | undefined
  paper(ref: string): string | undefined
  attestation(id: string): string | undefined
  /** A requirement among the results of its framework, and its line in the comparison with the Target Profile. */
  requirement(framework: string, id: string): string | undefined
  target(framework: string, id: string): string | undefined
  /** An answered practice and a third party, by their places in the model. */
  practice(index: number): string | undefined
  partner(index: number): string | undefined
}

/** For a document that prints nothing that can be led to. */
export const nowhere: Places = {
  of: () => undefined,
  statements: () => undefined,
  performed: () => undefined,
  paper: () => undefined,
  attestation: () => undefined,
  requirement: () => undefined,
  target: () => undefined,
  practice: () => undefined,
  partner: () => undefined,
}

const requirementKey = (framework: string, id: string) => `${framework} ${id}`

function numbered(letter: string, keys: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>()
  for (const key of keys) if (!names.has(key)) names.set(key, `${letter}${String(names.size + 1).padStart(6, '0')}`)
  return names
}

const indexes = (list: readonly unknown[]) => list.map((_, index) => String(index))

/** Gives each thing that can be referred to its place. Working papers have a part on each item that no report has. */
export function placesOf(model: ReportModel, hasPapers = false): Places {
  const rows = model.units.flatMap((unit) => unit.rows.map((row) => row.ref))
  const results = numbered('r', rows)
  const statements = numbered('s', rows)
  const tested = model.units.flatMap((unit) =>
    unit.rows.filter((row) => row.procedures.length > 0).map(({ ref }) => ref),
  )
  const performed = numbered('d', hasPapers ? tested : [])
  const papers = numbered('i', hasPapers ? rows : [])
  const findings = numbered(
    'f',
    model.findings.map((finding) => finding.ref),
  )
  const evidence = numbered(
    'e',
    model.evidence.map((each) => each.ref),
  )
  const samples = numbered(
    'p',
    model.samples.map((sample) => sample.ref),
  )
  const attestations = numbered(
    'a',
    model.reliance.attestations.map((each) => each.id),
  )
  const keys = model.frameworks.flatMap(({ id, groups }) =>
    groups.flatMap(({ requirements }) => requirements.map((each) => requirementKey(id, each.id))),
  )
  const requirements = numbered('q', keys)
  const targets = numbered('t', keys)
  const practices = numbered('w', indexes(model.worksheet.practices))
  const partners = numbered('m', indexes(model.worksheet.partners))
  return {
    requirement: (framework, id) => requirements.get(requirementKey(framework, id)),
    target: (framework, id) => targets.get(requirementKey(framework, id)),
    practice: (index) => practices.get(String(index)),
    partner: (index) => partners.get(String(index)),
    of: (ref) => results.get(ref) ?? findings.get(ref) ?? evidence.get(ref) ?? samples.get(ref),
    statements: (ref) => statements.get(ref),
    performed: (ref) => performed.get(ref),
    paper: (ref) => papers.get(ref),
    attestation: (id) => attestations.get(id),
  }
}
