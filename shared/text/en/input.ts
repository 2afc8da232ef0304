/** The kinds of value JSON has, in words. */
export const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
  null: 'null',
}

/** What is wrong with an input, as a clause. */
export const inputText = {
  where: (p: { what: string; field: string }) => `${p.field} in ${p.what}`,
  missing: (p: { where: string }) => `${p.where} is missing`,
  empty: (p: { where: string }) => `${p.where} is empty`,
  tooLong: (p: { where: string; most: number }) =>
    `${p.where} is longer than ${p.most.toLocaleString('en')} characters`,
  tooFew: (p: { where: string; least: number }) => `${p.where} needs at least ${p.least}`,
  tooMany: (p: { where: string; most: number }) => `${p.where} is more than ${p.most.toLocaleString('en')}`,
  control: (p: { where: string }) => `${p.where} contains a control character, which cannot be printed`,
  day: (p: { where: string; given: string }) => `${p.where} is "${p.given}", which is not a day such as 2026-03-31`,
  choice: (p: { where: string; given: string; choices: string }) =>
    `${p.where} is "${p.given}"; it can be ${p.choices}`,
  kind: (p: { where: string; kind: string }) => `${p.where} is not ${p.kind}`,
  unknownField: (p: { what: string; field: string }) => `${p.what} has a field "${p.field}" that is not known here`,
  other: (p: { where: string }) => `${p.where} is not written as it should be`,
  or: (p: { choices: readonly string[] }) =>
    p.choices.length < 2 ? p.choices.join('') : `${p.choices.slice(0, -1).join(', ')} or ${p.choices.at(-1) ?? ''}`,
  someKind: () => 'of the right kind',
} as const
