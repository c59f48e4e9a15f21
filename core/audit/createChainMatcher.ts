import type { ConstructionVariant, Material, Variant } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Facts, StoredFacts } from '../causes/Facts.ts';
import { madeBy } from '../causes/helpers/madeBy.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import { changed } from '../causes/message/helpers/changed.ts';
import { longestText } from '../causes/message/helpers/onText.ts';
import { batchOf } from '../diagnosis/batchOf.ts';
import { primitivesOf } from '../diagnosis/choices.ts';
import type { Explanation, Finding } from '../diagnosis/Diagnosis.ts';
import { Inputs } from '../diagnosis/Inputs.ts';
import { Matcher } from '../diagnosis/Matcher.ts';
import type { Target } from '../diagnosis/Target.ts';
import { targetsOf } from '../diagnosis/targetsOf.ts';
import { type MadeStep, unusualBesideUsual, unusualVariants } from '../diagnosis/unusualVariants.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { joined, joinedTexts, type Messages, type Places } from '../signature/batch/Messages.ts';
import type { Writing } from '../signature/batch/Writing.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { hexOf } from '../signature/hexOf.ts';
import { macWith } from '../signature/mac.ts';
import { type Chain, idsOf, isSameForm } from './Chain.ts';
import { createRowsMatcher, type RowsMatcher, type Signing } from './createRowsMatcher.ts';
import { factsOfRow } from './factsOfRow.ts';

export interface ChainMatcher {
  readonly chain: Chain;
  /** The mistakes by what they are worth: fewer first, then likelier ones. */
  readonly causes: number;
  /**
   * The row's own explanation by the mistakes of the chain, by recomputing the signature; undefined where they do not
   * give it. `isBroad`: also other forms of the mistakes in the email than the chain's own.
   */
  prove(email: string, signature: string, isBroad: boolean): Explanation | undefined;
  /** The same for many rows by the chain's own forms, in the rows' order: together they take a fraction of the time. */
  proveAll(rows: readonly SignedRow[]): readonly (Explanation | undefined)[];
  /**
   * Whether `proveAll` explains each row: 1, or 0. Quicker, because no explanation is laid out. Of a chain with thousands
   * of unusual forms it gives up after some rows that none of them explains, and then tries those that were seen lately.
   */
  holdsForAll(rows: readonly SignedRow[]): Uint8Array;
  /** The same for rows where they stand in bytes, as most lists have them; undefined where that takes texts. */
  readonly within: RowsMatcher | undefined;
  /** How such rows were signed, for a thread that knows nothing else of mistakes. */
  readonly signing: Signing | undefined;
}

/** What an explanation is for. */
export interface SignedRow {
  readonly email: string;
  readonly signature: string;
  /** True where the signature is known to be 64 lower-case hex digits, so that nobody looks at them once more. */
  readonly hasForm?: boolean;
}

/** Mistakes in writing that differ from row to row, so that they are read back and not written again. */
const needsReading: ReadonlySet<CauseId> = new Set(['encoding-truncated', 'encoding-copy-error']);

/** Mistakes in writing, in their plainest form, that can be told where the signature stands in bytes. */
const bytesWriting: { readonly [Id in CauseId]?: Writing } = {
  'encoding-uppercase-hex': 'uppercase-hex',
  'encoding-base64': 'base64',
};

interface Made {
  readonly value: Material;
  readonly findings: Explanation;
}

/** Emails that a chain makes of one, at most, where it has several mistakes in the email. */
const mostMade = 400;
/** Rows in a row for which all unusual texts are made in vain. */
const mostVain = 8;
/** A program signs in one way, whose place may differ for emails with signs that are written in several ways. */
const mostPlaces = 4;

function layerOf<C extends { readonly id: CauseId }>(causes: readonly C[], { findings }: Chain) {
  return findings.flatMap((finding) => {
    const cause = causes.find(({ id }) => id === finding.id);
    return cause === undefined ? [] : [{ cause, finding }];
  });
}

