import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../electron/main/setUpMenu.ts';

const roles = (platform: NodeJS.Platform) => menuTemplate(platform).map(({ role }) => role);

describe('the menu', () => {
  it('is made of the standard menus of each system', () => {
    expect(roles('linux')).toEqual(['fileMenu', 'editMenu', 'viewMenu', 'windowMenu']);
    expect(roles('darwin')).toEqual(['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu']);
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'offers no reload and no developer tools on %s',
    (platform) => {
      expect(JSON.stringify(menuTemplate(platform))).not.toMatch(/reload|devtools/i);
    },
  );
});
