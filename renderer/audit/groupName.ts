import type { AuditQuery } from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { auditWords } from '../../core/wording/auditWords.ts';
import type { Words } from '../../locales/Words.ts';

/** What happened to the rows of a group, in one sentence, as the patterns say it; empty for a group that is not there. */
export function groupName(
  summary: AuditSummary,
  { status, causes }: NonNullable<AuditQuery['group']>,
  words: Words,
): string {
  const { groups } = auditWords(summary, words);
  const found = groups.find(({ group }) => group.status === status && group.causes.join() === causes.join());
  return found?.what ?? '';
}