/** The texts that the chain's mistakes make of an email, the chain's own form first; of a single mistake the usual ones. */
function* madeOf(
  steps: ReturnType<typeof layerOf<(typeof catalogueByLayer.message)[number]>>,
  email: string,
  facts: Facts,
  isBroad: boolean,
): Iterable<Made> {
  const [only, ...more] = steps;
  if (only === undefined) {
    yield { value: email, findings: [] };
    return;
  }
  if (more.length === 0) {
    const { cause, finding } = only;
    // Variants are made one by one, the usual ones first: mostly the chain's own is among the first.
    const others: Made[] = [];
    let isFound = false;
    for (const { value, detail } of cause.variants(email, facts)) {
      const made = { value, findings: [{ id: cause.id, detail }] };
      if (isSameForm(finding, made.findings[0] as Finding)) {
        isFound = true;
        yield made;
      } else if (isBroad) others.push(made);
      // Variants of one form stand together.
      else if (isFound) return;
    }
    yield* others;
    return;
  }
  let states: Made[] = [{ value: email, findings: [] }];
  for (const { cause, finding } of steps) {
    const made = (variants: Iterable<Variant>, before: Explanation): readonly Made[] =>
      Array.from(variants, ({ value, detail }) => ({
        value,
        findings: [...before, { id: cause.id, detail }],
      })).filter(({ findings }) => isBroad || isSameForm(findings.at(-1) as Finding, finding));
    states = states.flatMap(({ value, findings }) => {
      const usual = made(cause.variants(value, facts), findings);
      return usual.length > 0 || isBroad ? usual : made(cause.unusual?.(value, facts) ?? [], findings);
    });
  }
  yield* states.slice(0, mostMade);
}

/**
 * The unusual texts of a chain's single mistake in the email, in its own form. They are made by the thousand, and a list has
 * mostly one of them: what hit is told by `remember`, and the same places are tried first from then on.
 */
function createUnusualTexts(steps: ReturnType<typeof layerOf<(typeof catalogueByLayer.message)[number]>>) {
  const [only, ...more] = steps;
  let places: readonly number[] = [];
  let vain = 0;

  function* madeBy(email: string, facts: Facts): Generator<Made> {
    if (only === undefined || more.length > 0) return;
    const { cause, finding } = only;
    for (const [{ variant }] of unusualVariants(email, [cause], facts)) {
      const one = { id: cause.id, detail: variant.detail };
      if (isSameForm(finding, one)) yield { value: variant.value, findings: [one] };
    }
  }

  return {
    /** No more of them than are asked for; `mayGiveUp`: after many in vain only those in the places that hit lately. */
    *of(email: string, facts: Facts, mayGiveUp: boolean): Iterable<Made & { readonly place: number }> {
      const source = madeBy(email, facts);
      const texts: Made[] = [];
      const at = (place: number): Made | undefined => {
        while (texts.length <= place) {
          const { done, value } = source.next();
          if (done) return undefined;
          texts.push(value);
        }
        return texts[place];
      };
      const first = places;
      for (const place of first) {
        const made = at(place);
        if (made !== undefined) yield { ...made, place };
      }
      if (mayGiveUp && vain >= mostVain) return;
      for (let place = 0, made = at(0); made !== undefined; made = at(++place)) {
        if (!first.includes(place)) yield { ...made, place };
      }
      vain++;
    },
    remember(place: number): void {
      if (!places.includes(place)) vain = 0;
      if (places[0] !== place)
        places = [place, ...places.filter((one) => one !== place)].slice(0, mostPlaces);
    },
  };
}

