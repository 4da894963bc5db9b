import { type EndingKind, endingKinds, type Line, type Move, type Reply, type Scene } from '#domain/items/conversation.ts';
import type { Report } from '../diagnostic.ts';
import { isTag, type Node, placeOf, textOf } from '../mdast.ts';
import { readBlocks, readInline, trimText } from '../rich-text.ts';
import { moveOf, readReplies, readWell, reportArrow } from './conversation-replies.ts';
import { between, isArrow, isArrows, linesOf, readSpeaker, type Script, type ScriptLine } from './script.ts';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A scene: its heading, what is said, and its replies, arrows or debrief. */
export function readScene([heading, ...body]: readonly Node[], script: Script): Scene {
  const { places, report } = script;
  const at = placeOf(heading);
  const { id, ending } = readHeading(heading as Node, report);
  const before = places.scenes.get(id);
  if (before)
    report.error(
      'TP301',
      at,
      `The scene "${id}" stands twice; first in line ${before.line}.`,
      script.lost.length === 1 ? `### ${script.lost[0]}` : 'give this scene a name of its own',
    );
  else places.scenes.set(id, at);
  const lines: Line[] = [];
  const replies: Reply[] = [];
  const moves: Move[] = [];
  const quotes = body.filter((node) => node.type === 'blockquote');
  const unquoted = ending !== undefined && quotes.length === 0 ? body.findLast((node) => isNothing(node, script)) : undefined;
  if (unquoted)
    report.error(
      'TP617',
      placeOf(unquoted),
      'The debrief lacks the sign > in front of it.',
      `> ${textOf(unquoted).replace(/\n/g, '\n> ')}`,
    );
  const debrief = [...quotes, ...(unquoted ? [{ ...unquoted, type: 'blockquote', children: [unquoted] }] : [])].flatMap((quote) =>
    readBlocks(quote.children ?? [], report),
  );
  for (const node of body) {
    if (node === unquoted) continue;
    if (node.type === 'paragraph') {
      if (replies.length > 0 && !isArrows(node))
        report.error(
          'TP610',
          placeOf(node),
          'This stands below the replies, where nobody would hear it.',
          'move it above the replies, or under a heading of its own',
        );
      lines.push(...readLines(linesOf(node), moves, script));
    } else if (node.type === 'list') replies.push(...readReplies(node, script));
    else if (node.type !== 'blockquote')
      report.error(
        'TP610',
        placeOf(node),
        `${isTag(node) ? `<${node.name}>` : 'This'} is no part of a script.`,
        isTag(node)
          ? `move <${node.name}> with all that is in it below </Conversation>`
          : 'Ms Ruiz: what she says — or a reply: - a) …, or an arrow: → scene, or *a stage direction*',
      );
  }
  if (ending === undefined && debrief.length > 0 && replies.length + moves.length === 0 && !isSpeech(quotes[0], script))
    report.error(
      'TP610',
      at,
      `"${id}" has a debrief and leads nowhere, so it is an ending; which kind is it?`,
      endingKinds
        .toReversed()
        .map((kind) => `### ${id}: ${kind} ending`)
        .join('\n'),
    );
  else if (ending === undefined && debrief.length > 0) reportQuote(id, quotes[0], script);
  if (ending !== undefined && debrief.length === 0)
    report.error(
      'TP617',
      at,
      `The ending "${id}" has no debrief, so nobody learns what led there.`,
      '> What led here, and what to keep or to change.',
    );
  return { id, lines, replies, moves, ...(ending && { ending }), debrief };
}

/** Whether a paragraph is no speech, stage direction or arrow. */
function isNothing(node: Node, { names }: Script): boolean {
  const [line] = node.type === 'paragraph' ? linesOf(node) : [];
  if (!line || isArrow(line) || node.children?.[0]?.type === 'emphasis') return false;
  const speaker = readSpeaker(line)?.speaker;
  return speaker === undefined || !names.has(speaker);
}

/** Whether a quotation is what somebody says. */
function isSpeech(quote: Node | undefined, { names }: Script): boolean {
  const line = quote?.children?.[0] ? linesOf(quote.children[0])[0] : undefined;
  return names.has((line && readSpeaker(line)?.speaker) ?? '');
}

/** TP223: a quotation in a scene that goes on. */
function reportQuote(id: string, quote: Node | undefined, { report, names }: Script): void {
  const line = quote?.children?.[0] ? linesOf(quote.children[0])[0] : undefined;
  const spoken = line && readSpeaker(line)?.speaker;
  if (line && spoken !== undefined && (names.has(spoken) || /^\p{Lu}/u.test(spoken)))
    report.error('TP223', placeOf(quote), `In "${id}" the sign > stands in front of what is said.`, line.text.trim());
  else
    report.error(
      'TP223',
      placeOf(quote),
      `In "${id}" a quotation stands at the margin, so it belongs to no reply.`,
      `  > ${line?.text.trim() ?? 'Two spaces further right, below the reply it is about'}`,
    );
}

