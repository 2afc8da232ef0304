import { describe, expect, it } from 'vitest'
import { classOf, emptyForm, gradesOf, raisedOf } from '../../../../renderer/features/findings/raise-form.ts'
import { findingWords as words } from '../../../../shared/text/en/screens-findings.ts'

describe('what is asked when a finding is raised', () => {
  it('chooses no severity and no class beforehand, and asks for what is missing', () => {
    expect(classOf(emptyForm)).toBeNull()
    expect(raisedOf({ ...emptyForm, title: ' ' }, false)).toEqual({
      ok: false,
      failure: { title: words.nameNeeded, severity: words.severityNeeded },
    })
  })

  it('S9: the severity suggests a class until the auditor has chosen one', () => {
    expect(classOf({ severity: 'high', class: null })).toBe('major')
    expect(classOf({ severity: 'high', class: 'observation' })).toBe('observation')
    expect(gradesOf({ severity: 'low', class: null }, false)).toEqual({
      ok: true,
      value: { severity: 'low', class: 'opportunity' },
    })
  })

  it('S9: a certification asks for the class alone, and the severity in the file agrees with it', () => {
    expect(gradesOf({ severity: null, class: null }, true)).toEqual({
      ok: false,
      failure: { class: words.classNeeded },
    })
    expect(gradesOf({ severity: null, class: 'major' }, true)).toEqual({
      ok: true,
      value: { severity: 'high', class: 'major' },
    })
  })
})
