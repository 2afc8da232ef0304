const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day as prose writes it: `4 March 2026`. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** A moment as prose writes it: `4 March 2026, 09:30 UTC`. */
export function instantInWords(instant: string): string {
  return `${minuteInWords(instant)} UTC`
}

/** The same without its time zone, for a column whose head names it. */
export function minuteInWords(instant: string): string {
  return `${dayInWords(instant)}, ${instant.slice(11, 16)}`
}
