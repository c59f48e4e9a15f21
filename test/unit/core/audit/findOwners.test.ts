import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnerFinder } from '../../../../core/audit/createOwnerFinder.ts';
import { type FindOwnersOptions, findOwners } from '../../../../core/audit/findOwners.ts';
import type { OwnersFound, Person } from '../../../../core/audit/Owner.ts';
import type { People } from '../../../../core/audit/People.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { breakSignature } from '../../../../core/generate/breakSignature.ts';
import { joinedTexts } from '../../../../core/signature/batch/Messages.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { times } from '../../../times.ts';
import { aQuestion, documented, main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';

const question = (signature: string) => ({ signature, website: main, websites: [main, shop] });

/** People of whom every kind of mistake can be made. */
const owner = "Zoë.O'Neil+news@Mail.Bücher.example";
const strangers = Array.from({ length: 40 }, (_, index) => `Person.${index}@mail${index % 7}.example`);
const rosterOf = (emails: readonly string[]): readonly Person[] =>
  emails.map((email, index) => ({ line: index + 2, email }));

const peopleOf = (persons: readonly Person[]): People => ({
  count: persons.length,
  emails: joinedTexts(persons.map(({ email }) => email)),
  person: (nth) => persons[nth] as Person,
});

const find = (
  signature: string,
  emails: readonly string[],
  options?: FindOwnersOptions,
): Promise<OwnersFound> => {
  const people = rosterOf(emails);
  const pieces = [people.slice(0, 15), people.slice(15, 30), people.slice(30)].map(peopleOf);
  return findOwners(question(signature), () => pieces, options);
};

const withOwner = [...strangers.slice(0, 23), owner, ...strangers.slice(23)];

const idsOf = (causes: readonly { readonly id: string }[]): readonly string[] => causes.map(({ id }) => id);

/** Needs more of the person than an email, or names nobody. */
const notOfEmail: ReadonlySet<string> = new Set([
  'other-identity',
  'other-user',
  'email-placeholder',
  'signature-is-input',
  'encoding-object-repr',
]);
const computing = [
  ...causeIds.message,
  ...causeIds.secret,
  ...causeIds.construction,
  ...causeIds.algorithm,
  ...causeIds.encoding,
].filter((id) => !notOfEmail.has(id));

const { email: _, signature: __, ...facts } = aQuestion(owner, '');
const known = { ...facts, email: owner, knownEmails: [], identity: {} };

/** The owner's signature, wrong in each way that changes anything in it. */
const brokenSignatures = (
  await Promise.all(
    computing.map(async (cause) => {
      const broken = await breakSignature(known, [cause], diagnosed);
      return broken.ok ? [[cause, broken.value.signature] as const] : [];
    }),
  )
).flat();

describe('the owner of a signature', () => {
  it('is the person for whom it is valid, in every line with that email', async () => {
    const found = await find(sign(main.secret, owner), [...withOwner, owner]);
    expect(found).toEqual({
      owners: [
        { line: 25, email: owner, causes: [] },
        { line: 43, email: owner, causes: [] },
      ],
      rows: 42,
      complete: true,
    });
  });

  it('is found by Crisp’s documented example', async () => {
    const website = { name: 'Docs', secret: documented.secret, previousSecrets: [] };
    const people = rosterOf([...strangers, documented.email]);
    const { owners } = await findOwners(
      { signature: documented.signature, website, websites: [website] },
      () => [peopleOf(people)],
    );
    expect(owners).toEqual([{ line: 42, email: documented.email, causes: [] }]);
  });

  it.each(brokenSignatures)(
    'is found under %s, as a diagnosis of that person alone explains it',
    async (_cause, signature) => {
      const { owners } = await find(signature, withOwner);
      const found = owners.find(({ email }) => email === owner);
      const alone = diagnosed({ ...known, signature });
      expect(found?.line).toBe(25);
      expect([alone.causes, ...alone.alternatives].map(idsOf)).toContainEqual(idsOf(found?.causes ?? []));
    },
  );

  it('is found under nearly all mistakes in computing and writing', () => {
    expect(brokenSignatures.length).toBeGreaterThan(0.8 * computing.length);
  });

  it('is found for any email under a lower-cased one written in Base64', async () => {
    await fc.assert(
      fc.asyncProperty(fc.emailAddress(), async (address) => {
        const email = `Z${address}`;
        const digest = Buffer.from(sign(main.secret, email.toLowerCase()), 'hex').toString('base64');
        const { owners } = await find(digest, [...strangers.slice(0, 20), email]);
        expect(owners.map((one) => [one.email, idsOf(one.causes)])).toEqual([
          [email, ['email-case', 'encoding-base64']],
        ]);
      }),
      { numRuns: 15 * times },
    );
  });

  it('is somebody without a mistake in computing rather than somebody with one', async () => {
    const { owners } = await find(sign(main.secret, owner.toLowerCase()), [
      ...withOwner,
      owner.toLowerCase(),
    ]);
    expect(owners.map(({ email }) => email)).toEqual([owner.toLowerCase()]);
  });

  it('is nobody where the same text was signed for everybody', async () => {
    expect((await find(sign(main.secret, 'undefined'), withOwner)).owners).toEqual([]);
    expect((await find(sign(main.secret, ''), withOwner)).owners).toEqual([]);
  });

  it('is nobody for a random signature, and for what is no form of a digest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
          fc.string(),
          fc.constantFrom('', 'undefined', '[object Object]', 'a'.repeat(9_000)),
        ),
        async (signature) => {
          const found = await find(signature, strangers.slice(0, 20));
          expect(found).toEqual({ owners: [], rows: 20, complete: true });
        },
      ),
      { numRuns: times > 1 ? 30 * times : 5 },
    );
  });

  it('is found beside emails of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }), async (emails) => {
        const { owners } = await find(sign(shop.secret, owner), [...emails, owner]);
        expect(owners.map(({ email }) => email)).toContain(owner);
      }),
      { numRuns: times > 1 ? 10 * times : 5 },
    );
  });
});

