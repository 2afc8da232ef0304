import { describe, expect, it } from 'vitest'
import { dayAfter, daysBetween, monthsAfter, yearAfter } from '../../../../assessments/rules/day.ts'

describe('dayAfter', () => {
  it.each([
    ['2026-01-30', '2026-01-31'],
    ['2026-01-31', '2026-02-01'],
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2100-02-28', '2100-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-04-30', '2026-05-01'],
    ['2026-12-31', '2027-01-01'],
  ])('follows %s by %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
  })

  it('counts 146097 days in 400 years, as the calendar does', () => {
    let day = '2000-01-01'
    let count = 0
    for (; day !== '2400-01-01' && count < 150_000; count += 1) day = dayAfter(day)
    expect(count).toBe(146_097)
  })
})

describe('monthsAfter', () => {
  it.each([
    ['2026-10-01', 3, '2027-01-01'],
    ['2026-09-01', 3, '2026-12-01'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('of %s by %i is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later)
  })
})

describe('yearAfter', () => {
  it.each([
    ['2026-03-31', '2027-03-31'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('of %s is %s', (day, next) => {
    expect(yearAfter(day)).toBe(next)
  })
})

describe('daysBetween', () => {
  it('counts every day of 400 years as the calendar does', () => {
    let day = '1999-12-31'
    for (let count = 0; count < 146_098; count += 1) {
      if (daysBetween('1999-12-31', day) !== count) throw new Error(`${day} is not ${count} days later`)
      day = dayAfter(day)
    }
    expect(daysBetween('1999-12-31', day)).toBe(146_098)
  })

  it('is less than 0 where the second day is before the first', () => {
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  })
})
