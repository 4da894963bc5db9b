import { bestPath, type Guide, guideTo } from '#domain/conversation/debrief.ts';
import { keyOf, play } from '#domain/conversation/play.ts';
import { type ConversationItem, endingKinds, type Scene, sceneOf } from '#domain/items/conversation.ts';
import { plainText } from '#domain/rich-text.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';

/** With fewer choices, a run of long or short ones is chance. */
const fewestChoices = 4;
const tooOften = 0.6;

/** TP613: the best reply can be told by its length. TP619: one wrong reply and the good ending is gone. */
export const conversations: LessonRule = (lesson, report) => {
  for (const item of lesson.items) {
    // What the script cannot be played for, the reader of lessons has said.
    if (item.kind !== 'conversation' || lesson.diagnostics.some(({ severity }) => severity === 'error')) continue;
    const guide = guideTo(item);
    const at = placeInItem(lesson, item);
    const choices = choicesIn(guide);
    for (const [what, cue] of [['longest', longest] as const, ['shortest', shortest] as const]) {
      const told = choices.filter(({ scene, best }) => cue(scene) === best).length;
      if (choices.length < fewestChoices || told / choices.length <= tooOften) continue;
      report.warn(
        'TP613',
        at,
        `In ${told} of ${choices.length} scenes the best reply is the ${what}, so it can be told without reading.`,
        what === 'longest'
          ? 'let tempting replies take as many words as the good one, or say the good one in fewer'
          : 'let some of the good replies take more words',
      );
    }
    if (!canBeMended(guide))
      report.warn(
        'TP619',
        at,
        'After any mistake on the best path the good ending is out of reach.',
        'lead one wrong reply to a scene in which saying sorry and beginning anew leads back to the good way\n(if such a scene is there: give the arrow from it to the good way a number that can still be reached)',
      );
  }
};

/** Every scene with replies, and the best of them as it is met first. */
function choicesIn({ item, graph, outlook }: Guide): { readonly scene: Scene; readonly best: string | undefined }[] {
  return item.scenes
    .filter((scene) => scene.replies.length > 1)
    .flatMap((scene) => {
      const state = [...graph.states.values()].find((each) => each.scene === scene.id);
      return state ? [{ scene, best: outlook.get(keyOf(state))?.reply }] : [];
    });
}

function longest(scene: Scene): string | undefined {
  return outlier(scene, (a, b) => a > b);
}

function shortest(scene: Scene): string | undefined {
  return outlier(scene, (a, b) => a < b);
}

/** The reply whose text is beyond all others. */
function outlier(scene: Scene, isBeyond: (a: number, b: number) => boolean): string | undefined {
  const lengths = scene.replies.map((reply) => ({ id: reply.id, length: plainText(reply.text).length }));
  return lengths.find((one) => lengths.every((other) => other === one || isBeyond(one.length, other.length)))?.id;
}

/** Whether at least one mistake on the best path leaves a way to a good ending. */
function canBeMended({ item, graph, outlook }: Guide): boolean {
  const best = bestPath({ item, graph, outlook });
  const states = play(item, best).turns.map((turn) => turn.state);
  return states.some((state) => {
    const good = outlook.get(keyOf(state))?.reply;
    const others = replyIds(item, state.scene).filter((id) => id !== good);
    return others.some((id) => endingKinds[outlook.get(graph.next.get(keyOf(state))?.get(id) ?? '')?.ending ?? 0] === 'good');
  });
}

function replyIds(item: ConversationItem, scene: string): string[] {
  return sceneOf(item, scene)?.replies.map((reply) => reply.id) ?? [];
}
