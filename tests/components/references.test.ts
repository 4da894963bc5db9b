import { describe, expect, test } from 'vitest';
import Claim from '#components/lesson/Claim.astro';
import KeyTerms from '#components/lesson/KeyTerms.astro';
import LessonLink from '#components/lesson/LessonLink.astro';
import Popovers from '#components/lesson/Popovers.astro';
import SourceEntry from '#components/lesson/SourceEntry.astro';
import Sources from '#components/lesson/Sources.astro';
import Term from '#components/lesson/Term.astro';
import { fact, lessonWith, mentions, term, words } from '../fixtures/lesson.ts';
import { attributes, insides, render, text } from '../fixtures/render.ts';

const facts = {
  peak: fact(),
  curve: fact({ statement: 'Half is gone in an hour.', status: 'caveat', note: 'One person, nonsense syllables.', url: undefined }),
};
const glossary = { cx: term({ term: 'customer experience', definition: 'How customers respond.' }), crm: term({ term: 'CRM' }) };
const lesson = lessonWith({
  facts,
  glossary,
  lesson: { terms: mentions('crm', 'cx', 'crm'), facts: mentions('peak', 'curve', 'peak') },
});

const popovers = () =>
  render(Popovers, {
    props: { locale: 'en', terms: ['crm', 'cx', 'crm'], facts: ['peak', 'curve', 'peak'], glossary, register: facts },
  });

describe('the popovers of a page', () => {
  test('hold each term and each source once, however often they are mentioned', async () => {
    const ids = attributes(await popovers(), 'div').map(({ id }) => id);
    expect(ids).toEqual(['term-crm', 'term-cx', 'source-peak', 'source-curve']);
  });

  test('are dialogs that say what they are', async () => {
    const dialogs = attributes(await popovers(), 'div');
    expect(dialogs.map(({ role }) => role)).toEqual(Array(4).fill('dialog'));
    for (const dialog of dialogs) expect(dialog).toHaveProperty('popover');
    for (const dialog of dialogs) expect(dialog['aria-label'] ?? dialog['aria-labelledby']).toBeTruthy();
  });

  test('have exactly one opener’s target each, and a button that closes them', async () => {
    const html = await popovers();
    const closers = attributes(html, 'button').filter((button) => button['popovertargetaction'] === 'hide');
    expect(closers.map(({ popovertarget }) => popovertarget)).toEqual(['term-crm', 'term-cx', 'source-peak', 'source-curve']);
    expect(insides(html, 'button').map(text)).toEqual(Array(4).fill(words.lesson.close));
  });

  test('are opened by the terms of the text', async () => {
    const opener = await render(Term, { props: { to: 'cx' }, slot: 'Experience' });
    expect(insides(opener, 'button')).toEqual(['Experience']);
    const [{ popovertarget = '' } = {}] = attributes(opener, 'button');
    expect(attributes(await popovers(), 'div').map(({ id }) => id)).toContain(popovertarget);
  });

  test('are opened by a button behind each claim, named "source" and the citation', async () => {
    const opener = await render(Claim, { props: { to: 'peak' }, slot: 'People remember peaks.' });
    expect(insides(opener, 'span')).toEqual(['People remember peaks.']);
    const [button = {}] = attributes(opener, 'button');
    const page = await popovers();
    expect(attributes(page, 'div').map(({ id }) => id)).toContain(button['popovertarget']);
    const nameOf = (id: string) => text(new RegExp(`<(\\w+) id="${id}"[^>]*>([\\s\\S]*?)</\\1>`).exec(page)?.[2] ?? '');
    expect(button['aria-labelledby']?.split(' ').map(nameOf)).toEqual([words.lesson.source, 'Author, 1993, A study']);
  });

  test('leave out a source that the register does not hold', async () => {
    const html = await render(Popovers, { props: { locale: 'en', terms: [], facts: ['nowhere'], glossary, register: facts } });
    expect(attributes(html, 'div')).toEqual([]);
  });
});

describe('the key terms', () => {
  test('define each term of the lesson once, in reading order', async () => {
    const html = await render(KeyTerms, { lesson });
    expect(insides(html, 'dt').map(text)).toEqual(['CRM', 'customer experience']);
    expect(insides(html, 'dd').map(text)).toEqual(['A place where customer and firm meet.', 'How customers respond.']);
  });

  test('are a section named by its heading', async () => {
    const html = await render(KeyTerms, { lesson });
    expect(attributes(html, 'section')[0]).toMatchObject({ 'aria-labelledby': attributes(html, 'h2')[0]?.['id'] });
    expect(insides(html, 'h2')).toEqual([words.lesson.keyTerms]);
  });
});

describe('the sources', () => {
  test('list each fact of the lesson once, with how well it is supported, its note and when it was checked', async () => {
    const html = await render(Sources, { lesson });
    expect(insides(html, 'li').map(text)).toEqual([
      'Well supported People remember peaks and ends. Author, 1993, A study Checked on 17 May 2026',
      'Use with care Half is gone in an hour. One person, nonsense syllables. Author, 1993, A study Checked on 17 May 2026',
    ]);
  });

  test('link to where a source can be read, without telling it who came', async () => {
    expect(attributes(await render(Sources, { lesson }), 'a')).toEqual([{ href: 'https://example.org/study', rel: 'noreferrer' }]);
  });

  test('are left out of a lesson without claims', async () => {
    expect((await render(Sources)).trim()).toBe('');
  });
});

test.each([
  ['next-one', '/en/course/next-one/'],
  ['other/next-one', '/en/other/next-one/'],
])('a link to the lesson %s leads to it in the same language', async (to, href) => {
  const html = await render(LessonLink, { props: { to }, slot: 'the next lesson' });
  expect(attributes(html, 'a')).toEqual([{ href }]);
  expect(insides(html, 'a')).toEqual(['the next lesson']);
});

test('a link to a lesson that waits for its translation leads to the English one, and says so', async () => {
  const { course, ...context } = lessonWith();
  const bulgarian = { ...context, locale: 'bg', course: { ...course, locale: 'bg', untranslated: ['course/next-one'] } } as const;
  const linkTo = async (to: string) => attributes(await render(LessonLink, { props: { to }, slot: 'там', lesson: bulgarian }), 'a');
  expect(await linkTo('next-one')).toEqual([{ href: '/en/course/next-one/', hreflang: 'en' }]);
  expect(await linkTo('one')).toEqual([{ href: '/bg/course/one/' }]);
});

test('a source says that it is English on a page in another language, and only there', async () => {
  const languages = async (locale: string) =>
    attributes(await render(SourceEntry, { props: { fact: facts.curve, locale } }), '(?:p|cite)').map(({ lang }) => lang);
  expect(await languages('bg')).toEqual([undefined, 'en', 'en', undefined, 'en']);
  expect(await languages('en')).toEqual(Array(5).fill(undefined));
});
