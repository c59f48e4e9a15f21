import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAtTable } from '../../../../core/audit/lookAtTable.ts';

const look = (text: string, encoding: BufferEncoding = 'utf8') => {
  const looked = lookAtTable(Buffer.from(text, encoding), true);
  if (!looked.ok) throw new Error(looked.error);
  return looked.value;
};
const hex = 'a3'.repeat(32);

describe('lookAtTable', () => {
  it.each([
    ['email', 'signature', 'created_at'],
    ['E-Mail', 'HMAC', 'Date'],
    ['user_email', 'token', 'timestamp'],
    ['correo', 'verification', 'updated'],
    ['mail', 'hash', 'time'],
  ])('recognises the columns %s, %s and %s by name, even without rows', (...names) => {
    expect(look(`id,${names.join()}\n`).guess).toEqual({ email: 1, signature: 2, time: 3 });
  });

  it('recognises columns by what is in them', () => {
    const preview = look(
      `2026-01-02T03:04:05Z,7,ana@example.com,${hex}\n2026-01-02,8,bob@example.com,${hex}\n`,
    );
    expect(preview.format).toEqual({ kind: 'delimited', delimiter: ',', hasHeader: false });
    expect(preview.guess).toEqual({ email: 2, signature: 3, time: 0 });
    expect(preview.columns).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4']);
  });

  it('takes a roster for one: emails, and no signatures', () => {
    expect(look('name,email\nAna,ana@example.com\n').guess).toEqual({
      email: 1,
      signature: null,
      time: null,
    });
  });

  it('guesses nothing where nothing looks like an email', () => {
    expect(look('a,b\n1,2\n').guess).toBeNull();
  });

  it('tells encodings apart', () => {
    const text = 'email,name\nana@example.com,Jürgen Müller\n';
    expect(look(text).encoding).toBe('utf-8');
    expect(look(text, 'latin1').encoding).toBe('windows-1252');
    expect(look(text, 'utf16le').encoding).toBe('utf-16le');
    expect(look(`\ufeff${text}`, 'utf16le').columns).toEqual(['email', 'name']);
  });

  it('knows JSON Lines of objects and of arrays', () => {
    const objects = look(`{"email":"ana@example.com","hmac":"${hex}"}\n{"email":"b@example.com","at":1}\n`);
    expect(objects).toMatchObject({ format: { kind: 'json-lines' }, columns: ['email', 'hmac', 'at'] });
    expect(objects.guess).toMatchObject({ email: 0, signature: 1 });
    expect(look(`["ana@example.com","${hex}"]\n`)).toMatchObject({ guess: { email: 0, signature: 1 } });
  });

  it('begins after the line about the separator and after comments, but takes no person and no names for one', () => {
    const format = (text: string) => look(text).format;
    expect(format('sep=;\nemail;name\na@b.co;x\n')).toMatchObject({ delimiter: ';', linesBefore: 1 });
    expect(format('sep=,\r\n# of today\r\nemail,name\r\na@b.co,x\r\n')).toMatchObject({ linesBefore: 2 });
    expect(format('# a, b\n\n#c\nemail,name\na@b.co,x\n')).toMatchObject({ linesBefore: 3, hasHeader: true });
    expect(look('#email,name\na@b.co,x\n').columns).toEqual(['#email', 'name']);
    expect(look('# all\n#email,name\na@b.co,x\n').columns).toEqual(['#email', 'name']);
    expect(look('#1@b.co,x\n#2@b.co,y\n').rows).toHaveLength(2);
    expect(format('email,name\n#1@b.co,x\n')).not.toHaveProperty('linesBefore');
  });

  it('names what is within another object by both names', () => {
    const { columns, guess, rows } = look(
      '{"user":{"email":"a@b.co"},"sig":"x"}\n{"user":{"email":"c@b.co","a.b":{"c":1}}}\n',
    );
    expect(columns).toEqual(['user.email', 'sig', 'user.a.b.c']);
    expect(guess).toMatchObject({ email: 0, signature: 1 });
    expect(rows[1]).toEqual(['c@b.co', '', '1']);
  });

  it('takes nothing for a cell that no line holds, whatever the columns are called', () => {
    const { columns, rows } = look(
      '{"email":"ana@example.com","constructor":"x"}\n{"email":"b@example.com"}\n',
    );
    expect(columns).toEqual(['email', 'constructor']);
    expect(rows[1]).toEqual(['b@example.com', '']);
  });

  it('gives values whole, as nobody could tell what a part is of', () => {
    const long = `${'x'.repeat(190)}${hex}`;
    expect(look(`email,key\nana@example.com,${long}\n`).rows).toEqual([['ana@example.com', long]]);
    const [row] = look(`{"email":"ana@example.com","key":"${long}"}\n`).rows;
    expect(row).toEqual(['ana@example.com', long]);
  });

  it('leaves out the last cell of a line that goes on', () => {
    const head = Buffer.from(`ana@example.com,1,${hex.slice(0, 31)}`);
    expect(lookAtTable(head, false)).toMatchObject({ value: { rows: [['ana@example.com', '1']] } });
    expect(lookAtTable(head, true)).toMatchObject({
      value: { rows: [['ana@example.com', '1', hex.slice(0, 31)]] },
    });
  });

  it('answers about any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isWhole) => {
        const looked = lookAtTable(bytes, isWhole);
        if (looked.ok) expect(looked.value.rows.length).toBeLessThanOrEqual(20);
        else expect(['empty', 'not-a-list']).toContain(looked.error);
      }),
    );
  });
});
