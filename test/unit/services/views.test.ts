import type { GenericSchema, InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { schema } from '../../../ipc/schema.ts';
import type { Services } from '../../../services/createServices.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What the boundary carries; the services promise more: that nobody changes it. */
type Carried<S extends { readonly result: GenericSchema }> = DeepReadonly<InferOutput<S['result']>>;

describe('the views of the services', () => {
  it('are what the boundary carries', () => {
    type Schema = typeof schema;
    expectTypeOf<Services['websites']>().toExtend<{
      readonly [Name in keyof Schema['websites']]: (
        args: InferOutput<Schema['websites'][Name]['args']> & {},
      ) => Promise<Carried<Schema['websites'][Name]>>;
    }>();
    expectTypeOf<Services['check']>().toExtend<{
      readonly [Name in keyof Schema['check']]: (
        args: InferOutput<Schema['check'][Name]['args']>,
      ) => Promise<Carried<Schema['check'][Name]>>;
    }>();
    expectTypeOf({} as Services['keychain'])
      .toHaveProperty('state')
      .returns.resolves.toExtend<Carried<Schema['keychain']['state']>>();
    expectTypeOf<ReturnType<Services['app']['notices']>>().toExtend<Carried<Schema['app']['notices']>>();
  });
});
