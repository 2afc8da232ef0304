/** A service of the catalogue where it is chosen: what Demarc has for it, how sure that is, and what an auditor tests. */
export const serviceWords = {
  className: (name: string) => `${name} service`,
  depth: {
    'in depth': (controls: number) => (controls === 1 ? '1 control, in depth' : `${controls} controls, in depth`),
    'class defaults only': (controls: number) =>
      controls === 1 ? '1 control, class defaults only' : `${controls} controls, class defaults only`,
  },
  verify: { confidence: 'facts to verify', attestation: 'attestation to verify' },
  tests: 'What an auditor tests',
  testsOf: (name: string) => `What an auditor tests of ${name}`,
  note: 'Note',
  marks: 'What the marks mean',
  marksList: [
    ['in depth', 'The controls were written for this very service.'],
    [
      'class defaults only',
      'The controls are those that every service of its class and layers gets, with what an auditor tests of it filled in. Controls of your own can be added under Tailoring.',
    ],
    [
      'facts to verify',
      'The author of the catalogue is not certain of the facts, or they change quickly. Look them up before you rely on the split.',
    ],
    [
      'attestation to verify',
      'Newer, renamed or seldom listed. Look up whether AWS’s reports name the service before you rely on AWS’s half.',
    ],
  ],
} as const