/** A speech on the line below another one; a name that begins no paragraph is a word with a colon. */
function knownSpeaker(line: ScriptLine, names: ReadonlySet<string>): ReturnType<typeof readSpeaker> {
  const found = readSpeaker(line);
  return found && names.has(found.speaker) ? found : null;
}

const kinds: readonly (readonly [kind: EndingKind, words: RegExp])[] = [
  ['good', /^(?:good|happy|best|great|perfect)$/i],
  ['acceptable', /^(?:acceptable|ok|okay|fair|medium|middle|mixed|neutral|average)$/i],
  ['poor', /^(?:poor|bad|sad|worst|worse|unhappy)$/i],
];
/** An ending as it might be written: `agreed (good)`, `agreed – good ending`. */
const almostEnding = /^(.*?)\s*(?:[:(–—]|\s-+\s|\s(?=\p{L}+\s+ending\W*$))\s*(\p{L}+)(?:\s+end(?:ing)?)?\W*$/iu;

function readHeading(heading: Node, report: Report): { id: string; ending: EndingKind | undefined } {
  const said = textOf(heading).split(/:(.*)/s)[1];
  const id = sceneName(heading);
  const ending = endingKinds.find((kind) => said?.trim().toLowerCase() === `${kind} ending`);
  const [, name = '', word = ''] = (!ending && almostEnding.exec(textOf(heading).trim())) || [];
  const meant = kinds.find(([, words]) => words.test(word))?.[0];
  if (meant) {
    const message = `The kind of this ending is not written as "${meant} ending" behind a colon.`;
    report.error('TP610', placeOf(heading), message, `### ${asSceneName(name)}: ${meant} ending`);
    return { id: asSceneName(name), ending: meant };
  }
  if (!idPattern.test(id))
    report.error(
      'TP302',
      placeOf(heading),
      `"${id}" cannot be the name of a scene: names are lower-case English letters, digits and hyphens.`,
      `### ${asSceneName(id)}`,
    );
  if (said !== undefined && !ending) {
    const choice = endingKinds.toReversed().map((kind) => `### ${id}: ${kind} ending`);
    if (said.trim() === '') report.error('TP610', placeOf(heading), 'Nothing stands behind the colon of this scene.', `### ${id}`);
    else report.error('TP610', placeOf(heading), `"${said.trim()}" is no kind of ending.`, choice.join('\n'));
    return { id, ending: said.trim() === '' ? undefined : 'acceptable' };
  }
  return { id, ending };
}

function asSceneName(typed: string): string {
  const name = typed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'short-english-name';
}

function readLines(lines: readonly ScriptLine[], moves: Move[], script: Script): Line[] {
  const { report } = script;
  const found: { speaker?: string; nodes: Node[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const begins = i === 0 ? readSpeaker(line) : null;
    const spoken = begins ?? (line.broken ? null : knownSpeaker(line, script.names));
    if (isArrow(line)) {
      for (const each of readWell(line, report, '→ the-next-scene')) {
        if (Object.keys(each.meters).length > 0)
          reportArrow(each, 'Only replies and the first arrow of a script change the meters.', report);
        moves.push(moveOf(each, script.places));
      }
    } else if (spoken) {
      found.push({ speaker: spoken.speaker, nodes: [...spoken.said] });
      script.places.speakers.set(spoken.speaker, [...(script.places.speakers.get(spoken.speaker) ?? []), line]);
    } else if (isDirection(line)) found.push(...directionsIn(line).map(({ children = [] }) => ({ nodes: [...children] })));
    else if (found.length > 0) found.at(-1)?.nodes.push(between(line), ...line.nodes);
    else report.error('TP610', line, `Nobody says this: "${line.text.slice(0, 50)}".`, speechCure(line.text.trim(), script.names));
  }
  return found.map(({ speaker, nodes }) => ({ ...(speaker && { speaker }), text: trimText(readInline(nodes, report)) }));
}

/** Whether a line holds stage directions and nothing else. */
function isDirection(line: ScriptLine): boolean {
  return (
    !line.broken && directionsIn(line).length > 0 && line.nodes.every(({ type, value }) => type === 'emphasis' || value?.trim() === '')
  );
}

function directionsIn({ nodes }: ScriptLine): Node[] {
  return nodes.filter(({ type }) => type === 'emphasis');
}

/** What was meant as a speech or a stage direction, as it should be written. */
function speechCure(text: string, names: ReadonlySet<string>): string {
  const known = [...names].find((name) => text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)));
  if (known !== undefined) return `${known}: ${text.slice(known.length).replace(/^[\s–—:;.,-]+/u, '')}`;
  if (/^[*_([].*[*_)\]]?$/.test(text)) return `*${text.replace(/^[*_([]+|[*_)\]]+$/g, '')}*`;
  return `${[...names][0] ?? 'Ms Ruiz'}: ${text}\n*${text}* — for what happens without a word`;
}

/** The name of the scene that a heading begins. */
export function sceneName(heading: Node): string {
  return (textOf(heading).split(':')[0] ?? '').trim();
}
