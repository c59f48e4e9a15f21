import { visibleText } from '../../core/explanation/visibleText.ts';
import type { MainWords } from '../../locales/Words.ts';
import type { Services } from '../../services/createServices.ts';

/** Of a website's name in a question, in UTF-16 code units. */
const longestShown = 80;

/**
 * Says for which website, and with which of its keys, something is to be signed: a page could exchange the website for
 * another one of the same email. `secret`: the fingerprint of a previous key, or `null` for the current one.
 */
export async function signedWith(
  { websites }: Pick<Services, 'websites'>,
  { websiteId, secret = null }: { readonly websiteId: string; readonly secret?: string | null | undefined },
  { confirmation }: MainWords,
): Promise<string> {
  const all = await websites.list();
  const website = all.ok ? all.value.find(({ id }) => id === websiteId) : undefined;
  const current = website !== undefined && 'fingerprint' in website.secret ? website.secret.fingerprint : '';
  return confirmation.signedWith({
    website: visibleText(website?.name ?? '', longestShown),
    fingerprint: secret ?? current,
  });
}
