import type { MessageCause, Variant } from '../causes/Cause.ts';
import type { Facts, WebsiteFacts } from '../causes/Facts.ts';
import { madeBy } from '../causes/helpers/madeBy.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import { batched, batchOf } from '../diagnosis/batchOf.ts';
import { primitivesOf, rightAlgorithm, wrongAlgorithms, wrongConstructions } from '../diagnosis/choices.ts';
import { createKeyMatcher } from '../diagnosis/createKeyMatcher.ts';
import type { Explanation, Finding } from '../diagnosis/Diagnosis.ts';
import { type Input, Inputs } from '../diagnosis/Inputs.ts';
import { Matcher } from '../diagnosis/Matcher.ts';
import type { Target } from '../diagnosis/Target.ts';
import { targetsOf } from '../diagnosis/targetsOf.ts';
import { costOf, type WeighedExplanation } from '../diagnosis/WeighedExplanation.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { factsOfRow } from './factsOfRow.ts';
import type { Owner, Person } from './Owner.ts';
import { type People, personsOf } from './People.ts';

/** Whose signature is looked for, and with which secrets. */
export interface OwnerQuestion {
  readonly signature: string;
  readonly website: WebsiteFacts;
  /** All stored websites, the chosen one included. */
  readonly websites: readonly WebsiteFacts[];
}

/** Looks for the owner among some people at a time. Stops early, with what it has, when `isCancelled` says so. */
export type OwnerStage = (people: People, isCancelled?: () => boolean) => readonly Owner[];

/** In UTF-16 code units, as in a diagnosis: what is longer is no email. */
const longestEmail = 1_024;

/** People whose messages are digested together, so that their variants fit into the batch's memory. */
const peopleAtOnce = 64;
/** The same, where one person's variants are thousands. */
const fewPeopleAtOnce = 4;

/** Mistakes in what was signed that are seen from `least` to below `below` times per thousand wrong signatures. */
const mistakesSeen = (least: number, below: number): readonly MessageCause[] =>
  catalogueByLayer.message.filter(
    // A placeholder is the same for everybody.
    ({ id, likelihood }) => id !== 'email-placeholder' && likelihood >= least && likelihood < below,
  );
const commonMistakes = mistakesSeen(70, Number.POSITIVE_INFINITY);
const usualMistakes = mistakesSeen(20, 70);
const rareMistakes = mistakesSeen(0, 20);
/** Mistyped emails alone: the unusual variants of the others are tens of thousands for one person. */
const typingMistakes = catalogueByLayer.message.filter(({ id }) => id === 'email-typo');

/** Two people whom no roster has: what a mistake makes of both alike names nobody. */
const strangers = ['first.stranger@one.invalid', 'second.stranger@two.invalid'] as const;

const latin1 = new TextDecoder('latin1');
/** As a key of sets: one character a byte. */
const latin1Of = (bytes: Uint8Array): string => latin1.decode(bytes);

interface Hit {
  readonly person: Person;
  readonly causes: Explanation;
  readonly cost: number;
}

/** For every person once, with the shortest and then likeliest explanation, in the order of the hits. */
function ownersOf(hits: readonly Hit[]): readonly Owner[] {
  const best = new Map<Person, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.person);
    const lead = known === undefined ? 1 : known.causes.length - hit.causes.length || known.cost - hit.cost;
    if (lead > 0) best.set(hit.person, hit);
  }
  return Array.from(best.values(), ({ person: { line, email }, causes }) => ({ line, email, causes }));
}

interface Text {
  readonly person: Person;
  readonly bytes: Uint8Array;
}

const textsOf = (people: People): readonly Text[] =>
  personsOf(people).map((person) => ({ person, bytes: bytesOf(person.email) }));

/**
 * The stages of finding out whose signature this is, what is cheap and often seen first: it is somebody's valid one,
 * written down in whatever way; one of the commonest mistakes was made in what was signed; the secret key or the
 * algorithm was wrong; a usual mistake in what was signed; email and secret key were combined wrongly, or the algorithm is
 * a rare one; a rare mistake in what was signed; one of the hundreds of ways to print email and secret key into one text; a
 * typing mistake. Each stage assumes one computing mistake at most and any number of writing mistakes, read backward as
 * the search does. A stage is to be shown the whole roster, in pieces of some thousand people, before the next one; when a
 * stage finds an owner, the next ones are not needed. Without any stage where the text is no form of a digest.
 *
 * A mistake that signs the same text for everybody tells nothing about whose signature it is, and is not looked for.
 * For one thread; threads can share a roster by its pieces.
 */
