import { blank } from './blanks.ts';
import { lessonFrontmatter } from './frontmatter.ts';
import { diagramNames } from './kit.ts';
import { type QuestionKind, questionTemplate } from './scaffold/questions.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const head = { id: 'course/$id', objective: 'course/$objective' };
const ofKind = (kind: QuestionKind) => questionTemplate({ ...head, kind });

const fields = lessonFrontmatter.shape;
const about = (field: { readonly description?: string | undefined }) => `# ${field.description}`;

/** Editors cannot check YAML inside MDX, so the snippet says what each field means. */
const description = `---
${about(fields.title)}
title: ${blank('the lesson as a task')}
${about(fields.summary)}
summary: ${blank('one sentence')}
${about(fields.objectives)} Two to four; their levels stand in course.yml.
objectives:
  ${blank('first-id')}: ${blank('Explain and so on')}
  ${blank('second-id')}: ${blank('Judge and so on')}
${about(fields.certainty)} Delete the line for false.
certainty: true
${about(fields.cast)} Gender is f, m or n; add angry: true if somebody is.
cast:
  - { name: ${blank('first name')}, gender: f, role: ${blank('customer or agent or manager')} }
---
`;

const curve = `<Curve $id $objective>
${blank('what to do with the curve')}

${[...'abcde'].map((id) => `- ${id}) ${blank('what happens')}: ${blank('its mood from -2 to +2')}`).join('\n')}

> ${blank('what to notice once you have tried')}
</Curve>
`;

const selfCheck = `<SelfCheck $id $objective>
${blank('how true is each sentence where you work')}

${[...'abc'].map((id) => `- ${id}) ${blank('a sentence that should be true')}\n  > If not yet: ${blank('what to do first')}`).join('\n')}
</SelfCheck>
`;

const diagram = `<Diagram name="$names" alt="${blank('what a listener needs to know')}">

- ${blank('the first label, see content/README.md for their order')}
- ${blank('the next label')}
- ${blank('the next label')}

${blank('a closing sentence')}
</Diagram>
`;

const around = (tag: string, text: string) => `<${tag}>\n${text}\n</${tag}>\n`;

/** What is offered, by the word that brings it: what it is, and its text with blanks. */
const offered: Readonly<Record<string, readonly [description: string, text: string]>> = {
  'tp-description': ['Description of a lesson, with what each field means', description],
  'tp-single': ['Question with one right answer', ofKind('single')],
  'tp-multiple': ['Question with several right answers', ofKind('multiple')],
  'tp-ordering': ['Putting in order', ofKind('ordering')],
  'tp-matching': ['Matching, or sorting into groups', ofKind('matching')],
  'tp-numeric': ['Question for a number', ofKind('numeric')],
  'tp-calculated': ['Question for a number, with numbers of one’s own', ofKind('calculated')],
  'tp-conversation': ['Conversation that branches', ofKind('conversation')],
  'tp-reflection': ['A text of the learner and a model answer', ofKind('reflection')],
  'tp-gaps': ['Text with gaps to fill', ofKind('gaps')],
  'tp-judgement': ['Replies to judge', ofKind('judgement')],
  'tp-rewrite': ['A reply to rewrite', ofKind('rewrite')],
  'tp-plan': ['If-then plan for work', ofKind('plan')],
  'tp-guess': ['Question to guess at first', questionTemplate({ ...head, kind: 'single', role: 'prequestion' })],
  'tp-curve': ['Emotion curve', curve],
  'tp-self-check': ['Sentences to rate for the own workplace', selfCheck],
  'tp-metrics-lab': ['Lab for NPS, CSAT, CES and FCR', ofKind('metrics-lab')],
  'tp-journey-map': ['Journey map to fill in', ofKind('journey-map')],
  'tp-diagram': ['Drawing', diagram],
  'tp-answer': ['Answer to a question that was guessed', `<Answer to="${blank('id-of-the-question')}" />\n`],
  'tp-key-terms': ['Key terms of the lesson', '<KeyTerms />\n'],
  'tp-activity': ['Activity', '<Activity minutes="3">\n\n$here\n\n</Activity>\n'],
  'tp-good': ['Good example', around('Good', blank('a short case that went well'))],
  'tp-poor': ['Poor example', around('Poor', blank('a short case that went wrong'))],
  'tp-worked': [
    'Worked example',
    around('Worked', `${blank('a case')}\n\n1. ${blank('the first thought')}\n2. ${blank('the second thought')}\n`),
  ],
  'tp-myth': ['A claim that is wrong, and why', around('Myth', blank('the claim and what is wrong with it'))],
  'tp-monday': ['What to do on Monday', around('Monday', `\n- ${blank('a plan for work')}\n`)],
  'tp-bridge': ['What comes next', around('Bridge', blank('one or two sentences'))],
  'tp-term': ['Word with a definition', `[${blank('words')}](term:${blank('id-in-the-glossary')})`],
  'tp-fact': ['Claim with a source', `[${blank('sentence')}](fact:${blank('id-in-facts-yml')})`],
  'tp-lesson': ['Link to a lesson', `[${blank('words')}](lesson:${blank('id-of-the-lesson')})`],
  'tp-picture': ['Photograph', `![${blank('what it shows')}](../images/${blank('file-name')}.jpg)`],
  'tp-allow': [
    'Switch a rule off for the next block',
    `{/* allow ${blank('code of the rule')}: ${blank('why it does not fit here')} */}\n`,
  ],
};

/** The snippets of VS Code for lessons, as the text of their file. Blanks become stops to jump to. */
export function editorSnippets(): string {
  const snippets = Object.entries(offered).map(([prefix, [description, text]]): [string, Snippet] => [
    description,
    { scope: 'mdx,markdown', prefix, description: `Touchpoint: ${description}`, body: withStops(text).split('\n') },
  ]);
  return `${JSON.stringify(Object.fromEntries(snippets), null, 2)}\n`;
}

function withStops(text: string): string {
  let stop = 0;
  return text.replace(/\$(id|objective|names|here)|…\(([^()]*)\)|[$}\\]/g, (found, name?: string, hint?: string) => {
    if (name === 'names') return `\${${++stop}|${diagramNames.join(',')}|}`;
    if (name === 'here') return '$0';
    if (name !== undefined) return `\${${++stop}:${name === 'id' ? 'short-english-name' : 'id-of-the-objective'}}`;
    return hint === undefined ? `\\${found}` : `\${${++stop}:${hint}}`;
  });
}
