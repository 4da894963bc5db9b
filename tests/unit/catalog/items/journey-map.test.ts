import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const stage = (id: string, feels = '0', more = '') =>
  `### ${id}) Stage ${id}\n\n- does: Walks\n- asks: “Why?”\n- feels: ${feels}\n- touchpoint: The door${more}\n\n> Because ${id}.`;
const checklist = '### Checklist\n\n- A) True.\n  > Do this.\n- B) True too.\n  > Do that.';
const good = [
  'Fill it in.',
  '- persona: Rosa\n- scenario: A terminal',
  stage('a'),
  stage('b').replace('- asks', '- [ ] asks'),
  stage('c', '-2', '\n- obstacle: A wall\n- opportunity: A door\n- owner: The mason\n- measure: Bumps').replace('- asks', '- [ ] asks'),
  stage('d', '+1').replaceAll('\n- ', '\n- [ ] '),
  stage('e', '−1').replaceAll('\n- ', '\n- [ ] '),
  checklist,
].join('\n\n');
const map = (inside: string) => `<JourneyMap an-id greet>\n${inside}\n</JourneyMap>\n`;

describe('readJourneyMap', () => {
  test('reads persona, scenario, stages with given fields and gaps, their reasons, and the checklist', () => {
    expect(mistakes(map(good))).toEqual([]);
    const [item] = read(map(good)).items;
    expect(item).toMatchObject({
      kind: 'journey-map',
      stem: [{ type: 'paragraph', children: ['Fill it in.'] }],
      situation: { persona: 'Rosa', scenario: 'A terminal' },
      checks: [
        { id: 'A', text: ['True.'], advice: ['Do this.'] },
        { id: 'B', text: ['True too.'], advice: ['Do that.'] },
      ],
    });
    const stages = item?.kind === 'journey-map' ? item.stages : [];
    expect(stages.map(({ id, name, note }) => [id, name, note])).toEqual([...'abcde'].map((id) => [id, `Stage ${id}`, [`Because ${id}.`]]));
    expect(stages[0]?.cells).toEqual({
      does: { text: 'Walks', gap: false },
      asks: { text: '“Why?”', gap: false },
      feels: { text: '0', gap: false },
      touchpoint: { text: 'The door', gap: false },
    });
    expect(stages[1]?.cells.asks).toEqual({ text: '“Why?”', gap: true });
    expect(stages.map((each) => each.cells.feels?.text)).toEqual(['0', '0', '-2', '1', '-1']);
    expect(stages[2]?.cells.measure).toEqual({ text: 'Bumps', gap: false });
  });

  test.each([
    ['TP640', 'four stages', good.replace(stage('d', '+1').replaceAll('\n- ', '\n- [ ] '), '')],
    ['TP641', 'a stage without a letter', good.replace('### b) ', '### ')],
    ['TP641', 'a letter that stands twice', good.replace('### b) ', '### a) ')],
    ['TP641', 'a stage without a name', good.replace('### b) Stage b', '### b)')],
    ['TP642', 'a row that is not there', good.replace('- touchpoint', '- doubts: Many\n- touchpoint')],
    ['TP642', 'a head that is not there', good.replace('- scenario', '- goal: Peace\n- scenario')],
    ['TP643', 'a row that stands twice', good.replace('- touchpoint', '- does: Runs\n- touchpoint')],
    ['TP643', 'a row that is missing', good.replace('- touchpoint: The door\n', '')],
    ['TP643', 'a row without text', good.replace('- does: Walks', '- does:')],
    ['TP644', 'half a feeling', good.replace('feels: 0', 'feels: 0.5')],
    ['TP644', 'a feeling in words', good.replace('feels: 0', 'feels: bad')],
    ['TP644', 'a feeling beyond the scale', good.replace('feels: 0', 'feels: 3')],
    ['TP645', 'a map without a persona', good.replace('- persona: Rosa\n', '')],
    ['TP645', 'an empty scenario', good.replace('- scenario: A terminal', '- scenario:')],
    ['TP646', 'gaps in the first stage', good.replace('- asks', '- [ ] asks')],
    ['TP646', 'no gap at all', good.replaceAll('[ ] ', '')],
    ['TP647', 'fewer gaps than in the stage before', good.replace(/(### e\).*?)- \[ \] does/s, '$1- does')],
    ['TP648', 'an opportunity without an owner', good.replace('- owner: The mason\n', '')],
    ['TP648', 'an opportunity without a measure', good.replace('- measure: Bumps', '')],
    ['TP649', 'emphasis in a field', good.replace('does: Walks', 'does: *Walks*')],
    ['TP649', 'a link in a field', good.replace('does: Walks', 'does: [Walks](term:cx)')],
    ['TP649', 'text between the fields', good.replace('> Because a.', 'Because a.')],
    ['TP650', 'no checklist', good.replace(checklist, '')],
    ['TP650', 'a checklist of one sentence', good.replace('- B) True too.\n  > Do that.', '')],
    ['TP651', 'a field with a tick', good.replace('[ ] asks', '[x] asks')],
    ['TP205', 'a sentence without advice', good.replace('\n  > Do this.', '')],
    ['TP202', 'a sentence without a letter', good.replace('- B) True', '- True')],
    ['TP213', 'a sentence with a small letter', good.replace('- B) True', '- b) True')],
    ['TP110', 'a table in the task', good.replace('Fill it in.', '| a |\n|-|\n| b |\n\nFill it in.')],
    ['TP200', 'a map without a task', good.replace('Fill it in.', '')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect([...new Set(mistakes(map(wrong)).map((found) => found.slice(0, 5)))]).toContain(code);
  });

  test('names the row that was most likely meant', () => {
    const [found] = read(map(good.replace('- touchpoint: The', '- touchpiont: The'))).diagnostics;
    expect(found).toMatchObject({
      code: 'TP642',
      message: expect.stringContaining('Did you mean "touchpoint"?'),
      cure: '- touchpoint: The door',
    });
    expect(mistakes(map(good.replace('- [ ] asks', '- [] asks')))).toEqual(['TP642 26:3']);
  });

  test.each(['', '- persona', '### ', '### a)', '> x', '- [ ]', '### a) A\n\n- :\n- : x', '### Checklist', '- persona: x\n  - y: z'])(
    'never throws: %j',
    (inside) => {
      expect(mistakes(map(inside)).length).toBeGreaterThan(0);
    },
  );
});
