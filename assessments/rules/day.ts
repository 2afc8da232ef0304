import type { Day } from '../../shared/model/primitives.ts'

/*
 * Days are text, `YYYY-MM-DD`, and compare as text. The steps below are all the arithmetic the rules need; a date
 * library would bring time zones, which a day does not have.
 */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31)
}

function parts(day: Day): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number]
}

function text(year: number, month: number, day: number): Day {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = parts(day)
  if (date < monthLength(year, month)) return text(year, month, date + 1)
  return month < 12 ? text(year, month + 1, 1) : text(year + 1, 1, 1)
}

/** The same day of the month some months later, or the last of that month where it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const count = year * 12 + (month - 1) + months
  const laterYear = Math.floor(count / 12)
  const laterMonth = (count % 12) + 1
  return text(laterYear, laterMonth, Math.min(date, monthLength(laterYear, laterMonth)))
}

/** The same day a year later; 29 February becomes 28 February. */
export function yearAfter(day: Day): Day {
  return monthsAfter(day, 12)
}

/** How many days the second day is after the first; less than 0 where it is before it. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days counted from the first of March of the year 0, so that a leap day is the last of its year. */
function dayNumber(day: Day): number {
  const [year, month, date] = parts(day)
  const shifted = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear
}
