import { bytesOfHex } from '../signature/bytesOfHex.ts';
import type { SecretCause } from './Cause.ts';

/** The sample key in Crisp's documentation; everybody who copies the sample has it. */
export const documentedSecret = '0fd72e0ff53b274293029fd1f3f40c92';

/** The key that was used, where that was not the UTF-8 bytes of the website's current secret key. */
export const secretCauses: readonly SecretCause[] = [
  {
    id: 'secret-other-website',
    layer: 'secret',
    stage: 'source',
    likelihood: 100,
    title: 'The secret key of another website, {name}, was used.',
    agent:
      'The signature was made with the secret key of {name}. Every website in Crisp has its own. Ask the developers to use the key of this website.',
    developer: 'The email was signed with the secret key that is stored here as {name}.',
    fix: 'Configure the secret key of the website that the page loads (its CRISP_WEBSITE_ID).',
    variants: (secret, facts) =>
      secret === facts.website.secret
        ? facts.websites
            .filter((website) => website.secret !== secret)
            .map((website) => ({
              value: website.secret,
              detail: { name: website.name },
              facts: { ...facts, website },
            }))
        : [],
  },
  {
    id: 'secret-rotated',
    layer: 'secret',
    stage: 'source',
    likelihood: 90,
    title: 'A previous secret key of {website} was used.',
    agent:
      'The signature was made with a secret key that has been replaced since. Ask the developers to configure the current one.',
    developer: 'The email was signed with a previous secret key of {website} (replaced: {replaced}).',
    fix: 'Replace the old secret key in the backend’s configuration with the current one from Crisp, and restart or redeploy the backend.',
    labels: { replaced: { unknown: 'at an unknown time' } },
    variants: (secret, facts) =>
      secret === facts.website.secret
        ? facts.website.previousSecrets.map((previous) => ({
            value: previous.secret,
            detail: { website: facts.website.name, replaced: previous.replacedAt ?? 'unknown' },
          }))
        : [],
  },
  {
    id: 'secret-docs-example',
    layer: 'secret',
    stage: 'source',
    likelihood: 40,
    title: 'The sample key from Crisp’s documentation was used.',
    agent:
      'The signature was made with the example key that Crisp’s documentation shows, not with this website’s own. Ask the developers to put the website’s own secret key in its place.',
    developer: 'The code still holds the sample secret key of Crisp’s documentation.',
    fix: 'Replace the sample key by the website’s own secret key: Settings → Websites → the website → Advanced configuration → Identity Verification.',
    variants: () => [{ value: documentedSecret, detail: {} }],
  },
  {
    id: 'secret-hex-decoded',
    layer: 'secret',
    stage: 'bytes',
    likelihood: 90,
    title: 'The secret key was decoded from hex before it was used.',
    agent:
      'The website treated the secret key as a coded number, but Crisp uses it as plain text. Ask the developers to use the key exactly as Crisp shows it.',
    developer:
      'The HMAC was keyed with the bytes that the secret key spells in hex. The key looks like hex, but Crisp uses its characters as they are.',
    fix: 'Remove the hex decoding (hex2bin, bytes.fromhex, Buffer.from(secretKey, "hex")) and key the HMAC with the text itself.',
    variants: (secret) => {
      const bytes = typeof secret === 'string' && secret !== '' ? bytesOfHex(secret) : undefined;
      return bytes === undefined ? [] : [{ value: bytes, detail: {} }];
    },
  },
];
