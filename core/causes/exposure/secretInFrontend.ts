import type { ExposureCause } from '../Cause.ts';

export const secretInFrontend: ExposureCause = {
  id: 'secret-in-frontend',
  layer: 'exposure',
  likelihood: 20,
  order: 1,
  title: 'This text contains the secret key of “{website}”.',
  agent:
    'The {which} secret key of “{website}” was found {form}. If visitors can see this text, in a page or inside an app, anybody can pretend to be anybody. Roll the key now, in Crisp under Settings → Websites → the website → Advanced configuration → Identity Verification, and then give the new key to the developers’ backend only.',
  developer:
    'The {which} secret key stands in the text {form}. Whoever has it can mint a valid signature for every email; minifying, splitting or encoding it does not hide it.',
  fix: 'Roll the key in Crisp, keep the new one on the backend (an environment variable or a secret manager), and compute signatures there.',
  labels: {
    which: { current: 'current', previous: 'previous' },
    form: {
      plain: 'as it is',
      case: 'with other letter cases',
      split: 'in several pieces',
      reversed: 'written backwards',
      hex: 'written in hex',
      base64: 'written in Base64',
      escaped: 'with escapes',
      codes: 'as a list of character codes',
    },
  },
};
