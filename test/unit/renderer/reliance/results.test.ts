import { describe, expect, it } from 'vitest'
import {
  awsControls,
  controlNames,
  countResults,
  judgeRows,
  unexplained,
} from '../../../../renderer/features/reliance/results.ts'
import { attestation } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'
import { sampleItem, sampleRow, sampleState } from '../sample.ts'

describe('reliance on AWS', () => {
  it('offers each control that rests on AWS once, with every item that comes from it', () => {
    const rows = [
      sampleRow('s3.a', { ref: 'S3-01' }),
      sampleRow('s3.a', { ref: 'S3-LOGS-01', unit: 's3-logs', key: 's3-logs/s3.a' }),
      sampleRow('s3.b', { origination: 'customer-specific' }),
    ]
    expect(awsControls(rows)).toEqual([{ control: 's3.a', title: 'Title of s3.a', refs: ['S3-01', 'S3-LOGS-01'] }])
  })

  it('names a mapped control also where it no longer rests on AWS', () => {
    const names = controlNames([sampleRow('s3.b', { ref: 'S3-02', origination: 'customer-specific' })])
    expect(names.get('s3.b')).toBe('S3-02 Title of s3.b')
  })

  it('I16: judges by the answers about where services are offered', () => {
    const engagement = Engagement.begin()
    engagement.add('attestation', attestation())
    const row = engagement.row('s3/s3.encryption')
    const { about, attestation: reports, offering, region } = engagement.state
    const judged = () => judgeRows([row], { about, attestation: reports, offering, region })[0]?.result.reliance
    expect(judged()).toBe('supported')
    const missing = { id: 'o1', service: 's3', region: 'eu-west-1', offered: false, on: '2026-11-01', source: '' }
    const looked = { about, attestation: reports, offering: { o1: missing }, region }
    expect(judgeRows([row], looked)[0]?.result.reliance).toBe('unsupported')
  })

  it('Q6: asks for a reason for what is unsupported and for what is not assessed', () => {
    const [bare, waiting, told, fine] = ['s3.a', 's3.b', 's3.c', 's3.d'].map((control) => sampleRow(control))
    const state = sampleState({
      's3.a': sampleItem(),
      's3.b': sampleItem({ relianceStatement: '  ' }),
      's3.c': sampleItem({ relianceStatement: 'Known' }),
      's3.d': sampleItem(),
    })
    const results = [
      { row: bare, reliance: 'unsupported' },
      { row: waiting, reliance: 'not-assessed' },
      { row: told, reliance: 'not-assessed' },
      { row: fine, reliance: 'supported-with-exceptions' },
    ] as const
    const items = results.flatMap(({ row, reliance }) => (row ? [{ row, result: { reliance, reasons: [] } }] : []))
    expect(unexplained(items, state)).toEqual(['s3/s3.a', 's3/s3.b'])
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
