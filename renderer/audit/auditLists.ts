import type { AuditSource } from '../../contracts/audit.ts';
import { largestList } from '../../contracts/limits.ts';
import type { TableColumns, TableFormat, TablePreview } from '../../core/audit/AuditTable.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { call } from '../frame/call.ts';
import { createStore, type Store } from '../frame/createStore.ts';
import type { AuditCallError } from './auditError.ts';

/** Which column holds what, as far as it was chosen. */
export type ChosenColumns = { readonly [Name in keyof TableColumns]: number | null };

/** A list that somebody chose, dropped or pasted, and how it is to be read. */
interface ListState {
  readonly source: Omit<AuditSource, 'preview'> | undefined;
  readonly preview: TablePreview | undefined;
  /** In what form the list seemed to be at first. */
  readonly found: TableFormat | undefined;
  readonly columns: ChosenColumns;
  /** What is on its way to the main process, in bytes. */
  readonly receiving: { readonly done: number; readonly total: number } | undefined;
  /** Whether the beginning of the list is looked at again. */
  readonly looking: boolean;
  readonly trouble: AuditCallError | undefined;
}

export interface AuditList {
  readonly store: Store<ListState>;
  /** Lets the person choose a file. */
  choose(): Promise<void>;
  /** Takes a dropped file, or a pasted text. */
  take(name: string | null, content: Blob): Promise<void>;
  /** Takes up a list that the main process has already. */
  takeUp(source: AuditSource, columns: TableColumns): void;
  /** Gives up what is on its way. */
  stopTaking(): void;
  /** Says that what was dropped is no file. */
  refuse(): void;
  /** Reads the list in another way. */
  lookAs(format: TableFormat, encoding: TableEncoding): Promise<void>;
  chooseColumns(change: Partial<ChosenColumns>): void;
  close(): Promise<void>;
}

const noColumns: ChosenColumns = { email: null, signature: null, time: null };
const nothing: ListState = {
  source: undefined,
  preview: undefined,
  found: undefined,
  columns: noColumns,
  receiving: undefined,
  looking: false,
  trouble: undefined,
};

/** In bytes. Small enough that copying one out of the page delays nothing. */
const pieceBytes = 1_000_000;

/** A list, outside React: another page loses nothing of it. */
function createAuditList(): AuditList {
  const store = createStore(nothing);
  const change = (changed: Partial<ListState>): void => store.set({ ...store.get(), ...changed });
  /** Grows with everything that replaces the list, so that an answer that comes too late is dropped. */
  let turn = 0;

  /** Shows something else at once, and gives up the list that was there. */
  async function replaceBy(next: ListState): Promise<void> {
    const { source } = store.get();
    store.set(next);
    if (source !== undefined) {
      await window.countersign.audit.closeSource({ source: source.source }).catch(() => undefined);
    }
  }

  const show = ({ preview, ...source }: AuditSource): Promise<void> =>
    replaceBy({
      ...nothing,
      source,
      preview,
      found: preview.format,
      columns: preview.guess ?? noColumns,
    });

  const list: AuditList = {
    store,

    async choose() {
      const chosen = await call(window.countersign.audit.chooseFile());
      if (!chosen.ok) change({ trouble: chosen.error });
      else if (chosen.value !== null) {
        turn += 1;
        await show(chosen.value);
      }
    },

    async take(name, content) {
      turn += 1;
      const mine = turn;
      const fail = (trouble: AuditCallError): void => {
        if (turn === mine) change({ receiving: undefined, trouble });
      };
      if (content.size > largestList) return fail({ code: 'list-too-large' });
      change({ trouble: undefined, receiving: { done: 0, total: content.size } });
      const api = window.countersign.audit;
      const begun = await call(api.receive({ name }));
      if (!begun.ok) return fail(begun.error);
      const transfer = begun.value;
      for (let done = 0; done < content.size; done += pieceBytes) {
        let bytes: Uint8Array<ArrayBuffer>;
        try {
          bytes = new Uint8Array(await content.slice(done, done + pieceBytes).arrayBuffer());
        } catch {
          await api.stopReceiving({ transfer }).catch(() => undefined);
          return fail({ code: 'dropped-unreadable' });
        }
        if (turn !== mine) return void api.stopReceiving({ transfer }).catch(() => undefined);
        const sent = await call(api.piece({ transfer, bytes }));
        if (!sent.ok) return fail(sent.error);
        if (turn === mine) change({ receiving: { done: done + bytes.length, total: content.size } });
      }
      const received = await call(api.received({ transfer }));
      if (!received.ok) return fail(received.error);
      if (turn === mine) return show(received.value);
      await api.closeSource({ source: received.value.source }).catch(() => undefined);
    },

    takeUp({ preview, ...source }, columns) {
      store.set({ ...nothing, source, preview, found: preview.format, columns });
    },

    stopTaking() {
      turn += 1;
      change({ receiving: undefined });
    },

    refuse() {
      change({ trouble: { code: 'dropped-unreadable' } });
    },

    async lookAs(format, encoding) {
      const { source } = store.get();
      if (source === undefined) return;
      turn += 1;
      const mine = turn;
      change({ looking: true, trouble: undefined });
      const looked = await call(window.countersign.audit.look({ source: source.source, format, encoding }));
      if (turn !== mine) return;
      if (!looked.ok) return change({ looking: false, trouble: looked.error });
      const preview = looked.value;
      const { columns, preview: before } = store.get();
      // Other columns are other choices; the same ones stay chosen.
      const same = before?.columns.length === preview.columns.length && columns.email !== null;
      change({ looking: false, preview, columns: same ? columns : (preview.guess ?? noColumns) });
    },

    chooseColumns(changed) {
      change({ columns: { ...store.get().columns, ...changed } });
    },

    async close() {
      turn += 1;
      await replaceBy(nothing);
    },
  };
  return list;
}

/** The list to be audited, the people a signature may belong to, and those to generate signatures for. */
export const auditedList = createAuditList();
export const roster = createAuditList();
export const emailList = createAuditList();
