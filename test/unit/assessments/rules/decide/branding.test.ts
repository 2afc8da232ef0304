import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOnWhite, darkEnough } from '../../../../../assessments/rules/contrast.ts'
import { createAssessment } from '../../../../../assessments/rules/create.ts'
import { changeBranding } from '../../../../../assessments/rules/decide/branding.ts'
import { templateFrom } from '../../../../../assessments/rules/template.ts'
import { apply, emptyState } from '../../../../../assessments/rules/apply.ts'
import { sealLine, beforeFirst } from '../../../../../assessments/rules/chain.ts'
import { noBranding, type Branding } from '../../../../../shared/model/branding.ts'
import { catalogues } from '../../../../support/catalogue.ts'
import { certificateOf } from '../../../../support/certificates.ts'
import { Engagement, must, template, wishes } from '../../../../support/state.ts'
import { stamp } from '../../../../support/stamp.ts'

const logo = { sha256: 'b'.repeat(64), size: 10, width: 40, height: 20, name: 'firm.png' }
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9))

describe('B1 the accent colour can be read on white', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#0f5575', 8.15],
  ])('%s has the contrast that WCAG gives it', (colour, ratio) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(ratio, 1)
  })

  it('or it is refused with the same colour, darker', () => {
    const refused = Engagement.begin().ask({ type: 'branding.change', fields: { accent: '#ff9900' } })
    expect(refused).toEqual({
      ok: false,
      failure: { code: 'rule.accent-contrast', params: { colour: '#ff9900', ratio: '2.1', darker: '#aa6600' } },
    })
    expect(Engagement.begin().refusal({ type: 'branding.change', fields: { accent: '#aa6600' } })).toBe('allowed')
  })

  it(`and what is named instead can always be read (seed ${seed})`, () => {
    const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, (given) => {
        expect(contrastOnWhite(darkEnough(given))).toBeGreaterThanOrEqual(4.5)
      }),
      { seed },
    )
  })
})

describe('the look of the report', () => {
  it('E11 is changed field by field, and undone like anything else', () => {
    const engagement = Engagement.begin()
    const { events } = engagement.do({ type: 'branding.change', fields: { paper: 'letter', header: '' } })
    expect(events).toEqual([{ type: 'branding.changed', v: 1, field: 'paper', before: 'a4', after: 'letter' }])
    engagement.undo()
    expect(engagement.state.branding).toEqual(noBranding)
    expect(engagement.refusal({ type: 'branding.change', fields: { paper: 'a4' } })).toBe('input.nothing-to-change')
  })

  it('E1 stands still while a revision is signed', () => {
    const engagement = Engagement.begin()
    const concluded = { conclusion: 'non-compliant', reason: 'Accepted' } as const
    engagement.do({ type: 'item.conclude', items: ['s3/s3.access'], ...concluded })
    const certificate = certificateOf(engagement.by)
    engagement.do({ type: 'revision.sign', role: 'preparer', person: null, signers: null, certificate })
    expect(engagement.refusal({ type: 'branding.change', fields: { paper: 'letter' } })).toBe('rule.signed')
  })
})

describe('B3 a template takes the firm’s look along', () => {
  function looking(fields: Partial<Branding>): Engagement {
    const engagement = Engagement.begin()
    const change = must(changeBranding(engagement.ground(), fields))
    const { line } = sealLine({ ...engagement.stamp(), events: change.events }, beforeFirst)
    engagement.state = apply(engagement.state, line)
    return engagement
  }
  const about = { id: 't', name: 'T', purpose: '', tailoring: [], look: true }

  it('and nothing of the client: not the logo, and no text that names the client', () => {
    const { state } = looking({
      firmLogo: logo,
      clientLogo: { ...logo, sha256: 'c'.repeat(64), name: 'client.png' },
      accent: '#7a1f5c',
      coverText: 'Prepared for EXAMPLE AG only',
      footer: 'Assurance GmbH, Vienna',
    })
    const saved = templateFrom(state, about)
    expect(saved.branding).toEqual({
      firmLogo: logo,
      accent: '#7a1f5c',
      coverText: '',
      header: '',
      footer: 'Assurance GmbH, Vienna',
      paper: 'a4',
    })
    expect(JSON.stringify(saved)).not.toMatch(/client\.png|c{64}|example ag/i)
  })

  it('into the assessments that are made from it', () => {
    const branding = templateFrom(looking({ firmLogo: logo, paper: 'letter' }).state, about).branding
    const me = { name: 'Petra', firm: 'Firm', role: 'Lead', credential: '' }
    const change = must(createAssessment('a2', { ...template, branding }, wishes, me, catalogues(), stamp(1)))
    const { line } = sealLine({ ...stamp(1), events: change.events }, beforeFirst)
    expect(apply(emptyState(), line).branding).toEqual({ ...noBranding, firmLogo: logo, paper: 'letter' })
  })

  it('and none where there is none, or where it was not chosen', () => {
    expect(templateFrom(Engagement.begin().state, about).branding).toBeNull()
    expect(templateFrom(looking({ firmLogo: logo }).state, { ...about, look: false }).branding).toBeNull()
  })
})
