import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import { kindOf, kindWithin } from '../../../../core/audit/kindOf.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';

describe('kinds of rows', () => {
  it('part emails by what is in them and signatures by how they are written', () => {
    const kinds = [
      kindOf('jane@example.com', 'a'.repeat(64)),
      kindOf('Jane@example.com', 'a'.repeat(64)),
      kindOf('jane@gmail.com', 'a'.repeat(64)),
      kindOf('jane@example.com', 'A'.repeat(64)),
      kindOf('jane@example.com', 'a'.repeat(40)),
      kindOf('jane@example.com', `${'/'.repeat(43)}=`),
      kindOf('jane@example.com', 'é'),
    ];
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kindOf('john@example.com', '0'.repeat(64))).toBe(kinds[0]);
  });

  it('are the same of bytes, where these are an address and a digest', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9.+'&!_-]{1,12}$/);
    const domain = fc.oneof(
      fc.constantFrom('gmail.com', 'GMail.com', 'me.com', 'Outlook.de', 'pm.me', 'gmailx.com', 'gmai', 'me'),
      fc.stringMatching(/^[A-Za-z0-9-]{1,10}\.[a-z.]{2,6}$/),
    );
    const signature = fc.oneof(
      fc.stringMatching(/^[0-9a-f]{64}$/),
      fc.stringMatching(/^[0-9A-F]{40}$/),
      fc.stringMatching(/^[\w+/-]{43}=$/),
      fc.string(),
    );
    const format = { kind: 'delimited', delimiter: ';', hasHeader: false } as const;
    const reader = createRowReader(format, ['email', 'signature'], { email: 0, signature: 1, time: null });
    let told = 0;
    fc.assert(
      fc.property(name, domain, signature, (local, host, signed) => {
        const bytes = bytesOf(`${local}@${host};${signed}\n`);
        const rows = reader.read({ bytes, skipsFirst: false, isDamaged: false, unclosed: [] });
        if (rows.plain[0] !== 1) return;
        const kind = kindWithin(rows, 0, false);
        if (kind === undefined) return;
        told++;
        expect(kind).toBe(kindOf(rows.email(0), rows.signature(0)));
        if (/^[0-9a-f]{64}$/.test(rows.signature(0))) expect(kindWithin(rows, 0, true)).toBe(kind);
      }),
    );
    expect(told).toBeGreaterThan(0);
  });
});
