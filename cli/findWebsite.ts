import type { WebsiteView } from '../contracts/websites.ts';
import type { Services } from '../services/createServices.ts';
import { sameName } from '../services/websites/sameName.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { failureOf } from './failureOf.ts';
import { printable } from './printable.ts';
import { unwrap } from './unwrap.ts';

const namesOf = (websites: readonly WebsiteView[]): string =>
  websites.map(({ name }) => printable(name)).join(', ');

/** The stored website of this name; without a name, the only one there is. */
export async function findWebsite(services: Services, name: string | undefined): Promise<WebsiteView> {
  const websites = unwrap(await services.websites.list());
  const newer = services.app.notices().find(({ kind }) => kind === 'settings-newer');
  if (newer !== undefined) throw failureOf({ code: 'settings-newer', path: newer.path });
  if (websites.length === 0) {
    throw new Failure(
      exitCode.usage,
      'No website is stored yet. Add one with countersign website add NAME, or give the secret key with --secret-env VAR or --secret-stdin.',
    );
  }
  const [only, ...others] = websites;
  if (name === undefined) {
    if (only !== undefined && others.length === 0) return only;
    throw new Failure(exitCode.usage, `Say which website with --website NAME: ${namesOf(websites)}.`);
  }
  const found = websites.find((website) => sameName(website.name, name));
  if (found !== undefined) return found;
  throw new Failure(
    exitCode.usage,
    // What was typed is not repeated: it may be a secret key.
    `No website has that name. Stored are: ${namesOf(websites)}.`,
  );
}
