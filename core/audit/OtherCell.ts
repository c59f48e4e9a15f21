import * as v from 'valibot';
import type { Shape } from '../Shape.ts';

/** A cell of a row in a column that the audit does not need, with the name of its column. */
export const otherCell = v.strictObject({ name: v.string(), value: v.string() });
export type OtherCell = Shape<typeof otherCell>;
