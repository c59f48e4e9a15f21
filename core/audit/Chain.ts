import { catalogueByLayer } from '../causes/index.generated.ts';
import type { Explanation, Finding } from '../diagnosis/Diagnosis.ts';

/** The causes of a row that was proven, which other rows may have as well. Can be sent between threads. */
export interface Chain {
  readonly findings: Explanation;
}

/** Which mistakes, in which order; the details may differ from row to row. */
export const idsOf = (findings: Explanation): string => findings.map(({ id }) => id).join(' ');

export const keyOfChain = ({ findings }: Chain): string => JSON.stringify(findings);

const changesOfText: ReadonlySet<string> = new Set(
  catalogueByLayer.message.filter(({ stage }) => stage !== 'source').map(({ id }) => id),
);

/** Whether two findings are the same mistake in the same form. The text that came of a change is the row's own. */
export function isSameForm(a: Finding, b: Finding): boolean {
  if (a.id !== b.id) return false;
  const names = Object.keys(a.detail);
  const isChange = changesOfText.has(a.id);
  return (
    names.length === Object.keys(b.detail).length &&
    names.every((name) => {
      const one = a.detail[name];
      const other = b.detail[name];
      if (isChange && name === 'signed') return true;
      return typeof one === 'object' ? String(one) === String(other) : one === other;
    })
  );
}

/** The chain without what is the first row's own, so that each form of a mistake is one chain. */
export const chainOf = (findings: Explanation): Chain => ({
  findings: findings.map((finding) =>
    changesOfText.has(finding.id) && 'signed' in finding.detail
      ? { ...finding, detail: { ...finding.detail, signed: '' } }
      : finding,
  ),
});
