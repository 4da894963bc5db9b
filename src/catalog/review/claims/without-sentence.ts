import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { sourceLine } from '../../source-line.ts';

const head = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,2}[.)])\s+)?(?:\[[ x]\]\s+)?(?:[A-Za-z]\)\s+)?/;
/** Between two sentences, also where the first one is a link. */
const boundary = /(?<=[.!?…]["”’»)\]]*(?:\((?:fact|term|lesson|https?):[^)\s]*\))?)\s+(?=["“«([*]*[\p{Lu}\p{N}])/u;
const mistake = /\s*`[a-z0-9-]+`\s*$/;
/** The line goes on below, so that its last sentence may end there. */
const isOpen = /[\p{L}\p{N},–—-]$/u;

/** A cure that leaves out the sentence at a place: its line without it, or words where that cannot be told or nothing would be left. */
export function withoutSentence(catalog: Pick<Catalog, 'sources'>, file: string, at: Place): string {
  const line = sourceLine(catalog, file, at);
  const [start = ''] = head.exec(line) ?? [];
  const [name = ''] = mistake.exec(line) ?? [];
  const sentences = line.slice(start.length, line.length - name.length).split(boundary);
  let end = start.length;
  const index = sentences.findIndex((sentence) => {
    end += sentence.length + 1;
    return at.column <= end;
  });
  const rest = sentences.filter((_, i) => i !== index).join(' ');
  const wraps = isOpen.test(line) && index === sentences.length - 1;
  const named = beginning(sentences[index] ?? '');
  if (line === '' || wraps || (rest === '' && start.trim() !== '' && name + start.trim() !== '-')) return `leave the sentence ${named} out`;
  return rest === '' ? 'delete this line' : `${start}${rest}${name}\n(the line without its sentence ${named})`;
}

/** The first words of a sentence, in quotation marks. */
function beginning(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const shown = words
    .slice(0, 5)
    .join(' ')
    .replace(/[.,:;!?]+$/, '');
  return `“${shown}${words.length > 5 ? ' …' : ''}”`;
}
