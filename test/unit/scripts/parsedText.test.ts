import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../core/languages.ts';
import app from '../../../locales/en/app.json' with { type: 'json' };
import causes from '../../../locales/en/causes.json' with { type: 'json' };
import main from '../../../locales/en/main.json' with { type: 'json' };
import { messageFrom } from '../../../locales/messageFrom.ts';
import type { Texts } from '../../../locales/wordsFrom.ts';
import { parsedText } from '../../../scripts/pack/parsedText.ts';

const locale = localeOf('en');

const textsIn = (texts: Texts): readonly string[] =>
  typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(textsIn);

describe('a text as the packed command line has it', () => {
  it('is what the parser makes of it, or the text itself where it has no arguments', () => {
    for (const text of textsIn([app, causes, main])) {
      const packed = parsedText(text, locale);
      // What is to be said with values has to look so when it is packed, too.
      expect(typeof messageFrom(packed, locale)).toBe(typeof messageFrom(text, locale));
      if (packed !== text) expect(JSON.parse(packed)).toEqual(parse(text, { ignoreTag: true }));
    }
  });
});
