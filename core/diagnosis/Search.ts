import type { ConstructionVariant } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Facts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { batched } from './batchOf.ts';
import { blocksIn, blocksOfAll } from './blocksIn.ts';
import {
  type AlgorithmChoice,
  type ConstructionChoice,
  rightAlgorithm,
  rightConstruction,
  wrongAlgorithms,
  wrongConstructions,
} from './choices.ts';
import { createKeyMatcher } from './createKeyMatcher.ts';
import { createPairMatcher } from './createPairMatcher.ts';
import type { Input, InputList } from './Inputs.ts';
import { firstOf, joinedInputs } from './joinedInputs.ts';
import { type Layout, layOut } from './layOut.ts';
import { layoutOf } from './layoutOf.ts';
import type { Matcher } from './Matcher.ts';
import { createMeeting, Meeting, noProof } from './Meeting.ts';
import { pairsOf } from './pairsOf.ts';
import {
  type Computation,
  cheapestPairs,
  limitPairs,
  type MistakeCounts,
  mistakeCountsOf,
  mistakesIn,
  mostPairsOf,
  type Priced,
  pairsWithin,
} from './plan.ts';
import type { SearchOptions, SearchShare } from './SearchOptions.ts';
import type { Target } from './Target.ts';
import { addExplanation, type WeighedExplanation } from './WeighedExplanation.ts';

const computationOf = (isHmac: boolean, isBatched: boolean): Computation =>
  isHmac ? (isBatched ? 'batch' : 'algorithm') : isBatched ? 'construction' : 'both';

/** Candidates after a proof, for finding other explanations that are as short. */
const mostForAlternatives = 1_000_000;

/** Causes beyond those that the plainest reading of the signature takes: more are not combined with odd readings. */
const mostUnusual = 4;

/** What a search may digest in all, in blocks of 64 bytes: of long emails fewer candidates are tried. */
const mostBlocks = 50_000_000;

/** Blocks of 64 bytes that are digested between two looks at the clock, about. */
const stride = 1_024;

/**
 * The prices of what is likely, and of what is less so: one wrong signature in two thousand has a combination that costs as much
 * as the first, one in thirteen thousand as the second. Combinations of two and three mistakes up to either are looked at before
 * all others of two: that takes a tenth of the time, and nine in ten signatures with several mistakes have one of them.
 */
const likelyCost = 7.6;
const lessLikelyCost = 9.5;

/** After so many mistakes, unusual ones are tried with usual ones beside them. */
const unusualPairsAfter = 3;

/** HMACs of fewer texts than this, and of one key, are computed pair by pair: to pack the texts, or to set each key, takes longer. */
const fewTexts = 3;

/** A message, and the keys that were changed as it was. */
type Twins = readonly [messages: readonly Input[], secrets: readonly Input[]];

const onlyConstruction: MistakeCounts = { message: 0, secret: 0, construction: 1, algorithm: 0 };
/** One candidate for each construction with each algorithm. */
const nothingChanged: MistakeCounts = { message: 0, secret: 0, construction: 1, algorithm: 1 };
/** A hundred thousand candidates, of which millions are computed in a second. */
const bothChanged: MistakeCounts = { message: 1, secret: 1, construction: 0, algorithm: 0 };
/** Of two mistakes, these two. */
const isEarly = ({ message, secret, construction, algorithm }: MistakeCounts): boolean =>
  message === secret && construction === algorithm;

const isChangedTwice = ({ message, secret }: MistakeCounts): boolean => message > 1 || secret > 1;
const isChangedOnce = (counts: MistakeCounts): boolean => !isChangedTwice(counts);

/** The price of a mistake that one signature in twenty has. */
const usualCost = 3;

/** The same of one in a hundred: rarer ones are not tried beside unusual ones. */
const costBesideUnusual = 4.6;

/** What stands in the place of the email, or of the key. */
const standIns = new Set<CauseId>(
  [...catalogueByLayer.message, ...catalogueByLayer.secret]
    .filter(({ stage }) => stage === 'source')
    .map(({ id }) => id),
);

/** The same for how email and key are combined: one in twenty puts them together and takes a hash, in either order. */
const usualConstructionCost = 3.6;

