import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholderOf } from '../../../../core/diagnosis/placeholderOf.ts';
import { seenIn } from '../../../../core/diagnosis/seenIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'jane@example.com';
const placeholders = ['{{ sig }}', `\${sig}`, '<%= sig %>', '%SIG%', '[signature]'] as const;

describe('placeholderOf', () => {
  it.each(placeholders)('knows %s in the field, in quotes, and with white space around it', (text) => {
    for (const written of [text, `"${text}"`, `\`${text}\``, ` ${text}\n`])
      expect(seenIn({ email, signature: written })).toEqual([
        { id: 'signature-placeholder', detail: { text } },
      ]);
  });

  it.each(placeholders)('has %s taken for the signature in a pasted list and in lines', (text) => {
    for (const pasted of [
      `email,signature\n${email},${text}\n`,
      `email: ${email}\nsignature: ${text}`,
      `${email} ${text}`,
    ])
      expect(readEvidence(pasted, { websites: [] }).candidates[0]?.signature?.value).toBe(text);
  });

  it.each([
    ['%7B%7B%20sig%20%7D%7D', '{{ sig }}'],
    ['&#123;&#123; sig &#125;&#125;', '{{ sig }}'],
    ['%24%7Bsig%7D', `\${sig}`],
    ['@(Model.Sig)', '@(Model.Sig)'],
  ])('knows %s', (text, shown) => {
    expect(placeholderOf(text)).toBe(shown);
  });

  it('is none of a digest in groups and brackets, as Objective-C describes bytes', () => {
    const hex = createHmac('sha256', 'key').update(email).digest('hex').replace(/^./, 'c');
    for (const size of [2, 4, 8])
      expect(placeholderOf(`<${hex.replace(new RegExp(`.{${size}}(?!$)`, 'g'), '$& ')}>`)).toBeUndefined();
  });

  it('is none of a digest, however it is written down', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('hex', 'base64', 'base64url'), (message, encoding) => {
        const digest = createHmac('sha256', 'key').update(message).digest(encoding);
        expect(placeholderOf(digest)).toBeUndefined();
        expect(placeholderOf(encodeURIComponent(digest))).toBeUndefined();
      }),
    );
  });
});
