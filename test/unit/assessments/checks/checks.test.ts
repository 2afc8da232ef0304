import { describe, expect, it } from 'vitest'
import { actorsNamed } from '../../../../assessments/checks/actors-named.ts'
import { allChecks } from '../../../../assessments/checks/all.ts'
import { coverageCurrent, coverageFile } from '../../../../assessments/checks/coverage-current.ts'
import { documentsNamedOnce } from '../../../../assessments/checks/documents-named-once.ts'
import { evidenceSourcesResolve } from '../../../../assessments/checks/evidence-sources-resolve.ts'
import { fieldsComplete } from '../../../../assessments/checks/fields-complete.ts'
import { groupsResolve } from '../../../../assessments/checks/groups-resolve.ts'
import { halvesWritten } from '../../../../assessments/checks/halves-written.ts'
import { idsUnique } from '../../../../assessments/checks/ids-unique.ts'
import { idsWellFormed } from '../../../../assessments/checks/ids-well-formed.ts'
import { readShipped, type Check, type Problem } from '../../../../assessments/checks/library.ts'
import { literalsMarked } from '../../../../assessments/checks/literals-marked.ts'
import { mappingsResolve } from '../../../../assessments/checks/mappings-resolve.ts'
import { noPlaceholders } from '../../../../assessments/checks/no-placeholders.ts'
import { noRepeats } from '../../../../assessments/checks/no-repeats.ts'
import { noStandardText } from '../../../../assessments/checks/no-standard-text.ts'
import { optionsResolve } from '../../../../assessments/checks/options-resolve.ts'
import { originationsAgree } from '../../../../assessments/checks/originations-agree.ts'
import { practicesResolve } from '../../../../assessments/checks/practices-resolve.ts'
import { prefixesUnique } from '../../../../assessments/checks/prefixes-unique.ts'
import { proceduresEnough } from '../../../../assessments/checks/procedures-enough.ts'
import { referencesResolve } from '../../../../assessments/checks/references-resolve.ts'
import { requirementsAnswered } from '../../../../assessments/checks/requirements-answered.ts'
import { schemaValid } from '../../../../assessments/checks/schema-valid.ts'
import { splitComplete } from '../../../../assessments/checks/split-complete.ts'
import { templatesResolve } from '../../../../assessments/checks/templates-resolve.ts'
import { control } from '../../../support/catalogue.ts'
import {
  copyOf,
  csfFile,
  gone,
  mappingFile,
  s3File,
  shipped,
  templateFile,
  type Edit,
} from '../../../support/shipped.ts'

const practicesFile = 'catalogs/practices/well-architected/1.json'
const sourcesFile = 'catalogs/aws/evidence-sources/1.json'
const classDefaultsFile = 'catalogs/aws/class-defaults/1.json'

interface Case {
  readonly title: string
  readonly check: Check
  readonly file: string
  /** Where the file is changed, and to what. */
  readonly edit: Edit
  /** Where the problem is said to be; the first problem there is. */
  readonly path: string
  readonly words: RegExp
}

