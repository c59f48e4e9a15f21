import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkId, linkIds } from '../../../../../contracts/app.ts';
import { openExternalLinks } from '../../../../../electron/main/security/openExternalLinks.ts';

function opened() {
  const all: string[] = [];
  const open = openExternalLinks({
    openExternal: async (url) => {
      all.push(url);
    },
  });
  return { all, open };
}

describe('external links', () => {
  it('are exactly these', async () => {
    const { all, open } = opened();
    for (const id of linkIds) await open(id);
    expect(all).toEqual([
      'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/identity-verification/',
      'https://app.crisp.chat/',
    ]);
  });

  it('open for no other name, whatever it looks like', async () => {
    const { all, open } = opened();
    const hostile = [
      'https://app.crisp.chat/',
      'file:///etc/passwd',
      '__proto__',
      'constructor',
      'toString',
      '',
    ];
    for (const name of hostile) await open(name as LinkId);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (name) => {
        if (!(linkIds as readonly string[]).includes(name)) await open(name as LinkId);
      }),
    );
    expect(all).toEqual([]);
  });
});
