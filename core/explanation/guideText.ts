import { causesBehind } from './causesBehind.ts';
import { explainInGeneral } from './explainInGeneral.ts';
import { type GuidePath, symptoms } from './guide.ts';

/** The way through the guide as plain text for a ticket: the symptom, each question with its answer, the conclusion. */
export function guideText(symptom: string, path: GuidePath): string {
  const { steps, conclusion } = path;
  const lines = [
    symptoms.find(({ id }) => id === symptom)?.title ?? '',
    '',
    ...steps.flatMap(({ question, answer, known }) =>
      answer === undefined
        ? []
        : [`- ${question.text}`, `  ${answer.text}${known ? ' (known from the check)' : ''}`],
    ),
  ];
  if (conclusion !== undefined) {
    lines.push('', `Conclusion: ${conclusion.title}`, conclusion.advice);
    const causes = causesBehind(path);
    if (causes.length > 0) lines.push('', 'Possible causes, with examples:');
    for (const { id, detail } of causes) {
      const { title, fix } = explainInGeneral(id, detail);
      lines.push(`- ${title}`, `  Fix: ${fix}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
