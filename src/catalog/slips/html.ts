import { blank } from '../blanks.ts';

/** HTML tags that trainers know, and what a lesson has instead; `text` is what stands inside, if it is on the same line. */
const instead: Readonly<Record<string, (text: string, tag: string) => string>> = {
  b: (text) => `**${text}**`,
  strong: (text) => `**${text}**`,
  i: (text) => `*${text}*`,
  em: (text) => `*${text}*`,
  u: (text) => `**${text}** (underlined text looks like a link)`,
  a: (text, tag) => `[${text}](${/href\s*=\s*["']?([^"'\s>]+)/.exec(tag)?.[1] ?? 'https://…'})`,
  img: (_text, tag) =>
    `![${/alt\s*=\s*["']([^"']+)/.exec(tag)?.[1] ?? blank('what it shows')}](../images/${/src\s*=\s*["']?(?:[^"'\s>]*\/)?([^"'\s>/]+)/.exec(tag)?.[1] ?? 'file.jpg'})`,
  br: () => 'leave an empty line to begin a new paragraph',
  hr: () => 'a heading: ## What comes next',
  p: (text) => `${text} — with an empty line before and after the paragraph`,
  li: (text) => `- ${text}`,
  ul: () => 'a list: each line begins with "- "',
  ol: () => 'a numbered list: lines begin with "1. ", "2. " and so on',
  table: () => 'a list: each line begins with "- "',
};
for (const level of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) Object.assign(instead, { [level]: (text: string) => `## ${text}` });

const others = new Set('div span font center small sup sub s code pre blockquote tr td th thead tbody'.split(' '));

export function isHtml(name: string): boolean {
  return Object.hasOwn(instead, name.toLowerCase()) || others.has(name.toLowerCase());
}

/** What to write in place of an HTML tag. */
export function insteadOfHtml(name: string, text: string, tag: string): string {
  return instead[name.toLowerCase()]?.(text || '…', tag) ?? (text ? `${text} — without the tag` : 'delete the tag');
}
