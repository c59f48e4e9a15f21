import type { IntlMessageFormat } from 'intl-messageformat';
import { numberIn } from '../core/wording/numbers.ts';

type Options = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>;
type Formatters = NonNullable<Options['formatters']>;

/** What says numbers, plurals and dates in a locale; plain numbers and plurals of English without asking `Intl` (`numberIn`). */
export function formattersIn(locale: string): Formatters {
  const rules = (options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options);
  const isEnglish = locale === 'en-GB';
  return {
    getNumberFormat: (_, options) =>
      (isEnglish && options === undefined
        ? { format: (count: number) => numberIn(locale, count) }
        : new Intl.NumberFormat(locale, options)) as Intl.NumberFormat,
    getDateTimeFormat: (_, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules: (_, options) =>
      (isEnglish && options?.type === 'cardinal'
        ? { select: (count: number) => (count === 1 ? 'one' : 'other') }
        : rules(options)) as Intl.PluralRules,
  };
}
