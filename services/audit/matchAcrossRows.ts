import { setTimeout as sleep } from 'node:timers/promises';
import { catalogueByLayer } from '../../core/causes/index.generated.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import { targetsOf } from '../../core/diagnosis/targetsOf.ts';
import { bytesOfHex } from '../../core/signature/bytesOfHex.ts';
import type { PendingRow, RowUpdate } from './AuditStore.ts';
import type { OwnerOf } from './AuditTasks.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { DigestShelf } from './findOwnersOf.ts';
import { mayGoOn } from './mayGoOn.ts';
import { rowsToSettle, settleRows } from './settleRows.ts';

/** Wrong signatures whose owners are looked for in one pass over the list: some hundred bytes each. */
const wantedAtOnce = 30_000;
const rowsToWant = 256;
const mostReadings = 256;
/** Of signatures that are not plainly hex, reading back what they may stand for takes a while. */
const mostReadBack = 20_000;

/** A digest that a wrong signature may stand for, and how it is written there. */
interface Reading {
  readonly digest: Uint8Array;
  readonly written: Explanation;
}

/** What a row's signature may stand for: the entry of a digest that may be valid for another row's email. */
interface Wanted extends Pick<PendingRow, 'id' | 'email' | 'causes'> {
  readonly written: Explanation;
  readonly entry: number;
}

const isPlain = (signature: string): boolean => /^[0-9a-f]{64}$/.test(signature);

/** Reads back what signatures stand for, however they are written, until that has taken long enough. */
function createReadBack(): (row: PendingRow) => readonly Reading[] {
  let readBack = 0;
  return ({ signature, causes }) => {
    if (isPlain(signature)) return [{ digest: bytesOfHex(signature) ?? new Uint8Array(), written: [] }];
    if (readBack >= mostReadBack) return [];
    readBack++;
    // With that it is another row's, it has to be shorter than what is known.
    const mostWritten = causes === null ? undefined : causes - 2;
    return targetsOf(signature, catalogueByLayer.encoding, mostWritten)
      .flatMap((target) =>
        target.kind === 'digest' && target.bytes.length === 32
          ? [{ digest: target.bytes, written: target.findings }]
          : [],
      )
      .slice(0, mostReadings);
  };
}

/** Blocks that wait for each thread. */
const blocksAhead = 2;

/** The owners of the digests on a shelf, by entry: for each the first row of the list. */
async function ownersOn(shelf: DigestShelf, audit: AuditUnderWay): Promise<ReadonlyMap<number, OwnerOf>> {
  const { list, team } = audit;
  const owners = new Map<number, OwnerOf>();
  for (const block of list.blocks) {
    if (!(await mayGoOn(audit))) break;
    const thread = await team.free(blocksAhead);
    const { firstLine } = block;
    team.begin(
      thread.match({ ...list.pieceOf(block), firstLine, wanted: shelf.wanted }).then((found) => {
        for (const one of found) {
          const known = owners.get(one.entry);
          if (known === undefined || one.line < known.line) owners.set(one.entry, one);
        }
      }),
    );
  }
  await team.settled();
  team.check();
  return owners;
}

/** What the owners say of the rows that wanted them, the best of each row's readings; a row at a time, in their order. */
function* updatesOf(wanted: readonly Wanted[], owners: ReadonlyMap<number, OwnerOf>): Iterable<RowUpdate> {
  let best: RowUpdate | undefined;
  for (const { id, email, causes: known, written, entry } of wanted) {
    const owner = owners.get(entry);
    if (owner === undefined || owner.email === email) continue;
    const causes: Explanation = [{ id: 'other-user', detail: { email: owner.email } }, ...written];
    if (known !== null && causes.length >= known) continue;
    // All readings of one row stand together.
    if (best?.id === id && best.causes.length <= causes.length) continue;
    if (best !== undefined && best.id !== id) yield best;
    best = { id, status: 'proven', causes, otherLine: owner.line };
  }
  if (best !== undefined) yield best;
}

/** Looks for rows whose signature is valid for another row's email. */
export async function matchAcrossRows(audit: AuditUnderWay): Promise<void> {
  const { store } = audit;
  const readingsOf = createReadBack();
  /** Lets others have their turn. */
  const pause = async (): Promise<boolean> => {
    await sleep(0);
    return mayGoOn(audit);
  };
  let after = 0;
  for (;;) {
    const shelf = new DigestShelf(wantedAtOnce + rowsToWant * mostReadings);
    const wanted: Wanted[] = [];
    while (wanted.length < wantedAtOnce) {
      const page = store.pending(after, rowsToWant);
      for (const row of page) {
        const { id, email, causes } = row;
        after = id;
        for (const { digest, written } of readingsOf(row)) {
          wanted.push({ id, email, causes, written, entry: shelf.add(digest) });
        }
      }
      if (page.length < rowsToWant) break;
      if (!(await pause())) return;
    }
    if (wanted.length === 0) return;
    let updates: RowUpdate[] = [];
    for (const update of updatesOf(wanted, await ownersOn(shelf, audit))) {
      if (updates.length >= rowsToSettle) {
        settleRows(audit, updates);
        updates = [];
        if (!(await pause())) return;
      }
      updates.push(update);
    }
    settleRows(audit, updates);
  }
}
