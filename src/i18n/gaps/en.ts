/** The words of questions with gaps. */
export const en = {
  gaps: {
    typed: 'Type what belongs in each gap. Capitals, accents and full stops do not matter.',
    chosen: 'Choose what belongs in each gap.',
    mixed: 'Fill every gap: type, or choose from the list.',
    gap: 'Gap {n} of {total}: {context}',
    anotherGap: '(another gap)',
    choose: '{name} …',
    incomplete: { one: '{n} gap is still empty.', other: '{n} gaps are still empty.' },
    number: 'Gap {n}',
    right: 'Right',
    wrong: 'Does not fit here',
    lookAgain: 'Read the sentence aloud with your words in it, then try something else.',
    belongs: 'Belongs here: {answer}',
    alsoRight: 'Also right: {answers}',
    nothing: 'left empty',
  },
};

export type GapsMessages = typeof en;
