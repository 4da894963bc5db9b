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
    report.error('TP301', at, `The scene "${id}" stands twice; first in line ${before.line}.`, 'give this scene a name of its own');
  else places.scenes.set(id, at);
  const lines: Line[] = [];
  const replies: Reply[] = [];
  const moves: Move[] = [];
  const debrief = body.filter((node) => node.type === 'blockquote').flatMap((quote) => readBlocks(quote.children ?? [], report));
  for (const node of body) {
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
        'Ms Ruiz: what she says — or a reply: - a) …, or an arrow: → scene, or *a stage direction*',
      );
  }
  if (ending === undefined && debrief.length > 0)
    report.error(
      'TP223',
      at,
      `In "${id}" a quotation stands at the margin, so it belongs to no reply.`,
      '  > Two spaces further right, below the reply it is about',
    );
  if (ending !== undefined && debrief.length === 0)
    report.error(
      'TP617',
      at,
      `The ending "${id}" has no debrief, so nobody learns what led there.`,
      '> What led here, and what to keep or to change.',
    );
  return { id, lines, replies, moves, ...(ending && { ending }), debrief };
}

/** A speech on the line below another one; a name that begins no paragraph is a word with a colon. */
function knownSpeaker(line: ScriptLine, names: ReadonlySet<string>): ReturnType<typeof readSpeaker> {
  const found = readSpeaker(line);
  return found && names.has(found.speaker) ? found : null;
}

function readHeading(heading: Node, report: Report): { id: string; ending: EndingKind | undefined } {
  const said = textOf(heading).split(/:(.*)/s)[1];
  const id = sceneName(heading);
  const ending = endingKinds.find((kind) => said?.trim().toLowerCase() === `${kind} ending`);
  if (!idPattern.test(id))
    report.error(
      'TP302',
      placeOf(heading),
      `"${id}" cannot be the name of a scene.`,
      `### ${
        id
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'short-english-name'
      } — lower-case English letters, digits and hyphens`,
    );
  if (said !== undefined && !ending)
    report.error(
      'TP610',
      placeOf(heading),
      `"${said.trim()}" is no kind of ending.`,
      endingKinds
        .toReversed()
        .map((kind) => `### ${id}: ${kind} ending`)
        .join('\n'),
    );
  return { id, ending };
}

function readLines(lines: readonly ScriptLine[], moves: Move[], script: Script): Line[] {
  const { report } = script;
  const found: { speaker?: string; nodes: Node[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const [first] = line.nodes;
    const begins = i === 0 ? readSpeaker(line) : null;
    const spoken = begins ?? (line.broken ? null : knownSpeaker(line, script.names));
    if (isArrow(line)) {
      for (const each of readWell(line, report, '→ the-next-scene')) {
        if (Object.keys(each.meters).length > 0)
          reportArrow(each, 'Only replies and the first arrow of a script change the meters.', report);
        moves.push(moveOf(each, script.places));
      }
    } else if (spoken) found.push({ speaker: spoken.speaker, nodes: [...spoken.said] });
    else if (first?.type === 'emphasis' && line.nodes.length === 1 && !line.broken) found.push({ nodes: [...(first.children ?? [])] });
    else if (found.length > 0) found.at(-1)?.nodes.push(between(line), ...line.nodes);
    else
      report.error(
        'TP610',
        line,
        `Nobody says this: "${line.text.slice(0, 50)}".`,
        `Ms Ruiz: ${line.text.trim()}\n*${line.text.trim()}* — for what happens without a word`,
      );
  }
  return found.map(({ speaker, nodes }) => ({ ...(speaker && { speaker }), text: trimText(readInline(nodes, report)) }));
}

/** The name of the scene that a heading begins. */
export function sceneName(heading: Node): string {
  return (textOf(heading).split(':')[0] ?? '').trim();
}
