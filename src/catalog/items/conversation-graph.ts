import { explore, type Graph, outlooks } from '#domain/conversation/paths.ts';
import { type ConversationItem, endingKinds, type Move, type Scene } from '#domain/items/conversation.ts';
import { plainText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import { closest, didYouMean } from '../suggest.ts';
import type { ScriptPlaces } from './script.ts';

const fewestReplies = 2;
const mostReplies = 4;

/** TP612, TP614 to TP616, TP618: names that point at nothing, dead ends, scenes nobody meets, loops, missing endings. */
export function checkGraph(item: ConversationItem, places: ScriptPlaces, at: Place, report: Report): void {
  const placeOf = (scene: Scene) => places.scenes.get(scene.id) ?? at;
  const names = item.scenes.map((scene) => scene.id);
  const targets = new Set([...places.moves.keys()].map(({ to }) => to));
  const unmet = item.scenes.filter(({ id }, i) => i > 0 && !targets.has(id)).map(({ id }) => id);
  let isWhole = true;
  const wrong = (code: string, place: Place, message: string, cure: string) => {
    isWhole = false;
    report.error(code, place, message, cure);
  };
  for (const [move, place] of places.moves) {
    if (names.includes(move.to)) continue;
    // A scene that no arrow leads to, while several lead to one that is not there, was renamed.
    const lone = unmet.length === 1 && closest(move.to, names) === undefined ? item.scenes.find(({ id }) => id === unmet[0]) : undefined;
    const like = [...places.moves].filter(([other]) => other.to === move.to);
    if (lone && like.length > 1) {
      const lines = like.map(([, { line }]) => line).join(', ');
      const message = `The arrows in lines ${lines} lead to "${move.to}", which is not there, and none leads to "${lone.id}".`;
      if (like[0]?.[0] === move) wrong('TP612', placeOf(lone), message, `### ${move.to}${lone.ending ? `: ${lone.ending} ending` : ''}`);
      continue;
    }
    // One arrow may be the one that is wrong.
    const near = closest(move.to, names) ?? (unmet.length === 1 ? unmet[0] : undefined);
    wrong(
      'TP612',
      place,
      `There is no scene "${move.to}". ${didYouMean(move.to, names)}`.trim(),
      near === undefined ? `### ${move.to} — a heading for the scene, with what is said in it` : place.text.replace(move.to, near),
    );
  }
  for (const scene of item.scenes) checkExits(scene, placeOf(scene), places, wrong);
  const missing = endingKinds.filter((kind) => !item.scenes.some((scene) => scene.ending === kind)).toReversed();
  if (missing.length > 0)
    wrong(
      'TP618',
      at,
      `This conversation has no ${missing.join(' and no ')} ending.`,
      missing.map((kind) => `### ${kind === 'good' ? 'agreed' : 'how-it-ends'}: ${kind} ending`).join('\n'),
    );
  if (isWhole) checkPaths(explore(item), places, at, report);
}

type Wrong = (code: string, place: Place, message: string, cure: string) => void;

function checkExits(scene: Scene, at: Place, places: ScriptPlaces, wrong: Wrong): void {
  const { id, replies, moves, ending } = scene;
  if (ending) {
    if (replies.length + moves.length > 0)
      wrong('TP614', at, `"${id}" is an ending, and the conversation goes on after it.`, `### ${id}\nor delete its replies and arrows`);
  } else if (replies.length === 0 && moves.length === 0) {
    wrong(
      'TP614',
      at,
      `The scene "${id}" is a dead end: no reply, no arrow, no ending.`,
      `→ the-next-scene\nor two to four replies: - a) …, each with an arrow; or an ending with a debrief: ### ${id}: poor ending`,
    );
  } else if (replies.length > 0 && (replies.length < fewestReplies || replies.length > mostReplies)) {
    wrong(
      'TP614',
      at,
      `The scene "${id}" has ${replies.length === 1 ? 'one reply' : `${replies.length} replies`}; a choice has ${fewestReplies} to ${mostReplies}.`,
      'two to four replies that a colleague might really give',
    );
  } else if (replies.length > 0 && moves.length > 0) {
    wrong('TP614', at, `The scene "${id}" has replies, and also an arrow of its own.`, 'an arrow below each reply, and none beside them');
  }
  for (const exits of replies.length > 0 ? replies.map((reply) => reply.moves) : [moves]) {
    const always = exits.findIndex((exit) => !exit.when);
    const [first, last] = [exits[always], exits.at(-1)].map((exit) => exit && places.moves.get(exit));
    if (always >= 0 && exits.at(-1)?.when && first && last)
      wrong(
        'TP614',
        first,
        `This arrow is always taken, so the one below it with "if ${said(exits.at(-1))}" never is.`,
        `${last.text}\n${first.text} — the arrow without "if" comes last`,
      );
    else if (exits.length > 0 && exits.at(-1)?.when)
      wrong(
        'TP614',
        at,
        `In "${id}" it is open what happens if "${said(exits.at(-1))}" does not hold.`,
        '→ a-scene — a last arrow without "if"',
      );
  }
}

function said(move: Move | undefined): string {
  return move?.when ? `${move.when.meter} ${move.when.is} ${move.when.value}` : '';
}

function checkPaths(graph: Graph, places: ScriptPlaces, at: Place, report: Report): void {
  const { item } = graph;
  if (graph.tooLarge) {
    report.error(
      'TP610',
      at,
      'This conversation can go too many ways to follow them all.',
      'make two conversations of it, or use fewer arrows with "if" at the top',
    );
    return;
  }
  for (const scene of item.scenes) {
    if (graph.met.has(scene)) continue;
    report.error(
      'TP615',
      places.scenes.get(scene.id) ?? at,
      `Nobody can ever come to the scene "${scene.id}".`,
      `→ ${scene.id} — below the reply that leads here, or delete the scene`,
    );
  }
  for (const [move, place] of places.moves) {
    const isStart =
      move.to === item.start && !item.interruptions.includes(move) && !item.scenes.some((scene) => movesOf(scene).includes(move));
    const isMet = item.scenes.some((scene) => graph.met.has(scene) && movesOf(scene).includes(move)) || item.interruptions.includes(move);
    if (graph.moves.has(move) || isStart || !isMet) continue;
    report.error(
      'TP615',
      place,
      `This arrow to "${move.to}" is never taken: ${move.when ? `${said(move)} never holds here` : 'another one always comes first'}.`,
      'another number, or delete the arrow',
    );
  }
  const outlook = outlooks(graph);
  const stuck = new Set([...graph.states].filter(([key]) => !outlook.has(key)).map(([, state]) => state.scene));
  const [scene] = item.scenes.filter((each) => stuck.has(each.id));
  if (scene)
    report.error(
      'TP616',
      places.scenes.get(scene.id) ?? at,
      `From "${scene.id}" no ending can be reached${stuck.size > 1 ? `: it goes round between ${[...stuck].join(', ')}` : ''}.`,
      `lead one reply out of the loop${scene.replies[0] ? `: “${plainText(scene.replies[0].text).slice(0, 40)}” → an ending` : ''}`,
    );
}

function movesOf(scene: Scene): readonly Move[] {
  return [...scene.moves, ...scene.replies.flatMap((reply) => reply.moves)];
}
