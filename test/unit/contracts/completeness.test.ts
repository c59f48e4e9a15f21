import { expect, it } from 'vitest';
import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import { type Channels, channels } from '../../../contracts/channels.ts';

/*
 * These tests are done by the type checker, which takes an `@ts-expect-error` without an error for one.
 * `noSecretLeaves.test.ts` fails for a call that no test makes.
 */

it('a call without a channel, or a channel without a call, does not compile', () => {
  const { copy: _, ...lacking } = channels.app;
  // @ts-expect-error: the schema has app.copy
  const fewer: Channels = { ...channels, app: lacking };
  // @ts-expect-error: the schema has no app.more
  const more = { ...channels, app: { ...channels.app, more: 'app.more' } } satisfies Channels;
  // @ts-expect-error: this is the channel of another call
  const swapped: Channels = { ...channels, app: { ...channels.app, copy: 'app.versions' } };
  expect([fewer, more, swapped]).toHaveLength(3);
});

it('a call without a handler, or with one for other values, does not compile', () => {
  const app = {} as CountersignApi['app'];
  const { copy: _, ...lacking } = { ...app, copy: app.copy };
  // @ts-expect-error: the schema has app.copy
  const fewer: CountersignApi['app'] = lacking;
  const copyNumber = async (_args: { readonly text: number }) => undefined;
  // @ts-expect-error: app.copy takes a text
  const other: CountersignApi['app'] = { ...app, copy: copyNumber };
  // @ts-expect-error: app.copy answers nothing
  const answers: CountersignApi['app'] = { ...app, copy: async () => 'copied' };
  expect([fewer, other, answers]).toHaveLength(3);
});
