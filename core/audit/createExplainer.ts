import type { StoredFacts } from '../causes/Facts.ts';
import { absenceOf } from '../diagnosis/absenceOf.ts';
import type { Explanation } from '../diagnosis/Diagnosis.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { isSwapped } from '../diagnosis/isSwapped.ts';
import type { Question } from '../diagnosis/Question.ts';
import type { SearchOptions } from '../diagnosis/SearchOptions.ts';
import type { Status } from '../diagnosis/Status.ts';
import { seenIn } from '../diagnosis/seenIn.ts';
import { type Chain, chainOf, keyOfChain } from './Chain.ts';
import { type ChainMatcher, createChainMatcher, type SignedRow } from './createChainMatcher.ts';
import { hexAlphabet, type Kind, kindOf } from './kindOf.ts';

/** What was found out about a wrong row. */
export interface Explained {
  readonly status: Exclude<Status, 'match'>;
  readonly causes: Explanation;
  /** False when the search ran out of its budget. */
  readonly complete: boolean;
  /** Nothing of it is the row's own: the same object is the answer of all rows with the same in the signature's place. */
  readonly isOfMany?: true;
}

/** What a search found, and how much it had to try. */
export interface Searched extends Explained {
  readonly candidates: number;
}

/** A row's answer: a chain that explains it (`prove` tells how), or what was found for this row. */
export type Answer = ChainMatcher | Explained;

interface Explainer {
  /** The explanation by mistakes that were proven for other rows; undefined where none of them gives the signature. */
  byKnown(email: string, signature: string): Explained | undefined;
  /**
   * The same for many rows, in their order, which takes a fraction of the time. What nothing known explains is given to
   * `search`, row after row.
   */
  explainAll(
    rows: readonly SignedRow[],
    search: (row: SignedRow) => Explained | undefined,
  ): readonly (Explained | undefined)[];
  /** The same without laying out what known mistakes made of each row, which takes most of the time. */
  answerAll(
    rows: readonly SignedRow[],
    search: (row: SignedRow) => Explained | undefined,
  ): readonly (Answer | undefined)[];
  /** The chains that rows of a kind are known to have, in the order in which they are tried; `createRowsJudge` tells them in bytes. */
  mistakesOf(kind: Kind): readonly ChainMatcher[];
  /** A search for this row. What it proves is tried on all rows from now on. */
  bySearch(email: string, signature: string, limits: SearchOptions): Searched;
  /** The same without learning from it: the answer depends on nothing but this row. */
  searchAlone(email: string, signature: string, limits: SearchOptions): Searched;
  /** Takes a chain that was proven elsewhere. */
  learn(chain: Chain): void;
  /** Chains that were proven here since the last call. */
  takeNew(): readonly Chain[];
  /** The kinds of rows whose chains are others since the last call. */
  takeNewKinds(): readonly Kind[];
}

interface KindOfRow {
  /** Chains that a whole search has given for a row of this kind. */
  readonly own: ChainMatcher[];
  /** How often all known chains were tried on rows of this kind in other forms than their own, without a proof. */
  failures: number;
}

/** Chains to try at most: a list has a few systematic mistakes, and every further one costs microseconds a row. */
const mostChains = 256;
/** Whole searches for the sake of choosing among known explanations, at most. */
const mostChecks = 400;
/** Digests for each of them: what explains the row already is seldom further down in the search. */
const limitsOfCheck: SearchOptions = { maxCandidates: 300_000 };
const broadFailures = 64;
/** In UTF-16 code units: what stands in a signature's place where a variable was empty. */
const longestAtOnce = 16;
const mostAtOnce = 1_000;
const none: readonly ChainMatcher[] = [];

/**
 * Explains the wrong rows of one list. A search takes milliseconds to seconds; so what it proves for one row is tried
 * first on the others, each time by recomputing the signature. For rows of a new kind a search decides once
 * whether that is also the shortest and likeliest explanation.
 */
