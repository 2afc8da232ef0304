import { describe, expect, it } from 'vitest'
import { requestList, requestsOf } from '../../../../assessments/rules/request-list.ts'
import { requestCsv } from '../../../../electron/assessing/requests.ts'
import { lateness, requestMail } from '../../../../shared/text/en/requests.ts'
import { evidence, procedurePerformed } from '../../../support/records.ts'
import { Engagement } from '../../../support/state.ts'

const today = '2026-12-10'

function engaged() {
  const engagement = Engagement.begin({ template: { units: [{ service: 's3', options: {} }] } })
  const ask = (title: string, over: Parameters<typeof evidence>[0] = {}) =>
    engagement.add('evidence', evidence({ title, state: 'requested', location: '', ...over }))
  return { engagement, ask }
}

const titles = (engagement: Engagement) => requestsOf(engagement.state, today).map(({ title }) => title)

describe('the request list', () => {
  it('E42: has what was asked for, what is out first, by the day it is due', () => {
    const { engagement, ask } = engaged()
    ask('No day')
    ask('Later', { due: '2026-12-20' })
    ask('In', { due: '2026-12-01', state: 'received', location: 'binder 1' })
    ask('Sooner', { due: '2026-12-11' })
    ask('Again', { due: '2026-12-12', state: 'rejected', location: 'binder 2' })
    engagement.add('evidence', evidence({ title: 'Never asked for' }))
    expect(titles(engagement)).toEqual(['Sooner', 'Again', 'Later', 'No day', 'In'])
  })

  it('E42: says how late each is in words, and nothing once it came in', () => {
    const { engagement, ask } = engaged()
    ask('A', { due: '2026-12-07' })
    ask('B', { due: '2026-12-09' })
    ask('C', { due: today })
    ask('D', { due: '2026-12-11' })
    ask('E')
    ask('F', { due: '2026-12-01', state: 'approved', location: 'binder 1' })
    expect(requestsOf(engagement.state, today).map(lateness)).toEqual([
      'Overdue by 3 days',
      'Overdue by 1 day',
      'Due today',
      'Due in 1 day',
      '',
      '',
    ])
  })

  it('E42: names each item it serves once, by reference', () => {
    const { engagement, ask } = engaged()
    const id = ask('Policy')
    const [one, two] = engagement.rows.map(({ key }) => key)
    engagement.do({ type: 'item.cite', items: [one ?? '', two ?? ''], evidence: id, cited: true })
    engagement.add('procedure', procedurePerformed(one ?? '', { evidence: [id] }))
    const refs = [one, two].map((key) => engagement.item(key ?? '').ref).sort()
    expect(requestsOf(engagement.state, today)[0]?.items).toEqual(refs)
  })

  it('E42: is handed out as chosen, without what is restricted', () => {
    const { engagement, ask } = engaged()
    const [open, secret, other] = [ask('Open'), ask('Secret', { restricted: true }), ask('Other')]
    const { lines, client } = requestList(engagement.state, today, [other, secret, open, 'none'])
    expect([client, ...lines.map(({ title }) => title)]).toEqual(['Example AG', 'Other', 'Open'])
  })

  it('E42: is a table no spreadsheet computes with', () => {
    const { engagement, ask } = engaged()
    const ids = [
      ask('=HYPERLINK("http://x","y")', {
        location: 'line 1\nline "2", with comma',
        requestedOf: '@kim',
        due: '2026-12-01',
      }),
    ]
    const text = requestCsv(requestList(engagement.state, today, ids))
    expect(text.startsWith('\ufeff"Ref.",')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
    expect(text).toContain('"line 1\nline ""2"", with comma"')
    expect(text).toContain(`"'@kim"`)
    expect(text).toContain('"Overdue by 9 days"')
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('E42: is the text of a mail to whoever is asked', () => {
    const { engagement, ask } = engaged()
    const ids = [
      ask('Access policy', { location: 'The one in force', source: 'IAM', requestedOf: 'Kim', due: '2026-12-01' }),
    ]
    const mail = requestMail(requestList(engagement.state, today, ids))
    expect(mail).toContain('Subject: Evidence requested for Payments (Example AG)\n\nDear Kim,')
    expect(mail).toContain(
      'E-001  Access policy (by 1 December 2026, overdue by 9 days)\n       The one in force\n       From: IAM\n',
    )
    expect(mail).toMatch(/Kind regards\nPetra Preparer\n/)
    ids.push(ask('Other', { requestedOf: 'Lee' }))
    expect(requestMail(requestList(engagement.state, today, ids))).toContain('Hello,')
  })
})
