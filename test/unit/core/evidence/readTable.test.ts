import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)];

const pushed = (...lines: readonly string[]): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(lines.join('\n'), { websites: [] })).map((one) => [one.email, one.signature.text]);

describe('a table', () => {
  it.each([
    ['email,expected_signature,signature', ','],
    ['email;Signature;Signature pushed', ';'],
    ['email\tserver-hmac\tpage-hmac', '\t'],
    ['| email | computed hash | hmac in the page |', '|'],
    ['email,hash,signature', ','],
    ['email,signature_old,signature_new', ','],
  ])('with the columns %j shows two signatures of each person', (head, delimiter) => {
    const row = [email, first, second].join(delimiter);
    expect(pushed(head, delimiter === '|' ? `| ${row} |` : row)).toEqual([
      [email, first],
      [email, second],
    ]);
  });

  it('may have a digest behind its last column', () => {
    expect(pushed('email,signature', `${email},${first},${second}`)).toEqual([
      [email, first],
      [email, second],
    ]);
  });

  it.each([
    'email,password_hash,crisp_signature',
    'email,api_key_hash,hmac',
    'email,hash,crisp_hmac',
    'email,intercom_signature,signature',
  ])('has one signature of each person in the columns %j', (head) => {
    expect(pushed(head, `${email},${first},${second}`)).toEqual([[email, second]]);
  });

  it('may stand below words that name nobody', () => {
    expect(pushed('Here it is:', '', 'email,signature,signature', `${email},${first},${second}`)).toEqual([
      [email, first],
      [email, second],
    ]);
  });

  it.each(['ERROR', 'false', '0', '#REF!', '7.05E+63', '=HMAC(A2)', 'YOUR_SIGNATURE', '0123456789abcdef'])(
    'says with %j what somebody has in the place of a signature',
    (cell) => {
      expect(pushed('email,user_hash', `${email},${first}`, `b@example.com,${cell}`)).toEqual([
        [email, first],
        ['b@example.com', cell],
      ]);
    },
  );

  it('says of an empty cell in a column of signatures that there is none', () => {
    expect(pushed('email,hash', `${email},${first}`, 'b@example.com,')).toEqual([
      [email, first],
      ['b@example.com', ''],
    ]);
  });

  it('ends at an empty line, for what is no digest', () => {
    expect(pushed('signature,email', `${first},${email}`, '', 'Best wishes,c@example.com')).toEqual([
      [email, first],
    ]);
  });

  it.each(['bob', 'bob at example.com', ''])('may hold the signature of who has no address: %j', (person) => {
    expect(pushed('email,signature', `${email},${first}`, `${person},${second}`)).toEqual([
      [email, first],
      [person, second],
    ]);
  });
});
