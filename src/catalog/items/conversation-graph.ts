import { explore, type Graph, outlooks } from '#domain/conversation/paths.ts';
import type { ConversationItem, Move, Scene } from '#domain/items/conversation.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { closest, didYouMean } from '../suggest.ts';
import { checkEndings } from './conversation-endings.ts';
import { anyScene } from './scene-names.ts';
import type { ScriptPlaces } from './script.ts';
import { addBelow } from './whole-lines.ts';

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
      `${report.inPlace(
        place,
        place.text.replace(move.to, () => near ?? anyScene(names)),
      )}${near === undefined ? `\n(or write the scene: ### ${move.to})` : ''}`,
    );
  }
  const exits = { places, names, follower: unmet.length === 1 ? unmet[0] : undefined, report, wrong };
  for (const scene of item.scenes) checkExits(scene, placeOf(scene), exits);
  checkEndings(item, places, at, wrong);
  if (isWhole) checkPaths(explore(item), places, at, report);
}

export type Wrong = (code: string, place: Place, message: string, cure: string) => void;

interface Exits {
  readonly places: ScriptPlaces;
  readonly names: readonly string[];
  /** The only scene that nobody leads to. */
  readonly follower: string | undefined;
  readonly report: Report;
  readonly wrong: Wrong;
}

function arrowTo(names: readonly string[]): string {
  return `→ ${anyScene(names)}`;
}

function checkExits(scene: Scene, at: Place, { places, names, follower: lone, report, wrong }: Exits): void {
  const { id, replies, moves, ending } = scene;
  const follower = lone === id ? undefined : lone;
  const others = names.filter((name) => name !== id);
  const end = places.ends.get(id) ?? at;
  if (ending) {
    if (replies.length + moves.length > 0)
      wrong('TP614', at, `"${id}" is an ending, and the conversation goes on after it.`, `### ${id}\n(or delete its replies and arrows)`);
  } else if (replies.length === 0 && moves.length === 0) {
    wrong(
      'TP614',
      at,
      `The scene "${id}" is a dead end: no reply, no arrow, no ending.`,
      addBelow(`\n→ ${follower ?? anyScene(others)}\n(or two to four replies, each with an arrow; or a debrief, if it ends here)`, end, at),
    );
  } else if (replies.length > 0 && (replies.length < fewestReplies || replies.length > mostReplies)) {
    wrong(
      'TP614',
      at,
      `The scene "${id}" has ${replies.length === 1 ? 'one reply' : `${replies.length} replies`}; a choice has ${fewestReplies} to ${mostReplies}.`,
      replies.length === 1
        ? addBelow(
            `- ${replies[0]?.id === 'a' ? 'b' : 'a'}) ${blank('another reply that a colleague might really give')}\n  → ${follower ?? anyScene(others)}\n  > ${blank('why it helps or harms')}`,
            end,
            at,
          )
        : `delete ${replies.length - mostReplies === 1 ? 'one of the replies, with its arrow and its reason' : `${replies.length - mostReplies} of the replies, with their arrows and their reasons`}`,
    );
  } else if (replies.length > 0 && moves.length > 0) {
    const [own] = moves.flatMap((move) => places.moves.get(move) ?? []);
    const message = `The scene "${id}" has replies, and also an arrow of its own.`;
    wrong('TP614', own ?? at, message, 'delete this line\n(each reply has its own arrow below it)');
  }
  for (const exits of replies.length > 0 ? replies.map((reply) => reply.moves) : [moves]) {
    const always = exits.findIndex((exit) => !exit.when);
    const [first, last] = [exits[always], exits.at(-1)].map((exit) => exit && places.moves.get(exit));
    if (always >= 0 && exits.at(-1)?.when && first && last)
      wrong(
        'TP614',
        first,
        `This arrow is always taken, so the one below it with "if ${said(exits.at(-1))}" never is.`,
        `${report.inPlace(first, `${last.text}\n${first.text}`)}\n(the arrow without "if" comes last; delete the one in line ${last.line})`,
      );
    else if (exits.length > 0 && exits.at(-1)?.when)
      wrong(
        'TP614',
        last ?? at,
        `In "${id}" it is open what happens if "${said(exits.at(-1))}" does not hold.`,
        `add below this line:\n${last ? report.inPlace(last, arrowTo(others)) : arrowTo(others)}`,
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
  if (checkLoops(graph, places, at, report)) return;
  for (const scene of item.scenes) {
    if (graph.met.has(scene)) continue;
    report.error(
      'TP615',
      places.scenes.get(scene.id) ?? at,
      `Nobody can ever come to the scene "${scene.id}".`,
      `write ${scene.id} in place of the name behind the arrow of the reply that is to lead here\n(what follows the name stays as it is; or delete the scene)`,
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
      move.when
        ? `${report.typed(place).replace(/\d+\s*$/, blank('a number that the meter can reach here'))}\n(or delete this line)`
        : 'give the arrow above this line a number that is not always reached\n(or delete this line, if all are to go the other way)',
    );
  }
}

/** TP616: what of it cannot be left. Scenes that nobody meets may stand behind the way out. */
function checkLoops(graph: Graph, places: ScriptPlaces, at: Place, report: Report): boolean {
  const { item } = graph;
  const outlook = outlooks(graph);
  const stuck = new Set([...graph.states].filter(([key]) => !outlook.has(key)).map(([, state]) => state.scene));
  const [scene] = item.scenes.filter((each) => stuck.has(each.id));
  if (!scene) return false;
  const outside = item.scenes.map(({ id }) => id).filter((id) => !stuck.has(id));
  const unmet = item.scenes.filter((each) => !graph.met.has(each)).map(({ id }) => id);
  const wayOut = (unmet.length === 1 && unmet[0]) || anyScene(outside);
  const exit = movesOf(scene).findLast(({ to }) => stuck.has(to));
  const arrow = exit && places.moves.get(exit);
  report.error(
    'TP616',
    arrow ?? places.scenes.get(scene.id) ?? at,
    `From "${scene.id}" no ending can be reached${stuck.size > 1 ? `: it goes round between ${[...stuck].join(', ')}` : ''}.`,
    exit && arrow ? report.inPlace(arrow, arrow.text.replace(exit.to, wayOut)) : `→ ${wayOut}`,
  );
  return true;
}

function movesOf(scene: Scene): readonly Move[] {
  return [...scene.moves, ...scene.replies.flatMap((reply) => reply.moves)];
}
