import type { EncodingCause, Part, Undone } from '../causes/Cause.ts';
import { bytesOfHex } from '../signature/bytesOfHex.ts';
import { hexOf } from '../signature/hexOf.ts';
import { costOf, type Reckoning } from './Reckoning.ts';
import type { Target } from './Target.ts';

/** The longest text that can be one digest written down: 64 bytes as a decorated list, with room to spare. */
const longestSignature = 4_096;
/** Writing mistakes stacked on each other, at most. */
const deepest = 4;
/** Readings kept, at most: only hostile text has more. */
const mostReadings = 2_000;
/** A part of a digest proves something from 16 hex characters on; the taxonomy draws the line there. */
const shortestPart = 16;

interface Reading extends Reckoning {
  readonly text: string;
  readonly part: Part;
}

const step = (reading: Reading, cause: EncodingCause, undone: Undone): Reckoning => ({
  findings: [{ id: cause.id, detail: undone.detail }, ...reading.findings],
  cost: reading.cost + costOf(cause, undone.weight),
});

const hexTarget = (reckoning: Reckoning, hex: string, part: Exclude<Part, 'whole'>): readonly Target[] =>
  hex.length >= shortestPart
    ? [{ findings: reckoning.findings, cost: reckoning.cost, kind: 'hex', hex, part }]
    : [];

function bytesTarget(reckoning: Reckoning, bytes: Uint8Array, part: Part): readonly Target[] {
  if (part !== 'whole') return hexTarget(reckoning, hexOf(bytes), part);
  return [{ findings: reckoning.findings, cost: reckoning.cost, kind: 'digest', bytes }];
}

function textTargets({ text, part, findings, cost }: Reading): readonly Target[] {
  if (part !== 'whole') return /^[0-9a-f]+$/.test(text) ? hexTarget({ findings, cost }, text, part) : [];
  const bytes = /^[0-9a-f]+$/.test(text) ? bytesOfHex(text) : undefined;
  return [
    { kind: 'text', text, findings, cost },
    ...(bytes === undefined ? [] : bytesTarget({ findings, cost }, bytes, part)),
  ];
}

/**
 * Reads the pasted signature backwards: every way in which a digest could have been written down so as to give
 * exactly this text, fewest mistakes first. This multiplies nothing in the search: all readings are compared with
 * each computed digest at once.
 */
export function targetsOf(signature: string, causes: readonly EncodingCause[]): readonly Target[] {
  if (signature.length > longestSignature) return [];
  const targets: Target[] = [];
  const seen = new Set<string>();
  let readings: Reading[] = [{ text: signature, part: 'whole', findings: [], cost: 0 }];
  for (let depth = 0; depth <= deepest && readings.length > 0; depth++) {
    const next: Reading[] = [];
    readings.sort((a, b) => a.cost - b.cost);
    for (const reading of readings) {
      const key = `${reading.part} ${reading.text}`;
      if (seen.has(key) || seen.size >= mostReadings) continue;
      seen.add(key);
      targets.push(...textTargets(reading));
      if (depth === deepest) continue;
      for (const cause of causes) {
        if (reading.findings.some(({ id }) => id === cause.id)) continue;
        for (const undone of cause.undo(reading.text, reading.part)) {
          const reckoning = step(reading, cause, undone);
          const part = undone.part ?? reading.part;
          const { value } = undone;
          if (typeof value === 'string') next.push({ ...reckoning, text: value, part });
          else if (value instanceof Uint8Array) targets.push(...bytesTarget(reckoning, value, part));
          else targets.push({ ...reckoning, kind: 'pattern', pattern: value });
        }
      }
    }
    readings = next;
  }
  return targets;
}
