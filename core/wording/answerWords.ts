import type { Words } from '../../locales/Words.ts';
import type { QuestionId } from './guide.ts';

/** The words of an answer to a question of the guide. */
export const answerWords = (
  question: QuestionId,
  answer: string,
  { guide }: Pick<Words, 'guide'>,
): string => {
  const answers: Readonly<Record<string, string>> = guide.questions[question].answers;
  return answers[answer] ?? (answer === 'unsure' ? guide.unsure : answer);
};
