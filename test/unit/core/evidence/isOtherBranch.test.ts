import { describe, expect, it } from 'vitest';
import { isOtherBranch } from '../../../../core/evidence/isOtherBranch.ts';

const first = 'first()';
const second = 'second()';
const isOther = (text: string): boolean => {
  const [one, other] = [text.indexOf(first), text.indexOf(second)];
  return isOtherBranch(
    text,
    { start: one, end: one + first.length },
    { start: other, end: other + second.length },
  );
};

describe('the second of two calls', () => {
  it.each([
    'if (a) { first(); } else { second(); }',
    'if (a) { first(); } else if (b) { second(); }',
    'if (a) { first(); } else { if (b) { c(); } second(); }',
    'if (a) first(); else second();',
    'a ? first() : second()',
    'if (a) { first(); return; } second();',
    'if (a) { first(); return b({}); }\nc();\nsecond();',
    'if (a) return first(); second();',
    'switch (a) { case 1: first(); break; default: second(); }',
    'try { first(); } catch (e) { second(); }',
    'a().then((b) => { first(); }).catch(() => { second(); })',
    'if a:\n  first()\nelse:\n  second()',
    '{% if a %}<script>first()</script>{% else %}<script>second()</script>{% endif %}',
    '<?php if ($a) { ?><script>first();</script><?php } else { ?><script>second();</script><?php } ?>',
    '@if($a)\n<script>first();</script>\n@else\n<script>second();</script>',
    'when { a -> first()\n else -> second() }',
  ])('is never made after the first: %j', (text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    'first(); second();',
    'first(); function a() { return 1; } second();',
    'first(); (function () { if (!a) return; second(); })();',
    'first(); try { a(); } catch (e) {} second();',
    'first(); if (a) { b(); } else { c(); } second();',
    'if (a) { first(); } else { b(); } second();',
    'first();\nreturn;\nsecond();',
    'function a() { first(); return; } a(); second();',
    'first(); for (const a of b) { if (a) { return; } } second();',
    'first(); switch (a) { case 1: b(); break; default: c(); } second();',
    'first(); // or else\nsecond();',
  ])('is made after it: %j', (text) => {
    expect(isOther(text)).toBe(false);
  });
});
