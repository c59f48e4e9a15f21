import type { DeliveryCause } from './Cause.ts';

/** The signature may be right, and Crisp still shows Unverified, or the chatbox throws. */
export const deliveryCauses: readonly DeliveryCause[] = [
  {
    id: 'signature-missing',
    layer: 'delivery',
    likelihood: 60,
    title: 'There is no signature.',
    agent:
      'The email reached Crisp without a signature, so Crisp has nothing to verify it with. Ask the developers to send the signature together with the email.',
    developer:
      'The email is set without its second value. Crisp accepts that and shows the email as Unverified.',
    fix: 'Sign the email on the backend and push both in one inner array: $crisp.push(["set", "user:email", [email, signature]]).',
  },
  {
    id: 'signature-undefined',
    layer: 'delivery',
    likelihood: 40,
    title: 'The text “{text}” was sent in place of a signature.',
    agent:
      'The website sent “{text}” where the signature belongs: the signature never reached the page. Ask the developers why it was empty.',
    developer:
      'What should hold the signature was empty or unrendered when the page was made, so that “{text}” stands in its place.',
    fix: 'Render the signature that the backend computed into the page, and set the email only once it is there.',
  },
  {
    id: 'snippet-nesting',
    layer: 'delivery',
    likelihood: 30,
    title: 'The brackets around the email and the signature are in the wrong places.',
    agent:
      'The code that hands the email to the chatbox has its brackets in the wrong places, so the signature does not arrive next to the email. Ask the developers to correct that line.',
    developer: 'Crisp takes the email and the signature as two items of one inner array. Here {form}.',
    fix: 'Write it as documented: $crisp.push(["set", "user:email", [email, signature]]).',
    labels: {
      form: {
        'too-deep': 'that inner array stands in one more array',
        'signature-outside': 'the signature stands outside the inner array',
        object: 'an object takes the inner array’s place',
        'no-inner-list': 'both stand in the outer array, without an inner one',
        joined: 'both are joined into one text',
        'key-inside': '"user:email" stands inside the inner array',
        'no-outer-list': 'the outer array is missing',
        'outer-list-twice': 'the command stands in one more array',
      },
    },
  },
  {
    id: 'snippet-misspelled',
    layer: 'delivery',
    likelihood: 25,
    title: 'The code that hands over the email is not written as Crisp expects: {which}.',
    agent:
      'A part of the line that hands the email to Crisp is misspelled or in the wrong order: it says {written} instead of {expected}. Ask the developers to correct it.',
    developer: 'The code has {written} where Crisp expects {expected}; {which}.',
    fix: 'Write {expected} instead of {written}, as Crisp documents it.',
    labels: {
      which: {
        order: 'the email and the signature are swapped',
        command: 'the two words of the command are swapped',
        verb: 'the verb of the command is another one',
        key: 'the key is another one',
        method: 'the method has another name',
        object: 'the chatbox object has another name',
      },
    },
  },
  {
    id: 'email-set-twice',
    layer: 'delivery',
    likelihood: 20,
    title: 'The email is set again without a signature.',
    agent:
      'The page hands the email to Crisp with a signature, and later hands over an email without one. Ask the developers to remove the second call, or to add the signature there too.',
    developer:
      'A later call sets the email without its second value. An email without a signature is Unverified, whatever an earlier call sent.',
    fix: 'Set the email in one place only, always with its signature.',
  },
  {
    id: 'pushed-email-differs',
    layer: 'delivery',
    likelihood: 35,
    title: 'The email that was signed is not the email that is handed to Crisp.',
    agent:
      'The website signs {signed} but hands {pushed} to Crisp. A signature is valid for exactly the email that was signed, letter for letter. Ask the developers to use the same email in both places.',
    developer:
      'The signature belongs to “{signed}”; the call pushes “{pushed}” with it. The two must be the same text, character for character.',
    fix: 'Take the email from one variable: sign exactly the text that you push.',
  },
  {
    id: 'website-mismatch',
    layer: 'delivery',
    likelihood: 25,
    title: 'The page loads the chat of another website: {owner}.',
    agent:
      'The website ID in the page is {found}; the website chosen here has {chosen}. Every website has its own secret key, so choose the website that the page belongs to, or ask the developers to correct the ID.',
    developer:
      'CRISP_WEBSITE_ID is {found}, and the secret key belongs to {chosen}. A signature made with one website’s secret key is never valid on another website.',
    fix: 'Use the website ID and the secret key of the same Crisp website, in every environment (production, staging, development).',
    labels: { owner: { '': 'one that is not stored here' } },
  },
  {
    id: 'stale-signature',
    layer: 'delivery',
    likelihood: 10,
    title: 'The app changed the email but kept the signature of the previous one.',
    agent:
      'The app first handed over {before} with a signature, then {email} without a new one. On iOS the old signature is sent along with the new email, and it does not fit. Ask the developers to set a new signature together with the new email.',
    developer: 'Setting CrispSDK.user.email to {email} sends the signature stored for {before} again.',
    fix: 'Set CrispSDK.user.signature right after every change of CrispSDK.user.email, with a signature made for that email.',
  },
  {
    id: 'sdk-too-old',
    layer: 'delivery',
    likelihood: 15,
    title: 'The app’s version of Crisp cannot send a signature ({platform} {version}).',
    agent:
      'The app is built with version {version} of Crisp for {platform}, which cannot hand over a signature; version {needed} can. Ask the developers to update it.',
    developer:
      'Signatures came with version {needed} of Crisp for {platform}; the project asks for {version}.',
    fix: 'Update Crisp for {platform} to version {needed} or later, and pass the signature with the email.',
    labels: { platform: { ios: 'iOS', 'react-native': 'React Native', flutter: 'Flutter' } },
  },
  {
    id: 'channel-never-verified',
    layer: 'delivery',
    likelihood: 15,
    title: 'This conversation came through a channel that Crisp never verifies.',
    agent:
      'Only conversations from the chatbox on a website, or from Crisp’s chat inside an app, can be verified. Email, the Email Redirect plugin, custom integrations and all other channels always show as Unverified, whatever the signature; nothing is broken.',
    developer:
      'Verification happens in the chatbox and in the SDKs only. There is no place for a signature in any other channel.',
    fix: 'Check the signature in a conversation that was started from the chatbox or from an SDK.',
  },
  {
    id: 'feature-disabled',
    layer: 'delivery',
    likelihood: 15,
    title: 'Identity Verification may be switched off for this website.',
    agent:
      'If all emails show as Unverified, look in Crisp under Settings → Websites → the website → Advanced configuration → Identity Verification, and switch on “Verify user emails with signatures”. The website needs a plan that includes Identity Verification.',
    developer:
      'While the feature is off, or the plan does not include it, emails stay Unverified even with a valid signature.',
    fix: 'Switch on “Verify user emails with signatures” for this very website, then start a new conversation.',
  },
  {
    id: 'cached-page',
    layer: 'delivery',
    likelihood: 15,
    title: 'The page came out of a cache, with an email and its signature in it.',
    agent:
      'The page was stored and handed out again ({sign}), so a visitor may get the email and the signature of another person. Ask the developers to keep pages with personal data out of the cache.',
    developer:
      'The answer was served from a shared cache ({sign}) although the visitor’s email stands in it. Everybody who is given this copy is taken for the same person.',
    fix: 'Send “Cache-Control: private, no-store” with pages that hold an email or a signature, or fetch the two apart from the cached page.',
  },
];
