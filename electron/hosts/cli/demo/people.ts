// cspell:words Adeyemi Aoife Brennan Ciara Ferreira Gallagher Haas Ingrid Lindqvist Nowak Okafor Petrova Priya Raman Tomás Weiss
import type { NewRecord } from '../../../../shared/model/intention.ts'
import type { Profile } from '../../../../shared/model/person.ts'

const firm = 'Harbour & Vale Assurance LLP'

/** The three of the firm: who prepares, who reviews, who approves. */
export const firmPeople = {
  preparer: { name: 'Maya Lindqvist', firm, role: 'Lead auditor', credential: 'CISA, ISO/IEC 27001 Lead Auditor' },
  reviewer: { name: 'Tomás Ferreira', firm, role: 'Engagement manager', credential: 'CISA, CISSP' },
  approver: { name: 'Ingrid Haas', firm, role: 'Engagement partner', credential: 'CIA, CISM' },
} as const satisfies Record<string, Profile>

export type FirmRole = keyof typeof firmPeople

/** When each of the firm declared independence. */
export const independence: Readonly<Record<FirmRole, string>> = {
  preparer: '2026-09-28',
  reviewer: '2026-09-28',
  approver: '2026-09-29',
}

type Outsider = Pick<NewRecord<'person'>, 'name' | 'role' | 'kind'>

/** The client's people: whom the report goes to, and who was interviewed. */
export const clientPeople: readonly Outsider[] = [
  { name: 'Priya Raman', role: 'Chief Information Security Officer; also interviewed', kind: 'client' },
  { name: 'Owen Gallagher', role: 'Head of Platform Engineering; also interviewed', kind: 'client' },
  { name: 'Sofia Petrova', role: 'Lead database engineer', kind: 'interviewee' },
  { name: 'Daniel Okafor', role: 'Lead of the security operations centre', kind: 'interviewee' },
  { name: 'Hannah Weiss', role: 'People operations partner', kind: 'interviewee' },
  { name: 'Liam Byrne', role: 'Release manager', kind: 'interviewee' },
  { name: 'Margaret Quinn', role: 'Chief Operating Officer, accountable for security', kind: 'interviewee' },
  { name: 'Grace Adeyemi', role: 'Head of payments engineering, owner of the service', kind: 'interviewee' },
  { name: 'Jonas Keller', role: 'Security architect', kind: 'interviewee' },
  { name: 'Marek Nowak', role: 'Lead of the identity team', kind: 'interviewee' },
  { name: 'Aoife Brennan', role: 'Test coordinator', kind: 'interviewee' },
  { name: 'Elena Rossi', role: 'Data protection officer', kind: 'interviewee' },
  { name: 'Ciara Walsh', role: 'Supplier assurance manager', kind: 'interviewee' },
]
