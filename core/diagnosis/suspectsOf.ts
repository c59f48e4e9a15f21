import { algorithms } from '../signature/Algorithm.ts';
import type { Explanation } from './Diagnosis.ts';
import type { Target } from './Target.ts';

/**
 * What the shape of a signature alone speaks for, when nothing could be proven: how the digest seems to have been
 * written down, and the algorithm where the digest's length belongs to few. Empty when the shape is right.
 */
export function suspectsOf(_signature: string, targets: readonly Target[]): Explanation {
  const readings = targets
    .filter((target) => target.kind === 'digest')
    .map((target) => ({
      ...target,
      algorithm: Object.entries(algorithms).find(
        ([, { digestBytes }]) => digestBytes === target.bytes.length,
      )?.[0],
    }))
    .filter(({ algorithm }) => algorithm !== undefined)
    .map(({ findings, cost, algorithm }) => ({
      cost: cost + (algorithm === 'sha256' ? 0 : 3),
      findings:
        algorithm === 'sha256' || algorithm === undefined
          ? findings
          : [{ id: 'wrong-algorithm' as const, detail: { algorithm } }, ...findings],
    }))
    .sort((a, b) => a.findings.length - b.findings.length || a.cost - b.cost);
  return readings[0]?.findings ?? [];
}
