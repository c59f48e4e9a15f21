/** The forms of every report that people hand on. `text`: for a ticket. */
export const reportForms = ['markdown', 'html', 'text'] as const;
export type ReportForm = (typeof reportForms)[number];

/** What the name of a saved report ends with. */
export const reportEndings: Readonly<Record<ReportForm, string>> = {
  markdown: 'md',
  html: 'html',
  text: 'txt',
};
