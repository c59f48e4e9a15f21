import type { Verdict } from '../../signature/Verdict.ts';
import { number } from './counted.ts';

/** The outcome of a check in words, for a support agent. The product predicts, Crisp’s dashboard decides: hence "would". */
export const outcome = {
  /** In one word. */
  verdicts: {
    verified: 'Verified',
    unverified: 'Unverified',
    rejected: 'Rejected',
  } as const satisfies Readonly<Record<Verdict, string>>,
  /** In one short sentence. */
  headings: {
    verified: 'Crisp would verify this email.',
    unverified: 'Crisp would show this email as Unverified.',
    rejected: 'Crisp would reject this signature.',
  } as const satisfies Readonly<Record<Verdict, string>>,
  /** What people see in Crisp. */
  meanings: {
    verified: 'The signature is valid: the email gets its green checkmark in Crisp.',
    unverified: 'The signature has the right form, but it is not the valid one for this email.',
    rejected:
      'A signature has 64 characters, only 0–9 and a–f. This one does not, so the chatbox throws an error in the visitor’s browser and the email stays Unverified.',
  } as const satisfies Readonly<Record<Verdict, string>>,
  noSignature: 'There is no signature. An email without one is accepted, but never verified.',

  /** For a valid signature in a text that shows a mistake on the way to Crisp. */
  undelivered: {
    heading: 'The signature is valid, but does not get to Crisp like this.',
    meaning:
      'The pasted text hands it over in a way that Crisp cannot verify, as it says there. Until that is corrected, the email shows as Unverified.',
  },

  /** A valid signature is not everything: why the dashboard can show Unverified all the same. */
  stillUnverified: {
    heading: 'If Crisp still shows Unverified',
    reasons: [
      'The page pushes another email than this one, or sets it again later without the signature.',
      'The conversation came another way than through the chatbox or its SDKs, for instance by email: such conversations are never verified.',
      'The page loads the chatbox of another website.',
      'Identity Verification is not switched on for the website (Settings, Websites, the website, Advanced configuration), or its plan does not include it.',
    ],
  },

  /** A signature that no known mistake explains: what that rules out, what it leaves open, what to ask. */
  unknown: {
    heading: 'No known mistake explains this signature',
    announcement: 'No known mistake explains this signature.',
    nothingTried: 'It does not have the form of any digest, so there was nothing to recompute.',
    /** `candidates`: signatures that were recomputed, `secretKeys`: with so many keys. */
    tried: (candidates: number, secretKeys: number) =>
      `${number(candidates)} signatures were recomputed, with ${
        secretKeys === 1 ? 'the one secret key' : `all ${number(secretKeys)} secret keys`
      } stored here: the known mistakes in the email, in the secret key, in how the two are combined, in the algorithm and in how the result is written, alone and together. None is the pasted one.`,
    outOfTime: 'The time ran out before everything planned was tried.',
    openHeading: 'What cannot be told from here',
    open: [
      'Whether a secret key was used that is not stored here: an older one, or another website’s.',
      'Whether another text than this email was signed, for instance somebody else’s email.',
      'Whether it was signed at all: a digest does not say what it was made from.',
    ],
    questionHeading: 'What to ask the developer',
    /** A message to the developer. `fingerprint`: first characters of the SHA-256 of the secret key, where it is known. */
    question: (fingerprint: string | undefined) =>
      [
        'Could you log three things at the line of code that makes the signature?',
        '1. The email that goes in, between quotes, and its length.',
        fingerprint === undefined
          ? '2. The first 8 characters of the SHA-256 (hex) of the secret key.'
          : `2. The first 8 characters of the SHA-256 (hex) of the secret key: they should be ${fingerprint}.`,
        '3. The signature that comes out, before anything else is done with it.',
      ].join('\n'),
  },

  /** Everything that can be told to the person whose email it is, ready to be sent. */
  customer: {
    verified:
      'Thank you for your patience. We have checked how our website confirms your email address in this chat and found nothing wrong with it. There is nothing you need to do.',
    exposed:
      'Thank you for your patience. We are improving how our website confirms your email address in this chat, and our developers have the details. There is nothing you need to do.',
    ourMistake:
      'Thank you for your patience. Your email address is not shown as confirmed in this chat because of a mistake in how our website confirms it. There is nothing you need to change. We are passing the details to our developers so that they can put it right. In the meantime, we may ask you to confirm who you are in another way.',
    missing:
      'Thank you for your patience. Your email address reached this chat without the confirmation that our website should add to it. There is nothing you need to change. We are asking our developers to look into it. In the meantime, we may ask you to confirm who you are in another way.',
    open: 'Thank you for your patience. We could not confirm your email address in this chat automatically, and we are looking into the reason. There is nothing you need to do for now. In the meantime, we may ask you to confirm who you are in another way.',
  },
} as const;