export function createExplainer({ website, websites }: StoredFacts): Explainer {
  const chains: ChainMatcher[] = [];
  const keys = new Set<string>();
  const kinds = new Map<Kind, KindOfRow>();
  let fresh: Chain[] = [];
  let freshKinds = new Set<Kind>();
  let checks = 0;

  const questionOf = (email: string, signature: string): Question => ({
    email,
    signature,
    website,
    websites,
    knownEmails: [],
    identity: {},
  });

  const kindFor = (name: Kind): KindOfRow => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const kind: KindOfRow = { own: [], failures: 0 };
    if (kinds.size < 20_000) kinds.set(name, kind);
    return kind;
  };

  function learn(chain: Chain): ChainMatcher | undefined {
    const key = keyOfChain(chain);
    if (keys.has(key)) return chains.find((one) => keyOfChain(one.chain) === key);
    if (chains.length >= mostChains) return undefined;
    keys.add(key);
    const test = createChainMatcher(chain, { website, websites });
    chains.push(test);
    chains.sort((a, b) => a.causes - b.causes);
    return test;
  }

  function addOwn(name: Kind, causes: Explanation): void {
    const kind = kindFor(name);
    const chain = chainOf(causes);
    const isNew = !keys.has(keyOfChain(chain));
    const test = learn(chain);
    if (test === undefined) return;
    if (isNew) fresh.push(test.chain);
    if (kind.own.includes(test)) return;
    kind.own.push(test);
    kind.own.sort((a, b) => a.causes - b.causes);
    freshKinds.add(name);
  }

  const proven = (causes: Explanation): Explained => ({ status: 'proven', causes, complete: true });

  function searchAlone(email: string, signature: string, limits: SearchOptions): Searched {
    const { status, causes, complete, candidates } = diagnose(questionOf(email, signature), limits);
    return { status: status === 'match' ? 'unknown' : status, causes, complete, candidates };
  }

  function bySearch(email: string, signature: string, limits: SearchOptions): Searched {
    const searched = searchAlone(email, signature, limits);
    if (searched.status === 'proven') addOwn(kindOf(email, signature), searched.causes);
    return searched;
  }

  const seen = (causes: Explanation | undefined): Explained | undefined =>
    causes && { status: 'seen', causes, complete: true };

  /** Wrong rows have few signatures that are none, and each of them again and again. */
  const absences = new Map<string, Explained | undefined>();
  function withoutSearch(email: string, signature: string): Explained | undefined {
    if (signature.length > longestAtOnce || isSwapped(email, signature))
      return seen(seenIn({ email, signature }));
    if (!absences.has(signature)) {
      if (absences.size >= mostAtOnce) absences.clear();
      const absence = seen(absenceOf(signature));
      absences.set(signature, absence && { ...absence, isOfMany: true });
    }
    return absences.get(signature);
  }

  function byKnown(email: string, signature: string): Explained | undefined {
    const known = withoutSearch(email, signature);
    if (known !== undefined || chains.length === 0) return known;
    const name = kindOf(email, signature);
    const kind = kindFor(name);
    for (const test of kind.own) {
      const causes = test.prove(email, signature, false);
      if (causes !== undefined) return proven(causes);
    }
    const isBroad = kind.failures < broadFailures;
    for (const test of chains) {
      const causes = test.prove(email, signature, isBroad);
      if (causes === undefined) continue;
      kind.failures = 0;
      if (checks < mostChecks) {
        checks++;
        const searched = bySearch(email, signature, limitsOfCheck);
        if (searched.status === 'proven' && searched.causes.length <= causes.length) return searched;
      }
      addOwn(name, causes);
      return proven(causes);
    }
    kind.failures++;
    return undefined;
  }

  function answerAll(
    rows: readonly SignedRow[],
    search: (row: SignedRow) => Explained | undefined,
  ): readonly (Answer | undefined)[] {
    const found: (Answer | undefined)[] = new Array(rows.length);
    const rowAt = (index: number): SignedRow => rows[index] as SignedRow;
    const byKind = new Map<Kind, number[]>();
    let last: { readonly name: Kind; readonly same: number[] } | undefined;
    for (let index = 0; index < rows.length; index++) {
      const { email, signature, hasForm } = rowAt(index);
      const known = withoutSearch(email, signature);
      if (known !== undefined) {
        found[index] = known;
        continue;
      }
      const name = hasForm ? kindOf(email, signature, hexAlphabet) : kindOf(email, signature);
      if (last?.name !== name) {
        const same = byKind.get(name) ?? [];
        byKind.set(name, same);
        last = { name, same };
      }
      last.same.push(index);
    }
    for (const [name, indexes] of byKind) {
      const kind = kindFor(name);
      const tried = new Set<ChainMatcher>();
      let left = indexes;
      const tryAll = (
        tests: readonly ChainMatcher[],
        onProof: (index: number, test: ChainMatcher) => void,
      ) => {
        for (const test of tests) {
          if (left.length === 0) return;
          if (tried.has(test)) continue;
          tried.add(test);
          const holds = test.holdsForAll(left.map(rowAt));
          const others: number[] = [];
          for (let nth = 0; nth < left.length; nth++) {
            const index = left[nth] as number;
            if (holds[nth] === 1) onProof(index, test);
            else others.push(index);
          }
          left = others;
        }
      };
      const one = (index: number): void => {
        const row = rowAt(index);
        found[index] = byKnown(row.email, row.signature) ?? search(row);
      };
      while (left.length > 0) {
        tryAll([...kind.own], (index, test) => {
          found[index] = test;
        });
        if (kind.failures >= broadFailures) {
          // Nothing has explained rows of this kind for long: one look at all of them tells which to look at closely.
          tryAll([...chains], one);
          for (const index of left) found[index] = search(rowAt(index));
          break;
        }
        const [first] = left;
        if (first === undefined) break;
        left = left.slice(1);
        one(first);
      }
    }
    return found;
  }

  const explainAll: Explainer['explainAll'] = (rows, search) =>
    answerAll(rows, search).map((answer, index) => {
      if (answer === undefined || 'status' in answer) return answer;
      const { email, signature } = rows[index] as SignedRow;
      const causes = answer.prove(email, signature, false);
      return causes === undefined ? undefined : proven(causes);
    });

  return {
    byKnown,
    explainAll,
    answerAll,
    mistakesOf: (kind) => kinds.get(kind)?.own ?? none,
    bySearch,
    searchAlone,
    learn: (chain) => {
      learn(chain);
    },
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    takeNewKinds() {
      const taken = [...freshKinds];
      freshKinds = new Set();
      return taken;
    },
  };
}
