import { describe, expect, it } from 'vitest';
import type { UpdateState } from '../../../../../contracts/settings.ts';
import { ok } from '../../../../../core/Result.ts';
import { createSettingsHandlers } from '../../../../../electron/main/handlers/createSettingsHandlers.ts';
import { defaultPreferences, type Preferences } from '../../../../../services/preferences/preferencesFile.ts';

function handlersWith({
  managed = undefined,
  state = { kind: 'off' },
}: {
  readonly managed?: 'on' | 'off' | undefined;
  readonly state?: UpdateState;
}) {
  let preferences: Preferences = defaultPreferences;
  const applied: Preferences[] = [];
  const handlers = createSettingsHandlers(
    {
      get: () => preferences,
      async change(change) {
        preferences = { ...preferences, ...change };
        return ok(undefined);
      },
      reset: async () => ok(undefined),
    },
    {
      systemLanguages: () => ['en'],
      apply: async (now) => void applied.push(now),
      updates: { state: () => state },
      managed: async () => ({ updates: managed }),
      removeEverything: async () => [],
    },
  );
  return { handlers, applied };
}

describe('the settings', () => {
  it('tell what is known about newer versions', async () => {
    const state = { kind: 'ready', version: '2.0.0' } as const;
    expect(await handlersWith({ state }).handlers.get()).toMatchObject({ updateState: state });
  });

  it.each([
    [undefined, null],
    ['on', 'on'],
    ['off', 'off'],
  ] as const)('tell the administrator’s %s about them as %s', async (managed, told) => {
    expect(await handlersWith({ managed }).handlers.get()).toMatchObject({ updatesManaged: told });
  });

  it('keep what the person chose, and put it into effect', async () => {
    const { handlers, applied } = handlersWith({});
    expect(await handlers.change({ updates: true })).toMatchObject({
      saved: true,
      settings: { updates: true },
    });
    expect(applied).toEqual([{ ...defaultPreferences, updates: true }]);
  });
});
