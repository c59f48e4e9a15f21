import { changeDraft, checkDraft } from './checkDraft.ts';
import { exampleMistakes } from './exampleMistakes.ts';

/** Checks with a website that was just added. What the example had put into the fields goes: it is not of this website. */
export function chooseAdded({ id }: { readonly id: string }): void {
  const { email, signature } = checkDraft();
  const isExample = exampleMistakes.some((one) => one.email === email && one.signature === signature);
  changeDraft({ websiteId: id, ...(isExample ? { email: '', signature: '' } : {}) });
}
