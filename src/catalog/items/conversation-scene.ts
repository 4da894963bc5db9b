import { type EndingKind, endingKinds, type Line, type Move, type Reply, type Scene } from '#domain/items/conversation.ts';
import { blank } from '../blanks.ts';
import { isTag, type Node, placeOf, textOf } from '../mdast.ts';
import { readBlocks, readInline, trimText } from '../rich-text.ts';
import { moveOf, readReplies, readWell, reportArrow } from './conversation-replies.ts';
import { anyKind, asSceneName, isSceneName, kindMeant, nameByArrows } from './scene-names.ts';
import { between, isArrow, isArrows, linesOf, readSpeaker, type Script, type ScriptLine } from './script.ts';
import { addBelow } from './whole-lines.ts';

/** A scene: its heading, what is said, and its replies, arrows or debrief. */
export function readScene([heading, ...body]: readonly Node[], script: Script): Scene {
  const { places, report } = script;
  const at = placeOf(heading);
  const { id, ending } = readHeading(heading as Node, body, script);
  const before = places.scenes.get(id);
  if (before)
    report.error(
      'TP301',
      at,
      `The scene "${id}" stands twice; first in line ${before.line}.`,
      `### ${script.lost.length === 1 ? script.lost[0] : blank('another name')}${ending ? `: ${ending} ending` : ''}`,
    );
  else places.scenes.set(id, at);
  if (!before) places.ends.set(id, (body.at(-1) ?? heading)?.position?.end ?? at);
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
      `### ${id}: ${anyKind(script.missing)} ending`,
    );
  else if (ending === undefined && debrief.length > 0) reportQuote(id, quotes[0], script);
  if (ending !== undefined && debrief.length === 0)
    report.error(
      'TP617',
      at,
      `The ending "${id}" has no debrief, so nobody learns what led there.`,
      addBelow(`\n> ${blank('what led here, and what to keep or to change')}`, places.ends.get(id) ?? at, at),
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

/** An ending as it might be written: `agreed (good)`, `agreed – good ending`. */
const almostEnding = /^(.*?)\s*(?:[:(–—]|\s-+\s|\s(?=\p{L}+\s+ending\W*$))\s*(\p{L}+)(?:\s+end(?:ing)?)?\W*$/iu;

/** The same the other way round: `Good ending: agreed`. */
const endingFirst = /^(\p{L}+)\s+end(?:ing)?\s*[:(–—-]\s*([^)]*\p{L}[^)]*?)\)?$/iu;

function readHeading(heading: Node, body: readonly Node[], script: Script): { id: string; ending: EndingKind | undefined } {
  const { report, lost, missing } = script;
  const said = textOf(heading).split(/:(.*)/s)[1];
  const id = sceneName(heading);
  const ending = endingKinds.find((kind) => said?.trim().toLowerCase() === `${kind} ending`);
  const typed = textOf(heading).trim();
  const [, first = '', behind = ''] = (!ending && endingFirst.exec(typed)) || [];
  const [, before = '', last = ''] = (!ending && almostEnding.exec(typed)) || [];
  const [name, word] = kindMeant(first) ? [behind, first] : [before, last];
  const meant = kindMeant(word);
  if (meant && name !== '') {
    const message = `The kind of this ending is not written as "${meant} ending" behind a colon.`;
    const own = script.scenes.has(name) || lost.length === 0 ? asSceneName(name) : (nameByArrows(name, lost) ?? asSceneName(name));
    report.error('TP610', placeOf(heading), message, `### ${own}: ${meant} ending`);
    return { id: own, ending: meant };
  }
  const goesOn = body.some((node) => node.type === 'list' || (node.type === 'paragraph' && linesOf(node).some(isArrow)));
  const byArrows = isSceneName(id) && (said === undefined || ending) ? undefined : nameByArrows(typed, lost);
  if (byArrows !== undefined) {
    const message = `Arrows lead to "${byArrows}", and the heading of this scene says "${typed}".`;
    const kind = ending ?? (goesOn ? undefined : missing.length === 1 ? missing[0] : undefined);
    report.error('TP302', placeOf(heading), message, `### ${byArrows}${ending ? `: ${ending} ending` : ''}`);
    return { id: byArrows, ending: kind };
  }
  if (!isSceneName(id) && (said === undefined || ending))
    report.error(
      'TP302',
      placeOf(heading),
      `"${id}" cannot be the name of a scene: names are lower-case English letters, digits and hyphens.`,
      `### ${asSceneName(id)}${ending ? `: ${ending} ending` : ''}`,
    );
  if (said !== undefined && !ending) {
    const isEmpty = said.trim() === '';
    const scene = asSceneName(isSceneName(id) ? id : typed);
    const cure = `### ${scene}${isEmpty || goesOn ? '' : `: ${anyKind(missing)} ending`}`;
    const message = isEmpty ? 'Nothing stands behind the colon of this scene.' : `"${said.trim()}" is no kind of ending.`;
    report.error('TP610', placeOf(heading), message, cure);
    return { id, ending: isEmpty || goesOn ? undefined : 'acceptable' };
  }
  return { id, ending };
}

function readLines(lines: readonly ScriptLine[], moves: Move[], script: Script): Line[] {
  const { report } = script;
  const found: { speaker?: string; nodes: Node[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const begins = i === 0 ? readSpeaker(line) : null;
    const spoken = begins ?? (line.broken ? null : knownSpeaker(line, script.names));
    if (isArrow(line)) {
      for (const each of readWell(line, report, script.scenes)) {
        if (Object.keys(each.meters).length > 0)
          reportArrow(each, 'Only replies and the first arrow of a script change the meters.', report);
        moves.push(moveOf(each, script.places));
      }
    } else if (spoken) {
      found.push({ speaker: spoken.speaker, nodes: [...spoken.said] });
      script.places.speakers.set(spoken.speaker, [...(script.places.speakers.get(spoken.speaker) ?? []), line]);
    } else if (isDirection(line)) found.push(...directionsIn(line).map(({ children = [] }) => ({ nodes: [...children] })));
    else if (found.length > 0) found.at(-1)?.nodes.push(between(line), ...line.nodes);
    else
      report.error(
        'TP610',
        line,
        `Nobody says this: "${line.text.slice(0, 50)}".`,
        speechCure(report.typed(line, line.text).trim(), script.names),
      );
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
  const [only] = names;
  return `${only !== undefined && names.size === 1 ? only : blank('who says it')}: ${text}\n(or, if nobody says it: *${text}*)`;
}

/** The name of the scene that a heading begins. */
export function sceneName(heading: Node): string {
  return (textOf(heading).split(':')[0] ?? '').trim();
}
