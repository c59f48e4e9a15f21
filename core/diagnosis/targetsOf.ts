import type { EncodingCause, Part, Undone } from '../causes/Cause.ts';
import { languageOfObject } from '../causes/encoding/helpers/objectShapes.ts';
import { isHex } from '../causes/encoding/helpers/written.ts';
import { bytesOfHex } from '../signature/bytesOfHex.ts';
import { hexOf } from '../signature/hexOf.ts';
import type { Target } from './Target.ts';
import { costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** The longest text that can be one digest written down: 64 bytes as a decorated list, with room to spare. */
export const longestSignature = 4_096;
/** Writing mistakes stacked on each other, at most. */
const deepest = 4;
/** Readings kept, at most: only hostile text has more. */
const mostReadings = 400;
/** A part of a digest proves something from 16 hex characters on; the taxonomy draws the line there. */
const shortestPart = 16;
/** Characters of a damaged text that are no hex digits, at most. */
const mostForeign = 2;

interface Reading extends WeighedExplanation {
  readonly text: string;
  readonly part: Part;
  /** The bytes that were found and that the text only stands for: nobody has written this text. */
  readonly bytes?: Uint8Array;
}

const step = (reading: Reading, cause: EncodingCause, undone: Undone): WeighedExplanation => ({
  findings: [{ id: cause.id, detail: undone.detail }, ...reading.findings],
  cost: reading.cost + costOf(cause, undone.weight),
});

function hexTarget(
  { findings, cost }: WeighedExplanation,
  hex: string,
  part: Exclude<Part, 'whole'>,
): readonly Target[] {
  const foreign = part === 'damaged' ? hex.replace(/[0-9a-f]+/g, '').length : isHex(hex) ? 0 : Infinity;
  return hex.length >= shortestPart && foreign <= mostForeign
    ? [{ findings, cost, kind: 'hex', hex, part }]
    : [];
}

function targetsOfReading({ text, part, bytes: found, findings, cost }: Reading): readonly Target[] {
  if (part !== 'whole') return hexTarget({ findings, cost }, text, part);
  const bytes = found ?? (isHex(text) ? bytesOfHex(text) : undefined);
  return [
    ...(found !== undefined ? [] : [{ kind: 'text', text, findings, cost } as const]),
    ...(bytes === undefined ? [] : [{ kind: 'digest', bytes, findings, cost } as const]),
  ];
}

/**
 * Reads the pasted signature backwards: every way in which a digest could have been written down so as to give
 * exactly this text, fewest mistakes first. This multiplies nothing in the search: all readings are compared with
 * each computed digest at once. Readings with more than `most` mistakes are left out.
 */
export function targetsOf(
  signature: string,
  causes: readonly EncodingCause[],
  most: number = deepest,
): readonly Target[] {
  // An object printed in the signature's place is no form of a digest, nor of anything else that was known.
  if (signature.length > longestSignature || languageOfObject(signature) !== undefined) return [];
  const targets: Target[] = [];
  const seen = new Set<string>();
  let readings: Reading[] = [{ text: signature, part: 'whole', findings: [], cost: 0 }];
  for (let depth = 0; depth <= most && readings.length > 0; depth++) {
    const next: Reading[] = [];
    readings.sort((a, b) => a.cost - b.cost);
    for (const reading of readings) {
      const key = `${reading.part} ${reading.text}`;
      if (seen.has(key) || seen.size >= mostReadings) continue;
      seen.add(key);
      targets.push(...targetsOfReading(reading));
      if (depth === most) continue;
      for (const cause of causes) {
        if (reading.bytes !== undefined && !cause.onBytes) continue;
        if (reading.findings.some(({ id }) => id === cause.id)) continue;
        for (const undone of cause.undo(reading.text, reading.part)) {
          const weighed = step(reading, cause, undone);
          const part = undone.part ?? reading.part;
          const { value } = undone;
          if (typeof value === 'string') next.push({ ...weighed, text: value, part });
          else if ('matches' in value) targets.push({ ...weighed, kind: 'pattern', pattern: value, part });
          else next.push({ ...weighed, text: hexOf(value), part, bytes: value });
        }
      }
    }
    readings = next;
  }
  return targets;
}
