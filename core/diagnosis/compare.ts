import type { Comparison, Run } from './Comparison.ts';

/** A signature has 64 characters; much longer texts are something else, and single characters teach nothing. */
const longestCompared = 80;
/** Fewer characters agree by chance. */
const fewestCommon = 16;

const runsOf = (marks: readonly boolean[]): readonly Run[] => {
  const runs: { length: number; same: boolean }[] = [];
  for (const same of marks) {
    const last = runs.at(-1);
    if (last?.same === same) last.length += 1;
    else runs.push({ length: 1, same });
  }
  return runs;
};

/** Marks the characters of a longest common subsequence in both texts. */
function align(pasted: string, valid: string): { pasted: boolean[]; valid: boolean[]; common: number } {
  const width = valid.length + 1;
  const best = new Uint16Array((pasted.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = pasted.length - 1; i >= 0; i--) {
    for (let j = valid.length - 1; j >= 0; j--) {
      best[i * width + j] =
        pasted[i] === valid[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const marks = {
    pasted: new Array<boolean>(pasted.length).fill(false),
    valid: new Array<boolean>(valid.length).fill(false),
    common: at(0, 0),
  };
  for (let i = 0, j = 0; i < pasted.length && j < valid.length; ) {
    if (pasted[i] === valid[j]) {
      marks.pasted[i++] = true;
      marks.valid[j++] = true;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return marks;
}

const lengthOfValid = 64;

/** How many characters have to agree where a text of this length and the valid signature are of different lengths. */
const fewestAgreeing = (length: number): number =>
  Math.max(fewestCommon, 0.8 * Math.min(length, lengthOfValid));

/**
 * Whether {@link compare} could give anything but `null`. Goes by the pasted text alone, so that it tells nothing of the
 * valid signature.
 */
export function mayCompare(pasted: string): boolean {
  if (pasted === '' || pasted.length > longestCompared) return false;
  if (pasted.length === lengthOfValid) return true;
  return pasted.replace(/[^0-9a-f]/g, '').length >= fewestAgreeing(pasted.length);
}

/**
 * Lays the pasted signature beside the valid one, character by character. Texts of one length are compared in
 * place, unless moving a few characters makes most of them agree (one was lost, another doubled); texts of other
 * lengths only when most of the shorter one is found in the longer. Gives `null` where a comparison would mean
 * nothing, for instance for Base64.
 */
export function compare(pasted: string, valid: string): Comparison | null {
  if (!mayCompare(pasted)) return null;
  const aligned = align(pasted, valid);
  if (pasted.length === valid.length) {
    const marks = Array.from(valid, (character, index) => character === pasted[index]);
    const inPlace = marks.filter(Boolean).length;
    if (inPlace + 2 >= aligned.common || aligned.common < valid.length * 0.75) {
      return { pasted: runsOf(marks), valid: runsOf(marks) };
    }
  } else if (aligned.common < fewestAgreeing(pasted.length)) return null;
  return { pasted: runsOf(aligned.pasted), valid: runsOf(aligned.valid) };
}
