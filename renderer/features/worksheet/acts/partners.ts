import type { Row } from '../../../../shared/model/row.ts'
import type { Partner } from '../../../../shared/model/worksheet.ts'

/** Which exercise a third party belongs to: solutions of AWS Marketplace, or partners and others. */
export type PartnerField = 'marketplace' | 'partners'
export type Operated = Partner['operates'][number]

/** The third parties of an exercise, by name. */
export function partnersOf(all: Readonly<Record<string, Partner>>, field: PartnerField): Partner[] {
  return Object.values(all)
    .filter(({ kind }) => (kind === 'marketplace') === (field === 'marketplace'))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The rows that name a third party for a control it operates (rule R11): in one checklist, or wherever it stands. */
export function operatedRows(rows: readonly Row[], { control, unit }: Pick<Operated, 'control' | 'unit'>): Row[] {
  return rows.filter((row) => row.control === control && (unit === null || row.unit === unit))
}

/** Whether a list has a control for the same place already. */
export function hasOperated(
  operates: readonly Operated[],
  { control, unit }: Pick<Operated, 'control' | 'unit'>,
): boolean {
  return operates.some((each) => each.control === control && each.unit === unit)
}
