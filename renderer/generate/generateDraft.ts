import type { CauseId } from '../../core/causes/CauseId.ts';
import type { OutputForm } from '../../core/generate/outputForms.ts';
import { createStore, useStore } from '../frame/createStore.ts';

export type GenerateTab = 'signatures' | 'backend' | 'log';

/** What is on the Generate page. */
interface GenerateDraft {
  readonly tab: GenerateTab;
  readonly websiteId: string | undefined;
  /** One email, a list or patterns. */
  readonly text: string;
  /** `null` for the current secret key, else the fingerprint of a previous one. */
  readonly secret: string | null;
  readonly form: OutputForm;
  /** Mistakes to make, in the order in which they were chosen. */
  readonly causes: readonly CauseId[];
}

const store = createStore<GenerateDraft>({
  tab: 'signatures',
  websiteId: undefined,
  text: '',
  secret: null,
  form: 'signature',
  causes: [],
});

export const changeGenerateDraft = (change: Partial<GenerateDraft>): void =>
  store.set({ ...store.get(), ...change });

export const useGenerateDraft = (): GenerateDraft => useStore(store);
