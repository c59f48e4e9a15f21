import type { AuditQuery } from '../../../../contracts/audit.ts';
import type { WebsiteFacts } from '../../../../core/causes/Facts.ts';
import type { Result } from '../../../../core/Result.ts';

export const website: WebsiteFacts = {
  name: 'Main',
  secret: '7c1f0a93be5d24e8860b1fa2c394d5e1',
  previousSecrets: [{ secret: '42be9a55de807522e0db36d8cfc36cc0' }],
};
export const otherWebsite: WebsiteFacts = {
  name: 'Shop',
  secret: 'fb25e27b585a6bfeba7be69208719b4b',
  previousSecrets: [],
};
export const allRows: AuditQuery = {
  verdicts: [],
  causes: [],
  group: null,
  text: '',
  sort: 'line',
  descending: false,
};

/** The value of a result that has to be one. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}