/** The keys that the chain's mistakes make of the secret, in the chain's own form. */
function keysOf(facts: Facts, chain: Chain): readonly Uint8Array[] {
  const steps = layerOf(catalogueByLayer.secret, chain);
  if (steps.length === 0) return [bytesOf(facts.website.secret)];
  const causes = [...new Set(steps.map(({ cause }) => cause))];
  const inputs = new Inputs(facts.website.secret, causes, facts);
  const isChain = (findings: Explanation): boolean =>
    findings.length === steps.length &&
    steps.every(({ finding }, nth) => isSameForm(findings[nth] as Finding, finding));
  const usual = inputs
    .at(steps.length)
    .filter(({ explanations }) => explanations.some(({ findings }) => isChain(findings)))
    .map(({ bytes }) => bytes);
  const variants = [undefined, unusualVariants, unusualBesideUsual][steps.length];
  const unusual = Iterator.from<readonly MadeStep[]>(variants?.(facts.website.secret, causes, facts) ?? [])
    .filter((made) => isChain(made.map(({ cause, variant }) => ({ id: cause.id, detail: variant.detail }))))
    .map((made) => bytesOf(made.at(-1)?.variant.value ?? ''));
  return [...usual, ...unusual];
}

function constructionsOf(facts: Facts, chain: Chain): readonly ConstructionVariant[] | undefined {
  const [step] = layerOf(catalogueByLayer.construction, chain);
  if (step === undefined) return undefined;
  return Array.from(step.cause.variants(facts)).filter(({ detail }) =>
    isSameForm({ id: step.cause.id, detail }, step.finding),
  );
}

const isText = (value: Material): value is string => typeof value === 'string';

/** Texts in one piece of memory with the signatures that may be their digests' hex. */
function besideSignatures(
  values: readonly Material[],
  signatures: readonly string[],
): { readonly texts: Messages; readonly signatures: Places } {
  const count = values.length;
  const { bytes, starts, ends } = values.every(isText)
    ? joinedTexts([...values, ...signatures])
    : joined([...values, ...signatures].map(bytesOf));
  return {
    texts: { bytes, starts: starts.subarray(0, count), ends: ends.subarray(0, count) },
    signatures: { starts: starts.subarray(count), ends: ends.subarray(count) },
  };
}

