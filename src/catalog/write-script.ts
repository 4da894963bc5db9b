import {
  type ConversationItem,
  type Line,
  type Meters,
  type Move,
  meterNames,
  type Reply,
  type Scene,
} from '#domain/items/conversation.ts';
import { quoted, under, writeBlocks, writeText } from './write-text.ts';

/** The script of a conversation as a trainer would write it. Reading it again gives the same scenes. */
export function writeScript({ start, meters, interruptions, scenes }: ConversationItem): string {
  const opening = `→ ${start}, trust ${meters.trust}, heat ${meters.heat}`;
  return [[opening, ...interruptions.map((move) => arrow(move))].join('\n'), ...scenes.map(writeScene)].join('\n\n');
}

function writeScene(scene: Scene): string {
  return [
    `### ${scene.id}${scene.ending ? `: ${scene.ending} ending` : ''}`,
    ...scene.lines.map(writeLine),
    ...(scene.moves.length > 0 ? [scene.moves.map((move) => arrow(move)).join('\n')] : []),
    ...(scene.replies.length > 0 ? [scene.replies.map(writeReply).join('\n')] : []),
    ...(scene.debrief.length > 0 ? [quoted(writeBlocks(scene.debrief))] : []),
  ].join('\n\n');
}

function writeLine({ speaker, text }: Line): string {
  return speaker === undefined ? writeText([{ type: 'emphasis', children: text }], true) : `${speaker}: ${writeText(text)}`;
}

function writeReply(reply: Reply): string {
  const { id, text, feedback } = reply;
  const lines = [`${id}) ${writeText(text)}`, ...writeArrows(reply)];
  return under('- ', [...lines, ...(feedback.length > 0 ? [quoted(writeText(feedback, true))] : [])].join('\n'));
}

/** The arrows of a reply, a line each; the last one says what the reply changes. */
export function writeArrows({ change, moves }: Pick<Reply, 'change' | 'moves'>): string[] {
  return moves.map((move, i) => arrow(move, i === moves.length - 1 ? writeChange(change) : ''));
}

function arrow({ to, when }: Move, change = ''): string {
  return `→ ${to}${change}${when ? ` if ${when.meter} ${when.is} ${when.value}` : ''}`;
}

function writeChange(change: Meters): string {
  return meterNames
    .filter((name) => change[name] !== 0)
    .map((name) => `, ${name} ${change[name] > 0 ? '+' : ''}${change[name]}`)
    .join('');
}
