import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexLists, ungroup } from '../../../../../../core/causes/encoding/helpers/separated.ts';

const bytes = fc.array(
  fc.nat(255).map((byte) => byte.toString(16).padStart(2, '0')),
  { minLength: 16, maxLength: 64 },
);

describe('ungroup', () => {
  it('reads a list in brackets, whatever white space stands inside of them, and a comma behind its last byte', () => {
    const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/);
    fc.assert(
      fc.property(bytes, space, space, fc.boolean(), (list, before, after, isTrailing) => {
        const written = `[${before}${list.join(', ')}${isTrailing ? `${after},` : ''}${after}]`;
        expect(ungroup(written, 'whole')?.joined).toBe(list.join(''));
      }),
    );
  });

  it('reads every list that a language prints', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...hexLists), (list, write) => {
        expect(ungroup(write(list), 'whole')?.joined).toBe(list.join(''));
      }),
    );
  });

  // Each would take hours where white space is tried in every way in which it can be shared out.
  it.each(['[', '(', '{', '<', '<<', '[]byte{', 'Buffer ['])(
    'comes to an end behind %s without an end',
    (open) => {
      for (const space of [' ', '\t', '\n', '\r\n', ' ,', ', ', ' ,\n'])
        for (const end of ['.', '', '!', ' x', ']x', '\n.'])
          expect(ungroup(`${open}${space.repeat(4_000)}${end}`, 'whole')).toBeUndefined();
    },
  );
});
