import { emailsIn, hexDigestsIn } from './bareValues.ts';
import { cacheSignIn, isCacheHit } from './cacheSignIn.ts';
import { coverageOf, type Stretch } from './coverageOf.ts';
import type { EvidenceFinding, Found, ReadOptions } from './Evidence.ts';
import { embedLinksIn } from './embedLinksIn.ts';
import { encodedElements } from './encodedElements.ts';
import { constantOf, ofWhom } from './findingsOf.ts';
import { idsBeside } from './idsBeside.ts';
import { isOtherBranch } from './isOtherBranch.ts';
import { knownOfOthers } from './knownOfOthers.ts';
import { nothings } from './nothings.ts';
import { oldSdksIn } from './oldSdksIn.ts';
import { oraclesIn } from './oraclesIn.ts';
import {
  type Attribute,
  crispAnchor,
  type EmailCall,
  readCrispCall,
  type Sighting,
} from './readCrispCall.ts';
import { base64Text, jsonText, looksLikeJson, readJsonStrings } from './readJsonStrings.ts';
import { type Labelled, readLabelled } from './readLabelled.ts';
import { listAt, literalsIn, statementAt } from './readLoosely.ts';
import { readMail } from './readMail.ts';
import { hasMarkup, readMarkup } from './readMarkup.ts';
import { readScript } from './readScript.ts';
import { readTable, type TableRow } from './readTable.ts';
import { type EmailRecord, recordsOf } from './recordsOf.ts';
import { foundIn, type Slice, wholeSlice } from './Slice.ts';
import { shownText } from './shownText.ts';
import { signingIn } from './signingIn.ts';
import { signingOnRequestIn } from './signingOnRequestIn.ts';
import { leavesAsIs, turned } from './turned.ts';
import { untangled } from './untangled.ts';
import type { Statement, Value } from './Value.ts';

/** A text to read: the pasted one, or one that was found inside another (a HAR body, an attribute). */
interface Document {
  readonly slice: Slice;
  readonly depth: number;
  /** Calls of one page are compared with each other, those of two are not. */
  readonly page: number;
  /** Whether it came out of a page, so that its scripts run at the visitor's. */
  readonly isPage: boolean;
  /** An attribute's value holds calls and labelled values, nothing else. */
  readonly isAttribute: boolean;
  readonly cache: EvidenceFinding | undefined;
}

/** A call with its values looked up as far as one constant in the same text gives them. */
export interface PlacedCall extends EmailCall {
  readonly page: number;
  readonly emailValue: Value | undefined;
  readonly signatureValue: Value | undefined;
  /** Whether it is never made after the call before it in its page. */
  readonly isOtherBranch: boolean;
}

export interface Gathered {
  readonly calls: readonly PlacedCall[];
  readonly attributes: readonly { readonly attribute: Attribute; readonly found: Found }[];
  readonly records: readonly (EmailRecord & { readonly page: number })[];
  readonly rows: readonly TableRow[];
  readonly emails: readonly Found[];
  readonly digests: readonly Found[];
  /** Emails that code in the text signs. */
  readonly signedEmails: readonly Found[];
  readonly findings: readonly EvidenceFinding[];
  readonly caches: readonly (EvidenceFinding & { readonly page: number })[];
  /** What the decoded parts of a mail show to whoever reads it. */
  readonly letters: readonly Slice[];
  readonly complete: boolean;
}

/** Where reading of one kind ends; a text that holds more is said to be read incompletely. */
const most = {
  depth: 3,
  documents: 3_000,
  anchors: 4_000,
  /** A page makes one or two. */
  calls: 4_000,
  scripts: 1_000,
  scriptCharacters: 4_000_000,
  emails: 2_000,
  rows: 2_000,
} as const;

/** A longer page is nobody’s letter. */
const longestLetter = 200_000;

/** Scanning is counted in stretches of this many characters. */
const stretch = 65_536;

/** What makes a script, a string or an attribute worth a closer look. */
const worthReading = /crisp|setUserEmail|user:e?mail|hmac|signature/i;
const worthDecoding = /crisp|setUserEmail|hmac|signature|e-?mail|Content-Transfer-Encoding:/i;

