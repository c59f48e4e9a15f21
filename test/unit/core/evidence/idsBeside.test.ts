import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsBeside } from '../../../../core/evidence/idsBeside.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const jane = 'jane@acme.test';
const tom = 'tom@acme.test';

const idsOf = (text: string, emails: readonly string[] = [jane]): readonly string[] =>
  idsBeside(
    wholeSlice(text),
    emails.map((email) => {
      const start = text.indexOf(email);
      return { start, end: start + email.length };
    }),
  ).map(({ value }) => value);

describe('the id beside an email', () => {
  it.each([
    [`{"id":"48213","email":"${jane}"}`, '48213'],
    [`{"id":1,"user":{"id":48213,"email":"${jane}"}}`, '48213'],
    [`{"data":{"id":"7","type":"users","attributes":{"email":"${jane}"}}}`, '7'],
    [`{"email":"${jane}","id":99}`, '99'],
    [`{"sub":"auth0|5f7c8ec7","email":"${jane}"}`, 'auth0|5f7c8ec7'],
    [`#<User id: 42, email: "${jane}">`, '42'],
    [`User(id=42, email='${jane}')`, '42'],
    [`{ "_id": { "$oid": "507f1f77bcf86cd799439011" }, "email": "${jane}" }`, '507f1f77bcf86cd799439011'],
    [`{ _id: ObjectId("507f1f77bcf86cd799439011"), email: "${jane}" }`, '507f1f77bcf86cd799439011'],
    [`['id' => 42, 'email' => '${jane}']`, '42'],
    [`["id"]=>\n  int(42)\n  ["email"]=>\n  string(14) "${jane}"`, '42'],
    [`<div data-id="42" data-email="${jane}">`, '42'],
    [`id: 42\nemail: ${jane}`, '42'],
  ])('is found in what programs print: %s', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  it.each([
    `{"email":"${jane}","order":{"id":99}}`,
    `{"order":{"id":99},"email":"${jane}"}`,
    `<div id="x1"><span data-email="${jane}"></span></div>`,
    `request id: 42\n\nemail: ${jane}`,
    `{"grid":42,"email":"${jane}"}`,
    `{"id":"admin","email":"${jane}"}`,
    `{"id":42,"note":"${'x'.repeat(700)}","email":"${jane}"}`,
  ])('is none that belongs to something else: %s', (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('is each person’s own', () => {
    const text = `[{"id":1,"email":"${jane}"},{"id":2,"email":"${tom}"}]`;
    expect(idsOf(text, [tom, jane])).toEqual(['1', '2']);
  });

  it('stands where it is said to stand, in any text', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '\n',
      '"id":',
      'id=',
      '42',
      ' ',
      ',',
      `"${jane}"`,
      'ObjectId("',
      '")',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')}${jane}`;
        const start = text.lastIndexOf(jane);
        for (const { value, range } of idsBeside(wholeSlice(text), [{ start, end: text.length }]))
          expect(text.slice(range.start, range.end)).toBe(value);
      }),
    );
  });
});
