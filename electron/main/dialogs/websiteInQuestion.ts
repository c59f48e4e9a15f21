import type { Services } from '../../../services/createServices.ts';

/** What a question says of a website: a page could exchange it for another one. Empty where it is not there. */
interface WebsiteInQuestion {
  readonly name: string;
  /** Of its current secret key. */
  readonly fingerprint: string;
}

export async function websiteInQuestion(
  websites: Pick<Services['websites'], 'list'>,
  websiteId: string,
): Promise<WebsiteInQuestion> {
  const all = await websites.list();
  const website = all.ok ? all.value.find(({ id }) => id === websiteId) : undefined;
  const fingerprint =
    website !== undefined && 'fingerprint' in website.secret ? website.secret.fingerprint : '';
  return { name: website?.name ?? '', fingerprint };
}