/** An address and a digest in a text, which may have lines and columns of its own. */
const holdsPair = (text: string): boolean =>
  text.length < 100_000 && /\w@[\w-]{1,63}\./.test(text) && /[0-9a-fA-F]{64}/.test(text);

const javaScript = /^(?:$|module$|(?:text|application)\/(?:x-)?(?:javascript|ecmascript))/;
const readable = /html|json|javascript|ecmascript|^text\/plain/i;

/** A list that may be a command, told by its key. */
const commandKey = /["'`](?:user:(?:e?-?mail|nickname|phone)|session:data)["'`]/g;

const signedLiteral =
  /(?:\.update|\bHmac\w{2,12}|hash_hmac\(\s{0,4}["']sha\d{1,3}["']\s{0,4},|hexdigest\([^)\n]{0,120}?,)\s{0,4}\(?\s{0,4}["']([^"'\s]{1,64}@[^"'\s]{1,253})["']/g;

/** An object that a program printed, with its email unquoted: no call, but a text that tells of one. */
const printedObject =
  /\w{1,40}\s{0,4}\([^()"'`\n]{0,200}\be?mail\s{0,4}[:=]\s{0,4}[\w.+-][\w.+'-]{0,63}@[\w-]{1,63}\./iy;
function isPrintedObject(text: string, start: number): boolean {
  printedObject.lastIndex = start;
  return printedObject.test(text);
}

/** What pages call the attributes of an element that a script hands over. */
const dataEmail = /^data-[\w-]{0,40}e-?mail$/;
const dataSignature = /^data-[\w-]{0,40}(?:signature|sig|hmac)$/;

const quoteReference = '&quot;';

/** Commented out by `//` on its line, or by an unclosed comment shortly before. */
const isCommentedOut = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 2_000), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/(?:^|[^:"'`/\\])\/\/(?!["'`])/.test(line)) return true;
  const open = before.lastIndexOf('/*');
  return open >= 0 && before.indexOf('*/', open) < 0 && /^$|[\s;{}(,]/.test(before[open - 1] ?? '');
};

/** Variables of Kotlin, Dart, PHP and others stand inside quotes too. */
const isInterpolated = (value: Value): boolean =>
  (value.kind === 'text' || value.kind === 'template') && /^\$\{?[\p{L}_]/u.test(value.text);

/** What gives the chatbox a name without its dollar sign: `const crisp = window.$crisp`, `(crisp) =>`. */
const alias = /(?<!\$)\bcrisp\s{0,4}(?:=(?!=)|\)\s{0,4}(?:=>|\{)|\}\s{0,4}=)/i;
const isWithoutDollar = ({ detail: { which, written } }: EvidenceFinding): boolean =>
  which === 'object' && /^crisp$/i.test(String(written));

/** A chat of others that copies Crisp's syntax. */
const lookAlike = /\bconvot(?:\??\.\w{1,20})$/i;
const isOfLookAlike = (text: string, { name, range: { start } }: Statement): boolean =>
  lookAlike.test(name) ||
  lookAlike.test(text.slice(Math.max(0, start - 80), start).replace(/\(\s{0,40}$/, ''));

type Name = Value & { readonly kind: 'name' };

/** How often what a name holds is looked up in turn. */
const mostLookups = 4;

/** A value with what its names hold, and what methods of theirs make of it. */
function resolved(value: Value, heldBy: (name: Name) => Value, lookups = mostLookups): Value {
  const next = (one: Value): Value => resolved(one, heldBy, lookups - 1);
  if (lookups === 0) return value;
  switch (value.kind) {
    case 'name': {
      const held = heldBy(value);
      return held.kind === 'call' ? next(held) : held;
    }
    case 'list':
      return { ...value, items: value.items.map(next) };
    case 'object':
      return { ...value, entries: value.entries.map((one) => ({ ...one, value: next(one.value) })) };
    case 'call': {
      const { name, args, on } = value;
      const base = args.length === 0 ? on : args.length === 1 ? args[0]?.value : undefined;
      const held = base === undefined ? undefined : next(base);
      const how = name.slice(name.lastIndexOf('.') + 1);
      if (held === undefined || leavesAsIs(how)) return held ?? value;
      const text = held.kind === 'text' ? turned(held.text, how) : undefined;
      return text === undefined ? value : { kind: 'text', text, range: held.range };
    }
    default:
      return value;
  }
}

/** What is no text where one belongs: as the text that it would be written as. */
function asHandedOver(value: Value): Value {
  if (value.kind === 'number' || value.kind === 'constant') return { ...value, kind: 'text' };
  const plain = plainOf(value);
  return typeof plain === 'object'
    ? { kind: 'text', text: JSON.stringify(plain), range: value.range }
    : value;
}

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** What a value is made of, where that is texts only. */
function plainOf(value: Value): Plain | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') {
    const items = value.items.flatMap((item) => plainOf(item) ?? []);
    return items.length === value.items.length ? items : undefined;
  }
  if (value.kind !== 'object') return undefined;
  const entries = value.entries.flatMap(({ key, value: one }) => {
    const plain = plainOf(one);
    return key === undefined || plain === undefined ? [] : [[key, plain] as const];
  });
  return entries.length === value.entries.length ? Object.fromEntries(entries) : undefined;
}

/** A part that was encoded and is the same decoded is read twice: what was found in it stands there once. */
const onceInPlace = (found: readonly Found[]): readonly Found[] => [
  ...new Map(found.map((one) => [`${one.range.start} ${one.range.end} ${one.value}`, one] as const)).values(),
];

/**
 * Everything that a text and the texts inside it hold, or, in its place, what it shows. Pure; runs nothing of what it
 * reads.
 */
export function readDocuments(
  text: string,
  { isCancelled = () => false }: ReadOptions,
  shown?: Slice,
): Gathered {
  const calls: PlacedCall[] = [];
  const attributes: { attribute: Attribute; found: Found }[] = [];
  const records: (EmailRecord & { page: number })[] = [];
  const rows: TableRow[] = [];
  const emails: Found[] = [];
  const digests: Found[] = [];
  const signedEmails: Found[] = [];
  const findings: EvidenceFinding[] = [];
  const caches: (EvidenceFinding & { page: number })[] = [];
  const asData: (Extract<Sighting, { kind: 'data' }> & { page: number })[] = [];
  const letters: Slice[] = shown === undefined ? [] : [shown];
  let pages = 0;
  let anchors = 0;
  let scripts = 0;
  let scriptCharacters = 0;
  let complete = true;
  let isAliased: boolean | undefined;

  const isMentioned = /crisp/i.test(text);
  const isOfOthers = knownOfOthers(text);
  const root: Document = {
    slice: untangled(shown ?? wholeSlice(text)),
    depth: 0,
    page: 0,
    isPage: false,
    isAttribute: false,
    cache: undefined,
  };
  const waiting: Document[] = [root];

  /** Counts work, and says whether it may go on. */
  const mayGoOn = (characters = 0): boolean => {
    for (let units = characters; units >= 0; units -= stretch) if (isCancelled()) complete = false;
    return complete || !isCancelled();
  };

  /** Takes what statements tell; says whether any of them tells something. */
  const readStatements = (
    statements: Iterable<Statement>,
    document: Document,
    resolve: (value: Value) => Value,
  ): boolean => {
    /** Where the statements that told something end. They come in the order of the text, and one is inside another or apart. */
    let consumedTo = -1;
    let told: Statement | undefined;
    let pending: Extract<Sighting, { kind: 'signature' }> | undefined;
    let previous = calls.findLast(({ page }) => page === document.page);
    let iosIndex = calls.findLastIndex(({ source, page }) => source === 'ios' && page === document.page);
    for (const statement of statements) {
      if (calls.length >= most.calls) {
        complete = false;
        break;
      }
      const { range } = statement;
      // A command inside a call that was read is that call's.
      if (statement.kind === 'list' && range.end <= consumedTo) continue;
      // The end of a name that was read from its beginning.
      const isRest = range.end === told?.range.end && told.name.endsWith(`.${statement.name}`);
      if (isRest) continue;
      if (isOfLookAlike(text, statement)) continue;
      const sightings = readCrispCall(statement, isMentioned);
      if (sightings.length > 0) {
        consumedTo = Math.max(consumedTo, range.end);
        told = statement;
      }
      const findingsHere: EvidenceFinding[] = [];
      const emails: (string | undefined)[] = [];
      for (const sighting of sightings) {
        if (sighting.kind === 'data') asData.push({ ...sighting, page: document.page });
        else if (sighting.kind === 'finding') {
          if (isWithoutDollar(sighting.finding)) isAliased ??= alias.test(text);
          if (!isWithoutDollar(sighting.finding) || isAliased !== true) findingsHere.push(sighting.finding);
        } else if (sighting.kind === 'attribute') {
          const value = resolve(sighting.value);
          if ((value.kind === 'text' || value.kind === 'number') && value.text !== '')
            attributes.push({
              attribute: sighting.attribute,
              found: { value: value.text, range: value.range },
            });
        } else if (sighting.kind === 'signature') {
          const call = calls[iosIndex];
          if (call === undefined || call.signature !== undefined) pending = sighting;
          else {
            const signed = {
              ...call,
              signature: sighting.signature,
              signatureValue: asHandedOver(resolve(sighting.signature)),
              range: { start: call.range.start, end: Math.max(call.range.end, sighting.range.end) },
            };
            calls[iosIndex] = signed;
            if (previous === call) previous = signed;
          }
        } else {
          const before = sighting.source === 'ios' && sighting.signature === undefined ? pending : undefined;
          const signature = sighting.signature ?? before?.signature;
          pending = undefined;
          const call: PlacedCall = {
            ...sighting,
            range: {
              start: Math.min(sighting.range.start, before?.range.start ?? sighting.range.start),
              end: sighting.range.end,
            },
            signature,
            page: document.page,
            emailValue: sighting.email && resolve(sighting.email),
            signatureValue: signature && asHandedOver(resolve(signature)),
            isOtherBranch: previous !== undefined && isOtherBranch(text, previous.range, sighting.range),
          };
          if (call.source === 'ios') iosIndex = calls.length;
          previous = call;
          calls.push(call);
          emails.push(constantOf(call.emailValue));
        }
      }
      // What is wrong with a statement is wrong for all whose emails are in it.
      findings.push(...ofWhom(findingsHere, emails.length === 1 ? emails[0] : undefined));
    }
    // Given once more behind its email: what was given last is what there is.
    const last = calls[iosIndex];
    if (pending !== undefined && last !== undefined && last.range.start < pending.range.start)
      calls[iosIndex] = {
        ...last,
        signature: pending.signature,
        signatureValue: asHandedOver(resolve(pending.signature)),
      };
    return consumedTo >= 0;
  };

  /**
   * Scripts that parse are read by their syntax tree; gives back those that told something. In others, what matters
   * may stand inside a string or a Markdown fence, where the tolerant reader finds it.
   */
  const readScripts = (
    document: Document,
    found: readonly (Stretch & { slice: Slice })[],
  ): readonly Stretch[] =>
    found.flatMap((one) => {
      const { slice, start } = one;
      if (!worthReading.test(slice.text)) return [];
      scripts += 1;
      scriptCharacters += slice.text.length;
      if (scripts > most.scripts || scriptCharacters > most.scriptCharacters || !mayGoOn(slice.text.length))
        return [];
      const script = readScript(slice, slice === document.slice);
      if (script === undefined) return [];
      const isTelling = readStatements(script.statements, document, (value) =>
        resolved(value, script.heldBy),
      );
      const isWhole = script.end === slice.text.length;
      return isTelling ? [isWhole ? one : { start, end: start + script.end }] : [];
    });

  /** Everything else is read from places on where something known begins. */
  function* looseStatements(
    { slice }: Document,
    isRead: (place: number) => boolean,
    isShown: (place: number) => boolean,
  ): Generator<Statement> {
    const places = [
      ...Array.from(placesOf(slice.text, crispAnchor), (start) => ({ start, isCommand: false })),
      ...Array.from(placesOf(slice.text, commandKey), (start) => ({ start, isCommand: true })),
    ].sort((a, b) => a.start - b.start);
    for (const { start, isCommand } of places) {
      if (isRead(start)) continue;
      anchors += 1;
      if (anchors > most.anchors) complete = false;
      if (anchors > most.anchors || !mayGoOn()) return;
      if (isCommentedOut(slice.text, start) || isPrintedObject(slice.text, start)) continue;
      if (!isCommand) {
        const statement = statementAt(slice, start, isShown(start));
        if (statement !== undefined) yield statement;
        continue;
      }
      const before = slice.text.slice(Math.max(0, start - 60), start);
      const opening = /\[\s{0,20}["'`]\w{1,12}["'`]\s{0,20},\s{0,20}$/.exec(before);
      if (opening !== null) yield listAt(slice, start - before.length + opening.index, isShown(start));
    }
  }

  function* placesOf(within: string, pattern: RegExp): Generator<number> {
    let count = 0;
    for (const { index } of within.matchAll(pattern)) {
      yield index;
      count += 1;
      if (count > most.anchors * 4) {
        complete = false;
        return;
      }
    }
  }

  const readStrings = (document: Document): readonly Stretch[] => {
    const { slice, depth, cache } = document;
    const nested: Stretch[] = [];
    let header = '';
    let hit = cache;
    let mime = '';
    let isBase64 = false;
    for (const one of readJsonStrings(slice.text)) {
      if (one.isKey) {
        if (one.key === 'request') hit = undefined;
        if (one.key === 'content') isBase64 = false;
        continue;
      }
      const length = one.end - one.start;
      const short = length <= 100 ? slice.text.slice(one.start, one.end) : '';
      if (one.key === 'name') header = short;
      else if (one.key === 'mimeType') mime = short;
      else if (one.key === 'encoding') isBase64 = short === 'base64';
      else if (one.key === 'value' && isCacheHit(header, short))
        hit = {
          id: 'cached-page',
          detail: { sign: `${header.toLowerCase()}: ${short}` },
          range: slice.range(one.start, one.end),
        };
      if (length < 24) continue;
      const isEncoded =
        one.key === 'text' &&
        (isBase64 ||
          /^"\s{0,40},\s{0,40}"encoding"\s{0,40}:\s{0,40}"base64"/.test(
            slice.text.slice(one.end, one.end + 160),
          ));
      const written = slice.text.slice(one.start, one.end);
      if (isEncoded ? !readable.test(mime) : !worthDecoding.test(written) && !holdsPair(written)) continue;
      const holdsMore = isEncoded || /[<(]|\\["nt]|[?&]\w{1,30}=/.test(written);
      if (!holdsMore) continue;
      if (waiting.length + pages > most.documents) {
        complete = false;
        break;
      }
      if (!mayGoOn(length)) break;
      const inner = isEncoded ? base64Text(slice, one) : jsonText(slice, one);
      if (inner === undefined) continue;
      nested.push(one);
      pages += 1;
      waiting.push({
        slice: isEncoded ? inner : untangled(inner),
        depth: depth + 1,
        page: pages,
        isPage: /html|javascript/.test(mime),
        isAttribute: false,
        cache: hit,
      });
    }
    return nested;
  };

  /** The parts of a mail, or what a proxy saved of requests, each read like a text of its own. */
  const readParts = ({ slice, depth, cache }: Document): readonly Stretch[] => {
    const parts = [...readMail(slice), ...encodedElements(slice)];
    for (const { slice: inner, isPage } of parts) {
      // A page that was saved as a mail runs scripts, a mail shows what somebody wrote.
      const isWritten = !isPage || (inner.text.length <= longestLetter && !/<script\b/i.test(inner.text));
      const seen = isPage && isWritten ? [shownText(inner)] : [];
      if (isWritten) letters.push(...(isPage ? seen : [inner]));
      for (const one of [inner, ...seen]) {
        pages += 1;
        waiting.push({
          slice: one,
          depth: depth + 1,
          page: pages,
          isPage: isPage && one === inner,
          isAttribute: false,
          cache,
        });
      }
    }
    return parts;
  };

  const readAttributes = (document: Document, markup: ReturnType<typeof readMarkup>): readonly Stretch[] => {
    const { text: within } = document.slice;
    const decoded: Stretch[] = [];
    let tagNumber = -1;
    let label = '';
    let value: Slice | undefined;
    let person: Labelled | undefined;
    let unsigned: Labelled | undefined;
    const flush = (): void => {
      // Where an element has both, the empty one is that person's.
      if (person !== undefined && unsigned !== undefined) fields.push(person, unsigned);
      if (label === '' || value === undefined) return;
      const { values, odd } = readLabelled({ ...value, text: `${label}:${JSON.stringify(value.text)}` });
      const isEmpty = value.text === '';
      const labelled = values[0] ?? (isEmpty && /sig|hmac/i.test(label) ? odd[0] : undefined);
      if (labelled === undefined || (isEmpty && labelled.label !== 'signature')) return;
      const found = { value: value.text, range: value.range(0, value.text.length) };
      fields.push({ ...labelled, found, source: 'html', start: tagNumber, end: tagNumber });
    };
    const fields: Labelled[] = [];
    for (const attribute of markup.attributes) {
      if (attribute.tagNumber !== tagNumber) {
        flush();
        [tagNumber, label, value, person, unsigned] = [
          attribute.tagNumber,
          '',
          undefined,
          undefined,
          undefined,
        ];
      }
      const asField = (label: 'email' | 'signature'): Labelled => ({
        label,
        found: {
          value: attribute.value().text,
          range: document.slice.range(attribute.start, attribute.end),
        },
        source: 'html',
        name: attribute.name,
        start: tagNumber,
        end: tagNumber,
      });
      if (dataEmail.test(attribute.name)) person = asField('email');
      if (dataSignature.test(attribute.name) && attribute.start === attribute.end)
        unsigned = { ...asField('signature'), isNothing: true };
      if (/^(?:name|id|property|itemprop)$/.test(attribute.name)) label = attribute.value().text.slice(0, 80);
      if (/^(?:value|content)$/.test(attribute.name)) value = attribute.value();
      if (!attribute.hasReferences || !worthDecoding.test(within.slice(attribute.start, attribute.end)))
        continue;
      if (waiting.length + pages > most.documents) {
        complete = false;
        break;
      }
      decoded.push(attribute);
      waiting.push({ ...document, slice: attribute.value(), depth: document.depth + 1, isAttribute: true });
    }
    flush();
    takeLabelled(fields, '', document.page);
    return decoded;
  };

  const takeLabelled = (
    labelled: readonly Labelled[],
    within: string,
    page: number,
    odd: readonly Labelled[] = [],
  ): void => {
    for (const record of recordsOf(within, labelled, odd)) records.push({ ...record, page });
    for (const { label, found } of labelled) {
      if (label !== 'email' && label !== 'signature') attributes.push({ attribute: label, found });
    }
  };

  const readDocument = (document: Document): void => {
    const { slice, depth, page, isPage, cache, isAttribute } = document;
    const { text: within } = slice;
    const mayHoldMore = depth < most.depth && !isAttribute;
    const nested = !mayHoldMore
      ? []
      : looksLikeJson(within)
        ? readStrings(document)
        : depth <= 1
          ? readParts(document)
          : [];
    const isNested = coverageOf(nested);
    const callsBefore = calls.length;

    const markup = nested.length === 0 && !isAttribute && hasMarkup(within) ? readMarkup(slice) : undefined;
    const programs = (markup?.scripts ?? []).filter(({ type }) => javaScript.test(type));
    const decoded = markup === undefined ? [] : readAttributes(document, markup);
    const isWholeScript = markup === undefined && nested.length === 0 && !looksLikeJson(within);
    const parsed = readScripts(
      document,
      isWholeScript ? [{ start: 0, end: within.length, slice }] : programs,
    );
    const comments = (markup?.comments ?? []).filter(({ start, end }) => end - start < stretch);
    const covered = coverageOf([...parsed, ...comments, ...decoded, ...nested]);
    if (!mayGoOn(within.length)) return;
    const literalOf = literalsIn(slice);
    readStatements(embedLinksIn(slice, isNested), document, (value) => value);
    const isScript = coverageOf(markup?.scripts ?? []);
    const isCode = markup === undefined && /<script\b/i.test(within);
    const isShown = (place: number): boolean => !isCode && !isScript(place);
    readStatements(looseStatements(document, covered, isShown), document, (value) => {
      if (isInterpolated(value)) return { kind: 'other', range: value.range };
      return resolved(value, (name) => literalOf(name.name) ?? name);
    });

    const isDecoded = coverageOf([...nested, ...decoded]);
    const table = isAttribute || depth > 0 ? [] : readTable(slice, most.rows);
    if (table.length >= most.rows) complete = false;
    rows.push(...table);
    if (table.length === 0) {
      const labelled = readLabelled(slice);
      if (!labelled.complete) complete = false;
      const escaped = new Map(
        (markup?.attributes ?? []).flatMap((one) => (one.hasReferences ? [[one.end, one] as const] : [])),
      );
      /** What a browser makes of an attribute's value, whatever its name. */
      const shownBy = (one: Labelled): Labelled => {
        const value = escaped.get(one.end)?.value();
        return value === undefined || one.source !== 'html'
          ? one
          : { ...one, found: { ...one.found, value: value.text } };
      };
      /** A program takes a reference to a quotation mark for what is written. */
      const asWritten = (one: Labelled): Labelled => {
        const [start, end] = [
          one.end - one.found.value.length - quoteReference.length,
          one.end + quoteReference.length,
        ];
        const isOfReferences =
          one.label === 'signature' &&
          isScript(one.start) &&
          within.startsWith(quoteReference, start) &&
          within.startsWith(quoteReference, one.end);
        return isOfReferences ? { ...one, found: foundIn(slice, start, end), end } : one;
      };
      const taken = labelled.values
        .map(shownBy)
        .map(asWritten)
        .filter(
          ({ start, label, found }) => !isDecoded(start) && (label !== 'signature' || !isOfOthers(found)),
        );
      const odd = labelled.odd.filter(({ start }) => !isDecoded(start));
      takeLabelled(taken, within, page, odd);
      if (taken.every(({ label }) => label !== 'userId')) {
        const ids = idsBeside(
          slice,
          taken.filter(({ label }) => label === 'email'),
        );
        attributes.push(...ids.map((found) => ({ attribute: 'userId', found }) as const));
      }
    }
    for (const { userId } of table)
      if (userId !== undefined) attributes.push({ attribute: 'userId', found: userId });
    emails.push(...emailsIn(slice, 0, within.length, most.emails, isNested));
    digests.push(...hexDigestsIn(slice, most.emails));
    if (isAttribute || !mayGoOn(within.length)) return;

    for (const match of within.matchAll(signedLiteral)) {
      const [whole, email = ''] = match;
      if (!/hmac/i.test(within.slice(Math.max(0, match.index - 300), match.index + whole.length))) continue;
      const start = match.index + whole.lastIndexOf(email);
      signedEmails.push({ value: email, range: slice.range(start, start + email.length) });
      if (signedEmails.length >= most.emails) break;
    }
    const programsOf =
      markup === undefined
        ? [{ slice, isScript: isPage }]
        : [
            ...programs.map((one) => ({ slice: one.slice, isScript: true })),
            // Single-file components and the like: markup around a program.
            ...(programs.length === 0 ? [{ slice, isScript: isPage }] : []),
          ];
    for (const { slice: program, isScript } of programsOf) {
      const signing = signingIn(program, isScript);
      if (signing !== undefined) findings.push(signing);
    }
    findings.push(...oraclesIn(slice, isNested));
    findings.push(...signingOnRequestIn(slice));
    findings.push(...oldSdksIn(slice));
    const sign = cache ?? (nested.length === 0 ? cacheSignIn(slice) : undefined);
    if (sign !== undefined && calls.length > callsBefore) caches.push({ ...sign, page });
  };

  for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
    if (!mayGoOn(document.slice.text.length)) break;
    readDocument(document);
  }
  const [data] = asData;
  if (data !== undefined && calls.length === 0) {
    const { finding, call, page } = data;
    findings.push(finding);
    calls.push({
      ...call,
      page,
      emailValue: call.email,
      signatureValue: call.signature,
      isOtherBranch: false,
    });
  }
  // A variable that is nothing yet is told by the call that it is handed to.
  const told = records.filter(
    ({ email, signature }) =>
      email !== undefined || calls.length === 0 || !nothings.has(signature?.found.value ?? ''),
  );
  return {
    calls,
    attributes,
    records: told,
    rows,
    emails: onceInPlace(emails),
    digests: onceInPlace(digests),
    signedEmails,
    findings,
    caches,
    letters,
    complete,
  };
}
