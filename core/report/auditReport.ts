import type { Words } from '../../locales/Words.ts';
import { type AuditReportContent, auditDocument } from './auditDocument.ts';
import { auditHtml } from './auditHtml.ts';
import { auditMarkdown } from './auditMarkdown.ts';
import { auditText } from './auditText.ts';
import type { ReportForm } from './reportForms.ts';

/**
 * The report of an audit, to be handed on: outcomes, what is wrong and since where, what to change. It holds no secret
 * key and no signature, and emails only where `maskEmails` is false.
 */
export function auditReport(form: ReportForm, content: AuditReportContent, words: Words): string {
  const { outcomes, causes, repairs, notes, chart } = words.auditReport;
  const headings = { outcomes: outcomes.heading, causes, repairs, notes, chart };
  const document = auditDocument(content, words);
  const make = { markdown: auditMarkdown, html: auditHtml, text: auditText }[form];
  return make(document, headings);
}
