import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';

export const emailPlusAsSpace: MessageCause = {
  id: 'email-plus-as-space',
  layer: 'message',
  stage: 'text',
  likelihood: 20,
  order: 7,
  title: '{change} before the email was signed.',
  agent:
    '{change} before the website signed the email. The signed text and the email that Crisp was given must be exactly the same. Ask the developers to use the same text for both.',
  developer:
    '{change} before signing. A query string or a form body writes a space as +, so an email with a plus sign loses it when it is put into one as it is and read back.',
  fix: 'Encode the email when you build the URL, encodeURIComponent(email) or urlencode($email), so that + travels as %2B and comes back as +.',
  labels: {
    change: {
      'plus-to-space': 'The plus sign of the email became a space',
      'space-to-plus': 'A space in the email became a plus sign',
    },
  },
  variants: onText((text) => [
    { value: text.replaceAll('+', ' '), detail: { change: 'plus-to-space' } },
    { value: text.replaceAll(' ', '+'), detail: { change: 'space-to-plus' }, weight: 0.3 },
  ]),
};
