import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import type { Finding } from '../../../../core/diagnosis/Diagnosis.ts';
import { pictureOf } from '../../../../core/wording/pictureOf.ts';
import { rightWay } from '../../../../core/wording/rightWay.ts';
import { english } from '../../../../locales/english.ts';

describe('the picture of what happened', () => {
  it('is the right way when there is no mistake', () => {
    expect(pictureOf([], english)).toEqual({
      email: [],
      secret: [],
      combined: { text: 'HMAC-SHA-256' },
      written: [{ text: 'lower-case hex' }],
    });
  });

  it('has every mistake in its lane, with what should stand there', () => {
    const picture = pictureOf(
      [
        { id: 'email-case', detail: { form: 'lower', signed: 'user@gmail.com' } },
        { id: 'secret-empty', detail: {} },
        { id: 'wrong-algorithm', detail: { algorithm: 'sha1' } },
        { id: 'encoding-base64', detail: {} },
      ],
      english,
    );
    expect(picture.email).toEqual([{ text: 'lower-cased', cause: 'email-case', made: 'user@gmail.com' }]);
    expect(picture.secret).toEqual([{ text: 'empty', cause: 'secret-empty' }]);
    expect(picture.combined).toMatchObject({ text: 'HMAC-SHA-1', instead: 'combination' });
    expect(picture.written).toMatchObject([{ text: 'Base64', instead: 'hex' }]);
    expect(rightWay('combined', picture.combined, english)).toBe('instead of HMAC-SHA-256');
  });

  it.each([
    [
      {
        id: 'email-invisible-character',
        detail: { change: 'removed', codePoints: ['U+200B'], where: 'after' },
      },
      'Crisp got it with a zero-width space (U+200B); it was signed without',
    ],
    [
      { id: 'email-whitespace', detail: { change: 'removed', which: 'tab', where: 'before' } },
      'Crisp got it with a tab; it was signed without',
    ],
    [
      { id: 'email-trailing-newline', detail: { change: 'removed', which: 'LF' } },
      'Crisp got it with LF; it was signed without',
    ],
    [
      { id: 'email-html-escaped', detail: { change: 'unescaped', flavour: 'decoder' } },
      'Crisp got it like this; it was signed as it should be',
    ],
    [
      { id: 'email-plus-as-space', detail: { change: 'space-to-plus' } },
      'Crisp got it like this; it was signed as it should be',
    ],
    [
      { id: 'email-whitespace', detail: { change: 'added', which: 'tab', where: 'before' } },
      'should be the email as pushed',
    ],
  ] as const)('names who is at fault: %j', (finding, right) => {
    const [step] = pictureOf([finding as unknown as Finding], english).email;
    expect(step && rightWay('email', step, english)).toBe(right);
  });

  it('writes nothing as hex where nothing was signed', () => {
    const { written } = pictureOf([{ id: 'signature-is-input', detail: { which: 'email' } }], english);
    expect(written).toEqual([]);
  });

  it('says for every mistake what should have been, and for no right step', () => {
    const lanes = {
      message: 'email',
      secret: 'secret',
      construction: 'combined',
      encoding: 'written',
    } as const;
    for (const [layer, lane] of Object.entries(lanes)) {
      for (const id of causeIds[layer as keyof typeof lanes]) {
        const steps = [pictureOf([{ id, detail: {} }], english)[lane]].flat();
        const wrong = steps.filter(({ cause }) => cause === id);
        expect(wrong.map((step) => rightWay(lane, step, english))).toEqual([expect.stringMatching(/\w/)]);
        for (const step of steps.filter(({ cause }) => cause === undefined)) {
          expect(rightWay(lane, step, english)).toBeUndefined();
        }
      }
    }
  });
});
