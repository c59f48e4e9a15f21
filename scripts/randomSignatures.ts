// Looks for false proofs: diagnoses signatures that nothing made, of every shape, and fails if one of them is proven.
//     node scripts/randomSignatures.ts [how many, 100000] [candidates for each, 3000]
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { aQuestion } from '../test/unit/core/diagnosis/aQuestion.ts';
import { randomSignature } from '../test/unit/core/diagnosis/randomSignature.ts';

const [count = 100_000, maxCandidates = 3_000] = process.argv.slice(2).map(Number);
let candidates = 0;
let proven = 0;
for (let nth = 0; nth < count; nth++) {
  const diagnosis = diagnose(aQuestion("Jane.O'Roe+x@Example.com", randomSignature(nth)), { maxCandidates });
  candidates += diagnosis.candidates;
  if (diagnosis.status !== 'proven' && diagnosis.status !== 'match') continue;
  proven++;
  console.log(randomSignature(nth), diagnosis.causes);
}
console.log(`${count} random signatures, ${candidates} candidates, ${proven} proven`);
process.exitCode = proven === 0 ? 0 : 1;
