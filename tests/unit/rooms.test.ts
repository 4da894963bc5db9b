import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../fixtures/lint.ts';

interface Room {
  /** Rooms and files it may import, besides its own. */
  readonly opens: readonly string[];
  /** The lesson that the lint gives at any other room. */
  readonly refusal: RegExp;
  readonly packages: readonly string[];
  readonly refusedPackages: readonly string[];
  readonly packageRefusal: RegExp;
  /** It may import the types of the catalog, and nothing that runs. */
  readonly catalogTypes?: RegExp;
  readonly extension?: 'tsx' | 'astro';
}

/** "Which room may open which door", as the architecture has it. */
const rooms: Readonly<Record<string, Room>> = {
  domain: {
    opens: [],
    refusal: /domain is pure and knows no other room: pass what it needs as an argument/,
    packages: ['valibot', 'ts-fsrs'],
    refusedPackages: ['node:fs', 'fs', 'react', 'react/jsx-runtime', 'nanostores', 'astro', 'astro:content', 'yaml', 'lodash'],
    packageRefusal: /domain runs in Node and in browsers alike and may use small pure libraries only/,
  },
  i18n: {
    opens: ['#domain/locale.ts'],
    refusal: /i18n knows the list of languages \(#domain\/locale\.ts\) and nothing else/,
    packages: [],
    refusedPackages: ['valibot', 'react', 'node:fs', 'astro', 'intl-messageformat'],
    packageRefusal: /i18n needs no package/,
  },
  catalog: {
    opens: ['domain'],
    refusal: /catalog reads content in Node; it may use #domain and its own files/,
    packages: ['astro', 'astro/zod', 'satteri', 'yaml', 'js-yaml', 'gift-pegjs', 'node:fs', 'node:path'],
    refusedPackages: ['react', 'react-dom/server', 'nanostores', '@nanostores/react', 'valibot', 'astro:content', 'gray-matter'],
    packageRefusal: /catalog runs in plain Node/,
  },
  cli: {
    opens: ['domain', 'i18n', 'catalog', 'export'],
    refusal: /cli may use #domain, #i18n and #catalog/,
    packages: ['node:util', 'picocolors'],
    refusedPackages: ['react', 'react-dom', 'nanostores', '@nanostores/react', 'astro', 'astro/config', 'astro:content'],
    packageRefusal: /cli runs in plain Node: no React, no stores, no Astro/,
  },
  stores: {
    opens: ['domain'],
    refusal: /stores decide and know only #domain/,
    packages: ['nanostores', 'valibot'],
    refusedPackages: ['react', 'react-dom', '@nanostores/react', '@nanostores/persistent', 'astro', 'astro:content', 'node:fs'],
    packageRefusal: /stores know no React, no Astro and no Node/,
  },
  islands: {
    opens: ['domain', 'i18n', 'stores'],
    refusal: /islands get their data as props; they may use #domain, #i18n and #stores/,
    packages: ['react'],
    refusedPackages: ['astro', 'astro:content', 'node:fs', 'nanostores', '@nanostores/react', 'valibot', 'react-dom', 'lodash'],
    packageRefusal: /islands render: state lives in #stores/,
    extension: 'tsx',
  },
  components: {
    opens: ['domain', 'i18n', 'islands', 'styles'],
    refusal: /components render at build time; the record is for islands and stores/,
    packages: ['astro', 'astro:assets'],
    refusedPackages: ['react', 'react-dom', 'nanostores', '@nanostores/react', 'node:fs', 'valibot', 'yaml', 'satteri'],
    packageRefusal: /components are Astro/,
    catalogTypes: /components know only the types of #catalog/,
    extension: 'astro',
  },
  layouts: {
    opens: ['domain', 'i18n', 'islands', 'components', 'styles'],
    refusal: /layouts put components together/,
    packages: ['astro', 'astro:assets'],
    refusedPackages: ['react', 'react-dom', 'nanostores', '@nanostores/react', 'node:fs', 'valibot', 'yaml'],
    packageRefusal: /layouts are Astro/,
    catalogTypes: /layouts know only the types of #catalog/,
    extension: 'astro',
  },
  pages: {
    opens: ['domain', 'i18n', 'catalog', 'islands', 'components', 'layouts', 'styles'],
    refusal: /pages are routes: they join catalog, components and layouts/,
    packages: ['astro', 'astro:content'],
    refusedPackages: ['react', 'nanostores', '@nanostores/react', 'node:fs', 'valibot', 'yaml'],
    packageRefusal: /pages are Astro/,
    extension: 'astro',
  },
  export: {
    opens: ['domain', 'i18n', 'catalog'],
    refusal: /export maps content to files: #domain, #i18n and #catalog/,
    packages: ['fflate', 'node:fs'],
    refusedPackages: ['react', 'react-dom/server', 'nanostores', '@nanostores/react', 'astro', 'astro:content'],
    packageRefusal: /export runs in plain Node/,
  },
};

const names = Object.keys(rooms);
const address = (door: string) => (door.startsWith('#') ? door : `#${door}/file.ts`);

/** Every import tried in a room, and what the lint must say: nothing, or the lesson. */
function tries(name: string, room: Room) {
  const open = [name, ...room.opens];
  const shut = names.filter((other) => !open.includes(other) && !(other === 'catalog' && room.catalogTypes));
  const near = ['./near.ts', '../near.ts', './deeper/near.ts'];
  return {
    allowed: [...open.map(address), ...room.packages, ...near],
    refused: [
      ...shut.map((other) => ({ from: address(other), lesson: room.refusal })),
      ...room.refusedPackages.map((from) => ({ from, lesson: room.packageRefusal })),
    ],
    crossings: names
      .filter((other) => other !== name)
      .flatMap((other) => [`../${other}/file.ts`, `../../${other}/deep/file.ts`, `../../../../${other}/file.ts`]),
  };
}

/** A file with one import a line, the first in line 2. */
function probe(imports: readonly string[], extension: string): string {
  const fence = extension === 'astro' ? '---' : '// probe';
  return [fence, ...imports, ...(extension === 'astro' ? [fence] : []), ''].join('\n');
}

const probes = Object.entries(rooms).map(([name, room]) => {
  const { allowed, refused, crossings } = tries(name, room);
  const specifiers = [...allowed, ...refused.map(({ from }) => from), ...crossings];
  const extra = room.catalogTypes
    ? ["import type { Course } from '#catalog/catalog.ts';", "import { loadCatalog } from '#catalog/catalog.ts';"]
    : [];
  const imports = [
    ...specifiers.map((from) => `import { Thing } from '${from}';`),
    ...specifiers.map((from) => `const later = await import('${from}');`),
    ...extra,
  ];
  const extension = room.extension ?? 'ts';
  return {
    name,
    room,
    allowed,
    refused,
    crossings,
    imports,
    file: `src/${name}/inside/probe.${extension}`,
    text: probe(imports, extension),
  };
});
const findings = lint(Object.fromEntries(probes.map(({ file, text }) => [file, text]))).filter(
  ({ rule }) => rule === 'noRestrictedImports',
);

describe('the lint of the rooms', () => {
  test('knows every room of the house', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(folders.filter((folder) => !['assets', 'styles'].includes(folder))));
  });

  for (const { name, room, allowed, refused, crossings, imports, file } of probes) {
    const said = (statement: string) => {
      const line = imports.indexOf(statement) + 2;
      return findings.filter((finding) => finding.file === file && finding.line === line).map(({ message }) => message);
    };
    const saidOf = (from: string) => [said(`import { Thing } from '${from}';`), said(`const later = await import('${from}');`)];
    describe(name, () => {
      test.each(allowed)('may import %s', (from) => {
        expect(saidOf(from)).toEqual([[], []]);
      });

      test.each(refused)('may not import $from', ({ from, lesson }) => {
        const message = [expect.stringMatching(lesson)];
        expect(saidOf(from)).toEqual([message, message]);
      });

      test('enters other rooms by their names only', () => {
        const message = [expect.stringMatching(/Write #room\/file\.ts when you enter another room, so that the import says which/)];
        expect(crossings.map(saidOf)).toEqual(crossings.map(() => [message, message]));
      });

      if (room.catalogTypes) {
        test('may import the types of the catalog and nothing that runs', () => {
          expect(said("import type { Course } from '#catalog/catalog.ts';")).toEqual([]);
          expect(said("import { loadCatalog } from '#catalog/catalog.ts';")).toEqual([expect.stringMatching(room.catalogTypes ?? '')]);
        });
      }
    });
  }
});

describe('the lint of all files', () => {
  const bad = {
    'src/domain/default.ts': 'export default function answer() {}\n',
    'src/domain/barrel.ts': "export * from './one.ts';\nexport { two } from './two.ts';\n",
    'src/islands/Html.tsx': 'export const Html = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n',
    'src/catalog/loose.ts': 'export const loose = (value: any) => value;\n',
    'src/domain/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
    'src/domain/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    'src/components/three.ts': "import { four } from '#components/site/four.ts';\nexport const three = () => four;\n",
    'src/components/site/four.ts': "import { three } from '../three.ts';\nexport const four = () => three;\n",
    'src/domain/fine.ts': "import { object } from 'valibot';\n\nexport const schema = object({});\n",
    'src/pages/Fine.astro': '---\nconst title = "Fine";\n---\n\n<h1>{title}</h1>\n',
  };
  const found = lint(bad);
  const rulesIn = (file: string) => found.filter((finding) => finding.file === file).map(({ rule }) => rule);

  test.each([
    ['a default export', 'src/domain/default.ts', 'noDefaultExport'],
    ['a barrel', 'src/domain/barrel.ts', 'noBarrelFile'],
    ['HTML put in as text', 'src/islands/Html.tsx', 'noDangerouslySetInnerHtml'],
    ['the type any', 'src/catalog/loose.ts', 'noExplicitAny'],
    ['a circle of imports', 'src/domain/one.ts', 'noImportCycles'],
    ['a circle of imports through a room’s own name', 'src/components/three.ts', 'noImportCycles'],
  ])('refuses %s', (_, file, rule) => {
    expect(rulesIn(file)).toContain(rule);
  });

  test.each(['src/domain/fine.ts', 'src/pages/Fine.astro'])('has nothing to say about %s', (file) => {
    expect(rulesIn(file)).toEqual([]);
  });
});
