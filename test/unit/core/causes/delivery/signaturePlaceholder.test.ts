import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion } from '../../diagnosis/aQuestion.ts';
import { randomSignature } from '../../diagnosis/randomSignature.ts';
import { expectCompleteWords } from '../expectCompleteWords.ts';

const causesOf = (signature: string) =>
  diagnose(aQuestion('jane@example.com', signature), { maxMistakes: 0 }).causes;

describe('signature-placeholder', () => {
  it('is told in complete sentences', () => {
    expectCompleteWords({ id: 'signature-placeholder', detail: { text: '{{ signature }}' } });
  });

  it.each([
    '{{ signature }}',
    '{{crisp.signature}}',
    '{{{ signature }}}',
    '{% signature %}',
    '<%= @signature %>',
    '<?= $signature ?>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a template would have filled in
    '${signature}',
    '{!! $signature !!}',
    '[% signature %]',
    '[[+crisp_signature]]',
    '<TMPL_VAR NAME=SIGNATURE>',
    '#{signature}',
    '$signature',
    '%SIGNATURE%',
    '%(signature)s',
    '[signature]',
    '<signature>',
    '__SIGNATURE__',
    '*|SIGNATURE|*',
    '@signature',
    'YOUR_SIGNATURE_HERE',
    'user.signature',
    '"{{ signature }}"',
  ])('is told of %s', (text) => {
    expect(causesOf(text).map(({ id }) => id)).toEqual(['signature-placeholder']);
  });

  it('shows no code, which may hold a key', () => {
    expect(causesOf(`<%= sign("hunter2", user.email) %>`)).toEqual([
      { id: 'signature-placeholder', detail: { text: '…' } },
    ]);
  });

  it('is not told of signatures', () => {
    for (let nth = 0; nth < 200; nth++) {
      expect(causesOf(randomSignature(nth)).map(({ id }) => id)).not.toContain('signature-placeholder');
    }
  });
});
