import { describe, expect, it } from 'vitest'
import { awsControls, controlNames, countResults } from '../../../../renderer/features/reliance/results.ts'
import { sampleRow } from '../sample.ts'

describe('reliance on AWS', () => {
  it('offers each control that rests on AWS once, with every item that comes from it', () => {
    const rows = [
      sampleRow('s3.a', { ref: 'S3-01' }),
      sampleRow('s3.a', { ref: 'S3-LOGS-01', unit: 's3-logs', key: 's3-logs/s3.a' }),
      sampleRow('s3.b', { origination: 'customer-specific' }),
      sampleRow('s3.c', { provided: null }),
    ]
    expect(awsControls(rows)).toEqual([{ control: 's3.a', title: 'Title of s3.a', refs: ['S3-01', 'S3-LOGS-01'] }])
  })

  it('names a mapped control also where it no longer rests on AWS', () => {
    const names = controlNames([sampleRow('s3.b', { ref: 'S3-02', origination: 'customer-specific' })])
    expect(names.get('s3.b')).toBe('S3-02 Title of s3.b')
  })

  it('counts each result', () => {
    const row = sampleRow('s3.a')
    const counts = countResults([
      { row, result: { reliance: 'supported', reasons: [] } },
      { row, result: { reliance: 'supported', reasons: [] } },
      { row, result: { reliance: 'unsupported', reasons: [] } },
    ])
    expect(counts).toEqual({ supported: 2, 'supported-with-exceptions': 0, unsupported: 1, 'not-assessed': 0 })
  })
})
