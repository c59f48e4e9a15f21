import { catalogueByLayer } from '../causes/index.generated.ts';
import { hash } from '../signature/digest.ts';
import { sign } from '../signature/sign.ts';
import { verdictOf } from '../signature/verdictOf.ts';
import type { Diagnosis } from './Diagnosis.ts';
import { Matcher } from './Matcher.ts';
import { matchOf } from './matchOf.ts';
import { deepest } from './plan.ts';
import type { Question } from './Question.ts';
import { Search } from './Search.ts';
import type { SearchOptions } from './SearchOptions.ts';
import { seenIn } from './seenIn.ts';
import { suspectsOf } from './suspectsOf.ts';
import { targetsOf } from './targetsOf.ts';
import { addExplanation, type WeighedExplanation } from './WeighedExplanation.ts';

/** Alternatives beyond this number help nobody. */
const mostAlternatives = 8;

/**
 * In UTF-16 code units: four times what RFC 5321 allows an address, which leaves room for one that is wrapped in
 * something. What is longer is no email, and combining mistakes in it would take hours and gigabytes: then only
 * mistakes in writing the digest down are looked for.
 */
const longestEmail = 1_024;

/** What one thread's part of a search found. */
export interface SearchPart {
  readonly proofs: readonly WeighedExplanation[];
  readonly candidates: number;
  readonly complete: boolean;
  /** Wall-clock milliseconds of the search alone, without waiting for a thread. */
  readonly ms: number;
}

const verdictFor = ({ signature, email, website }: Question): Diagnosis['verdict'] =>
  verdictOf(signature, sign(website.secret, email));

const answer = (
  verdict: Diagnosis['verdict'],
  found: Pick<Diagnosis, 'status' | 'causes'> & Partial<Diagnosis>,
): Diagnosis => ({ verdict, alternatives: [], candidates: 1, complete: true, ms: 0, ...found });

/** The diagnosis of what needs no search: the valid signature, and what is seen without one. */
export function diagnoseAtOnce(question: Question): Diagnosis | undefined {
  const match = matchOf(question);
  if (match !== undefined) return match;
  const causes = seenIn(question);
  return causes && answer(verdictFor(question), { status: 'seen', causes });
}

/** The chosen website with the ID that the text shows, where none is stored. */
function withShownId<Known extends Omit<Question, 'signature'>>(known: Known): Known {
  const { shownWebsiteId, website, websites } = known;
  if (shownWebsiteId === undefined || website.websiteId !== undefined) return known;
  const shown = { ...website, websiteId: shownWebsiteId };
  return { ...known, website: shown, websites: websites.map((one) => (one === website ? shown : one)) };
}

/** Searches, the whole or one thread's share of it. Synchronous: run it in a worker where somebody is typing. */
export function searchPart({ signature, ...known }: Question, options: SearchOptions = {}): SearchPart {
  const started = performance.now();
  const targets = targetsOf(signature, catalogueByLayer.encoding);
  if (targets.length === 0) return { proofs: [], candidates: 0, complete: true, ms: 0 };
  const knownEmails = known.knownEmails.filter((email) => email.length <= longestEmail);
  const search = new Search(
    { ...withShownId(known), knownEmails, hash },
    signature,
    new Matcher(targets),
    started,
    options,
  );
  const isLong = known.email.length > longestEmail;
  const most = isLong ? 0 : Math.min(deepest, options.maxMistakes ?? deepest);
  search.run(most);
  const { proofs, candidates, complete } = search;
  return {
    proofs,
    candidates,
    complete: complete && (most === deepest || proofs.length > 0) && !isLong,
    ms: performance.now() - started,
  };
}

/** Puts the parts of a search together. It took as long as the part that took longest. */
export function conclude(question: Question, parts: readonly SearchPart[]): Diagnosis {
  const ms = Math.max(0, ...parts.map((part) => part.ms));
  const verdict = verdictFor(question);
  const candidates = parts.reduce((sum, part) => sum + part.candidates, 0);
  const complete = parts.every((part) => part.complete);
  const proofs = parts.flatMap((part) => part.proofs);
  const shortest = Math.min(...proofs.map(({ findings }) => findings.length));
  const [best, ...others] = proofs
    .filter(({ findings }) => findings.length === shortest)
    .reduce<readonly WeighedExplanation[]>(addExplanation, []);
  if (best !== undefined) {
    const alternatives = others.slice(0, mostAlternatives).map(({ findings }) => findings);
    return answer(verdict, {
      status: 'proven',
      causes: best.findings,
      alternatives,
      candidates,
      complete,
      ms,
    });
  }
  const causes = suspectsOf(question.signature, targetsOf(question.signature, catalogueByLayer.encoding));
  const status = causes.length > 0 ? 'suspected' : 'unknown';
  return answer(verdict, { status, causes, candidates, complete, ms });
}

/**
 * Finds out which mistakes made a signature what it is.
 *
 * The question's strings are taken exactly as they are. The search tries combinations of the catalogue's causes,
 * fewest first and then likeliest first; it stops at a proof and goes on only for explanations that are as short.
 * Nothing is claimed without recomputing the pasted signature; what the shape alone suggests is `suspected`.
 */
export function diagnose(question: Question, options: SearchOptions = {}): Diagnosis {
  return diagnoseAtOnce(question) ?? conclude(question, [searchPart(question, options)]);
}
