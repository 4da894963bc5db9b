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

/** What learners do in a second task, behind a sign or word that begins one. */
const deeds = `(?:${always.replaceAll(' ', '|')}|add|apply|ask|build|calculate|call|check|choose|collect|compare|compute|create|decide|demonstrate|discuss|document|draft|draw|explore|fill|find|gather|help|judge|list|make|map|match|mend|name|plan|practise|prepare|present|propose|report|review|select|send|set|share|sort|suggest|support|teach|test|train|use|write)`;
const particle = '(?:\\s+(?:up|out|down|off|on|in|back|together))?';
const anObject = `${particle}\\s+(?:${object}|\\d|${'two three four five six seven eight nine ten'.replaceAll(' ', '|')}|some|all|others?|somebody|someone|(?:a |new )?colleagues?)`;
const further: readonly RegExp[] = [
  new RegExp(`\\s*(?:;|(?<=\\p{Ll})\\.|,\\s*(?:and\\s+)?then)\\s+(?:then\\s+)?(${deeds}|give|show|tell)(?!\\p{L})(?=\\s)`, 'iu'),
  new RegExp(`\\s*(?:,\\s*and|,|\\s[&+/]|\\s(?:and\\s+)?(?:plus|also))\\s+(?:to\\s+)?(${deeds})${anObject}`, 'iu'),
  /\s*,?\s+as well as\s+(\p{L}{3,}ing)\s/iu,
  /\s*,?\s+(?:before|after|while)\s+(\p{L}{3,}ing)\s+(?:it|them|this|these|one)(?!\p{L})/iu,
];

export interface LaterDeed {
  readonly verb: string;
  /** The objective from there on, without the mark at its end. */
  readonly rest: string;
}

/** A second task behind the first one, in an English objective. */
export function laterDeed(objective: string): LaterDeed | null {
  const found = likely.exec(objective);
  // Behind a comma begins what the learner does, not what somebody in a clause does.
  const isOwn = found && (/,\s*$/.test(objective.slice(0, found.index)) || !clause.test(objective.slice(0, found.index)));
  const ways = [isOwn ? found : null, sure.exec(objective), ...further.map((way) => way.exec(objective))];
  const [first] = ways.filter((way) => way !== null).sort((a, b) => a.index - b.index);
  const start = first && objective.slice(0, first.index).replace(/[\s,]+$/, '').length;
  return first ? { verb: first[1] ?? '', rest: objective.slice(start).replace(/[.!]?\s*$/, '') } : null;
}
