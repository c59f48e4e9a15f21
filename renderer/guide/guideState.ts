import { followGuide, type GuidePath, type KnownAnswers, type SymptomId } from '../../core/wording/guide.ts';
import { createStore, useStore } from '../frame/createStore.ts';

/** What the last check found out, and about which email. */
interface CheckedBefore {
  readonly email: string;
  readonly known: KnownAnswers;
}

/** Where the person is in the guide. Kept outside React, so that a look at another place loses nothing; never stored. */
export interface GuideState {
  readonly symptom: SymptomId | undefined;
  /** Answer ids by question id, in the order in which they were given. */
  readonly answers: Readonly<Record<string, string>>;
  /** The question that is asked although the check answers it. */
  readonly asked: string | undefined;
  readonly check: CheckedBefore | undefined;
}

const beginning = { symptom: undefined, answers: {}, asked: undefined } as const;

const store = createStore<GuideState>({ ...beginning, check: undefined });
const change = (changed: Partial<GuideState>): void => store.set({ ...store.get(), ...changed });

export const useGuide = (): GuideState => useStore(store);

/** Begins again, at the symptoms or right behind one. What the check knows stays. */
export function startGuide(symptom?: SymptomId): void {
  change({ ...beginning, symptom });
}

export function answerQuestion(question: string, answer: string): void {
  change({ answers: { ...store.get().answers, [question]: answer }, asked: undefined });
}

/** Goes back to a question; the answers to it and to those after it are forgotten. */
export function askAgain(question: string): void {
  const state = store.get();
  const steps = pathOf(state)?.steps ?? [];
  const kept = steps.slice(
    0,
    steps.findIndex(({ id }) => id === question),
  );
  const answers = kept.flatMap(({ id }) => {
    const answer = state.answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  change({ answers: Object.fromEntries(answers), asked: question });
}

export function rememberCheck(check: CheckedBefore): void {
  change({ check });
}

export function forgetCheck(): void {
  change({ check: undefined });
}

/** The way so far: it ends at the question that is asked again, where there is one. */
export function pathOf({ symptom, answers, asked, check }: GuideState): GuidePath | undefined {
  if (symptom === undefined) return undefined;
  const path = followGuide(symptom, answers, check?.known);
  const end = path.steps.findIndex(({ id }) => id === asked);
  const last = path.steps[end];
  if (last === undefined) return path;
  return { steps: [...path.steps.slice(0, end), { id: last.id, known: false }] };
}
