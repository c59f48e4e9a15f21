import { coverageOf } from './coverageOf.ts';
import type { Found, Range } from './Evidence.ts';
import { isOddDigest } from './holdsDigest.ts';
import { isNamedSignature } from './isNamedForOthers.ts';
import { isEmptyWord, looksLikeSignature } from './looksLikeSignature.ts';
import { saysSignature } from './saysSignature.ts';
import { isHandedOver } from './wordsOfSentences.ts';

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

/**
 * What stands before a line that was typed: the sign of a shell, a console, a debugger or a database, with all that is
 * before it. An arrow is none.
 */
const prompt =
  /^\s{0,4}(?:[A-Z]:\\[^"<>|\n]{0,80}>|(?:(?!\s--?[a-z])[^"'`,;{}|<=\n]){0,70}?(?:\w=)?[$#%>❯➜✗»λ](?:\s{1,3}|$)|\(\w{2,8}\)\s|In \[\d+\]:\s|\.{3}\s)/;
/** A line that goes on on the next one. */
const goesOn = /(?:[\\|({,`]|&&)\s{0,4}$/;

/** A command without a prompt: a pipe, a call, an option. */
const unprompted = /\|\s{0,2}[\w./]|<<<|\w\(|\w\s--?[a-z]/;

/** What computes, turns or shows a digest, without saying of what. */
const shows = /digest|dgst|hash|\bmac\b|hex|base64|b64|sha(?:-?\d|sum)|md5|compute|final|(?:\b|_)sig/i;
/** What computes another one. */
const hashes = /sha|md5|dgst|hash/i;
/** Whose it may be. */
const ofPerson = /crisp|e-?mail|\w@\w/i;
/** A key that it is made with. */
const withKey = /crisp|\bsign|\bmac\b|secret|key|salt/i;

/** What webhooks bring, what is made at random, and what shows a key. */
const keysAndHooks = String.raw`webhook|\brand|random|keygen|\bnpm\s|^(?:printenv|echo|cat|print)\s[^|(]{0,80}(?:secret|key)[^|]{0,40}$`;

/** Other things that are signed, and may hold an email too; and what makes or shows a key. */
const ofOthers = new RegExp(
  String.raw`${keysAndHooks}|payload|\bbody\b|cookie|csrf|session(?!-)|(?<![-_G])passw|invoice|\border(?! by)|stripe|shopify|slack|intercom|github_|x-hub|\bjwt\b|token_hex|secrets\.|uuid(?:gen|4|\()|x509|fingerprint|\bgpg\b|\bgit\s|\bdocker\s|\bcosign\s|api_?key|sha\d{1,3}sum\s+(?:-\w+\s+)?<?\s*[\w./-]+\.\w|:[^@\s'"|]{1,80}["']?\s*\|\s*base64|^(?:\w+\s)?(?:process\.env|ENV)\W{1,3}\w*(?:SECRET|KEY)\w*["')\]]*\s*$|ssh-|gen(?:rsa|key)`,
  'im',
);

/**
 * A line that is nothing but a digest and what programs print around one: a label (`SHA2-256(stdin)= `, `Out[3]: `,
 * `res0: String = `), an arrow, quotes, the borders of a cell, the name of a stream.
 */
const printed =
  /^(\s{0,40}(?:[^"'`\n]{0,80}?(?:(?:[=:<>\]|│·-]|\w\(\d{1,4}\))\s{1,8}|<<(?=")))??(?:b?(["']))?)((?:0x|\\x)?[\w+/:-]{20,260}={0,2})(?:\\n)?\2(?:\s{1,2}\*?(?:-|stdin))?[\s|│>)%,;]{0,200}$/;
const longestLine = 400;

/** A line of bytes as `xxd`, `hexdump`, `od` and others show them. */
const dumped =
  /^\s{0,4}(?:[0-9a-f]{6,8}:?\s{1,3})?(?:[0-9a-f]{2}){1,2}(?:\s{1,2}(?:[0-9a-f]{2}){1,2}){7,15}(?:\s|$)/i;

/** What stands before bytes that are shown in another way. */
const arrow = /^\s{0,4}(?:Out\[\d+\]:|[^"'`{[<:\n]{0,40}?=>?)\s{1,2}/;

/** Bytes in brackets or quotes, with the name of their type before them or not. */
const isEnclosed = /^[\w.[\]]{0,16}\s?[[{(<"'][\s\S]*[\])}>"']$/;

/** Lines that are looked at of what was printed for a command, and of the commands before it that printed nothing. */
const mostPrinted = 40;
const mostTyped = 20;

interface Line extends Range {
  readonly text: string;
  /** Of a line that was typed: how long its prompt is. */
  readonly prompt?: number;
}

/** The digest of a line that holds nothing else. */
function digestOf({ text, start }: Pick<Line, 'text' | 'start'>): Found | undefined {
  const [, before = '', , value = ''] = (text.length <= longestLine && printed.exec(text)) || [];
  // A sentence about what is handed over is no label.
  if (!looksLikeSignature(value) || isEmptyWord(value) || isHandedOver.test(before) || before.includes('@'))
    return undefined;
  const from = start + before.length;
  return { value, range: { start: from, end: from + value.length } };
}

/** The lines of a text. Where what was printed did not end its line, the next prompt stands behind it. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let known = '';
  for (let start = 0; start <= text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine < 0 ? text.length : newLine;
    const line = text.slice(start, end);
    const at = known === '' ? -1 : line.slice(0, longestLine).indexOf(known, 20);
    const printed = at < 0 ? '' : line.slice(0, at);
    if (digestOf({ text: printed, start }) !== undefined)
      lines.push(
        { text: printed, start, end: start + at },
        { text: line.slice(at), start: start + at, end, prompt: known.length },
      );
    else {
      const own = prompt.exec(line.slice(0, 120))?.[0];
      const previous = lines.at(-1);
      // Below the mark of a quoted mail stands what was printed too.
      const isPrinted = digestOf({ text: line.slice(own?.length), start }) !== undefined;
      const isTyped =
        (own !== undefined && !isPrinted) ||
        (own === undefined && previous?.prompt !== undefined && goesOn.test(previous.text.slice(-20)));
      if (isTyped) known = own?.trim() ?? known;
      lines.push({ text: line, start, end, ...(isTyped ? { prompt: own?.length ?? 0 } : {}) });
    }
    start = end + 1;
  }
  return lines;
}

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

/** Where pages and their programs keep what they hand over. */
const ofPage =
  /document\.body|(?<=["'(])body(?=["')])|sessionStorage|\b(?:re[qs]|request|response)\.(?:body|session)|\bsession(?=\[["']crisp)|-b \S*cookies?\S*|\bdocker (?:compose )?(?:exec|run)\b|https?:\/\/\S+/gi;

/** What a command about Crisp may show as well: a key, a commit, what a webhook brought. */
const besideCrisp = new RegExp(
  String.raw`${keysAndHooks}|\bgit\s+(?:log|show|rev-parse)|^(?:\w+\s)?(?:process\.env|ENV)\W`,
  'im',
);

/** A command that says that it signs, and names an email, signs that email, whatever key or place it names. */
const namesEmail = /\w@\w|\be-?mail/i;
const signsEmail = (command: string): boolean =>
  namesEmail.test(command) &&
  (saysSignature(command) ||
    (/\w@\w/.test(command) && /hash|hmac|\bmac\b/i.test(command) && !plain.test(command))) &&
  !/payload/i.test(command);

/** Where a signature is kept, whatever else is there. */
const namesSignature = /(?:\b|_)sig(?:nature)?\b/i;
const stores = /sessions?|cookies?|orders?|body/gi;

/** What runs somebody’s own program. */
const runs = /\bnpm (?:run|exec)\b|\bnpx\b/g;

const isOfOthers = (command: string): boolean =>
  /crisp/i.test(command) || signsEmail(command)
    ? besideCrisp.test(command.replaceAll(runs, ''))
    : ofOthers.test(
        (namesSignature.test(command) ? command.replaceAll(stores, '') : command).replaceAll(ofPage, ''),
      );

/** What is made of an email without a key. */
const plain =
  /\b(?:md5|sha(?:1|224|256|384|512))(?:sum)?\s?\(|\b(?:shasum|md5sum|sha\d{1,3}sum)\b|createHash|hashlib\.|\bdgst\b|Digest::|\|\s?(?:base64|xxd|od)\b|MessageDigest|Get-FileHash|avatar/i;
const isPlainHash = (command: string): boolean =>
  plain.test(command) && !withKey.test(command) && !saysSignature(command);

const isForPerson = (command: string): boolean => shows.test(command) && ofPerson.test(command);

/** Commands, of which all but the last printed nothing, and what was printed for them. */
interface Step {
  readonly typed: readonly Line[];
  readonly printed: readonly Line[];
  /** Where the text ends before anything was printed: it may have been cut there. */
  readonly isOpen?: true;
}

function stepsOf(lines: readonly Line[]): readonly Step[] {
  const steps: Step[] = [];
  let typed: Line[] = [];
  let printed: Line[] = [];
  const close = (): void => {
    if (typed.length > 0) steps.push({ typed, printed });
    typed = [];
    printed = [];
  };
  const isAnswered = (nth: number): boolean => {
    const next = [nth + 1, nth + 2]
      .map((one) => lines[one])
      .find((one) => one !== undefined && /\S/.test(one.text));
    return next !== undefined && digestOf(next) !== undefined;
  };
  for (const [nth, line] of lines.entries()) {
    const isAlone =
      line.prompt === undefined &&
      line.text.length <= longestLine &&
      digestOf(line) === undefined &&
      unprompted.test(line.text) &&
      (saysSignature(line.text) || isForPerson(line.text)) &&
      isAnswered(nth);
    if (line.prompt !== undefined || isAlone) {
      if (printed.length > 0 || isAlone) close();
      typed.push(line);
      if (typed.length > mostTyped) typed.shift();
    } else if (typed.length > 0 && printed.length < mostPrinted && /\S/.test(line.text)) printed.push(line);
  }
  close();
  const last = steps.at(-1);
  return last?.printed.length === 0 ? [...steps.slice(0, -1), { ...last, isOpen: true }] : steps;
}

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

/** A key stands in a command, or is set before it; in words behind what looks like a prompt may stand what was handed over. */
const sets = /^(?:export |set |const |let |var |\$)?\w{1,40} ?=/;
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
    nothings: [
      ...steps.flatMap((step, nth) => (isAnsweredLater(steps, nth) ? [] : nothingOf(step))),
      ...failuresIn(steps),
    ],
    isOfOthers: coverageOf(digestsWhere(true).map(({ range }) => range)),
    isCommand: coverageOf(computed.flatMap(({ asked }) => asked)),
    isPrompt: coverageOf(lines.map(({ start, prompt = 0 }) => ({ start, end: start + prompt }))),
  };
}
