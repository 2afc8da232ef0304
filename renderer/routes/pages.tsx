import {
  Boxes,
  ChartNoAxesColumn,
  FileCheck2,
  FileText,
  Flag,
  Grid3x3,
  Handshake,
  History,
  ListChecks,
  MessagesSquare,
  NotebookPen,
  Package,
  Signature,
  TextSearch,
  type LucideIcon,
} from 'lucide-react'
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { searchWords } from '../../shared/text/en/screens-search.ts'
import { screens } from '../../shared/text/en/screens.ts'
import type { PageName, PlaceName } from './names.ts'
import { SearchPage } from '../features/search/page.tsx'

/*
 * Every page of an assessment, in the order the navigation shows them. A page takes no props and uses the session; adding
 * one is a line here, its name in names.ts, and its help.
 */

export type PageGroup = 'work' | 'judge' | 'finish' | 'set'

export interface AssessmentPage {
  readonly path: PageName
  readonly group: PageGroup
  readonly label: string
  readonly icon: LucideIcon
  readonly Page: ComponentType | LazyExoticComponent<ComponentType>
}

const words = screens.shell
const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }))

export const pages: readonly AssessmentPage[] = [
  {
    path: 'overview',
    group: 'work',
    label: words.overview,
    icon: ChartNoAxesColumn,
    Page: page(async () => (await import('../features/overview/page.tsx')).OverviewPage),
  },
  {
    path: 'matrix',
    group: 'work',
    label: words.matrix,
    icon: Grid3x3,
    Page: page(async () => (await import('../features/matrix/page.tsx')).MatrixPage),
  },
  {
    path: 'checklist',
    group: 'work',
    label: words.checklists,
    icon: ListChecks,
    Page: page(async () => (await import('../features/checklist/page.tsx')).ChecklistPage),
  },
  {
    path: 'search',
    group: 'work',
    label: searchWords.title,
    icon: TextSearch,
    // At hand, because whoever asks for it goes on typing at once.
    Page: SearchPage,
  },
  {
    path: 'findings',
    group: 'judge',
    label: words.findings,
    icon: Flag,
    Page: page(async () => (await import('../features/findings/page.tsx')).FindingsPage),
  },
  {
    path: 'evidence',
    group: 'judge',
    label: words.evidence,
    icon: FileCheck2,
    Page: page(async () => (await import('../features/evidence/page.tsx')).EvidencePage),
  },
  {
    path: 'reliance',
    group: 'judge',
    label: words.reliance,
    icon: Handshake,
    Page: page(async () => (await import('../features/reliance/page.tsx')).ReliancePage),
  },
  {
    path: 'review',
    group: 'judge',
    label: words.review,
    icon: MessagesSquare,
    Page: page(async () => (await import('../features/review/page.tsx')).ReviewPage),
  },
  {
    path: 'sign-off',
    group: 'finish',
    label: words.signOff,
    icon: Signature,
    Page: page(async () => (await import('../features/sign-off/page.tsx')).SignOffPage),
  },
  {
    path: 'report',
    group: 'finish',
    label: words.report,
    icon: FileText,
    Page: page(async () => (await import('../features/report/page.tsx')).ReportPage),
  },
  {
    path: 'hand-over',
    group: 'finish',
    label: words.handOver,
    icon: Package,
    Page: page(async () => (await import('../features/hand-over/page.tsx')).HandOverPage),
  },
  {
    path: 'history',
    group: 'finish',
    label: words.history,
    icon: History,
    Page: page(async () => (await import('../features/history/page.tsx')).HistoryPage),
  },
  {
    path: 'worksheet',
    group: 'set',
    label: words.worksheet,
    icon: NotebookPen,
    Page: page(async () => (await import('../features/worksheet/page.tsx')).WorksheetPage),
  },
  {
    path: 'scope',
    group: 'set',
    label: words.scope,
    icon: Boxes,
    Page: page(async () => (await import('../features/scope/page.tsx')).ScopePage),
  },
]

/** The pages beside an assessment, by the first part of the address. */
export const places: Readonly<Record<string, LazyExoticComponent<ComponentType>>> = {
  templates: page(async () => (await import('../features/templates/page.tsx')).TemplatesPage),
  wordings: page(async () => (await import('../features/wordings/page.tsx')).WordingsPage),
  verify: page(async () => (await import('../features/verify/page.tsx')).VerifyPage),
  new: page(async () => (await import('../features/new-assessment/page.tsx')).NewAssessmentPage),
} satisfies Record<PlaceName, LazyExoticComponent<ComponentType>>

export const AssessmentsPage = page(async () => (await import('../features/assessments/page.tsx')).AssessmentsPage)
