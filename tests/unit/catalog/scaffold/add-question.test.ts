import { describe, expect, test } from 'vitest';
import { withQuestion } from '#catalog/scaffold/add-question.ts';

const question = '<Q new o>\nWhat now?\n\n- [x] a) This\n</Q>\n';
const task = question.replaceAll('Question', 'Reflection');
const old = question.replace('new', 'old');
const activity = '<Activity minutes="3">\n\nDo it.\n\n</Activity>\n';
const bridge = '{/* allow TP430: it fits here well */}\n<Bridge>\nNext.\n</Bridge>\n';

describe('a question is added to a lesson', () => {
  test('behind its last question, and before what belongs to the block below', () => {
    expect(withQuestion(`${old}\nText.\n\n${old}\n${bridge}`, question, null)).toBe(`${old}\nText.\n\n${old}\n${question}\n${bridge}`);
  });

  test('before the bridge, or else at the end, when there is no other', () => {
    expect(withQuestion('Text.\n\n<Bridge>\nNext.\n</Bridge>\n', question, null)).toBe(
      `Text.\n\n${question}\n<Bridge>\nNext.\n</Bridge>\n`,
    );
    expect(withQuestion('Text.\n', question, null)).toBe(`Text.\n\n${question}`);
  });

  test('in the first activity when it is a task, or else like the others', () => {
    expect(withQuestion(`${activity}\n${old}`, task, 'Activity')).toBe(
      `<Activity minutes="3">\n\nDo it.\n\n${task}\n</Activity>\n\n${old}`,
    );
    expect(withQuestion(old, task, 'Activity')).toBe(`${old}\n${task}`);
  });

  test('at the end of the block for Monday when it is a plan', () => {
    const monday = '<Monday>\n\n- When …, I will …\n\n</Monday>\n';
    expect(withQuestion(`${monday}\n${old}`, task, 'Monday')).toBe(`<Monday>\n\n- When …, I will …\n\n${task}\n</Monday>\n\n${old}`);
  });

  test('with the line ends of the lesson', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(withQuestion(windows(`${old}\n${bridge}`), question, null)).toBe(windows(`${old}\n${question}\n${bridge}`));
  });

  test('unless the lesson cannot be read', () => {
    expect(withQuestion('<Good>\n', question, null)).toBeNull();
  });
});
