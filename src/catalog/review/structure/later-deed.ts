/** Verbs of a second task, whatever stands before them. Those that the people in a text also do are left out. */
const always = 'explain describe justify recommend summarise summarize distinguish evaluate analyse analyze rewrite identify';

const object =
  '(?:the|an?|why|how|what|which|when|where|who|whose|whether|each|one|two|it|them|their|its|your|his|her|this|these)(?!\\p{L})';
/** What stands between "and" and an object without being a verb, or gives the reason for the first deed. */
const noVerb =
  'about|above|after|against|all|along|also|among|around|as|at|before|behind|below|beside|between|both|by|during|each|every|for|from|give|gives|giving|how|if|in|inside|into|like|near|not|of|off|on|once|only|or|outside|over|per|say|says|saying|show|since|so|tell|tells|than|that|the|then|through|to|under|until|up|upon|what|when|where|whether|which|while|who|whose|why|with|within|without|\\p{L}+ing|\\p{L}+ed|\\p{L}+ly';
const sure = new RegExp(`\\band\\s+(?:then\\s+)?(${always.replaceAll(' ', '|')})\\s+${object}`, 'iu');
const likely = new RegExp(`\\band\\s+(?:then\\s+)?(?!(?:${noVerb})\\s)(\\p{Ll}{3,})\\s+${object}`, 'iu');
/** Words with which a clause begins that has a subject or a verb of its own. */
const clause =
  /\b(?:how|what|when|where|why|who|which|that|if|whether|to|can|could|may|might|must|should|will|would|let|lets|help|helps|make|makes)\b/i;

/** The verb of a second task behind the first one, in an English objective. */
export function laterDeed(objective: string): string | null {
  const found = likely.exec(objective);
  // Behind a comma begins what the learner does, not what somebody in a clause does.
  const isOwn = found && (/,\s*$/.test(objective.slice(0, found.index)) || !clause.test(objective.slice(0, found.index)));
  if (isOwn) return found[1] ?? null;
  return sure.exec(objective)?.[1] ?? null;
}
