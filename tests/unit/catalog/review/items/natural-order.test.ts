import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found } from '../../../../fixtures/questions.ts';

const ask = (options: readonly string[], attributes = ' scenario', locale: Locale = 'en') =>
  found(choice({ options, attributes }), locale).filter((line) => line.startsWith('TP439'));

describe('Options that are all numbers or dates', () => {
  test.each<[Locale, readonly string[]]>([
    ['en', ['*10', '20', '30']],
    ['en', ['*10 minutes', 'about 20'.replace('about ', '~'), '30 minutes']],
    ['en', ['5 %', '*12.5 %', '1,500 %']],
    ['en', ['€20', '*€2,000', '$5']],
    ['en', ['3–5 days', '*6–10 days', '11–20 days']],
    ['en', ['*1 May 2026', '3 June 2026', 'July 2027']],
    ['en', ['*Monday', 'Tuesday', 'Friday']],
    ['en', ['09:30', '*14:00', '17:15']],
    ['bg', ['*5 март 2026 г.', '7 април 2026 г.', 'май']],
    ['bg', ['понеделник', '*вторник', 'събота']],
    ['el', ['*5 Μαρτίου', '7 Απριλίου', '9 Μαΐου']],
    ['el', ['*Μάρτιος', 'Απρίλιος', 'Μάιος']],
    ['pl', ['*5 marca', '7 kwietnia', 'maj']],
    ['ru', ['*5 марта', '7 апреля', 'май']],
    ['ru', ['*20 рублей', '200 рублей', '2 000 рублей']],
  ])('stay in their order in %s: %j', (locale, options) => {
    expect(ask(options, ' scenario', locale)).toEqual(['TP439 W 8:1']);
    expect(ask(options, ' scenario order="natural"', locale)).toEqual([]);
  });

  test.each<[readonly string[]]>([
    [['*In March, while she listens at home', 'In May, when she signs', 'In June, when she calls']],
    [['*20 euros', '200 euros', 'Whatever he decides']],
    [['*2 calls that ended with a clear promise', '3 calls', '4 calls']],
    [['*NPS', 'CSAT', 'CES']],
    [['*May I help you', 'June', 'July']],
  ])('are not seen in %j', (options) => {
    expect(ask(options)).toEqual([]);
  });
});