/** Constructions that are not usual are tried alone, and among the unusual pairs with one other mistake. */
const rareConstruction = 7;

const isBehind = (variant: ConstructionVariant): boolean => 'before' in variant;

interface UnusualTry {
  readonly mistakes: number;
  /** What a usual mistake costs at most that goes with it, in the other of the two inputs. */
  readonly beside?: number;
  readonly algorithm?: AlgorithmChoice;
  readonly construction?: ConstructionChoice;
}

/** The places in a list of so many, from the first on, `step` apart. */
function everyNth(count: number, first: number, step: number): Uint32Array {
  const places = new Uint32Array(Math.ceil(Math.max(0, count - first) / step));
  for (let nth = 0; nth < places.length; nth++) places[nth] = first + nth * step;
  return places;
}

/** What was done to an input, as one name for email and secret key; `undefined` where several things were. */
function twinOf({ explanations }: Input): string | undefined {
  const [finding, ...others] = explanations[0]?.findings ?? [];
  if (finding === undefined || others.length > 0) return undefined;
  const form = finding.detail.form ?? finding.detail.which;
  return typeof form === 'string' ? `${finding.id.replace(/^[a-z]+-/, '')} ${form}` : undefined;
}

const priceOf = ({ explanations }: Input): Priced => ({
  cost: explanations[0]?.cost ?? 0,
});

/** One search over all combinations of mistakes, and the state that its steps share. */
export class Search {
  /** Digests computed and compared so far. */
  candidates = 0;
  /** Whether the budget ran out or the search was cancelled. */
  stopped = false;
  /** The shortest explanations so far, likeliest first. */
  proofs: readonly WeighedExplanation[] = [];
  readonly #share: SearchShare;
  /** Counts the lists of keys, so that short lists do not all fall to the first thread. */
  #lists = 0;
  #unchecked = 0;
  /** Whether enough was spent on alternatives, now and at any time. */
  #isEnough = false;
  #isCut = false;
  #mistakes = 0;
  /** Candidates of all parts so far: they are counted where a list is begun, whoever goes through it. */
  #planned = 0;
  /** Whether a list was cut because there were no candidates left to spend. */
  #isSpent = false;
  /** The causes in the shortest explanation that any part had found when this combination of mistakes was begun. */
  #shortest = noProof;
  /** The same among this part's own so far. */
  #ownShortest = noProof;
  readonly #meeting: Meeting;
  /** The writing mistakes in the plainest reading of the signature. */
  readonly #usualWritten: number;
  /** The candidates of all parts when there was a proof. */
  #provenAt: number | undefined;
  readonly #signature: string;
  readonly #matcher: Matcher;
  readonly #layout: Layout;
  #twins: readonly Twins[] | undefined;
  /** By the list that they are of, and by what they cost at most. */
  readonly #usual = new WeakMap<readonly Input[], ReadonlyMap<number, readonly Input[]>>();
  readonly #prices = new WeakMap<readonly Input[], readonly Priced[]>();
  /** By how many pairs there is room for: see {@link cheapestPairs}. */
  readonly #cheapest = new Map<number, readonly number[]>();
  /** Whether inputs that were asked for were too many to be laid out. */
  #areInputsCut = false;
  readonly #constructions: readonly (readonly ConstructionChoice[])[];
  readonly #algorithms: readonly (readonly AlgorithmChoice[])[];
  readonly #options: SearchOptions;
  readonly #deadline: number;
  /** Candidates to spend, by all parts. */
  readonly #most: number;

