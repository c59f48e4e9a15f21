/**
 * Fields whose values are words, ids and moments of our own, never what somebody wrote. To hide a part of one would make
 * another answer of it. The details of a finding may have fields of these names too: there they are looked through.
 */
const ownWords: ReadonlySet<string> = new Set([
  'at',
  'batch',
  'code',
  'confirmation',
  'fingerprint',
  'form',
  'id',
  'kind',
  'layer',
  'outcome',
  'phase',
  'replacedAt',
  'rule',
  'since',
  'state',
  'status',
  'verdict',
]);

/** Inside of details: nothing is passed over, not even our own words. */
const nothing = null;
type Passed = ReadonlySet<string> | null;

/** Whether a value has fields that can hold texts; bytes, moments and functions are left as they are. */
const hasFields = (value: unknown): value is object =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]';

/** Fields that are passed over inside of the field `key`. */
const passedIn = (key: string, passed: Passed): Passed => (key === 'detail' ? nothing : passed);

const isPassed = (key: string, value: unknown, passed: Passed): boolean =>
  passed !== nothing && (passed.has(key) || (typeof value === 'string' && ownWords.has(key)));

function collect(value: unknown, passed: Passed, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, passed, into);
  else if (hasFields(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (!isPassed(key, inner, passed)) collect(inner, passedIn(key, passed), into);
    }
  }
}

/** Every text in a value, each once, but for {@link ownWords} and the fields that are named in `exempt`. */
export function textsIn(value: unknown, exempt: ReadonlySet<string>): ReadonlySet<string> {
  const texts = new Set<string>();
  collect(value, exempt, texts);
  return texts;
}

function mapped(value: unknown, change: (text: string) => string, passed: Passed): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, passed));
  if (!hasFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isPassed(key, inner, passed) ? inner : mapped(inner, change, passedIn(key, passed)),
    ]),
  );
}

/** A copy of a value with each of those texts changed. */
export const mapTexts = <T>(value: T, change: (text: string) => string, exempt: ReadonlySet<string>): T =>
  // Texts stay texts, and nothing else changes.
  mapped(value, change, exempt) as T;
