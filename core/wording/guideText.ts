import type { Words } from '../../locales/Words.ts';
import { answerWords } from './answerWords.ts';
import { causesBehind } from './causesBehind.ts';
import { explainInGeneral } from './explainInGeneral.ts';
import type { GuidePath, SymptomId } from './guide.ts';

/** The way through the guide as plain text for a ticket: the symptom, each question with its answer, the conclusion. */
export function guideText(symptom: SymptomId, path: GuidePath, words: Words): string {
  const { symptoms, questions, conclusions, text } = words.guide;
  const lines: string[] = [symptoms[symptom], ''];
  for (const { id, answer, known } of path.steps) {
    if (answer === undefined) continue;
    const given = answerWords(id, answer.id, words);
    lines.push(`- ${questions[id].text}`, `  ${known ? text.knownAnswer({ answer: given }) : given}`);
  }
  if (path.conclusion !== undefined) {
    const { title, advice } = conclusions[path.conclusion];
    lines.push('', text.conclusion({ title }), advice);
    const causes = causesBehind(path);
    if (causes.length > 0) lines.push('', text.possibleCauses);
    for (const { id, detail } of causes) {
      const cause = explainInGeneral(id, words, detail);
      lines.push(`- ${cause.title}`, `  ${text.fix({ fix: cause.fix })}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
