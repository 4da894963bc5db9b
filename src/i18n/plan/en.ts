/** The words of if-then plans. */
export const en = {
  plan: {
    when: 'If …',
    whenHint: 'a moment you will meet at work, such as “on Monday a customer writes for the third time”',
    act: 'then I will …',
    actHint: 'one thing that you can see yourself do',
    use: 'Use this one',
    examples: 'Examples to take or to change',
    keep: 'Keep my plan',
    incomplete: 'Fill in both halves: the moment, and what you will do.',
    note: 'Only you can read this. It stays in this browser, and asks you how it went after 7 and after 30 days.',
    sentence: 'If {when}, then I will {act}.',
    yours: 'Your plan',
    next: 'It comes back here, on the first page and under “My progress” on {date}.',
    finished: 'You have told twice how it went. A new plan can build on it.',
    change: 'Change my plan',
    another: 'Make another plan',
    due: { one: 'One day ago you planned this. How did it go?', other: '{n} days ago you planned this. How did it go?' },
    outcomes: { done: 'Done', partly: 'Partly', 'not-yet': 'Not yet' },
    remark: 'What helped, or what stood in the way? (if you like)',
    tell: 'Keep it',
    missing: 'Choose one of the three first.',
    told: 'After {n} days: {outcome}',
    dueTitle: 'Your plan is due',
    allTitle: 'My plans',
    answer: 'Tell how it went',
    look: 'Go to the plan',
    replies: {
      done: 'Well done. Doing it again in the same moment is what makes a habit.',
      partly: 'A start. Which moment did you miss? Name it in the plan, and it will be easier to catch.',
      'not-yet': 'That happens to most plans. Is the moment too rare, or the step too big? Make it smaller.',
    },
  },
};

export type PlanMessages = typeof en;
