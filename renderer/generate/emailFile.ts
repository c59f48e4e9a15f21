import type { AuditCallError } from '../audit/auditError.ts';
import { emailList } from '../audit/auditLists.ts';
import { call } from '../frame/call.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import { textOfEmails } from './emailSource.ts';
import { changeGenerateDraft } from './generateDraft.ts';

/** A file of which the emails are taken. */
interface EmailFile {
  readonly reading: boolean;
  /** What was taken last; `part`: the sheet or table, where the file has such. */
  readonly taken: { readonly name: string; readonly part: string | null; readonly count: number } | undefined;
  readonly trouble: AuditCallError | { readonly code: 'no-emails' } | undefined;
}

const nothing: EmailFile = { reading: false, taken: undefined, trouble: undefined };
const store = createStore(nothing);

export const useEmailFile = (): EmailFile => useStore(store);

let latest = 0;

/** Takes the emails of the list that `bring` brings into {@link emailList} in the place of what was typed. */
async function takeEmails(bring: () => Promise<void>): Promise<void> {
  latest += 1;
  const mine = latest;
  store.set({ ...nothing, reading: true });
  const end = (changed: Partial<EmailFile>): void => {
    if (mine === latest) store.set({ ...nothing, ...changed });
  };
  await bring();
  const { source, preview, columns, trouble } = emailList.store.get();
  if (mine !== latest) return;
  if (source === undefined || preview === undefined) {
    await emailList.close();
    return end({ trouble });
  }
  const { format, encoding } = preview;
  const order = { source: source.source, format, encoding };
  const answer =
    columns.email === null
      ? undefined
      : await call(window.countersign.audit.emails({ ...order, column: columns.email }));
  if (mine !== latest) return;
  await emailList.close();
  if (answer?.ok === false) {
    return end({ trouble: answer.error.code === 'cancelled' ? undefined : answer.error });
  }
  const emails = answer?.value ?? [];
  if (emails.length === 0) return end({ trouble: { code: 'no-emails' } });
  changeGenerateDraft({ text: textOfEmails(emails) });
  const part = format.kind === 'translated' ? format.part : null;
  end({ taken: { name: source.name ?? '', part, count: emails.length } });
}

/** Lets the person choose the file. */
export const chooseEmailFile = (): Promise<void> => takeEmails(() => emailList.choose());

/** Takes what was dropped. */
export const takeEmailFiles = (files: readonly File[]): Promise<void> =>
  takeEmails(async () => {
    const [file] = files;
    if (file === undefined || files.length > 1) emailList.refuse();
    else await emailList.take(file.name, file);
  });