const cases: readonly Case[] = [
  {
    title: 'a value outside its list',
    check: schemaValid,
    file: s3File,
    edit: ['controls.0.origination', 'theirs'],
    path: 'controls[s3.media].origination',
    words: /Does not fit the schema/,
  },
  {
    title: 'a field left out',
    check: schemaValid,
    file: s3File,
    edit: ['controls.2.objective', gone],
    path: 'controls[s3.access].objective',
    words: /Does not fit/,
  },
  {
    title: 'a field nobody knows',
    check: schemaValid,
    file: s3File,
    edit: ['controls.2.wehn', []],
    path: 'controls[s3.access].wehn',
    words: /no such field/,
  },
  {
    title: 'a field nobody knows, deeper down',
    check: schemaValid,
    file: s3File,
    edit: ['controls.2.procedures.1.step', 'x'],
    path: 'controls[s3.access].procedures[p2].step',
    words: /no such field/,
  },
  {
    title: 'a framework of another kind',
    check: schemaValid,
    file: csfFile,
    edit: ['id', 'csf-3'],
    path: 'id',
    words: /Does not fit/,
  },
  {
    title: 'a template without a name',
    check: schemaValid,
    file: templateFile,
    edit: ['name', ' '],
    path: 'name',
    words: /Does not fit/,
  },
  {
    title: 'a mapping of a third kind of relationship',
    check: schemaValid,
    file: mappingFile,
    edit: ['rows.0.relationship', 'equal'],
    path: 'rows[0].relationship',
    words: /Does not fit/,
  },
  {
    title: 'a Region of another partition',
    check: schemaValid,
    file: 'catalogs/aws/regions.json',
    edit: ['0.partition', 'mars'],
    path: '[0].partition',
    words: /Does not fit/,
  },

  {
    title: 'a control id of another service',
    check: idsUnique,
    file: s3File,
    edit: ['controls.2.id', 'ec2.guest'],
    path: 'controls[ec2.guest]',
    words: /already used in .*ec2/,
  },
  {
    title: 'an option twice',
    check: idsUnique,
    file: s3File,
    edit: ['options.+', copyOf('options.0')],
    path: 'options[s3.keys]',
    words: /already used/,
  },
  {
    title: 'a choice twice',
    check: idsUnique,
    file: s3File,
    edit: ['options.0.choices.+', copyOf('options.0.choices.0')],
    path: 'options[s3.keys].choices[aws]',
    words: /already used/,
  },
  {
    title: 'a service id twice',
    check: idsUnique,
    file: s3File,
    edit: ['id', 'ec2'],
    path: 'id',
    words: /already used/,
  },
  {
    title: 'a requirement twice',
    check: idsUnique,
    file: csfFile,
    edit: ['requirements.+', copyOf('requirements.0')],
    path: 'requirements[PR.DS-01]',
    words: /already used/,
  },
  {
    title: 'a group twice',
    check: idsUnique,
    file: csfFile,
    edit: ['groups.+', copyOf('groups.0')],
    path: 'groups[PR]',
    words: /already used/,
  },
  {
    title: 'a Region twice',
    check: idsUnique,
    file: 'catalogs/aws/regions.json',
    edit: ['+', copyOf('0')],
    path: '[eu-west-1]',
    words: /already used/,
  },

  {
    title: 'a control that does not begin with its service',
    check: idsWellFormed,
    file: s3File,
    edit: ['controls.2.id', 'access'],
    path: 'controls[access]',
    words: /must begin with "s3\."/,
  },
  {
    title: 'a control of the organization that does not begin with org.',
    check: idsWellFormed,
    file: 'catalogs/organization/1.json',
    edit: ['controls.0.id', 'organization.policy'],
    path: 'controls[organization.policy]',
    words: /"org\."/,
  },
  {
    title: 'a common control that does not begin with common.',
    check: idsWellFormed,
    file: 'catalogs/common/1.json',
    edit: ['controls.0.id', 'com.physical'],
    path: 'controls[com.physical]',
    words: /"common\."/,
  },
  {
    title: 'an option that does not begin with its service',
    check: idsWellFormed,
    file: s3File,
    edit: ['options.0.id', 'keys'],
    path: 'options[keys]',
    words: /"s3\."/,
  },
  {
    title: 'procedures out of order',
    check: idsWellFormed,
    file: s3File,
    edit: ['controls.0.procedures.1.id', 'p3'],
    path: 'controls[s3.media].procedures[p3]',
    words: /next number is p2/,
  },
  {
    title: 'a file in another place than its id',
    check: idsWellFormed,
    file: s3File,
    edit: ['id', 's4'],
    path: '',
    words: /belongs at catalogs\/aws\/services\/s4\/1\.json/,
  },
  {
    title: 'a template in another place than its id',
    check: idsWellFormed,
    file: templateFile,
    edit: ['id', 'large'],
    path: '',
    words: /templates\/large\.json/,
  },

  {
    title: 'a requirement in a group that is not there',
    check: groupsResolve,
    file: csfFile,
    edit: ['requirements.0.group', 'PR.XX'],
    path: 'requirements[PR.DS-01].group',
    words: /no group PR\.XX/,
  },
  {
    title: 'a group in a group that is not there',
    check: groupsResolve,
    file: csfFile,
    edit: ['groups.1.parent', 'XX'],
    path: 'groups[PR.DS].parent',
    words: /no group XX/,
  },
  {
    title: 'a group with nothing in it',
    check: groupsResolve,
    file: csfFile,
    edit: ['groups.+', { id: 'RC', parent: null, title: 'Recover' }],
    path: 'groups[RC]',
    words: /stands under RC/,
  },

  {
    title: 'a reference to no requirement',
    check: referencesResolve,
    file: s3File,
    edit: ['controls.1.references.1.id', 'A.8.99'],
    path: 'controls[s3.encryption].references[1]',
    words: /no requirement A\.8\.99/,
  },
  {
    title: 'a reference to a framework that does not ship',
    check: referencesResolve,
    file: s3File,
    edit: ['controls.2.references.0.framework', 'iso-27017-2015'],
    path: 'controls[s3.access].references[0]',
    words: /No framework iso-27017/,
  },
  {
    title: 'a reference twice',
    check: referencesResolve,
    file: s3File,
    edit: ['controls.2.references.+', copyOf('controls.2.references.0')],
    path: 'controls[s3.access].references[1]',
    words: /twice/,
  },

  {
    title: 'nothing provided by AWS in a shared control',
    check: halvesWritten,
    file: s3File,
    edit: ['controls.1.provided', null],
    path: 'controls[s3.encryption].provided',
    words: /say what AWS provides/,
  },
  {
    title: 'nothing to do in a control of the customer',
    check: halvesWritten,
    file: s3File,
    edit: ['controls.2.responsibility', null],
    path: 'controls[s3.access].responsibility',
    words: /say what the customer must do/,
  },

  {
    title: 'what is provided by nobody',
    check: actorsNamed,
    file: s3File,
    edit: ['controls.2.provided', 'Buckets are encrypted.'],
    path: 'controls[s3.access].provided',
    words: /must begin with "AWS"/,
  },
  {
    title: 'what is provided by something that only begins like AWS',
    check: actorsNamed,
    file: s3File,
    edit: ['controls.2.provided', 'AWSome buckets.'],
    path: 'controls[s3.access].provided',
    words: /AWS/,
  },
  {
    title: 'what nobody must do',
    check: actorsNamed,
    file: s3File,
    edit: ['controls.2.responsibility', 'Keys must be rotated.'],
    path: 'controls[s3.access].responsibility',
    words: /who acts: The customer/,
  },
  {
    title: 'a part in a control that commands',
    check: actorsNamed,
    file: s3File,
    edit: ['controls.2.performedBy.0.part', 'Keep the keys.'],
    path: 'controls[s3.access].performedBy[0].part',
    words: /begins with what this party does/,
  },

  {
    title: 'a document under a second name with the same words',
    check: documentsNamedOnce,
    file: s3File,
    edit: ['controls.2.sources.0.document', 'S3.media, the Guide to (whitepaper)'],
    path: 'controls[s3.access].sources[0].document',
    words: /one document under two names/,
  },
  {
    title: 'a document under a short form of its name',
    check: documentsNamedOnce,
    file: s3File,
    edit: [
      'controls.2.sources',
      ['AWS Identity and Access Management User Guide', 'IAM User Guide'].map((document) => {
        return { publisher: 'AWS', document, section: '', checked: null }
      }),
    ],
    path: 'controls[s3.access].sources[1].document',
    words: /"IAM User Guide" and "AWS Identity and Access Management User Guide"/,
  },
  {
    title: 'a document under a second publisher',
    check: documentsNamedOnce,
    file: s3File,
    edit: [
      'controls.2.sources.+',
      { publisher: 'Amazon', document: 'Guide to s3.media', section: 'One', checked: null },
    ],
    path: 'controls[s3.access].sources[1].document',
    words: /publishers/,
  },
  {
    title: 'a website in the place of a document',
    check: documentsNamedOnce,
    file: s3File,
    edit: ['controls.2.sources.0.document', 'AWS website'],
    path: 'controls[s3.access].sources[0].document',
    words: /no document/,
  },

  {
    title: 'an inherited control that cannot be inherited',
    check: originationsAgree,
    file: s3File,
    edit: ['controls.0.inheritable', 'no'],
    path: 'controls[s3.media].inheritable',
    words: /inherited: yes; here it says no/,
  },
  {
    title: 'a shared control that is wholly inheritable',
    check: originationsAgree,
    file: s3File,
    edit: ['controls.1.inheritable', 'yes'],
    path: 'controls[s3.encryption].inheritable',
    words: /partial/,
  },
  {
    title: 'a shared control without AWS',
    check: originationsAgree,
    file: s3File,
    edit: ['controls.1.performedBy.0', gone],
    path: 'controls[s3.encryption].performedBy',
    words: /AWS is not among/,
  },
  {
    title: 'a third party without a name',
    check: originationsAgree,
    file: s3File,
    edit: ['controls.2.performedBy.0.party', 'third-party'],
    path: 'controls[s3.access].performedBy[0].name',
    words: /third party are named/,
  },

  {
    title: 'one procedure',
    check: proceduresEnough,
    file: s3File,
    edit: ['controls.2.procedures.1', gone],
    path: 'controls[s3.access].procedures',
    words: /at least two procedures; this one has 1/,
  },

  {
    title: 'the name of a key without backticks',
    check: literalsMarked,
    file: s3File,
    edit: ['controls.2.provided', 'AWS encrypts under `aws/s3` or aws/ebs.'],
    path: 'controls[s3.access].provided',
    words: /"aws\/ebs" is read word for word/,
  },
  {
    title: 'a setting without backticks in a step',
    check: literalsMarked,
    file: s3File,
    edit: ['controls.2.procedures.1.steps.0', 'Connect with sslmode=disable from outside.'],
    path: 'controls[s3.access].procedures[p2].steps[0]',
    words: /"sslmode=disable"/,
  },
  {
    title: 'a TODO',
    check: noPlaceholders,
    file: s3File,
    edit: ['controls.2.objective', 'TODO: say why'],
    path: 'controls[s3.access].objective',
    words: /"TODO"/,
  },
  {
    title: 'words to be written',
    check: noPlaceholders,
    file: csfFile,
    edit: ['requirements.0.title', 'To be defined'],
    path: 'requirements[PR.DS-01].title',
    words: /still to be written/,
  },
  {
    title: 'an ellipsis',
    check: noPlaceholders,
    file: s3File,
    edit: ['controls.2.procedures.0.steps.0', 'Open the console and so on...'],
    path: 'controls[s3.access].procedures[p1].steps[0]',
    words: /still/,
  },
  {
    title: 'a name to fill in',
    check: noPlaceholders,
    file: templateFile,
    edit: ['purpose', 'For <your client>'],
    path: 'purpose',
    words: /<your/,
  },

  {
    title: 'a layer without a side',
    check: splitComplete,
    file: s3File,
    edit: ['split.NT', gone],
    path: 'split',
    words: /nothing about the layer NT/,
  },
  {
    title: 'a control on a layer the service never has',
    check: splitComplete,
    file: s3File,
    edit: ['controls.2.layer', 'AP'],
    path: 'controls[s3.access].layer',
    words: /does not have/,
  },

  {
    title: 'a condition on no option',
    check: optionsResolve,
    file: s3File,
    edit: ['controls.3.when.0.option', 's3.gone'],
    path: 'controls[s3.key-policy].when[0]',
    words: /no option s3\.gone/,
  },
  {
    title: 'a condition on no choice',
    check: optionsResolve,
    file: s3File,
    edit: ['controls.3.when.0.is', ['gone']],
    path: 'controls[s3.key-policy].when[0]',
    words: /no choice gone/,
  },
  {
    title: 'a condition that is always met',
    check: optionsResolve,
    file: s3File,
    edit: ['controls.3.when.0.is', ['aws', 'own']],
    path: 'controls[s3.key-policy].when[0]',
    words: /says nothing/,
  },
  {
    title: 'a condition outside a service',
    check: optionsResolve,
    file: 'catalogs/common/1.json',
    edit: ['controls.0.when', [{ option: 's3.keys', is: ['own'] }]],
    path: 'controls[common.physical].when[0]',
    words: /Only the controls of a service/,
  },
  {
    title: 'a choice that moves a layer twice',
    check: optionsResolve,
    file: s3File,
    edit: ['options.0.choices.1.effects.+', { layer: 'SE', side: 'aws', because: 'it is so' }],
    path: 'options[s3.keys].choices[own].effects',
    words: /SE twice/,
  },

  {
    title: 'a prefix of another service',
    check: prefixesUnique,
    file: s3File,
    edit: ['prefix', 'ORG'],
    path: 'prefix',
    words: /of s3/,
  },
  {
    title: 'the prefix of review notes',
    check: prefixesUnique,
    file: s3File,
    edit: ['prefix', 'RN'],
    path: 'prefix',
    words: /kept for other/,
  },

  {
    title: 'a row from nowhere',
    check: mappingsResolve,
    file: mappingFile,
    edit: ['rows.0.from', 'PR.XX-01'],
    path: 'rows[0]',
    words: /no requirement PR\.XX-01/,
  },
  {
    title: 'a row to nowhere',
    check: mappingsResolve,
    file: mappingFile,
    edit: ['rows.0.to', 'A.9.9'],
    path: 'rows[0]',
    words: /no requirement A\.9\.9/,
  },
  {
    title: 'a row twice',
    check: mappingsResolve,
    file: mappingFile,
    edit: ['rows.+', copyOf('rows.0')],
    path: 'rows[1]',
    words: /twice/,
  },
  {
    title: 'a mapping of a framework to itself',
    check: mappingsResolve,
    file: mappingFile,
    edit: ['to', 'nist-csf-2.0'],
    path: 'to',
    words: /one framework to another/,
  },

  {
    title: 'a template with a service that does not ship',
    check: templatesResolve,
    file: templateFile,
    edit: ['units.0.service', 'sqs'],
    path: '',
    words: /no service sqs/,
  },
  {
    title: 'a template with a choice that is not there',
    check: templatesResolve,
    file: templateFile,
    edit: ['units.0.options', { 's3.keys': 'gone' }],
    path: '',
    words: /gone is not a choice/,
  },
  {
    title: 'a template with a framework that does not ship',
    check: templatesResolve,
    file: templateFile,
    edit: ['frameworks.+', 'iso-27017-2015'],
    path: '',
    words: /no framework iso-27017/,
  },
  {
    title: 'a template that tailors what it does not bring',
    check: templatesResolve,
    file: templateFile,
    edit: ['tailoring', [{ id: 'a', kind: 'own', set: 'sqs', control: control('firm.x') }]],
    path: 'tailoring[a]',
    words: /tailors sqs/,
  },
  {
    title: 'a template with more than 400 items',
    check: templatesResolve,
    file: templateFile,
    edit: [
      'tailoring',
      Array.from({ length: 392 }, (_, at) => ({
        id: `a${at}`,
        kind: 'own',
        set: 's3',
        control: control(`firm.x${at}`),
      })),
    ],
    path: 'units',
    words: /401 items/,
  },
  {
    title: 'a practice that bears on a control that is not there',
    check: practicesResolve,
    file: practicesFile,
    edit: ['practices.0.bearsOn.0', 's3.none'],
    path: 'practices[wa.keys]',
    words: /No control s3\.none ships/,
  },
  {
    title: 'a practice in a group that is not there',
    check: practicesResolve,
    file: practicesFile,
    edit: ['practices.0.group', 'wa.none'],
    path: 'groups[wa.security]',
    words: /stands under wa\.security/,
  },
  {
    title: 'evidence from a service that is not there',
    check: evidenceSourcesResolve,
    file: sourcesFile,
    edit: ['sources.0.service', 'none'],
    path: 'sources[0]',
    words: /No service none ships/,
  },
  {
    title: 'evidence that speaks of no row',
    check: evidenceSourcesResolve,
    file: sourcesFile,
    edit: ['sources.0.layers', []],
    path: 'sources[0]',
    words: /speaks of no row/,
  },
  {
    title: 'a requirement that nothing answers',
    check: requirementsAnswered,
    file: s3File,
    edit: ['controls.2.references.0.strength', 'supports'],
    path: 'requirements[PR.AA-05]',
    words: /No control answers PR\.AA-05/,
  },
  {
    title: 'a withdrawn id with a successor that is not there',
    check: requirementsAnswered,
    file: csfFile,
    edit: ['withdrawn.0.successors.0', 'PR.XX-01'],
    path: 'withdrawn[PR.AC-04]',
    words: /no requirement PR\.XX-01/,
  },
  {
    title: 'a control without a typical finding',
    check: fieldsComplete,
    file: s3File,
    edit: ['controls.2.typicalFinding', null],
    path: 'controls[s3.access].typicalFinding',
    words: /typicalFinding/,
  },
  {
    title: 'the word of standards',
    check: noStandardText,
    file: s3File,
    edit: ['controls.2.objective', 'Access shall be limited.'],
    path: 'controls[s3.access].objective',
    words: /shall/,
  },
  {
    title: 'a condition on a factor that is not there',
    check: optionsResolve,
    file: s3File,
    edit: ['controls.2.when', [{ option: 'scope.weather', is: ['rain'] }]],
    path: 'controls[s3.access].when[0]',
    words: /no factor of scope scope\.weather/,
  },
  {
    title: 'a sharpening by a regulation that is not there',
    check: optionsResolve,
    file: s3File,
    edit: [
      'controls.2.sharpenedBy',
      [
        {
          when: [{ option: 'scope.regulations', is: ['none'] }],
          because: 'It is so.',
          procedures: [{ ...control('x').procedures[0], id: 's1' }],
        },
      ],
    ],
    path: 'controls[s3.access].sharpenedBy[0].when[0]',
    words: /none is not|no choice none/,
  },
  {
    title: 'a class control with the id of a service',
    check: idsWellFormed,
    file: classDefaultsFile,
    edit: ['controls.0.id', 's3.class'],
    path: 'controls[s3.class]',
    words: /must begin with "class\."/,
  },
]

