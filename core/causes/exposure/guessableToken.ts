import type { ExposureCause } from '../Cause.ts';

export const guessableToken: ExposureCause = {
  id: 'guessable-token',
  layer: 'exposure',
  likelihood: 15,
  order: 4,
  title: 'The session token (CRISP_TOKEN_ID) can be guessed: it is {which}.',
  agent:
    'Whoever knows this token can open the person’s conversations, and this one is {which}. Ask the developers to use a long random token for each person.',
  developer:
    'CRISP_TOKEN_ID is {which}. It works like a password for the chat session, so it must not follow from anything that others know.',
  fix: 'Make a random token (a version 4 UUID, for instance) per user, store it on the backend, set it before the chatbox loads, and clear it with session:reset on logout.',
  labels: {
    which: {
      email: 'an email',
      'user-id': 'the user’s ID',
      number: 'a plain number',
      nickname: 'the user’s name',
      hash: 'a hash of the email or the user’s ID',
      base64: 'the email or the user’s ID in Base64',
    },
  },
};
