import type { Found } from './Evidence.ts';
import { isNamedSignature } from './isNamedForOthers.ts';
import { digestOf, type Line, mostTyped, type Step } from './stepsOf.ts';
import { sets, signsEmail } from './wordsOfCommands.ts';

/** Somebody looks what there is under a name: no call, nothing that is given a value. */
const looked = /^[\w$@#.?!:>-]{0,120}?(\w{1,60})(?:["']\])?;?\s{0,4}$/;

/** Of names that say that something is signed or verified, those of the signature itself. */
const namesHmac =
  /[sS]ig(?:$|[A-Z_\d])|SIG(?:$|[_\d])|[sS]ignature|SIGNATURE|[mM]ac$|[hH]mac|HMAC|[hH]ash|HASH|[dD]igest|[cC]risp/;

/** What a command takes out of JSON. */
const lastPath =
  /\bjq\b[^|]{0,60}?\s["']?(?:\.\w{1,60}){0,6}?\.["']?(\w{1,60})["']?\]?["']?(?:\s{1,4}(?:<\s?)?[\w./-]{1,80})?\s{0,4}$/;

/** What a page, its storage or a cache has under a key. */
const keyed =
  /(?:getItem|getElementById|querySelector|getAttribute|\bget)\(["'`]?[^"'`()\n]{0,60}?(\w{0,40}(?:sig|signature|hmac|crisp|hash)\w{0,20})[^"'`()\n]{0,20}["'`]?\)(?:\??\.\w{1,20}){0,2};?\s{0,4}$|(?:querySelector|getElementById)\([^()\n]{1,80}\)\??\.dataset\.(\w{1,40});?\s{0,4}$|\b(?:redis-cli|memcached?|etcdctl|consul)\b[^|\n]{0,60}\b(?:h?get|kv)\s[^|\n]{0,80}?(\w{0,40}(?:sig|signature|hmac|crisp|hash)\w{0,20})[^\s|]{0,80}\s{0,4}$/i;

/** Before what was printed: an arrow of irb, IPython's place. */
const printedArrow = /^\s{0,4}(?:=> |Out\[\d+\]: |<[·.]? |← )?/;

/** What a value is that comes only later, as a text. */
const promised = '[object Promise]';

const isLater = /Promise|^<coroutine/;

/** Nothing yet, in the words of programs; an empty text; what will be something only later. */
const nothingYet =
  /^(?:undefined|null|nil|\(nil\)|None|NULL|false|(?:bool\(false\))|""|''|["']?\[object Promise\]["']?|Promise ?\{[^{}\n]{0,100}\}|<coroutine object [^\n]{1,100}>)$/;

/** What was printed where somebody looked what a signature is, and it is none. */
function nothingOf({ typed, printed }: Step): readonly Found[] {
  const [command, first] = [typed.at(-1), printed[0]];
  if (command === undefined || first === undefined || printed.length > 2) return [];
  const line = command.text.slice(command.prompt);
  const [, named = ''] = looked.exec(line) ?? lastPath.exec(line) ?? [];
  const key = keyed
    .exec(line)
    ?.slice(1)
    .find((one) => one !== undefined);
  const isLooked = isNamedSignature(named) && namesHmac.test(named);
  const isAsked = signsEmail(line) && !sets.test(line) && /^[^=]*\(|^\S+ /.test(line);
  if (!isLooked && !isAsked && (key === undefined || !namesHmac.test(key))) return [];
  const label = printedArrow.exec(first.text)?.[0].length ?? 0;
  const value = first.text.slice(label).trimEnd();
  if (!nothingYet.test(value)) return [];
  const start = first.start + label;
  const text = /^["']{2}$/.test(value) ? '' : isLater.test(value) ? promised : value;
  return [{ value: text, range: { start, end: start + value.length } }];
}

const eachAddress = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;

/** What programs print that did not come to an end. */
const failed =
  /error|exception|traceback|fatal|warning|undefined (?:method|variable)|not (?:defined|found)|denied/i;

/** A command that names somebody's email, as it is for everybody; undefined for another one. */
function forEverybody({ text, prompt }: Line): string | undefined {
  const command = text.slice(prompt).trim();
  const template = command.replace(eachAddress, '@');
  return template === command ? undefined : template;
}

/**
 * What was printed for a command that gave somebody else a digest, and gives this one none: one line as it is, or nothing
 * where it failed or printed none.
 */
function failuresIn(steps: readonly Step[]): readonly Found[] {
  const isDone = ({ printed }: Step): boolean => printed.some((line) => digestOf(line) !== undefined);
  const signing = new Set(
    steps
      .filter(isDone)
      .flatMap(({ typed }) => typed.at(-1) ?? [])
      .map(forEverybody),
  );
  signing.delete(undefined);
  if (signing.size === 0) return [];
  return steps.flatMap((step) =>
    step.typed.flatMap((line, nth): readonly Found[] => {
      const isLast = nth === step.typed.length - 1;
      if (!signing.has(forEverybody(line)) || (isLast && (isDone(step) || step.isOpen))) return [];
      const [first, ...more] = isLast ? step.printed : [];
      if (first === undefined || more.length > 0 || failed.test(first.text))
        return [{ value: '', range: { start: line.end, end: line.end } }];
      const label = printedArrow.exec(first.text)?.[0].length ?? 0;
      const shown = first.text.slice(label).trim();
      const start = first.start + first.text.indexOf(shown, label);
      const value = /^(["'])(.*)\1$/.exec(shown)?.[2] ?? shown;
      return [{ value, range: { start, end: start + shown.length } }];
    }),
  );
}

const commandOf = ({ typed }: Step): string => {
  const last = typed.at(-1);
  return last === undefined ? '' : last.text.slice(last.prompt).trim();
};

/** Whether the same was asked again, and there was a digest by then. */
const isAnsweredLater = (steps: readonly Step[], nth: number): boolean =>
  steps
    .slice(nth + 1, nth + 1 + mostTyped)
    .some(
      (later) =>
        commandOf(later) === commandOf(steps[nth] as Step) &&
        later.printed.some((line) => digestOf(line) !== undefined),
    );

/**
 * Where a transcript shows that somebody has no signature: somebody looked at it and it is nothing, or a command that signs
 * for others gave none. As what it would be handed over. Linear in the number of lines.
 */
export const nothingsPrinted = (steps: readonly Step[]): readonly Found[] => [
  ...steps.flatMap((step, nth) => (isAnsweredLater(steps, nth) ? [] : nothingOf(step))),
  ...failuresIn(steps),
];
