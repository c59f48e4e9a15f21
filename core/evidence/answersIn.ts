import { coverageOf } from './coverageOf.ts';
import type { Found } from './Evidence.ts';
import { isOddDigest } from './holdsDigest.ts';
import { nothingsPrinted } from './nothingsPrinted.ts';
import { saysSignature } from './saysSignature.ts';
import { digestOf, type Line, linesOf, stepsOf, unprompted } from './stepsOf.ts';
import { hashes, isForPerson, isOfOthers, isPlainHash, sets, shows, withKey } from './wordsOfCommands.ts';

/** A digest that a program printed. */
export interface Answer extends Found {
  /** `console` where the commands that it was printed for say that it is a signature, rather than a hash of an email. */
  readonly source: 'console' | 'bare';
}

/** What a text shows of somebody's work in a shell, a console or a database. */
export interface Transcript {
  readonly answers: readonly Answer[];
  /** Where somebody looked what a signature is, and it is nothing yet: as what it would be handed over. */
  readonly nothings: readonly Found[];
  /** Whether a place is in a digest that was printed for something else that is signed or made: a webhook's body, a key. */
  readonly isOfOthers: (at: number) => boolean;
  /** Whether a place is in a command that may hold a key. */
  readonly isCommand: (at: number) => boolean;
  /** Whether a place is in a prompt, where `name@host` is no address. */
  readonly isPrompt: (at: number) => boolean;
}

/** A line of bytes as `xxd`, `hexdump`, `od` and others show them. */
const dumped =
  /^\s{0,4}(?:[0-9a-f]{6,8}:?\s{1,3})?(?:[0-9a-f]{2}){1,2}(?:\s{1,2}(?:[0-9a-f]{2}){1,2}){7,15}(?:\s|$)/i;

/** What stands before bytes that are shown in another way. */
const arrow = /^\s{0,4}(?:Out\[\d+\]:|[^"'`{[<:\n]{0,40}?=>?)\s{1,2}/;

/** Bytes in brackets or quotes, with the name of their type before them or not. */
const isEnclosed = /^[\w.[\]]{0,16}\s?[[{(<"'][\s\S]*[\])}>"']$/;

/** In characters: where programs break what they print. */
const widths = new Set([60, 64, 76]);

const isRest = (line: string): boolean => /^[\w+/-]{1,76}={0,2}$/.test(line);

/** What was printed that is a digest: each line of nothing else, or the bytes that all lines show together. */
function digestsOf(text: string, lines: readonly Line[]): readonly Found[] {
  const found = (start: number, end: number): Found => {
    const stretch = text.slice(start, end).trimEnd();
    const value = stretch.trimStart();
    return { value, range: { start: start + stretch.length - value.length, end: start + stretch.length } };
  };
  const digests: Found[] = [];
  for (let nth = 0; nth < lines.length; nth += 1) {
    const line = lines[nth] as Line;
    const one = digestOf(line);
    if (one === undefined) continue;
    const isWhole = !widths.has(one.value.length) || /^[0-9a-f]{64}$/i.test(one.value);
    let last = line;
    while (
      !isWhole &&
      last.text.trim().length === one.value.length &&
      isRest(lines[nth + 1]?.text.trim() ?? '')
    ) {
      nth += 1;
      last = lines[nth] as Line;
    }
    digests.push(last === line ? one : found(one.range.start, last.end));
  }
  if (digests.length > 0) return digests;
  const dump = lines.filter((line) => dumped.test(line.text.slice(0, 200)));
  const [first, last] = dump.length > 0 ? [dump[0], dump.at(-1)] : [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const label = dump.length > 0 ? 0 : (arrow.exec(first.text)?.[0].length ?? 0);
  const all = found(first.start + label, last.end);
  return dump.length > 0 || (isEnclosed.test(all.value) && isOddDigest(all.value)) ? [all] : [];
}

const mayHoldKey = ({ text, prompt }: Line): boolean =>
  unprompted.test(text) || sets.test(text.slice(prompt));

/**
 * What programs printed in a transcript of commands that is a digest, where the commands compute one of an email, say
 * that it is a signature, or show what commands before them computed. It is taken without what is printed around it.
 * Pure, in time linear in the length.
 */
export function answersIn(text: string): Transcript {
  const lines = linesOf(text);
  const steps = stepsOf(lines);
  let signs = false;
  const computed = steps.flatMap(({ typed, printed }) => {
    const command = typed.map((line) => line.text.slice(line.prompt)).join('\n');
    const isSaid = saysSignature(command) || (isForPerson(command) && withKey.test(command));
    const isSure = isSaid || (signs && shows.test(command) && !hashes.test(command));
    signs ||= isSaid;
    if (!isSure && !isForPerson(command)) return [];
    const source = isSure ? ('console' as const) : ('bare' as const);
    const digests = digestsOf(text, printed).map((one) => ({ ...one, source }));
    return [
      { asked: typed.filter(mayHoldKey), digests, isOther: isOfOthers(command) || isPlainHash(command) },
    ];
  });
  const digestsWhere = (isWanted: boolean) =>
    computed.flatMap(({ digests, isOther }) => (isOther === isWanted ? digests : []));
  return {
    answers: digestsWhere(false),
    nothings: nothingsPrinted(steps),
    isOfOthers: coverageOf(digestsWhere(true).map(({ range }) => range)),
    isCommand: coverageOf(computed.flatMap(({ asked }) => asked)),
    isPrompt: coverageOf(lines.map(({ start, prompt = 0 }) => ({ start, end: start + prompt }))),
  };
}