describe('looking for the owner', () => {
  const nobodys = sign('another secret', owner);

  it('tells how far it is', async () => {
    const steps: (readonly number[])[] = [];
    await find(nobodys, withOwner, {
      onProgress: (stage, stages, rows) => steps.push([stage, stages, rows]),
    });
    const stages = createOwnerFinder(question(nobodys)).length;
    expect(steps).toHaveLength(3 * stages);
    expect(steps.at(-1)).toEqual([stages, stages, 41]);
    expect(steps[0]).toEqual([1, stages, 15]);
  });

  it('looks for the usual ways of joining email and key before the hundreds of ways to print both', () => {
    const people = peopleOf(rosterOf([owner]));
    const stageOf = (text: string): number =>
      createOwnerFinder(question(hexOf(hash('sha256', bytesOf(text))))).findIndex(
        (stage) => stage(people).length > 0,
      );
    const joined = stageOf(`${owner}:${main.secret}`);
    expect(joined).toBeGreaterThan(0);
    expect(stageOf(`{"email":"${owner}","key":"${main.secret}"}`)).toBeGreaterThan(joined);
  });

  it('stops when it is cancelled, and says that it did', async () => {
    let asked = 0;
    const isCancelled = (): boolean => {
      asked += 1;
      return asked > 4;
    };
    const found = await find(nobodys, withOwner, { isCancelled });
    expect(found.complete).toBe(false);
    expect(asked).toBe(5);
  });

  it('stops when the time is over', async () => {
    expect(await find(nobodys, withOwner, { maxMs: -1 })).toEqual({ owners: [], rows: 0, complete: false });
  });

  it('gives a hundred people at most, those of the first lines', async () => {
    const everybody = Array.from({ length: 300 }, (_, index) => `p${index}@one.example`);
    const { owners } = await find(sign(main.secret, 'one.example'), everybody);
    expect(owners).toHaveLength(100);
    expect(owners[0]?.line).toBe(2);
  });
});
