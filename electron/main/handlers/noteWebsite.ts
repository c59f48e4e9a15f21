import type { PreferencesFile } from '../../../services/preferences/preferencesFile.ts';

/** Websites remembered as used lately. */
const remembered = 50;

/** Puts a website first among those used lately; nothing is written while it is first already. */
export function noteWebsite({ get, change }: Pick<PreferencesFile, 'get' | 'change'>, id: string): void {
  const { recentWebsites } = get();
  if (recentWebsites[0] === id) return;
  const others = recentWebsites.filter((one) => one !== id);
  void change({ recentWebsites: [id, ...others].slice(0, remembered) });
}
