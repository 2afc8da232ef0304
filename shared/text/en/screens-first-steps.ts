/** What comes first in an assessment in which nothing has been concluded yet. */
export const firstStepsWords = {
  title: 'First steps',
  intro: 'What the fieldwork stands on. Nothing here has to be finished before the first item is concluded.',
  done: 'done',
  open: 'to do',
  steps: {
    services: {
      title: 'Bring the client’s services into scope',
      why: 'Each gets a checklist, and says by its options where the line runs.',
    },
    locations: {
      title: 'Name the accounts and Regions',
      why: 'Results are recorded there, and reports on AWS are matched by Region.',
    },
    people: {
      title: 'Put the team together',
      why: 'Preparer, reviewer and approver are three people, and each declares independence.',
    },
    worksheet: {
      title: 'Begin the worksheet with the client',
      why: 'The answers act on the scope and on the checklists.',
    },
    reliance: {
      title: 'Record the reports on AWS',
      why: 'AWS’s half is supported only by a report that covers it.',
    },
    evidence: {
      title: 'Ask the client for evidence',
      why: 'With the days by which it is needed; what is late shows.',
    },
  },
  next: {
    services: 'Begin with the scope: bring in the services the client uses',
    locations: 'Go on with the scope: name the accounts and Regions',
  },
} as const
