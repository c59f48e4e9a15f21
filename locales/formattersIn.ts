import type { IntlMessageFormat } from 'intl-messageformat';
import { numberIn } from '../core/wording/numbers.ts';

type Options = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>;
type Formatters = NonNullable<Options['formatters']>;

/** What is made for some options, made once. */
function kept<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new Map<string | undefined, Made>();
  return (given) => {
    const key = JSON.stringify(given);
    const made = known.get(key) ?? make(given);
    known.set(key, made);
    return made;
  };
}

/** What says numbers, plurals and dates in a locale; plain numbers and plurals of English without asking `Intl` (`numberIn`). */
export const formattersIn = kept((locale: string): Formatters => {
  const isEnglish = locale === 'en-GB';
  const number = kept((options: Intl.NumberFormatOptions | undefined) =>
    isEnglish && options === undefined
      ? ({ format: (count: number) => numberIn(locale, count) } as Intl.NumberFormat)
      : new Intl.NumberFormat(locale, options),
  );
  const date = kept(
    (options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options),
  );
  const plural = kept((options: Intl.PluralRulesOptions | undefined) =>
    isEnglish && options?.type === 'cardinal'
      ? ({ select: (count: number) => (Math.abs(count) === 1 ? 'one' : 'other') } as Intl.PluralRules)
      : new Intl.PluralRules(locale, options),
  );
  return {
    getNumberFormat: (_, options) => number(options),
    getDateTimeFormat: (_, options) => date(options),
    getPluralRules: (_, options) => plural(options),
  };
});
