import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { repliesIn } from '../../../../core/evidence/repliesIn.ts';

const email = 'jane@acme.test';
const now = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';
const before = now.toUpperCase();
const pair = (signature: string): string => `email: ${email}\nsignature: ${signature}`;
const quoted = (text: string, mark = '> '): string => text.replaceAll(/^/gm, mark);

const said = `It is new:\n\n`;
const conversations: readonly (readonly [string, string])[] = [
  [
    'marks before each line',
    `${said}${pair(now)}\n\nOn 25 Nov 2026, at 16.20, help@acme.test wrote:\n${quoted(pair(before))}`,
  ],
  [
    'marks before each line, and an answer below',
    `On Mon, Nov 23, 2026 at 9:14 AM Help <help@acme.test>\nwrote:\n${quoted(pair(before))}\n\n${said}${pair(now)}`,
  ],
  [
    'a heading of Outlook',
    `${said}${pair(now)}\n\nFrom: Jane <jane@acme.test>\nSent: Monday, November 23, 2026 9:14\nTo: Help\n\n${pair(before)}`,
  ],
  ['a line of Outlook', `${said}${pair(now)}\n\n-----Original Message-----\n${pair(before)}`],
  [
    'German',
    `${said}${pair(now)}\n\nAm 23.11.2026 um 09:14 schrieb Help <help@acme.test>:\n\n${pair(before)}`,
  ],
  ['French', `${said}${pair(now)}\n\nLe lun. 23 nov. 2026 à 09:14, Help a écrit :\n\n${pair(before)}`],
];

describe('what a mail answers', () => {
  it.each(conversations)('is older than the answer: %s', (_, text) => {
    const ago = repliesIn(text);
    expect(ago(text.indexOf(now))).toBeLessThan(ago(text.indexOf(before)));
    const evidence = readEvidence(text, { websites: [] });
    const [first, second] = evidence.candidates;
    expect([first?.signature?.value, first?.past]).toEqual([now, undefined]);
    expect([second?.signature?.value, second?.past]).toEqual([before, true]);
  });

  it('is older in a mail that was saved encoded, with lines broken anywhere', () => {
    const push = (signature: string): string =>
      `$crisp.push(["set", "user:email", ["${email}", =\n"${signature}"]]);`;
    const text = `Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nLa page envoie maintenant :\n${push(now)}\n\nLe 24/11/2026 =C3=A0 09:02, Support a =C3=A9crit :\n> ${push(before)}\n`;
    const found = readEvidence(text, { websites: [] }).candidates;
    expect(found.map(({ signature, past }) => [signature?.value, past])).toEqual([
      [now, undefined],
      [before, true],
    ]);
  });

  it.each([
    [
      'the answer only computed it',
      `I computed it with your key:\n\n${pair(now)}\n\nOn Mon, 3 Nov 2025 at 10:00, Jane wrote:\n${quoted(pair(before))}`,
    ],
    ['a viewer marks a line of code', `${said}${pair(now)}\n\n${quoted(pair(before))}`],
    [
      'one is code and the other is not',
      `${said}${pair(now)}\n\nOn Mon, 3 Nov 2025 at 10:00, Jane wrote:\n> $crisp.push(["set", "user:email", ["${email}", "${before}"]])`,
    ],
  ])('is judged as well where %s', (_, text) => {
    expect(readEvidence(text, { websites: [] }).candidates.map(({ past }) => past)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is all that there is where the whole is forwarded', () => {
    const text = `Please see below.\n\n---------- Forwarded message ---------\nFrom: Jane\nDate: Mon\n\n${quoted(pair(now))}`;
    const [first] = readEvidence(text, { websites: [] }).candidates;
    expect([first?.signature?.value, first?.past]).toEqual([now, undefined]);
  });
});