  constructor(facts: Facts, signature: string, matcher: Matcher, started: number, options: SearchOptions) {
    this.#signature = signature;
    this.#matcher = matcher;
    this.#layout = options.keepsLayout ? layoutOf(facts) : layOut(facts);
    this.#constructions = [[rightConstruction], wrongConstructions(facts)];
    this.#algorithms = [[rightAlgorithm], wrongAlgorithms];
    this.#usualWritten = Math.min(
      ...Object.values(algorithms).map(({ digestBytes }) => matcher.fewestFor(digestBytes)),
    );
    this.#options = options;
    this.#share = options.share ?? { index: 0, of: 1, meeting: createMeeting() };
    this.#meeting = new Meeting(this.#share.meeting, this.#share.of);
    this.#most = Math.min(
      options.maxCandidates ?? mostBlocks,
      Math.ceil(mostBlocks / blocksIn(facts.email.length)),
    );
    this.#deadline = started + (options.maxMs ?? 600_000);
  }

  /** Whether everything planned was tried. */
  get complete(): boolean {
    return !this.stopped && !this.#isSpent && !this.#isCut && !this.#areInputsCut;
  }

  /** Goes through the numbers of computing mistakes, fewest first, until no shorter explanation can come. */
  run(mostMistakes: number): void {
    for (let mistakes = 0; mistakes <= mostMistakes; mistakes++) {
      if (this.#isBeaten(mistakes)) return;
      this.#mistakes = mistakes;
      if (mistakes === 2) this.#runLikelier(mostMistakes);
      if (this.#isBeaten(mistakes)) return;
      for (const counts of mistakeCountsOf(mistakes)) {
        if (this.#isDone) break;
        if (mistakes === 2 && isEarly(counts)) continue;
        this.#runCombination(counts, false);
        this.#meetOthers();
      }
      if (this.stopped || this.#isSpent) return;
      const pairsAfter = Math.max(2, Math.min(unusualPairsAfter, mostMistakes));
      if (mistakes === pairsAfter && !this.#options.usualOnly) {
        this.#runUnusualPairs();
        this.#meetOthers();
      }
      if (this.#isDone) return;
    }
  }

  /** What is tried before all combinations of two mistakes: most of what is found with them is among it, at a tenth of the work. */
  #runLikelier(mostMistakes: number): void {
    const combinations = [2, 3].filter((mistakes) => mistakes <= mostMistakes).flatMap(mistakeCountsOf);
    const upTo = (cost: number, among = combinations) =>
      among.map((counts) => () => this.#runLikely(counts, cost));
    const [twice, once] = [combinations.filter(isChangedTwice), combinations.filter(isChangedOnce)];
    const unusual = [
      () => this.#runCombination(onlyConstruction, true),
      () => this.#runUnusual([{ mistakes: 1 }]),
    ];
    for (const run of [
      ...upTo(likelyCost),
      () => this.#runCombination(nothingChanged, false),
      ...(this.#options.usualOnly ? [] : unusual),
      // What is likely of one text changed twice takes ten times as long to lay out.
      ...upTo(lessLikelyCost, once),
      ...upTo(lessLikelyCost, twice),
      () => this.#runCombination(bothChanged, false),
    ]) {
      if (this.#isDone) return;
      run();
      this.#meetOthers();
    }
  }

  /** Whether a shorter explanation is proven than any with so many computing mistakes. */
  #isBeaten(mistakes: number): boolean {
    return mistakes + this.#matcher.fewestFindings > this.#shortest;
  }

  /** What exactly this many mistakes make of the email, or of the secret key. */
  #at(of: 'messages' | 'secrets', mistakes: number): readonly Input[] {
    const inputs = this.#layout[of];
    const found = inputs.at(mistakes);
    this.#areInputsCut ||= inputs.isCut(mistakes);
    return found;
  }

  /** A part of the unusual inputs; `undefined` behind the last. */
  #unusual(of: 'messages' | 'secrets', part: number, isBesideUsual = false): InputList | undefined {
    const layout = this.#layout[of];
    const unusual = isBesideUsual ? layout.unusualBesideUsual : layout.unusual;
    const inputs = unusual.part(part);
    this.#areInputsCut ||= unusual.isCut;
    return inputs;
  }

  /** Whether nothing more is to be tried here: the budget is spent, or enough of it on alternatives. */
  get #isDone(): boolean {
    return this.stopped || this.#isSpent || this.#isEnough;
  }

  /** Waits for the other parts, and learns what they have proven. */
  #meetOthers(): void {
    if (this.stopped) this.#meeting.stop();
    const shortest = this.#meeting.wait(() => this.#isEnded());
    this.#shortest = Math.min(this.#shortest, shortest);
    this.stopped ||= this.#meeting.isStopped || this.#isEnded();
  }

  /** Whether the search was cancelled, or its time is over. */
  #isEnded(): boolean {
    return performance.now() > this.#deadline || (this.#options.isCancelled?.() ?? false);
  }

  /**
   * The first of a list of inputs for which there are still candidates to spend, where each is combined with so many
   * others. Every part counts all of them, so that all agree on where the search ends.
   */
  #affordable(inputs: InputList, others: number): InputList {
    // Among the many combinations of three mistakes and more, not much is spent on alternatives to a proof.
    if (this.#mistakes > 2 && this.#shortest !== noProof) this.#provenAt ??= this.#planned;
    const enough = (this.#provenAt ?? Number.POSITIVE_INFINITY) + mostForAlternatives;
    const left = Math.min(enough, this.#most) - this.#planned;
    const count = Math.max(0, Math.floor(left / Math.max(1, others)));
    if (count >= inputs.length) {
      this.#planned += inputs.length * others;
      return inputs;
    }
    this.#planned += count * others;
    if (enough < this.#most) {
      this.#isEnough = true;
      this.#isCut = true;
    } else this.#isSpent = true;
    return firstOf(inputs, count);
  }

  /** The places of this thread's part of a list of so many inputs. */
  #shareOf(count: number): Uint32Array {
    const { index, of } = this.#share;
    const first = (index + this.#lists++) % of;
    return everyNth(count, first, of);
  }

  /** `isRare`: with constructions that are not usual, instead of the others. */
  #runCombination(counts: MistakeCounts, isRare: boolean): void {
    for (const construction of this.#constructions[counts.construction] ?? []) {
      if (!this.#isWorth(construction.variant, counts)) continue;
      const isOfRare =
        mistakesIn(counts) > 1
          ? construction.explanation.cost > rareConstruction
          : construction.variant.isAlone === true;
      if (isOfRare !== isRare) continue;
      for (const algorithm of this.#algorithms[counts.algorithm] ?? []) {
        const causes = mistakesIn(counts) + this.#fewestWritten(construction.variant, algorithm.algorithm);
        const depth = Math.max(mistakesIn(counts), causes - this.#usualWritten);
        if (causes > this.#shortest || depth > mostUnusual) continue;
        this.#runPart(counts, construction, algorithm, depth);
        if (this.#isDone) return;
      }
    }
  }

  /**
   * Unusual mistakes, each with one usual mistake beside it. They come after three usual ones, because they take as long and
   * are seen more rarely; a proof that they give is shorter than one of three, and counts.
   */
  #runUnusualPairs(): void {
    // They are looked at where three mistakes are proven, too, however long was spent on other explanations of three.
    this.#isEnough = false;
    this.#provenAt = undefined;
    const usualAlgorithms = wrongAlgorithms.filter(({ explanation }) => explanation.cost <= usualCost);
    const usualConstructions = (this.#constructions[1] ?? []).filter(
      ({ explanation }) => explanation.cost <= usualConstructionCost,
    );
    for (const counts of mistakeCountsOf(2)) {
      if (counts.construction === 1) this.#runCombination(counts, true);
      if (this.#isDone) return;
    }
    this.#runUnusual([
      { mistakes: 2, beside: costBesideUnusual },
      ...usualAlgorithms.map((algorithm) => ({ mistakes: 2, algorithm })),
      ...usualAlgorithms.map((algorithm) => ({ mistakes: 3, beside: usualCost, algorithm })),
      ...usualConstructions.map((construction) => ({ mistakes: 2, construction })),
    ]);
    if (!this.#isDone) this.#runUnusualBesideUsual();
  }

  /** Those inputs that cost so much at most; what stands in the place of one only where one signature in twenty has it. */
  #usualOf(inputs: readonly Input[], mostCost: number): readonly Input[] {
    const known = this.#usual.get(inputs)?.get(mostCost);
    if (known !== undefined) return known;
    const usual = inputs.filter((input) => {
      const { cost } = priceOf(input);
      const findings = input.explanations[0]?.findings ?? [];
      return cost <= usualCost || (cost <= mostCost && !findings.some(({ id }) => standIns.has(id)));
    });
    this.#usual.set(inputs, new Map([...(this.#usual.get(inputs) ?? []), [mostCost, usual]]));
    return usual;
  }

  /** Unusual keys and messages that were changed in a usual way, too. They come last: nothing is to wait for them. */
  #runUnusualBesideUsual(): void {
    if (2 + this.#fewestWritten(rightConstruction.variant, rightAlgorithm.algorithm) >= this.#shortest)
      return;
    this.#runParts(this.#at('messages', 0), this.#at('secrets', 0), rightConstruction, rightAlgorithm, true);
  }

  /** Each part of the unusual messages with these secrets, and of the unusual secrets with these messages. */
  #runParts(
    messages: InputList,
    secrets: InputList,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    isBesideUsual = false,
  ): void {
    for (let nth = 0; ; nth++) {
      const someMessages = this.#unusual('messages', nth, isBesideUsual);
      if (someMessages !== undefined) this.#runLists(someMessages, secrets, construction, algorithm);
      if (this.#isDone) return;
      const someSecrets = construction.variant.usesSecret
        ? this.#unusual('secrets', nth, isBesideUsual)
        : undefined;
      if (someSecrets !== undefined) this.#runLists(messages, someSecrets, construction, algorithm);
      if (this.#isDone || (someMessages === undefined && someSecrets === undefined)) return;
    }
  }

  /**
   * Unusual keys and messages. They come after most combinations of two usual mistakes, because they take longer and are seen
   * more rarely; a proof that they give alone is shorter than one of two, and counts.
   */
  #runUnusual(tries: readonly UnusualTry[]): void {
    const email = this.#at('messages', 0);
    const secret = this.#at('secrets', 0);
    for (const { mistakes, beside, algorithm = rightAlgorithm, construction = rightConstruction } of tries) {
      const causes = mistakes + this.#fewestWritten(construction.variant, algorithm.algorithm);
      // Where something usual explains as much, it is believed.
      if (causes >= this.#shortest || causes - this.#usualWritten > mostUnusual) continue;
      const messages = beside === undefined ? email : this.#usualOf(this.#at('messages', 1), beside);
      const secrets = beside === undefined ? secret : this.#usualOf(this.#at('secrets', 1), beside);
      this.#runParts(messages, secrets, construction, algorithm);
      if (this.#isDone) return;
    }
  }

  /** A layer that does not show in the result is tried with no mistake in it only. */
  #isWorth(
    { usesSecret, usesMessage, usesAlgorithm, isAlone, fits }: ConstructionVariant,
    counts: MistakeCounts,
  ): boolean {
    if (isAlone && counts.message + counts.secret > 0) return false;
    if (!usesSecret && counts.secret > 0) return false;
    if (usesMessage === false && counts.message > 0) return false;
    // An input that was handed on as it is went through one mistake at most, and the key through none.
    if (!usesAlgorithm && (counts.algorithm > 0 || counts.secret > 0 || counts.message > 1)) return false;
    return fits?.(this.#signature) ?? true;
  }

  /** How many writing mistakes a match would take at least; infinite where there can be none. */
  #fewestWritten(variant: ConstructionVariant, algorithm: Algorithm): number {
    if (isBehind(variant)) return this.#matcher.mayHoldMore ? 0 : Number.POSITIVE_INFINITY;
    return variant.usesAlgorithm
      ? this.#matcher.fewestFor(algorithms[algorithm].digestBytes)
      : this.#matcher.fewestFindings;
  }

  /** Of a combination the likely pairs alone, where its digests are written down in the plainest way. */
  #runLikely(counts: MistakeCounts, mostCost: number): void {
    for (const construction of this.#constructions[counts.construction] ?? []) {
      if (!this.#isWorth(construction.variant, counts)) continue;
      for (const algorithm of this.#algorithms[counts.algorithm] ?? []) {
        const causes = mistakesIn(counts) + this.#fewestWritten(construction.variant, algorithm.algorithm);
        if (causes > this.#shortest || causes - this.#usualWritten > mistakesIn(counts)) continue;
        this.#runWithin(counts, construction, algorithm, mostCost);
        if (this.#isDone) return;
      }
    }
  }

  /** The pairs that cost so much at most together with how they are combined, and those that were changed in the same way. */
  #runWithin(
    counts: MistakeCounts,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    mostCost: number,
  ): void {
    const room = mostCost - construction.explanation.cost - algorithm.explanation.cost;
    if (room < 0) return;
    const messages = this.#layout.messages.likely(counts.message, mostCost);
    const secrets = this.#layout.secrets.likely(counts.secret, mostCost);
    const pairs = pairsWithin(this.#pricesOf(messages), this.#pricesOf(secrets), room);
    const keys = firstOf(secrets, pairs.length);
    if (keys.length > 0)
      this.#runPairs(firstOf(messages, pairs[0] ?? 0), keys, construction, algorithm, pairs);
    const isUsual = construction.explanation.cost <= usualConstructionCost;
    if (this.#isDone || !isUsual || counts.message !== 1 || counts.secret !== 1) return;
    this.#runTwins(this.#at('messages', 1), this.#at('secrets', 1), construction, algorithm);
  }

  #pricesOf(inputs: readonly Input[]): readonly Priced[] {
    const prices = this.#prices.get(inputs) ?? inputs.map(priceOf);
    this.#prices.set(inputs, prices);
    return prices;
  }

  /** `depth`: the mistakes in all, with those in writing that the plainest reading of the signature does not need. */
  #runPart(
    counts: MistakeCounts,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    depth: number,
  ): void {
    const { variant } = construction;
    const isHmac = construction === rightConstruction || variant.swaps === true;
    const computation = computationOf(isHmac, batched.has(algorithm.algorithm));
    const all = {
      messages: this.#at('messages', counts.message),
      secrets: this.#at('secrets', counts.secret),
    };
    const share = limitPairs(computation, depth, all.messages.length, all.secrets.length);
    const isLimited = share.messages * share.secrets < all.messages.length * all.secrets.length;
    const areBothChanged = counts.message === 1 && counts.secret === 1;
    if (isLimited && areBothChanged && computation !== 'batch') {
      const most = mostPairsOf(computation, depth);
      this.#runCheapest(all.messages, all.secrets, construction, algorithm, most);
    } else {
      const messages = firstOf(all.messages, share.messages);
      this.#runLists(messages, firstOf(all.secrets, share.secrets), construction, algorithm);
    }
    if (isLimited && areBothChanged && !this.#isDone) {
      this.#runTwins(all.messages, all.secrets, construction, algorithm);
    }
  }

  /** The pairs of which both mistakes together are the likeliest. */
  #runCheapest(
    messages: readonly Input[],
    secrets: readonly Input[],
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    most: number,
  ): void {
    const counts =
      this.#cheapest.get(most) ?? cheapestPairs(messages.map(priceOf), secrets.map(priceOf), most);
    this.#cheapest.set(most, counts);
    const keys = firstOf(secrets, counts.length);
    this.#runPairs(firstOf(messages, counts[0] ?? 0), keys, construction, algorithm, counts);
  }

  /** Email and key changed in the same way, as by a program that keeps all its texts in UTF-16: likelier than either's rank. */
  #runTwins(
    messages: readonly Input[],
    secrets: readonly Input[],
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
  ): void {
    for (const [message, secret] of this.#twinsOf(messages, secrets)) {
      this.#runPairs(message, secret, construction, algorithm);
      if (this.#isDone) return;
    }
  }

  #twinsOf(messages: readonly Input[], secrets: readonly Input[]): readonly Twins[] {
    if (this.#twins === undefined) {
      const keys = Map.groupBy(secrets, twinOf);
      this.#twins = messages.flatMap((message): readonly Twins[] => {
        const twin = twinOf(message);
        const twins = twin === undefined ? undefined : keys.get(twin);
        return twins === undefined ? [] : [[[message], twins]];
      });
    }
    return this.#twins;
  }

  #runLists(
    messages: InputList,
    secrets: InputList,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
  ): void {
    const swaps = construction.variant.swaps === true;
    const isHmac = construction === rightConstruction || swaps;
    const [keys, texts] = swaps ? [messages, secrets] : [secrets, messages];
    if (!isHmac || !batched.has(algorithm.algorithm) || texts.length < fewTexts || keys.length < 2)
      this.#runPairs(messages, secrets, construction, algorithm);
    else {
      this.#runBatches(algorithm.algorithm, keys, texts, (key, text, hits) => {
        const [message, secret] = swaps ? [key, text] : [text, key];
        for (const target of hits) this.#prove(message, secret, construction, algorithm, target);
      });
    }
  }

  /** Key by key with all messages, or with the first so many for each key, some at a time. */
  #runPairs(
    messages: InputList,
    secrets: InputList,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    counts?: readonly number[],
  ): void {
    const most = counts?.reduce((sum, count) => sum + count, 0) ?? messages.length * secrets.length;
    const keys = this.#affordable(secrets, Math.ceil(most / Math.max(1, secrets.length)));
    const texts = joinedInputs(messages);
    const { mayBe, matchesOf } = createPairMatcher(
      this.#matcher,
      construction.variant,
      algorithm.algorithm,
      joinedInputs(keys),
      texts,
    );
    // The longer list is shared out.
    const isByKey = counts !== undefined || keys.length > messages.length;
    const share = this.#shareOf(isByKey ? keys.length : messages.length);
    const all = everyNth(isByKey ? messages.length : keys.length, 0, 1);
    const blocks = Math.ceil(blocksOfAll(texts) / Math.max(1, messages.length));
    const pairs = pairsOf(
      isByKey ? share : all,
      isByKey ? all : share,
      mayBe,
      Math.ceil(stride / blocks),
      counts,
    );
    for (const { keys: keyPlaces, texts: textPlaces, passed } of pairs) {
      if (this.#isOver(passed, blocks * keyPlaces.length)) return;
      for (const [nth, hits] of matchesOf({ keys: keyPlaces, texts: textPlaces })) {
        const message = messages.at(textPlaces[nth] as number);
        const secret = keys.at(keyPlaces[nth] as number);
        if (message === undefined || secret === undefined) continue;
        for (const target of hits) this.#prove(message, secret, construction, algorithm, target);
      }
    }
  }

  #runBatches(
    algorithm: Algorithm,
    keys: InputList,
    texts: InputList,
    prove: (key: Input, text: Input, hits: readonly Target[]) => void,
  ): void {
    const { pack, blocks } = this.#layout.packOf(algorithm, texts);
    const test = createKeyMatcher(this.#matcher, algorithm, texts, pack);
    const some = this.#affordable(keys, texts.length);
    for (const place of this.#shareOf(some.length)) {
      const key = some.at(place) as Input;
      if (this.#isOver(texts.length, blocks)) return;
      for (const [index, hits] of test(key.bytes)) {
        const text = texts.at(index);
        if (text !== undefined) prove(key, text, hits);
      }
    }
  }

  /** Counts what is computed next, and looks at the budget now and then. */
  #isOver(next: number, blocks = next): boolean {
    this.candidates += next;
    this.#unchecked += blocks;
    if (this.#unchecked < stride) return this.stopped;
    this.#unchecked = 0;
    this.#options.onProgress?.(this.candidates);
    this.stopped = this.#isEnded() || this.#meeting.isStopped;
    return this.stopped;
  }

  #prove(
    message: Input,
    secret: Input,
    construction: ConstructionChoice,
    algorithm: AlgorithmChoice,
    target: Target,
  ): void {
    for (const messageWay of message.explanations) {
      for (const secretWay of secret.explanations) {
        const parts = [messageWay, secretWay, construction.explanation, algorithm.explanation, target];
        const findings = parts.flatMap((part) => part.findings);
        if (findings.length > Math.min(this.#shortest, this.#ownShortest)) continue;
        // Another part may have found a shorter one after this part's last.
        this.proofs = this.proofs.filter((proof) => proof.findings.length <= findings.length);
        if (findings.length < Math.min(this.#shortest, this.#ownShortest)) {
          this.#ownShortest = findings.length;
          this.#meeting.tell(findings.length);
          this.#options.onProof?.(findings);
        }
        const cost = parts.reduce((sum, part) => sum + part.cost, 0);
        this.proofs = addExplanation(this.proofs, { findings, cost });
      }
    }
  }
}
