import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../core/causes/CauseId.ts';
import { languages, localeOf } from '../../../core/languages.ts';
import { argumentsOf } from '../../../locales/argumentsOf.ts';
import { languageFiles } from '../../../locales/LanguageFile.ts';
import { readLanguage } from '../../../scripts/readLanguage.ts';
import { readLanguageFile } from '../../../scripts/readLanguageFile.ts';
import { textsByPath } from '../../../scripts/textsByPath.ts';

const parsed = (text: string): readonly MessageFormatElement[] => parse(text, { ignoreTag: true });

/** Names, notations and code: the same in every language. */
const untranslated =
  /^(generate\.(forms\.|preview\.all)|picture\.rightCombination|guide\.questions\.platform\.answers\.|audit\.setup\.(size|formats|encodings)|confirmation\.address|causes\.wrong-algorithm\.picture|causes\.email-placeholder\.title|causes\.[a-z0-9-]+\.(also$|labels\.(platform|library)\.)|causes\.(email|secret)-utf16\.labels\.)/;

/** What German says in the same words as English: “addslashes in PHP”. */
const sameInGerman =
  /^(evidence\.sources\.|causes\.email-(url-encoded|html-escaped|string-escaped)\.labels\.flavour\.)/;

/** Whether a text has words to translate: one word alone may well be the same in two languages. */
const hasWords = (text: string): boolean =>
  /[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(text.replace(/\{[^{}]*\}/g, '…'));

const english = textsByPath(readLanguage('en'));

describe('the English texts', () => {
  it('have words for every cause, and for nothing else', () => {
    expect(Object.keys(readLanguage('en').causes ?? {}).toSorted()).toEqual(
      Object.values(causeIds).flat().toSorted(),
    );
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsByPath(readLanguage(language));
  const own = [...texts];

  it.each(languageFiles)('are none that English does not have, or has in another file: %s.json', (file) => {
    const known = textsByPath(readLanguageFile('en', file));
    const paths = [...textsByPath(readLanguageFile(language, file)).keys()];
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
  });

  it('have the arguments of the English ones', () => {
    const argumentsIn = (text: string | undefined) => [...argumentsOf(parsed(text ?? ''))].toSorted();
    const differing = own.filter(
      ([path, text]) => JSON.stringify(argumentsIn(text)) !== JSON.stringify(argumentsIn(english.get(path))),
    );
    expect(differing).toEqual([]);
  });

  it('are empty only where English says something by saying nothing', () => {
    const empty = own.filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty.filter((path) => english.get(path) !== '')).toEqual([]);
  });

  it('are translated wherever English has more than a name', () => {
    if (language === 'en') return;
    const mayStay = (path: string): boolean =>
      untranslated.test(path) || (language === 'de' && sameInGerman.test(path));
    const same = own.filter(([path, text]) => hasWords(text) && english.get(path) === text);
    expect(same.map(([path]) => path).filter((path) => !mayStay(path))).toEqual([]);
  });

  it('are for a locale whose numbers, dates and plurals are known here', () => {
    const locale = localeOf(language);
    expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
  });
});

describe('empty texts in English', () => {
  it('are those that say something by saying nothing', () => {
    expect([...english].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([
      'causes.secret-rotated.labels.dated.unknown',
      'causes.secret-rotated.labels.replaced.unknown',
      'causes.go-sum-misuse.labels.exposure.none',
      'causes.signature-is-input.labels.exposure.none',
    ]);
  });
});
