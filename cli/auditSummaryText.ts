import type { AuditSummary } from '../core/audit/AuditSummary.ts';
import { auditWords } from '../core/wording/auditWords.ts';
import { linesWords } from '../core/wording/linesWords.ts';
import { numberIn } from '../core/wording/numbers.ts';
import { english } from '../locales/english.ts';
import { printable } from './printable.ts';
import { styled } from './styled.ts';

const indented = (text: string): string => `  ${printable(text)}`;

const countsText = (outcomes: AuditSummary['outcomes']): string => {
  const { title: _, ...names } = english.audit.outcomes;
  return Object.entries(names)
    .map(([outcome, name]) => `${name} ${numberIn(english.locale, outcomes[outcome as keyof typeof names])}`)
    .join(' · ');
};

/** What an audit found, for people. */
export function auditSummaryText(summary: AuditSummary): string {
  const { headline, groups, repair, notes } = auditWords(summary, english);
  const { auditReport } = english;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', styled('bold', heading), ...lines];
  return [
    styled('bold', headline),
    indented(countsText(summary.outcomes)),
    ...section(
      auditReport.causes,
      groups.flatMap(({ group, what, patterns }) => [
        indented(what),
        ...patterns.map((pattern) => `  ${indented(pattern)}`),
        `  ${indented(linesWords(auditReport, english.locale, group.lines, group.rows - group.lines.length))}`,
      ]),
    ),
    ...section(auditReport.repairs, repair === null ? [] : [indented(repair)]),
    ...section(auditReport.notes, [
      ...notes.map(indented),
      ...summary.problemLines
        .slice(0, 10)
        .map(({ line, kind }) =>
          indented(auditReport.problem({ line, problem: auditReport.problems[kind] })),
        ),
    ]),
  ].join('\n');
}
