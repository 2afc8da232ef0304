/*
 * Days, moments and numbers in the user's locale. A day has no time zone, so it is formatted as UTC and never shifts.
 */

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const localDayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const momentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const dayOfMomentFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' })
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
// Sentences write 1340 without a mark; a figure beside them does too.
const numberFormat = new Intl.NumberFormat(undefined, { useGrouping: 'min2' })
const percentFormat = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 })
const sizeFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })

/** `2026-03-31` as the locale writes a day. */
export function formatDay(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

/** A span of days as the locale writes it. */
export function formatPeriod(period: { readonly from: string; readonly to: string }): string {
  return dayFormat.formatRange(new Date(`${period.from}T00:00:00Z`), new Date(`${period.to}T00:00:00Z`))
}

/** The day of an instant as the locale writes a day, in the viewer's time zone. */
export function formatLocalDay(instant: string): string {
  return localDayFormat.format(new Date(instant))
}

/** An instant, in the viewer's time zone. */
export function formatMoment(instant: string): string {
  return momentFormat.format(new Date(instant))
}

/** The day of an instant with its weekday, in the viewer's time zone. */
export function formatDayOf(instant: string): string {
  return dayOfMomentFormat.format(new Date(instant))
}

/** The time of day of an instant, in the viewer's time zone. */
export function formatTime(instant: string): string {
  return timeFormat.format(new Date(instant))
}

export function formatNumber(value: number): string {
  return numberFormat.format(value)
}

/** A percentage from 0 to 100, as rules give it. */
export function formatPercent(percent: number): string {
  return percentFormat.format(percent / 100)
}

/** A size in bytes, in the unit a person would use. */
export function formatSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)))
  return `${sizeFormat.format(bytes / 1000 ** step)} ${units[step]}`
}
