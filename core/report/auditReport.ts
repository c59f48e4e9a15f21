import type { Words } from '../words/Words.ts';
import { type AuditReportFacts, auditDocument } from './auditDocument.ts';
import { auditHtml } from './auditHtml.ts';
import { auditMarkdown } from './auditMarkdown.ts';
import { auditText } from './auditText.ts';

/** `text`: for a ticket. */
export const auditReportForms = ['markdown', 'html', 'text'] as const;
export type AuditReportForm = (typeof auditReportForms)[number];

/**
 * The report of an audit, to be handed on: outcomes, what is wrong and since where, what to change. It holds no secret
 * key and no signature, and emails only where `maskEmails` is false.
 */
export function auditReport(form: AuditReportForm, facts: AuditReportFacts, words: Words): string {
  const { outcomes, causes, repairs, notes, chart } = words.auditReport;
  const headings = { outcomes: outcomes.heading, causes, repairs, notes, chart };
  const document = auditDocument(facts, words);
  const make = { markdown: auditMarkdown, html: auditHtml, text: auditText }[form];
  return make(document, headings);
}
