import type { RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** What a journey map says of each stage, from top to bottom. */
export const mapRows = ['does', 'asks', 'feels', 'touchpoint', 'obstacle', 'opportunity', 'owner', 'measure'] as const;
export type MapRow = (typeof mapRows)[number];

/** Rows that every stage of a finished map has; the others only where something hurts or could be better. */
export const neededRows = ['does', 'asks', 'feels', 'touchpoint'] as const satisfies readonly MapRow[];

export const fewestStages = 5;
export const mostStages = 7;

/** A field of the model map. Feelings are written `-2` to `2`. */
export interface ModelCell {
  readonly text: string;
  /** Left for the learner to fill in. */
  readonly gap: boolean;
}

export interface ModelStage {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Partial<Record<MapRow, ModelCell>>>;
  /** Why the stage looks as it does. */
  readonly note: RichText;
}

/** A sentence about a good map, for learners to hold their own against. */
export interface MapCheck {
  readonly id: string;
  readonly text: RichText;
  /** What to do when it is not true yet. */
  readonly advice: RichText;
}

/** A model map whose fields become gaps step by step, and room for maps of the learner's own. */
export interface JourneyMapItem extends ItemBase {
  readonly kind: 'journey-map';
  /** Whose journey it is, and what for. */
  readonly situation: { readonly persona: string; readonly scenario: string };
  readonly stages: readonly ModelStage[];
  readonly checks: readonly MapCheck[];
}

/**
 * Texts by map and field, such as `{ guided: { 'c.asks': '…' } }`: what was changed, not the whole map. So each step is
 * small, and two tabs that fill in different fields both count.
 */
export type MapTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Response: the fields that were changed, with their new texts. It has no marks. */
export const journeyMap: Kind<JourneyMapItem, MapTexts> = {
  name: 'journey-map',
  marked: false,
  response: shape.recordOf(shape.recordOf(shape.text)),
  isComplete: (_item, texts) => Object.values(texts).some((fields) => Object.keys(fields).length > 0),
  mark: () => null,
  arrange: () => [],
};

/** All maps as a series of responses has left them: of each field the last text counts. */
export function gatherMaps(responses: readonly MapTexts[]): MapTexts {
  const maps = new Map<string, Map<string, string>>();
  for (const response of responses) {
    for (const [id, fields] of Object.entries(response)) {
      const map = maps.get(id) ?? new Map<string, string>();
      for (const [field, text] of Object.entries(fields)) map.set(field, text);
      maps.set(id, map);
    }
  }
  return Object.fromEntries([...maps].map(([id, fields]) => [id, Object.fromEntries(fields)]));
}
