import { globSync, readFileSync } from 'node:fs';
import { loadCatalog } from '#catalog/catalog.ts';
import { answerOften } from '../fixtures/answer-often.ts';
import { NotTried, type Session, savedFile, type Tab, until } from './session.ts';

const [course] = loadCatalog(process.cwd()).courses;
const lesson = course?.lessons.find((each) => each.items.filter((item) => item.kind === 'single' && item.role === 'practice').length > 3);
if (!lesson) throw new Error('There is no lesson with four questions to test with.');
const [one, two, three, four] = lesson.items
  .filter((item) => item.kind === 'single' && item.role === 'practice')
  .map(({ id }) => id.replace('/', '-'));
const { id: lessonId } = lesson;

/** What a browser is asked to do, in order; each throws when the browser does not do it. */
export function stepsFor(session: Session, site: string): Readonly<Record<string, () => Promise<void>>> {
  let mine: Tab;
  let other: Tab;
  let copy = '';
  const openLesson = async (tab: Tab) => {
    await tab.go(`${site}en/${lessonId}/`);
    await awake(tab, 'astro-island[ssr][client="idle"]');
  };
  const openData = async (tab: Tab) => {
    await tab.go(`${site}en/data/`);
    await until('My data', () => tab.run<boolean>(`return document.querySelector('#data-now') !== null`));
  };
  const attempts = (tab: Tab) =>
    tab.run<number>(
      `return JSON.parse(localStorage.getItem('touchpoint:1/me/${lessonId}') ?? '[]').filter((event) => event.type === 'attempt').length`,
    );
  const takeIn = async (tab: Tab) => {
    await press(tab, 'Take it in');
    await until('taken in', () => tab.run<boolean>(`return document.body.textContent.includes('Taken in.')`));
  };

  return {
    async answer() {
      mine = await session.newTab();
      await openLesson(mine);
      const question = `//*[@id="${one}"]`;
      await click(mine, `${question}//*[@class="think"]/summary`);
      await click(mine, `(${question}//label[@class="option"])[2]`);
      await click(mine, `${question}//${buttonOf('Check answer')}`);
      await expectState(mine, one, false);
      if ((await attempts(mine)) !== 1) throw new Error(`${await attempts(mine)} answers are stored instead of one`);
    },
    async reload() {
      await openLesson(mine);
      await expectState(mine, one, false);
    },
    async 'two tabs, 2 × 50 answers'() {
      other = await session.newTab();
      await openLesson(other);
      await openLesson(mine);
      const before = await attempts(mine);
      for (const [tab, id] of [
        [mine, two],
        [other, three],
      ] as const)
        await tab.run(`globalThis.working = (${answerOften})(${JSON.stringify(id)}, 50).then(() => 'done', String)`);
      for (const tab of [mine, other])
        if ((await tab.run('return working')) !== 'done') throw new Error(`a tab stopped: ${await tab.run('return working')}`);
      for (const tab of [mine, other]) await until('100 answers', async () => (await attempts(tab)) - before === 100);
      await until('one view of the answers', async () => (await states(mine)) === (await states(other)));
    },
    async export() {
      await openData(mine);
      await press(mine, 'Save a copy as a file');
      copy = await savedFile(session);
      const { format, logs } = JSON.parse(readFileSync(copy, 'utf8'));
      if (format !== 'touchpoint-record' || !logs[lessonId]) throw new Error('the file is not the copy');
    },
    async import() {
      await press(mine, 'Erase everything');
      await press(mine, 'Yes, erase it');
      await until('nothing is stored', () => mine.run<boolean>(`return document.readyState === 'complete' && localStorage.length === 0`));
      await openData(mine);
      await mine.choose('//*[@id="data-file"]', copy);
      await takeIn(mine);
      if ((await attempts(mine)) !== 101) throw new Error(`${await attempts(mine)} of 101 answers came back`);
    },
    async 'undo of the import while a lesson is open'() {
      await openLesson(other);
      await openData(mine);
      await press(mine, 'Undo that');
      await until('the lesson is open again', () =>
        other.run<boolean>(`return document.getElementById(${JSON.stringify(one)}).dataset.state === 'open'`),
      );
      await other.run(`await (${answerOften})(${JSON.stringify(four)}, 1)`);
      if ((await attempts(other)) !== 1) throw new Error('what was undone came back');
    },
    async 'link to another device'() {
      await openData(mine);
      await press(mine, 'Make a link');
      const link = await until('link', () => mine.run<string>(`return document.querySelector('.link')?.value`));
      await mine.run('localStorage.clear()');
      await other.go('about:blank');
      await other.go(link);
      await takeIn(other);
      if ((await attempts(other)) !== 1) throw new Error('the link brought nothing');
    },
    async 'another learner, in two taps'() {
      await mine.run(`localStorage.setItem('touchpoint:learners', '[{"id":"me","name":"Ana"},{"id":"ivo1","name":"Ivo"}]')`);
      await openLesson(mine);
      await press(mine, 'Ana ▾');
      await press(mine, 'Switch to Ivo');
      await until('the lesson of Ivo', () =>
        mine.run<boolean>(`return [...document.querySelectorAll('button')].some((each) => each.textContent === 'Ivo ▾')`),
      );
      await awake(mine, 'astro-island[ssr][client="idle"]');
      await expectState(mine, four, true);
    },
    async 'every page and activity wakes up'() {
      const pages = globSync('**/index.html', { cwd: 'dist' }).map((path) => path.replace(/index\.html$/, ''));
      if (pages.length < 20) throw new Error(`the built site has ${pages.length} pages`);
      for (const page of pages) {
        await mine.go(site + page);
        await awake(mine, 'astro-island[ssr]', page);
      }
    },
    async 'no page complained in the console'() {
      if (!session.errors) throw new NotTried('its driver does not pass on the console');
      const errors = [...new Set(session.errors())];
      if (errors.length > 0) throw new Error(errors.join('; '));
    },
  };
}

const buttonOf = (label: string) => `button[normalize-space()="${label}"]`;
const click = (tab: Tab, xpath: string) => until(`click on ${xpath}`, () => tab.click(xpath).then(() => true));
const press = (tab: Tab, label: string) => click(tab, `//${buttonOf(label)}`);

/** Waits until no island sleeps; those that wake in view are brought there. */
async function awake(tab: Tab, asleep: string, page = ''): Promise<void> {
  await until(`${page} islands are awake`, () =>
    tab.run<boolean>(
      `const next = document.querySelector('${asleep}'); next?.firstElementChild?.scrollIntoView({ behavior: 'instant' }); return next === null`,
    ),
  );
}

const states = (tab: Tab) =>
  tab.run<string>(`return [...document.querySelectorAll('[data-state]')].map((each) => each.id + each.dataset.state).join()`);

async function expectState(tab: Tab, id = '', open: boolean): Promise<void> {
  await until(open ? 'question is open' : 'question is answered', () =>
    tab.run<boolean>(`return (document.getElementById(${JSON.stringify(id)}).dataset.state === 'open') === ${open}`),
  );
}