describe('the catalogue checks', () => {
  it('find nothing wrong with the small library', () => {
    const catalogs = shipped()
    expect(allChecks.flatMap((check) => check(catalogs))).toEqual([])
  })

  it.each(cases)('notice $title', ({ check, file, edit, path, words }) => {
    const problems = check(shipped({ [file]: [edit] }))
    expect(problems.map((problem) => problem.path)).toContain(path)
    const found = problems.find((problem) => problem.path === path)
    expect(found?.words).toMatch(words)
    expect(allChecks).toContain(check)
  })

  it('name the file', () => {
    const [problem] = referencesResolve(shipped({ [s3File]: [['controls.2.references.0.id', 'PR.XX-09']] }))
    expect(problem?.file).toBe(s3File)
  })

  it('go on where one file cannot be read, and say so', () => {
    const files = shipped().files.map(({ path, text }) =>
      path === s3File ? { path, text: '{ "kind": "service", ' } : { path, text },
    )
    const catalogs = readShipped([...files, { path: 'catalogs/notes.txt', text: 'remember the milk' }])
    expect(schemaValid(catalogs).map(({ file, words }) => [file, words])).toEqual([
      [s3File, 'The file is not JSON.'],
      ['catalogs/notes.txt', 'A file at this path is not part of the library.'],
    ])
    expect(() => allChecks.flatMap((check) => check(catalogs))).not.toThrow()
  })
})

