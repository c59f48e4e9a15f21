import { describe, expect, it } from 'vitest';
import app from '../../../locales/en/app.json' with { type: 'json' };
import causes from '../../../locales/en/causes.json' with { type: 'json' };
import main from '../../../locales/en/main.json' with { type: 'json' };
import { type Part, saidTexts } from '../../../scripts/pack/saidTexts.ts';

const files: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  'app.json': app,
  'causes.json': causes,
  'main.json': main,
};
const parts = Object.entries(files).flatMap(([file, texts]) =>
  Object.entries(texts).map(([key, part]) => [file, key, part] as const),
);

describe('the texts that the packed command line has', () => {
  it.each(parts)(
    'are of %s %s the same texts by the same keys, or nothing in their place',
    (file, key, part) => {
      const said = saidTexts(file, key, part);
      if (said === null) return;
      expect(Object.keys(said)).toEqual(Object.keys(part as object));
      const kept = Object.entries(said).filter(([, text]) => text !== null);
      expect(part).toMatchObject(Object.fromEntries(kept));
      expect(kept.length).toBeGreaterThan(0);
    },
  );

  it('are none of the window’s and of the guide’s', () => {
    for (const key of ['settings', 'websites', 'drafts'])
      expect(saidTexts('app.json', key, app.websites)).toBeNull();
    expect(saidTexts('main.json', 'menu', main.menu)).toBeNull();
    expect(saidTexts('causes.json', 'email-case', causes['email-case'])).toMatchObject({
      why: null,
      see: null,
    });
  });
});
