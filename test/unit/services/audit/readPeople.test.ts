import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { readPeople } from '../../../../services/audit/readPeople.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

it('gives as bytes of an email those of the email that it tells, whatever bytes the list has', async () => {
  const path = join(await temporaryFolder(), 'roster.csv');
  const email = fc.uint8Array({ minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(email, { minLength: 1, maxLength: 8 }), async (emails) => {
      await writeFile(path, Buffer.concat(emails.flatMap((one) => [one, Buffer.from('@example.com\n')])));
      const list = {
        path,
        format: { kind: 'delimited', delimiter: ',', hasHeader: false },
        encoding: 'utf-8',
        names: ['1'],
        columns: { email: 0 },
      } as const;
      for await (const { count, emails: given, person } of readPeople(list)) {
        for (let nth = 0; nth < count; nth++) {
          const bytes = given.bytes.subarray(given.starts[nth], given.ends[nth]);
          expect(Buffer.from(bytes)).toEqual(Buffer.from(bytesOf(person(nth).email)));
        }
      }
    }),
  );
});
