import type { ExampleView } from '../../contracts/websites.ts';
import type { WebsiteFacts } from '../../core/causes/Facts.ts';
import { documentedSecret } from '../../core/causes/secret/helpers/documentedSecret.ts';
import { fingerprintOf } from '../websites/fingerprintOf.ts';

/** Crisp's documented example as a website: the sample key is public, so it needs no keychain. */
export const exampleFacts: WebsiteFacts = {
  name: "Crisp's documented example",
  secret: documentedSecret,
  previousSecrets: [],
};

/** The example as people see it, with the email and signature that go with it (the signature is Crisp's own). */
export const example: ExampleView = {
  website: {
    id: 'example',
    name: exampleFacts.name,
    websiteId: null,
    secret: { kind: 'example', fingerprint: fingerprintOf(exampleFacts.secret) },
    previousSecrets: [],
  },
  email: 'user@gmail.com',
  signature: 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
};
