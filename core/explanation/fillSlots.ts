import type { Detail } from '../causes/Cause.ts';

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A moment, as `Date.toISOString` writes it. */
const moment = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d\.\d{3}Z$/;

const shown = (value: Detail[string], labels: Readonly<Record<string, string>> | undefined): string => {
  if (typeof value === 'object') return value.map((one) => labels?.[one] ?? one).join(', ');
  return labels?.[String(value)] ?? String(value).replace(moment, '$1');
};

/**
 * Fills `{slot}` in a text from a finding's detail, with the slot's label for the value where there is one; of a
 * moment its day. A slot that the detail lacks stays as it is, so that a missing word is seen and not swallowed.
 */
export const fillSlots = (text: string, detail: Detail, labels: Labels = {}): string =>
  text.replace(/\{([a-zA-Z]+)\}/g, (slot, name: string) => {
    const value = detail[name];
    return value === undefined ? slot : shown(value, labels[name]);
  });