describe('repeated words', () => {
  const places = [
    ['cloudfront', 0],
    ['ec2', 0],
    ['ec2', 1],
    ['s3', 0],
    ['s3', 1],
  ] as const

  /** The same expected result, as each service would put it, in so many controls. */
  function say(count: number, text: (service: string) => string): Problem[] {
    const edits: Record<string, Edit[]> = {}
    for (const [id, at] of places.slice(0, count)) {
      const file = `catalogs/aws/services/${id}/1.json`
      edits[file] = [...(edits[file] ?? []), [`controls.${at}.procedures.1.expected`, text(id)]]
    }
    return noRepeats(shipped(edits))
  }

  it('are accepted in three controls and refused in a fourth', () => {
    const same = () => 'The setting is on for each of the 12 resources.'
    expect(say(3, same)).toEqual([])
    const [problem, ...others] = say(4, same)
    expect(problem).toMatchObject({
      path: 'controls[cloudfront.edge].procedures[p2].expected',
      words: expect.stringContaining('in 4 controls') as string,
    })
    expect(others).toEqual([])
  })

  it('are found whatever the case, the signs, the numbers and the name of the service', () => {
    const spelt = (id: string) =>
      `The setting is ON for ${id === 's3' ? 'Amazon S3' : id === 'ec2' ? '"EC2"' : 'CloudFront'}, ${id.length} times!`
    expect(say(4, spelt)).toHaveLength(1)
  })
})

describe('the page of coverage', () => {
  it('is refused when it does not say what the catalogues say', () => {
    const sound = shipped()
    expect(coverageCurrent(sound)).toEqual([])
    const files = sound.files.map((file) =>
      file.path === coverageFile ? { ...file, text: file.text.replace('PR.DS-01', 'PR.DS-99') } : file,
    )
    expect(coverageCurrent({ ...sound, files })).toMatchObject([{ file: coverageFile }])
    expect(coverageCurrent({ ...sound, files: files.filter(({ path }) => path !== coverageFile) })).toHaveLength(1)
  })
})
