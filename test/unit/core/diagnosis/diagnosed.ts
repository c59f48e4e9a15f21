import type { Diagnosis } from '../../../../core/diagnosis/Diagnosis.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import type { Question } from '../../../../core/diagnosis/Question.ts';
import type { SearchOptions } from '../../../../core/diagnosis/SearchOptions.ts';

/** A diagnosis that takes what it takes: on a busy machine the usual ten seconds can end before the search does. */
export const diagnosed = (question: Question, options: SearchOptions = {}): Diagnosis =>
  diagnose(question, { maxMs: 600_000, ...options });
