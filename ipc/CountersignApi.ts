import type { GenericSchema, InferOutput } from 'valibot';
import type { schema } from './schema.ts';

type Schema = typeof schema;

type Call<C> = C extends {
  readonly args: infer A extends GenericSchema;
  readonly result: infer R extends GenericSchema;
}
  ? InferOutput<A> extends undefined
    ? () => Promise<InferOutput<R>>
    : (args: InferOutput<A>) => Promise<InferOutput<R>>
  : never;

/** What the preload puts on `window.countersign`, what main must handle, and what test doubles must imitate. */
export type CountersignApi = {
  readonly [Group in keyof Schema]: {
    readonly [Name in keyof Schema[Group]]: Call<Schema[Group][Name]>;
  };
};
