import type { GenericSchema, InferOutput } from 'valibot';

type DeepReadonly<T> = T extends Uint8Array
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** The type of the values that fit a schema; nobody changes one. */
export type Shape<S extends GenericSchema> = DeepReadonly<InferOutput<S>>;
