import { attemptsOf, presentAttempts } from '../attempts.ts';
import { gatherMaps, type JourneyMapItem, journeyMap, type MapTexts } from '../items/journey-map.ts';
import { readResponse } from '../items/kind.ts';
import type { Attempt, Log } from '../record.ts';
import { guidedId } from './map.ts';

/**
 * All maps as the log has left them. Of the worked example only what was filled in as it is now counts; maps of the
 * learner's own do not depend on it.
 */
export function storedTexts(item: JourneyMapItem, log: Log): MapTexts {
  const guided = textsOf(presentAttempts(item, log))[guidedId];
  const { [guidedId]: _, ...own } = textsOf(attemptsOf(item.id, log));
  return guided ? { [guidedId]: guided, ...own } : own;
}

/** Id of the map that was worked on last, or undefined. */
export function lastMap(item: JourneyMapItem, log: Log): string | undefined {
  return Object.keys(readResponse(journeyMap, attemptsOf(item.id, log).at(-1)?.response) ?? {})[0];
}

function textsOf(attempts: readonly Attempt[]): MapTexts {
  return gatherMaps(attempts.map((attempt) => readResponse(journeyMap, attempt.response) ?? {}));
}
