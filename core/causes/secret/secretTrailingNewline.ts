import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';

export const secretTrailingNewline: SecretCause = {
  id: 'secret-trailing-newline',
  layer: 'secret',
  stage: 'text',
  likelihood: 80,
  order: 5,
  title: 'A line break ({which}) after the secret key became part of it.',
  agent:
    'The website used the secret key together with an invisible line break after it. Ask the developers to remove it where the key is read.',
  developer:
    'The key that was used is the secret key followed by {which}. Files that end with a line break, echo without -n and secrets mounted as files are the usual sources.',
  fix: 'Strip the end of the line when the key is read (for example fs.readFileSync(path, "utf8").trim()), or write the key with printf "%s".',
  variants: aroundKey({
    LF: { after: '\n', weight: 1 },
    CRLF: { after: '\r\n', weight: 0.4 },
    CR: { after: '\r', weight: 0.2 },
  }),
};
