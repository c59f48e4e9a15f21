import type { GenericSchema, InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import type { calls } from '../../../contracts/calls.ts';
import type { Shape } from '../../../core/Shape.ts';
import type { Services } from '../../../services/createServices.ts';

/** What the boundary carries. */
type Carried<C extends { readonly result: GenericSchema }> = Shape<C['result']>;

describe('the answers of the services', () => {
  it('are what the boundary carries', () => {
    type Calls = typeof calls;
    expectTypeOf<Services['websites']>().toExtend<{
      readonly [Name in keyof Calls['websites']]: (
        args: InferOutput<Calls['websites'][Name]['args']> & {},
      ) => Promise<Carried<Calls['websites'][Name]>>;
    }>();
    // What has to be confirmed is asked by the shell, which `CountersignApi` holds to the rest.
    expectTypeOf<Services['check']>().toExtend<{
      readonly [Name in Exclude<keyof Calls['check'], 'reveal'>]: (
        args: InferOutput<Calls['check'][Name]['args']>,
      ) => Promise<Carried<Calls['check'][Name]>>;
    }>();
    expectTypeOf({} as Services['keychain'])
      .toHaveProperty('state')
      .returns.resolves.toExtend<Carried<Calls['keychain']['state']>>();
    expectTypeOf<ReturnType<Services['app']['notices']>>().toExtend<Carried<Calls['app']['notices']>>();
  });
});
