import type { Words } from '../../locales/Words.ts';
import { type CheckReportContent, checkDocument } from './checkDocument.ts';
import { documentHtml } from './documentHtml.ts';
import { documentMarkdown } from './documentMarkdown.ts';
import { documentText } from './documentText.ts';
import { escapedMarkdown } from './escapedMarkdown.ts';
import type { ReportForm } from './reportForms.ts';

const makers: Readonly<Record<ReportForm, (facts: CheckReportContent, words: Words) => string>> = {
  markdown: (facts, words) => documentMarkdown(checkDocument(facts, words, escapedMarkdown)),
  html: (facts, words) => documentHtml(checkDocument(facts, words)),
  text: (facts, words) => documentText(checkDocument(facts, words)),
};

/** The report of a check in one of its forms: see {@link checkDocument}. */
export const checkReport = (form: ReportForm, facts: CheckReportContent, words: Words): string =>
  makers[form](facts, words);
