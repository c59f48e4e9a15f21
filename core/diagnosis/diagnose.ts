import { catalogueByLayer } from '../causes/catalogueByLayer.ts';
import { hash } from '../signature/digest.ts';
import { sign } from '../signature/sign.ts';
import { verdictOf } from '../signature/verdictOf.ts';
import type { Diagnosis } from './Diagnosis.ts';
import { Matcher } from './Matcher.ts';
import type { Question } from './Question.ts';
import { Search } from './Search.ts';
import type { SearchOptions } from './SearchOptions.ts';
import { suspectsOf } from './suspectsOf.ts';
import { targetsOf } from './targetsOf.ts';

/** Texts that stand where a signature should be because a variable was empty. */
const emptyValues: ReadonlySet<string> = new Set(['undefined', 'null', 'None', 'nil', 'NULL', 'NaN']);

/** Alternatives beyond this number help nobody. */
const mostAlternatives = 8;

/**
 * Finds out which mistakes made a signature what it is.
 *
 * The question's strings are taken exactly as they are. The search tries combinations of the catalogue's causes,
 * fewest first and then likeliest first; it stops at a proof and goes on only for explanations that are as short.
 * Nothing is claimed without recomputing the pasted signature; what the shape alone suggests is `suspected`.
 * Synchronous and pure; run it in a worker where somebody is typing.
 */
export function diagnose(question: Question, options: SearchOptions = {}): Diagnosis {
  const started = performance.now();
  const { signature, ...known } = question;
  const verdict = verdictOf(signature, sign(question.website.secret, question.email));
  const answer = (found: Pick<Diagnosis, 'status' | 'causes'> & Partial<Diagnosis>): Diagnosis => ({
    verdict,
    alternatives: [],
    candidates: 1,
    complete: true,
    ms: performance.now() - started,
    ...found,
  });
  if (verdict === 'verified') return answer({ status: 'match', causes: [] });
  if (signature === '')
    return answer({ status: 'proven', causes: [{ id: 'signature-missing', detail: {} }] });
  if (emptyValues.has(signature)) {
    return answer({ status: 'proven', causes: [{ id: 'signature-undefined', detail: { text: signature } }] });
  }
  const targets = targetsOf(signature, catalogueByLayer.encoding);
  const search = new Search({ ...known, hash }, signature, new Matcher(targets), started, options);
  if (targets.length > 0) search.run();
  const { candidates, complete } = search;
  const [best, ...others] = search.proofs;
  if (best !== undefined) {
    const alternatives = others.slice(0, mostAlternatives).map(({ findings }) => findings);
    return answer({ status: 'proven', causes: best.findings, alternatives, candidates, complete });
  }
  const causes = suspectsOf(signature, targets);
  return answer({ status: causes.length > 0 ? 'suspected' : 'unknown', causes, candidates, complete });
}
