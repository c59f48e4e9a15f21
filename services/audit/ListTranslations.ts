import { rm } from 'node:fs/promises';
import type { AuditError } from '../../contracts/audit.ts';
import type { TranslatedFormat } from '../../core/audit/AuditTable.ts';
import { formOfTable } from '../../core/audit/lookAtTable.ts';
import { kindOfFile } from '../../core/kindOfFile.ts';
import type { Result } from '../../core/Result.ts';
import { AuditFault } from './AuditFault.ts';
import type { WorkbookOrder, WorkbookRead } from './AuditTasks.ts';
import { listError } from './listError.ts';
import { translateList } from './translateList.ts';

/** A list in lines of JSON. */
interface TranslatedCopy extends Pick<TranslatedFormat, 'form' | 'part'> {
  readonly path: string;
  /** Sheets or tables with people in them. */
  readonly parts: readonly string[];
}

/** What translating needs of whoever has the threads and the temporary folder. */
export interface TranslationTools {
  /** Where a new temporary file is, which `write` makes. Rejects where it cannot be made, and leaves nothing. */
  temporaryCopy<T>(write: (path: string) => Promise<T>): Promise<readonly [path: string, written: T]>;
  /** Reads a workbook in a thread of its own. */
  readWorkbook(order: WorkbookOrder): Promise<Result<WorkbookRead, AuditError>>;
}

/** What one list is in lines of JSON, part by part; made when it is first asked for. */
export class ListTranslations {
  readonly #path: string;
  readonly #tools: TranslationTools;
  readonly #made = new Map<string | null, Promise<TranslatedCopy>>();

  constructor(path: string, tools: TranslationTools) {
    this.#path = path;
    this.#tools = tools;
  }

  /**
   * The list, translated; undefined where it is read as it is. `part`: the one that is wished for, `null` for the first with
   * people in it. Rejects with an {@link AuditFault}.
   */
  async of(head: Uint8Array, isWhole: boolean, part: string | null): Promise<TranslatedCopy | undefined> {
    if (kindOfFile(head) === 'workbook') {
      const made = this.#once(part, () => this.#workbook(part));
      const { part: sheet } = await made;
      // The first sheet with people in it is later asked for by its name.
      if (!this.#made.has(sheet)) this.#made.set(sheet, made);
      return made;
    }
    const found = formOfTable(head, isWhole, part);
    if (found === undefined) return undefined;
    const { encoding, form, parts } = found;
    return this.#once(form.part, async () => {
      const [path] = await this.#tools.temporaryCopy((to) =>
        translateList(this.#path, encoding, form.start(), to),
      );
      return { path, form: form.form, part: form.part, parts };
    });
  }

  /** Removes all copies. */
  async remove(): Promise<void> {
    for (const made of await Promise.allSettled(this.#made.values())) {
      if (made.status === 'fulfilled') await rm(made.value.path, { force: true }).catch(() => undefined);
    }
  }

  async #workbook(part: string | null): Promise<TranslatedCopy> {
    const [path, read] = await this.#tools.temporaryCopy(async (to) => {
      const answer = await this.#tools.readWorkbook({ path: this.#path, part, to });
      if (!answer.ok) throw new AuditFault(answer.error);
      return answer.value;
    });
    return { path, form: 'workbook', ...read };
  }

  #once(key: string | null, make: () => Promise<TranslatedCopy>): Promise<TranslatedCopy> {
    const made = this.#made.get(key) ?? make().catch((error: unknown) => this.#fail(error));
    this.#made.set(key, made);
    made.catch(() => this.#made.delete(key));
    return made;
  }

  #fail(error: unknown): never {
    if (error instanceof AuditFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AuditFault(
      listError(error, this.#path) ?? { code: 'no-temporary-file', path: this.#path, reason },
    );
  }
}
