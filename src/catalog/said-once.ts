import type { Diagnostic } from './diagnostic.ts';

/** Where the other mistake is; or that its cure is the entry this one lacks; or that it names the file of this one, or its cure brings the file that is missed. */
type Within = 'line' | 'file' | 'course' | 'name' | 'named' | 'cured' | 'entry';

/** What need not be said where a plainer word about the same slip is said already: in the same line, or in the same file. */
const follows: readonly (readonly [code: RegExp, after: RegExp, within: Within])[] = [
  // A picture that is not there, or at a wrong address, is written anew, with its description.
  [/^TP418$/, /^TP(?:105|325)$/, 'line'],
  // A claim whose link is broken has a source.
  [/^TP50[1-35]$/, /^TP11[17]$/, 'line'],
  // A name that mixes alphabets is found nowhere; one of another form is like no other.
  [/^TP424$/, /^TP(?:10[67]|3(?:0[2-5]|2[0-4])|452)$/, 'line'],
  // Of an attribute that cannot be read, nobody knows what it asks for.
  [/^TP209$/, /^TP107$/, 'line'],
  [/^TP453$/, /^TP452$/, 'line'],
  [/^TP473$/, /^TP500$/, 'line'],
  [/^TP472$/, /^TP45[23]$/, 'line'],
  // An option that repeats another one no longer says what it said.
  [/^TP604$/, /^TP447$/, 'line'],
  // Other words under a letter: where they are wrong, the old ones are the cure of both.
  [/^TP4(?:30|37|4[5689]|50)$/, /^TP604$/, 'line'],
  // What the options and their feedback say fits the key that was there.
  [/^TP4(?:30|4[56]|51|61|66|67)$/, /^TP608$/, 'file'],
  // A tag that cannot be read hides what is in it, and its words say little.
  [/^TP700$/, /^TP106$/, 'file'],
  [/^TP(?:115|305)$/, /^TP106$/, 'line'],
  // Signs of an arrow or a stage direction that was written in another way.
  [/^TP117$/, /^TP61[01]$/, 'line'],
  // What was added without a source, or with a footnote, is to go; a guess that is gone comes back with its answer.
  [/^TP40[89]$/, /^TP(?:117|413|50[0-35]|600)$/, 'file'],
  [/^TP407$/, /^TP(?:117|413|50[0-35]|600)$/, 'course'],
  // A term that was renamed in a translation is not one that waits for it.
  [/^TP320$/, /^TP703$/, 'entry'],
  // A link with another name, or one that cannot be read, is not one that is missing.
  [/^TP704$/, /^TP(?:1\d\d|32[01]|70[03])$/, 'file'],
  // Where an answer is missing, there is less to do; a question that an objective lacks is one that the lesson lacks.
  [/^TP408$/, /^TP415$/, 'file'],
  [/^TP416$/, /^TP306$/, 'file'],
  // A translation with another key has reasons that fit the English one; an id that cannot be one is not the English one.
  [/^TP466$/, /^TP700$/, 'file'],
  [/^TP700$/, /^TP302$/, 'line'],
  // A letter that is written wrong is found nowhere.
  [/^TP214$/, /^TP2(?:02|13)$/, 'file'],
  // A key that cannot be read is another one.
  [/^TP608$/, /^TP217$/, 'file'],
  // One term too many need not be linked earlier.
  [/^TP411$/, /^TP410$/, 'line'],
  // A question that was moved to a lesson of another objective is missing where it was.
  [/^TP306$/, /^TP305$/, 'name'],
  // An alias the wrong way round takes the old name for the new one.
  [/^TP600$/, /^TP602$/, 'course'],
  // Of two questions, or two lessons, with one name the other one seems to be gone.
  [/^TP(?:600|311)$/, /^TP301$/, 'course'],
  // A file that is listed nowhere may be the one that an entry lacks.
  [/^TP311$/, /^TP310$/, 'named'],
  [/^TP310$/, /^TP312$/, 'cured'],
  // A lesson that is not there, or not listed, cannot be linked; an objective that was renamed in the course is not found in the lesson.
  [/^TP322$/, /^TP311$/, 'course'],
  [/^TP322$/, /^TP310$/, 'name'],
  [/^TP3(?:04|23)$/, /^TP600$/, 'name'],
  // An answer to a guess that nobody asked was meant for one that was asked.
  [/^TP415$/, /^TP323$/, 'file'],
];

/** The diagnostics without those that follow from others. A warning hides no error. */
export function saidOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(
    (found) =>
      !follows.some(
        ([what, after, within]) =>
          what.test(found.code) &&
          diagnostics.some((other) => after.test(other.code) && !isWeaker(other, found) && isWithin(found, other, within)),
      ),
  );
}

function isWeaker(one: Diagnostic, other: Diagnostic): boolean {
  return one.severity === 'warning' && other.severity === 'error';
}

function isWithin(found: Diagnostic, other: Diagnostic, within: Within): boolean {
  if (within === 'entry') return other.cure.split('\n')[0] === `${nameIn(found)}:`;
  if (within === 'cured') return found.message.includes(/content\/\S+\.mdx/.exec(other.cure)?.[0] ?? '\0');
  if (within === 'named') return `${other.message} ${other.cure}`.includes(/content\/\S+\.mdx/.exec(found.message)?.[0] ?? found.file);
  if (within === 'line' || within === 'file') return found.file === other.file && (within === 'file' || found.line === other.line);
  return courseOf(found) === courseOf(other) && (within === 'course' || nameIn(found) === nameIn(other));
}

function courseOf({ file }: Diagnostic): string | undefined {
  return /^content\/courses\/[^/]+/.exec(file)?.[0];
}

/** What a message is about. */
function nameIn({ message }: Diagnostic): string | undefined {
  return /"([^"]+)"/.exec(message)?.[1];
}
