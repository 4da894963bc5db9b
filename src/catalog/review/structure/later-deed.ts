/** Verbs of a second task with its object: "… and explain why …". Those that the people in a text also do are left out. */
const later =
  /\band\s+(explain|describe|justify|recommend|summari[sz]e|distinguish|evaluate|analy[sz]e|rewrite|identify)\s+(?:the|an?|why|how|what|which|when|where|who|whose|whether|each|one|two|it|them|their|its|your)\b/i;

/** The verb of a second task behind the first one, in an English objective. */
export function laterDeed(objective: string): string | null {
  return later.exec(objective)?.[1] ?? null;
}
