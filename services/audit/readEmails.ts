import type { AuditError, EmailsOfList } from '../../contracts/audit.ts';
import { personsOf } from '../../core/audit/People.ts';
import { longestPaste } from '../../core/evidence/longestPaste.ts';
import { mostEmails } from '../../core/generate/mostEmails.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { auditError } from './auditError.ts';
import { listError } from './listError.ts';
import { type PeopleList, readPeople } from './readPeople.ts';

/**
 * The emails of a list, each once, in the list's order. One more than may be generated for says that there are too many:
 * nothing is read beyond.
 */
export async function readEmails(
  list: PeopleList,
  { isCancelled }: { isCancelled(): boolean },
): Promise<Result<EmailsOfList, AuditError>> {
  const emails = new Set<string>();
  let length = 0;
  try {
    for await (const people of readPeople(list)) {
      if (isCancelled()) return err({ code: 'cancelled' });
      for (const { email } of personsOf(people)) {
        if (emails.has(email)) continue;
        if (emails.size > mostEmails || length > longestPaste) return ok([...emails]);
        emails.add(email);
        length += email.length + 1;
      }
    }
    return ok([...emails]);
  } catch (error) {
    return err(listError(error, list.path) ?? auditError(error, list.path));
  }
}
