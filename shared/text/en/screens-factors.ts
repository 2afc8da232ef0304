const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)

/** Factors of scope: regulations and contracts, and the client's IT that the workload is integrated into. */
export const factorWords = {
  regulations: {
    title: 'Regulations and contracts',
    intro:
      'What the client must keep to besides the frameworks. One that is known here brings items and adds to what is tested.',
    own: 'Others that apply',
    ownAdd: 'Another regulation or contract',
    ownHint: 'Such as a national law or a supervisor’s circular',
  },
  integrations: {
    title: 'Integration into the client’s IT',
    intro: 'What the workload is joined with outside its AWS accounts. The line runs there too, and more is tested.',
    own: 'Other systems',
    ownAdd: 'Another system',
    ownHint: 'Such as a payment provider or a mainframe',
  },
  ownNone: 'None named.',
  ownMeaning: 'Printed in the report. They move no item; add controls of your own under Tailoring for them.',
  nameAdd: 'Add',
  nameAddOf: (what: string) => `Add: ${what.toLowerCase()}`,
  takeOut: (name: string) => `Take out ${name}`,
  alreadyThere: 'That is already in the list.',
  isKnown: (name: string) => `That is ${name}, which is in the list above. Tick it there.`,
  enteredAs: (name: string) => `entered as ${name}`,
  /** What ticking a factor would do; the items it sharpens stay and are tested further. */
  would: (arriving: number, changed: number) => {
    if (arriving === 0 && changed === 0) return 'moves no item of this scope'
    const brings = arriving > 0 ? `brings ${items(arriving)}` : ''
    const adds = changed > 0 ? `adds to what is tested in ${items(changed)}` : ''
    return [brings, adds].filter(Boolean).join(', ')
  },
  /** What rests on a factor that is ticked. */
  holds: (leaving: number, changed: number) => {
    if (leaving === 0 && changed === 0) return 'moves no item of this scope'
    const holds = leaving > 0 ? `${items(leaving)} ${leaving === 1 ? 'rests' : 'rest'} on it` : ''
    const adds = changed > 0 ? `it adds to what is tested in ${items(changed)}` : ''
    return [holds, adds].filter(Boolean).join(', ')
  },
  counting: 'counting items …',
} as const
