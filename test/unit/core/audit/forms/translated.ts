import { recordEnd } from '../../../../../core/audit/forms/ListTranslator.ts';
import { formOfTable } from '../../../../../core/audit/lookAtTable.ts';

interface TranslatedList {
  readonly form: string | undefined;
  readonly records: readonly (readonly [line: number, record: unknown])[];
}

/** A list as its translation says it, cut at the given places before: each record with its line, from 1. */
export function translated(text: string | Uint8Array, cuts: readonly number[] = []): TranslatedList {
  const bytes = Buffer.from(text);
  const found = formOfTable(bytes, true, null);
  if (found === undefined) return { form: undefined, records: [] };
  const translator = found.form.start();
  const binary = bytes.toString('latin1');
  const places = [0, ...cuts.map((cut) => cut % (binary.length + 1)).sort((a, b) => a - b), binary.length]
    // A line end is never cut.
    .map((place) => (binary[place - 1] === '\r' && binary[place] === '\n' ? place + 1 : place));
  const written = places.slice(1).map((end, nth) => translator.write(binary.slice(places[nth], end)));
  const lines = Buffer.from(written.join('') + translator.end(), 'latin1')
    .toString()
    .split('\n');
  const records = lines.flatMap((line, nth) =>
    line
      .split(recordEnd)
      .filter((json) => json !== '')
      .map((json) => [nth + 1, JSON.parse(json)] as const),
  );
  return { form: found.form.form, records };
}
