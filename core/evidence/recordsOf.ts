import { isNamedForOthers } from './isNamedForOthers.ts';
import type { Labelled } from './readLabelled.ts';
import { otherChats } from './wordsOfOthers.ts';

/** Two records that end and begin between two values, and lines of a log that each carry their time. */
const boundary = /\}\s{0,40},?\s{0,40}\{|\]\s{0,40},\s{0,40}\[|\n\s{0,40}\[?\d{4}[-/]\d\d/;

/** An email and a signature that belong to one record; one of the two may be missing. */
export interface EmailRecord {
  readonly email?: Labelled;
  readonly signature?: Labelled;
}

/** How deep brackets are at the end of a text, compared with its beginning, and at the lowest place in between. */
function depthsOf(between: string): { readonly end: number; readonly lowest: number } {
  let end = 0;
  let lowest = 0;
  for (const character of between) {
    if (character === '{' || character === '[') end += 1;
    else if (character === '}' || character === ']') end -= 1;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
}

/** Whether the first of three values stands in an object that ends, and the two others in one that begins behind it. */
function isNearer(text: string, first: Labelled, middle: Labelled, last: Labelled): boolean {
  const before = depthsOf(text.slice(first.end, middle.start));
  const behind = depthsOf(text.slice(middle.end, last.start));
  return before.lowest < 0 && before.end > before.lowest && behind.lowest === 0 && behind.end === 0;
}

type LabelledOfPair = Labelled & { readonly label: 'email' | 'signature' };

const isOfPair = (one: Labelled): one is LabelledOfPair => one.label === 'email' || one.label === 'signature';

/** Hashes of secrets and files, which nobody hands over with an email, whatever a signature is called there. */
const hashOfOther =
  /^(?!\w{0,40}(?:crisp|mail|user|chat|customer))(?:\w{0,20}[_-])?(?:pass(?:word|wd)?|pwd|api[_-]?key|api[_-]?token|secret|session|avatar|gravatar|image|file|reset|remember|refresh|access|csrf|device|ip|commit|build|content|cache)\w{0,6}[_-]?(?:hash|digest)$/i;

/** Emails and signatures; where a text names a signature, without the hashes of keys, passwords and files. */
function withoutOthers(labelled: readonly Labelled[]): readonly LabelledOfPair[] {
  const pairs = labelled.filter(isOfPair);
  const isNamed = pairs.some(({ label, name }) => label === 'signature' && /signature|hmac/i.test(name));
  return isNamed ? pairs.filter(({ label, name }) => label === 'email' || !hashOfOther.test(name)) : pairs;
}

const textBetween = (text: string, last: Labelled, one: Labelled): string =>
  text.slice(last.end, Math.max(last.end, one.start));

const isApart = (between: string): boolean => between.length > 2_000 || boundary.test(between);

/** What belongs to one person: up to the visible end of a record, or to another email, or to the signature before it. */
function partsOf(text: string, pairs: readonly LabelledOfPair[]): readonly (readonly LabelledOfPair[])[] {
  const parts: LabelledOfPair[][] = [];
  let part: LabelledOfPair[] = [];
  let email: string | undefined;
  let last: Labelled | undefined;
  for (const [nth, one] of pairs.entries()) {
    const isNext = ({ label, name, isOdd }: Labelled): boolean =>
      label === 'signature' && name === one.name && isOdd !== true && pairs[nth + 1]?.label === 'email';
    const isOther =
      email !== undefined &&
      (one.label === 'email' ? email !== one.found.value : part.slice(0, 1).some(isNext));
    if (last === undefined || isOther || isApart(textBetween(text, last, one))) {
      part = [];
      parts.push(part);
      email = undefined;
    }
    if (one.label === 'email') email = one.found.value;
    part.push(one);
    last = one;
  }
  return parts;
}

/** In UTF-16 code units: so far before a value it is looked for the name of what holds it. */
const farAbove = 300;

/** The name of the object in which a value stands. */
function holderOf(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - farAbove), start);
  let depth = 0;
  for (let at = above.length - 1; at >= 0; at--) {
    if (above[at] === '}') depth += 1;
    else if (above[at] === '{') depth -= 1;
    if (depth < 0) return /([\w-]{1,40})["']?\s{0,4}[:=]\s{0,4}$/.exec(above.slice(0, at))?.[1] ?? '';
  }
  return '';
}

/** What other products and other things are called that hold a hash. */
const otherHolder = new RegExp(
  `${otherChats}|fresh(?:chat|desk)|help_?-? ?scout|help_?crunch|gleap|featurebase|customerly|stripe|paypal|shopify|payment|invoice|order|webhook|gravatar|avatar|^(?:errors?|labels?|validation|schema|placeholders?) `,
  'i',
);

/** Without what is named for something else beside what is named for Crisp, or a signature. */
function withoutWorse(text: string, part: readonly LabelledOfPair[]): readonly LabelledOfPair[] {
  const signatures = part.filter(({ label }) => label === 'signature');
  if (signatures.length < 2) return part;
  const named = signatures.map((one) => {
    const names = `${holderOf(text, one.start)} ${one.name}`;
    const isForCrisp = /crisp|countersign/i.test(names);
    return {
      one,
      isForCrisp,
      isNamed: isForCrisp || /sig|hmac|firma|assinatura/i.test(one.name),
      isOther: !isForCrisp && (otherHolder.test(names) || isNamedForOthers(one.name)),
    };
  });
  const hasNamed = named.some(({ isNamed, isOther }) => isNamed && !isOther);
  const hasCrisp = named.some(({ isForCrisp }) => isForCrisp);
  const isWorse = new Set(
    named
      .filter(
        ({ one, isNamed, isOther }) =>
          (hasNamed && isOther) ||
          (!isNamed && (hasCrisp || (hasNamed && !/^[0-9a-f]{64}$/i.test(one.found.value)))),
      )
      .map(({ one }) => one),
  );
  return part.filter((one) => !isWorse.has(one));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const holdsAddress = /[\w+.-]@\w[\w-]{0,62}\./;

/** The names under which a text has people and their signatures. */
const listedIn = (text: string, pairs: readonly LabelledOfPair[]): ReadonlySet<string> =>
  new Set(
    partsOf(text, pairs)
      .filter((part) => new Set(part.map(({ label }) => label)).size === 2)
      .flatMap((part) =>
        part.flatMap(({ label, name, start }) => [`${label} ${name}`, `${holderOf(text, start)}.${name}`]),
      ),
  );

/**
 * With what stands in the place of an email or a signature in a text that lists others under the same name: nothing, a
 * word, a name. An address under another name is a person's whom a signature follows.
 */
function withOdd(
  text: string,
  sure: readonly LabelledOfPair[],
  odd: readonly Labelled[],
): readonly LabelledOfPair[] {
  const emails = listedIn(text, sure);
  const isWithoutEmails = sure.every(({ label }) => label !== 'email');
  const all = [...sure, ...odd.filter(isOfPair)].sort((a, b) => a.start - b.start);
  const isPerson = (one: LabelledOfPair, nth: number): boolean => {
    const [previous, next] = [all[nth - 1], all[nth + 1]];
    const isBegin =
      previous === undefined || previous.label === 'signature' || isApart(textBetween(text, previous, one));
    const between = next?.label === 'signature' ? textBetween(text, one, next) : '}';
    return (
      isBegin &&
      (holdsAddress.test(one.found.value)
        ? emails.size > 0 || isWithoutEmails
        : emails.has(`email ${one.name}`) &&
          next !== undefined &&
          next.isOdd !== true &&
          next.isNothing !== true) &&
      between.length <= 200 &&
      !/\}/.test(between)
    );
  };
  const people = all.filter(
    (one, nth) => one.label === 'signature' || one.isOdd !== true || isPerson(one, nth),
  );
  const listed = listedIn(
    text,
    people.filter((one) => one.label === 'email' || one.isOdd !== true),
  );
  return partsOf(text, people).flatMap((part) => {
    const hasEmail = part.some(({ label, found }) => label === 'email' && found.value.includes('@'));
    const own = part.filter((one) => one.label === 'signature' && one.isOdd !== true);
    const isKept = (one: LabelledOfPair, nth: number): boolean => {
      if (one.label === 'email' || one.isOdd !== true) return true;
      const [previous] = part.slice(Math.max(0, nth - 1), nth);
      // Of two under one name, the second one is empty.
      if (own.length > 0)
        return one.isNothing === true && own.some(({ name }) => lastWord(name) === lastWord(one.name));
      const isBeside =
        one.isNothing === true &&
        one.found.value !== '' &&
        previous?.label === 'email' &&
        /^["'`]?\s{0,4},\s{0,40}["'`]?$/.test(textBetween(text, previous, one));
      const email = part.find(({ label }) => label === 'email');
      const isInside =
        email !== undefined &&
        !(email.start < one.start ? textBetween(text, email, one) : textBetween(text, one, email)).includes(
          '}',
        );
      const isListed = isInside
        ? listed.has(`signature ${one.name}`)
        : listed.has(`${holderOf(text, one.start)}.${one.name}`);
      return hasEmail && (isBeside || isListed);
    };
    return part.filter(isKept);
  });
}

/** Signatures that stand without an email are that of the person to whom all around belongs, or of the last one before. */
function withTheirPerson(
  text: string,
  parts: readonly (readonly LabelledOfPair[])[],
  records: readonly EmailRecord[],
): readonly EmailRecord[] {
  const partOf = new Map(parts.flatMap((part) => part.map((one) => [one as Labelled, part] as const)));
  const paired = new Set(
    records.flatMap(({ email, signature }) => (signature && email ? [email.found.value] : [])),
  );
  let person: Labelled | undefined;
  let read = 0;
  return records.map((record) => {
    const { email, signature } = record;
    const start = (email ?? signature)?.start ?? 0;
    if (person !== undefined && holdsAddress.test(text.slice(read, start))) person = undefined;
    read = Math.max(read, email?.end ?? 0, signature?.end ?? 0);
    if (email !== undefined) person = signature === undefined ? undefined : email;
    if (email !== undefined || signature === undefined) return record;
    if (isNamedForOthers(signature.name)) return record;
    const own = partOf.get(signature)?.find(({ label }) => label === 'email');
    const isOwn =
      own !== undefined &&
      paired.has(own.found.value) &&
      (own.start < signature.start || /sig|hmac|crisp/i.test(signature.name));
    const theirs = isOwn ? own : person;
    return theirs === undefined ? record : { email: theirs, signature };
  });
}

/**
 * Puts emails and signatures together: neighbours belong together until one of the two repeats, the record visibly
 * ends, or more than 2,000 characters lie between. One more signature is that of the same person. `odd` has what stands
 * under the names of the two and is none.
 */
export function recordsOf(
  text: string,
  labelled: readonly Labelled[],
  odd: readonly Labelled[] = [],
): readonly EmailRecord[] {
  const records: EmailRecord[] = [];
  let current: { email?: Labelled; signature?: Labelled } = {};
  let last: Labelled | undefined;
  let isLedByEmail = false;
  const close = (): void => {
    if (current.email !== undefined || current.signature !== undefined) records.push(current);
    current = {};
  };
  const sure = withoutOthers(labelled);
  const parts = partsOf(text, odd.length > 0 ? withOdd(text, sure, odd) : sure).map((part) =>
    withoutWorse(text, part),
  );
  for (const one of parts.flat()) {
    const known = current[one.label];
    const between = last === undefined ? '' : textBetween(text, last, one);
    const isBegin = last === undefined || isApart(between);
    if (isBegin) isLedByEmail = one.label === 'email';
    const isWhole = current.email !== undefined && current.signature !== undefined;
    const isElsewhere = one.source === 'lines' || /[\n}]/.test(between);
    const isAgain = isWhole && isElsewhere && known?.found.value === one.found.value;
    // One more signature of the person before, where the text has each email first.
    const isOfBefore = one.label === 'email' && current.email === undefined && isLedByEmail;
    if (isBegin || isAgain || isOfBefore) close();
    else if (known !== undefined && known.found.value !== one.found.value) {
      const other = current[one.label === 'email' ? 'signature' : 'email'];
      close();
      if (other !== undefined && isNearer(text, known, other, one)) {
        records[records.length - 1] = { [one.label]: known };
        current = { [other.label]: other };
      }
    }
    current[one.label] ??= one;
    last = one;
  }
  close();
  const emails = records.filter(({ email }) => email !== undefined);
  const signatures = records.filter(({ signature }) => signature !== undefined);
  const [email] = emails;
  const [signature] = signatures;
  // One of each in the whole text: they belong together however far apart.
  if (
    emails.length === 1 &&
    signatures.length === 1 &&
    email?.email !== undefined &&
    signature?.signature !== undefined
  )
    return [{ email: email.email, signature: signature.signature }];
  return withTheirPerson(text, parts, records);
}