/** Prepares a chain for many rows of one list. */
export function createChainMatcher(chain: Chain, facts: StoredFacts): ChainMatcher {
  const factsOf = (email: string): Facts => factsOfRow(email, facts);
  const steps = layerOf(catalogueByLayer.message, chain);
  const writing = layerOf(catalogueByLayer.encoding, chain);
  const writingCauses = [...new Set(writing.map(({ cause }) => cause))];
  const writingIds = writing.map(({ cause }) => cause.id).join(' ');
  const [algorithmStep] = layerOf(catalogueByLayer.algorithm, chain);
  const algorithm = (algorithmStep?.finding.detail.algorithm ?? 'sha256') as Algorithm;
  const isWritable = writing.every(({ cause }) => !needsReading.has(cause.id));
  const unusualTexts = createUnusualTexts(steps);
  /** Of one form, the one that hit last first: a program joins in one way. */
  let constructions = constructionsOf(factsOf(''), chain);
  const keys = keysOf(factsOf(''), chain).map((bytes) => ({ bytes, hmac: macWith(algorithm, bytes) }));
  const between = chain.findings.filter(
    ({ id }) => !steps.some(({ cause }) => cause.id === id) && !writing.some(({ cause }) => cause.id === id),
  );
  const primitives = primitivesOf(algorithm);

  /** What tells whether a result, written down with the chain's mistakes, is the signature. */
  function createWritingMatcher(
    signature: string,
    isBroad: boolean,
  ): (made: Material) => Explanation | undefined {
    if (writing.length === 0) {
      return (made) => ((typeof made === 'string' ? made : hexOf(made)) === signature ? [] : undefined);
    }
    let matcher: Matcher | undefined;
    return (made) => {
      const [step, ...more] = writing;
      if (step !== undefined && more.length === 0) {
        // Writing one result down is quicker than reading back all that the signature could have been.
        for (const { value, detail } of step.cause.write(made)) {
          if (value === signature && isSameForm(step.finding, { id: step.cause.id, detail })) {
            return [{ id: step.cause.id, detail }];
          }
        }
        if (!isBroad && isWritable) return undefined;
      }
      matcher ??= new Matcher(
        targetsOf(signature, writingCauses).filter(({ findings }) => idsOf(findings) === writingIds),
      );
      const hits: readonly Target[] =
        typeof made === 'string' ? matcher.matchText(made) : matcher.match(made);
      return [...hits].sort((a, b) => a.cost - b.cost)[0]?.findings;
    };
  }

  /** The chain's texts of an email, the unusual ones where no usual one has the chain's form. */
  function* textsOf(
    email: string,
    isBroad: boolean,
    mayGiveUp: boolean,
  ): Iterable<Made & { readonly place?: number }> {
    let isMade = false;
    for (const made of madeOf(steps, email, factsOf(email), isBroad)) {
      isMade = true;
      yield made;
    }
    if (!isMade && !isBroad) yield* unusualTexts.of(email, factsOf(email), mayGiveUp);
  }

  function proveOne(
    { email, signature }: SignedRow,
    isBroad: boolean,
    mayGiveUp: boolean,
  ): Explanation | undefined {
    const test = createWritingMatcher(signature, isBroad);
    for (const { value, findings, place } of textsOf(email, isBroad, mayGiveUp)) {
      const message = bytesOf(value);
      for (const key of keys) {
        const hit = (written: Explanation): Explanation => {
          if (place !== undefined) unusualTexts.remember(place);
          return [...findings, ...between, ...written];
        };
        if (constructions === undefined) {
          const written = test(key.hmac(message));
          if (written !== undefined) return hit(written);
          continue;
        }
        for (const construction of constructions) {
          const written = test(madeBy(construction, key.bytes, message, primitives));
          if (written === undefined) continue;
          if (constructions[0] !== construction)
            constructions = [construction, ...constructions.filter((one) => one !== construction)];
          return hit(written);
        }
      }
    }
    return undefined;
  }

  const prove: ChainMatcher['prove'] = (email, signature, isBroad) =>
    proveOne({ email, signature }, isBroad, false);

  /** Texts that are signed for rows: `owners` has the place of each one's row, `findings` what made it of the email. */
  interface Texts {
    readonly values: Material[];
    readonly owners: number[];
    readonly findings: Explanation[];
  }

  /** Signs all texts in one go for each key, and tells `onHit` of every one that gives its row's signature. */
  function signAll(
    rows: readonly SignedRow[],
    { values, owners }: Pick<Texts, 'values' | 'owners'>,
    onHit: (at: number, owner: number, written: Explanation) => void,
  ): void {
    const { digestBytes } = algorithms[algorithm];
    const batch = batchOf(algorithm);
    if (writing.length === 0) {
      const { texts, signatures } = besideSignatures(
        values,
        owners.map((owner) => rows[owner]?.signature ?? ''),
      );
      for (const key of keys) {
        batch.setKey(key.bytes);
        const isWritten = batch.verifyWithin(texts, signatures);
        for (let at = 0; at < values.length; at++) {
          if (isWritten[at] === 1) onHit(at, owners[at] as number, noWriting);
        }
      }
      return;
    }
    const packed = values.every(isText) ? batch.packTexts(values) : batch.pack(values.map(bytesOf));
    const tests = rows.map(({ signature }) => createWritingMatcher(signature, false));
    for (const key of keys) {
      batch.setKey(key.bytes);
      const digests = batch.digestAll(packed);
      for (let at = 0; at < values.length; at++) {
        const owner = owners[at] as number;
        const written = tests[owner]?.(digests.slice(digestBytes * at, digestBytes * (at + 1)));
        if (written !== undefined) onHit(at, owner, written);
      }
    }
  }

  function proveByBatch(rows: readonly SignedRow[]): readonly (Explanation | undefined)[] {
    const texts: Texts = { values: [], owners: [], findings: [] };
    const found: (Explanation | undefined)[] = rows.map(() => undefined);
    for (const [owner, { email, signature }] of rows.entries()) {
      if (firstOf(email) === undefined) {
        found[owner] = prove(email, signature, false);
        continue;
      }
      for (const made of madeOf(steps, email, factsOf(email), false)) {
        texts.values.push(made.value);
        texts.owners.push(owner);
        texts.findings.push(made.findings);
      }
    }
    /** Which text explained a row: an earlier one is the likelier explanation, whatever the key. */
    const foundAt = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
    signAll(rows, texts, (at, owner, written) => {
      if ((foundAt[owner] as number) <= at) return;
      foundAt[owner] = at;
      found[owner] = [...(texts.findings[at] as Explanation), ...between, ...written];
    });
    return found;
  }

  /** What the chain does with most emails; undefined where that has to be laid out for each, or where it does nothing. */
  const [only, ...moreSteps] = steps;
  const usual =
    only === undefined || moreSteps.length > 0
      ? undefined
      : only.cause.usual?.find(({ detail }) => isSameForm(only.finding, { id: only.cause.id, detail }));

  /** The first text that the chain makes of an email; undefined where it makes none, or only unusual ones. */
  function firstOf(email: string): Material | undefined {
    if (only === undefined) return email;
    if (usual === undefined || email.length > longestText || email.trim() === '') {
      for (const { value } of madeOf(steps, email, factsOf(email), false)) return value;
      return undefined;
    }
    const first = changed(email, usual);
    // A change that changes nothing is no mistake.
    return first === email ? undefined : first;
  }

  const [onlyWriting, ...moreWriting] = writing;
  const writingOf = (): Writing | undefined => {
    if (onlyWriting === undefined) return 'hex';
    const isPlain = moreWriting.length === 0 && Object.keys(onlyWriting.finding.detail).length === 0;
    return isPlain ? bytesWriting[onlyWriting.cause.id] : undefined;
  };
  const byteWriting = writingOf();
  const signing: Signing | undefined =
    constructions !== undefined || byteWriting === undefined || (only !== undefined && usual === undefined)
      ? undefined
      : { algorithm, keys: keys.map(({ bytes }) => bytes), change: usual, writing: byteWriting };

  function holdsByBatch(rows: readonly SignedRow[]): Uint8Array {
    const holds = new Uint8Array(rows.length);
    const sign = (texts: Pick<Texts, 'values' | 'owners'>): void => {
      if (texts.values.length === 0) return;
      signAll(rows, texts, (_, owner) => {
        holds[owner] = 1;
      });
    };
    // Mostly the first text is the one, and the others need not be made.
    const first = { values: [] as Material[], owners: [] as number[] };
    for (let owner = 0; owner < rows.length; owner++) {
      const row = rows[owner] as SignedRow;
      const value = firstOf(row.email);
      if (value === undefined) {
        if (only !== undefined && proveOne(row, false, true) !== undefined) holds[owner] = 1;
        continue;
      }
      first.values.push(value);
      first.owners.push(owner);
    }
    sign(first);
    if (only === undefined) return holds;
    const others = { values: [] as Material[], owners: [] as number[] };
    for (let owner = 0; owner < rows.length; owner++) {
      if (holds[owner] === 1) continue;
      const { email } = rows[owner] as SignedRow;
      if (firstOf(email) === undefined) continue;
      let nth = 0;
      for (const { value } of madeOf(steps, email, factsOf(email), false)) {
        if (nth++ === 0) continue;
        others.values.push(value);
        others.owners.push(owner);
      }
    }
    sign(others);
    return holds;
  }

  return {
    chain,
    causes: chain.findings.length,
    prove,
    proveAll: (rows) =>
      constructions === undefined
        ? proveByBatch(rows)
        : rows.map(({ email, signature }) => prove(email, signature, false)),
    holdsForAll: (rows) =>
      constructions === undefined
        ? holdsByBatch(rows)
        : Uint8Array.from(rows, ({ email, signature }) => (prove(email, signature, false) ? 1 : 0)),
    signing,
    within: signing && createRowsMatcher(signing, batchOf),
  };
}

const noWriting: Explanation = [];
