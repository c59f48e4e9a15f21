import type { GenericSchema } from 'valibot';
import type { Shape } from '../core/Shape.ts';
import type { calls } from './calls.ts';

type Calls = typeof calls;

type Call<C> = C extends {
  readonly args: infer A extends GenericSchema;
  readonly result: infer R extends GenericSchema;
}
  ? Shape<A> extends undefined
    ? () => Promise<Shape<R>>
    : (args: Shape<A>) => Promise<Shape<R>>
  : never;

/** What the preload puts on `window.countersign`, what main must handle, and what test doubles must imitate. */
export type CountersignApi = {
  readonly [Group in keyof Calls]: {
    readonly [Name in keyof Calls[Group]]: Call<Calls[Group][Name]>;
  };
};