export function createOwnerFinder({ signature, website, websites }: OwnerQuestion): readonly OwnerStage[] {
  const targets = targetsOf(signature, catalogueByLayer.encoding);
  if (signature === '' || targets.length === 0) return [];
  const matcher = new Matcher(targets);
  const factsOf = (email: string): Facts => factsOfRow(email, { website, websites });
  const facts = factsOf('');
  const secret = bytesOf(website.secret);

  const readBack = (person: Person, mistake: WeighedExplanation, found: readonly Target[]): readonly Hit[] =>
    found.map(({ findings, cost }) => ({
      person,
      causes: [...mistake.findings, ...findings],
      cost: mistake.cost + cost,
    }));

  const nothingWrong: WeighedExplanation = { findings: [], cost: 0 };
  const canBe = (algorithm: Algorithm): boolean =>
    Number.isFinite(matcher.fewestFor(algorithms[algorithm].digestBytes));

  const testOf = (algorithm: Algorithm, texts: readonly { readonly bytes: Uint8Array }[]) =>
    createKeyMatcher(matcher, algorithm, texts, batchOf(algorithm).pack(texts.map(({ bytes }) => bytes)));

  const withKeys = (
    texts: readonly Text[],
    algorithm: Algorithm,
    keys: readonly Omit<Input, 'value'>[],
    isCancelled: () => boolean,
  ): readonly Hit[] => {
    const test = testOf(algorithm, texts);
    const hits: Hit[] = [];
    for (const key of keys) {
      if (isCancelled()) break;
      for (const [index, found] of test(key.bytes)) {
        const person = texts[index]?.person;
        if (person !== undefined)
          hits.push(...key.explanations.flatMap((explanation) => readBack(person, explanation, found)));
      }
    }
    return hits;
  };

  const wrongKeys = new Inputs(website.secret, catalogueByLayer.secret, facts);

  /** Mostly it is the only stage, and most people of it are nobody's owner: no text is made of their emails. */
  const valid: OwnerStage = ({ count, emails, person }) => {
    const { algorithm } = rightAlgorithm;
    const { digestBytes } = algorithms[algorithm];
    if (!canBe(algorithm)) return [];
    const batch = batchOf(algorithm);
    batch.setKey(secret);
    const digests = batch.digestWithin(emails);
    const hits: Hit[] = [];
    for (let nth = 0; nth < count; nth++) {
      const found = matcher.match(digests.subarray(digestBytes * nth, digestBytes * (nth + 1)));
      if (found.length > 0) hits.push(...readBack(person(nth), nothingWrong, found));
    }
    return ownersOf(hits);
  };

  const secretOrAlgorithm: OwnerStage = (people, isCancelled = () => false) => {
    const texts = textsOf(people);
    const hits = [...withKeys(texts, rightAlgorithm.algorithm, wrongKeys.at(1), isCancelled)];
    for (const { algorithm, explanation } of wrongAlgorithms) {
      if (!canBe(algorithm) || !batched.has(algorithm)) continue;
      hits.push(...withKeys(texts, algorithm, [{ bytes: secret, explanations: [explanation] }], isCancelled));
    }
    return ownersOf(hits);
  };

  /** Every text that one of these mistakes makes of an email. */
  function* signedTexts(
    email: string,
    causes: readonly MessageCause[],
    which: 'variants' | 'unusual',
  ): Iterable<{ readonly finding: Finding; readonly cost: number } & Variant> {
    const known = factsOf(email);
    for (const cause of causes) {
      for (const variant of cause[which]?.(email, known) ?? []) {
        yield {
          ...variant,
          finding: { id: cause.id, detail: variant.detail },
          cost: costOf(cause, variant.weight),
        };
      }
    }
  }

  /** Every text that some mistake makes of this email; nobody's mistyped email is another one's. */
  const allTexts = (email: string): ReadonlySet<string> =>
    new Set(
      Array.from(signedTexts(email, catalogueByLayer.message, 'variants'), ({ value }) =>
        latin1Of(bytesOf(value)),
      ),
    );
  let anybodys: readonly ReadonlySet<string>[] | undefined;
  /** Whether it is what a mistake signs for everybody alike. */
  const isAnybodys = (bytes: Uint8Array): boolean => {
    anybodys ??= strangers.map(allTexts);
    const text = latin1Of(bytes);
    return anybodys.every((texts) => texts.has(text));
  };

  const message =
    (causes: readonly MessageCause[], which: 'variants' | 'unusual' = 'variants'): OwnerStage =>
    (people, isCancelled = () => false) => {
      const hits: Hit[] = [];
      const emails = personsOf(people).filter(({ email }) => email.length <= longestEmail);
      const atOnce = which === 'unusual' ? fewPeopleAtOnce : peopleAtOnce;
      for (let first = 0; first < emails.length && !isCancelled(); first += atOnce) {
        const texts = emails.slice(first, first + atOnce).flatMap((person) =>
          Array.from(signedTexts(person.email, causes, which), ({ value, finding, cost }) => ({
            person,
            bytes: bytesOf(value),
            mistake: { findings: [finding], cost },
          })),
        );
        for (const [index, found] of testOf(rightAlgorithm.algorithm, texts)(secret)) {
          const text = texts[index];
          if (text === undefined || isAnybodys(text.bytes)) continue;
          hits.push(...readBack(text.person, text.mistake, found));
        }
      }
      return ownersOf(hits);
    };

  const all = wrongConstructions(facts).filter(
    ({ variant }) => variant.usesMessage !== false && (variant.fits?.(signature) ?? true),
  );
  const slow = wrongAlgorithms.filter(({ algorithm }) => canBe(algorithm) && !batched.has(algorithm));
  const combined =
    (combinations: typeof all, slowAlgorithms: typeof slow): OwnerStage =>
    (people, isCancelled = () => false) => {
      const primitives = primitivesOf(rightAlgorithm.algorithm);
      const hits: Hit[] = [];
      for (const { person, bytes } of textsOf(people)) {
        if (isCancelled()) break;
        for (const { variant, explanation } of combinations) {
          const made = madeBy(variant, secret, bytes, primitives);
          const found = typeof made === 'string' ? matcher.matchText(made) : matcher.match(made);
          if (found.length > 0) hits.push(...readBack(person, explanation, found));
        }
        for (const { algorithm, explanation } of slowAlgorithms) {
          const found = matcher.match(primitivesOf(algorithm).hmac(secret, bytes));
          if (found.length > 0) hits.push(...readBack(person, explanation, found));
        }
      }
      return ownersOf(hits);
    };

  return [
    valid,
    message(commonMistakes),
    secretOrAlgorithm,
    message(usualMistakes),
    combined(
      all.filter(({ variant }) => !variant.isAlone),
      slow,
    ),
    message(rareMistakes),
    combined(
      all.filter(({ variant }) => variant.isAlone),
      [],
    ),
    message(typingMistakes, 'unusual'),
  ];
}
