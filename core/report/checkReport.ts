import type { Words } from '../../locales/Words.ts';
import { type CheckReportContent, checkDocument } from './checkDocument.ts';
import { documentHtml } from './documentHtml.ts';
import { documentMarkdown } from './documentMarkdown.ts';
import { documentText } from './documentText.ts';
import { escapedMarkdown } from './escapedMarkdown.ts';
import type { ReportForm } from './reportForms.ts';

const makers: Readonly<Record<ReportForm, (content: CheckReportContent, words: Words) => string>> = {
  markdown: (content, words) => documentMarkdown(checkDocument(content, words, escapedMarkdown)),
  html: (content, words) => documentHtml(checkDocument(content, words)),
  text: (content, words) => documentText(checkDocument(content, words)),
};

/** The report of a check in one of its forms: see {@link checkDocument}. */
export const checkReport = (form: ReportForm, content: CheckReportContent, words: Words): string =>
  makers[form](content, words);
