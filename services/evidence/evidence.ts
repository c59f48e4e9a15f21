import type { PasteView } from '../../contracts/evidence.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { longestPaste } from '../../core/evidence/longestPaste.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { PerCall } from '../redaction/redacted.ts';
import type { Snapshot } from '../websites/Snapshot.ts';
import type { PasteReader } from './pasteReader.ts';

export interface EvidenceService {
  /**
   * What a pasted text gives, seen from the chosen website (its id in the registry; one that is not there is as good
   * as none chosen). Reads at most {@link longestPaste}: the callers see to that. Aborting gives `cancelled`.
   */
  read(
    args: { readonly text: string; readonly websiteId: string },
    signal?: AbortSignal,
  ): Promise<Result<PasteView, ServiceError>>;
}

/** Reads pasted texts with what the registry knows. Without a keychain they are read all the same, which is told. */
export const createEvidence = (reader: PasteReader): PerCall<Snapshot, EvidenceService> => ({
  async read(snapshot, { text, websiteId: id }, signal) {
    const { websites, secrets, complete } = await snapshot.known();
    const publicId = (websiteId: string | null | undefined) => (websiteId ? { websiteId } : {});
    const known = {
      ...publicId(websites.find((website) => website.id === id)?.websiteId),
      websites: websites.map(({ name, websiteId }) => ({ name, ...publicId(websiteId) })),
    };
    const read = await reader.read(text, known, secrets, signal);
    return read.ok ? ok({ ...read.value, secretsUnread: !complete }) : err({ code: 'cancelled' });
  },
});
