import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchPage } from './watch-page.ts';

export interface Network {
  readonly name: string;
  /** Kilobits a second. */
  readonly down: number;
  readonly up: number;
  /** Milliseconds until the first byte of an answer, at least. */
  readonly latency: number;
}

export interface Visit {
  readonly painted: number;
  readonly firstUsable: number;
  readonly fifthUsable: number;
  /** From scrolling to the fifth question until its result is on the screen. */
  readonly result: number;
  /** Kilobytes transferred until the first question was usable, and until the result. */
  readonly kilobytesFirst: number;
  readonly kilobytes: number;
  /** The longest task while islands woke up; 0 when none took 50 ms. */
  readonly longestTask: number;
  /** Until the learner scrolls; the options of the fifth question are then shown by a script, which moves what is below. */
  readonly shift: number;
}

const slowdown = 4;
/** Milliseconds that the learner reads before scrolling. */
const reading = 4000;

/** Opens a lesson as a new visitor, reads, scrolls to the fifth question, picks its last option and checks. */
export async function visit(browser: Browser, address: string, network: Network): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const transfers = await slowDown(session, network);
    await page.addInitScript(watchPage);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(reading);
    const shift = await page.evaluate(() => benchNotes.shift);
    const result = await answerFifth(page, session);
    const { notes, first, fifth, painted } = await page.evaluate(() => ({
      notes: benchNotes,
      first: document.querySelectorAll('article.item')[0]?.id ?? '',
      fifth: document.querySelectorAll('article.item')[4]?.id ?? '',
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    const awake = Object.values(notes.usable);
    const firstUsable = notes.usable[first] ?? Number.NaN;
    const woke = notes.tasks.filter(({ start, length }) => start + length >= Math.min(...awake) - 1 && start <= Math.max(...awake));
    return {
      painted,
      firstUsable,
      fifthUsable: notes.usable[fifth] ?? Number.NaN,
      result,
      kilobytesFirst: transfers(firstUsable),
      kilobytes: transfers(Number.POSITIVE_INFINITY),
      longestTask: Math.max(0, ...woke.map(({ length }) => length)),
      shift,
    };
  } finally {
    await context.close();
  }
}

/** Slows processor and network down. Returns what says how many kilobytes had come by a time since navigation began. */
async function slowDown(session: CDPSession, { down, up, latency }: Network): Promise<(until: number) => number> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (down * 1000) / 8,
    uploadThroughput: (up * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let start: number | undefined;
  const finished: { readonly at: number; readonly bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ??= timestamp;
  });
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    finished.push({ at: (timestamp - (start ?? timestamp)) * 1000, bytes: encodedDataLength });
  });
  return (until) => finished.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** By mouse, without a pause. Milliseconds from the scrolling until the result is painted. */
async function answerFifth(page: Page, session: CDPSession): Promise<number> {
  const { option, button } = await page.evaluate(() => {
    const item = document.querySelectorAll('article.item')[4];
    const last = [...(item?.querySelectorAll('label.option') ?? [])].at(-1);
    const check = item?.querySelector('button.button');
    item?.querySelector('details')?.setAttribute('open', '');
    if (!item || !last || !check) throw new Error('The fifth question offers no options.');
    const start = performance.now();
    Object.assign(globalThis, {
      benchResult: new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!item.querySelector('.result')) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }).observe(item, { subtree: true, childList: true, attributes: true });
      }),
    });
    check.scrollIntoView({ block: 'end', behavior: 'instant' });
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    return { option: middle(last), button: middle(check) };
  });
  const events = [option, button].flatMap((place) => (['mousePressed', 'mouseReleased'] as const).map((type) => ({ type, ...place })));
  await Promise.all(events.map((event) => session.send('Input.dispatchMouseEvent', { ...event, button: 'left', clickCount: 1 })));
  return page.evaluate(() => (globalThis as unknown as { benchResult: Promise<number> }).benchResult);
}
