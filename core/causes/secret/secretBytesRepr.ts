import { bytesOf } from '../../signature/bytesOf.ts';
import type { SecretCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretBytesRepr: SecretCause = {
  id: 'secret-bytes-repr',
  layer: 'secret',
  stage: 'text',
  likelihood: 12,
  order: 9,
  title: 'The secret key was used in the form in which the language prints bytes ({which}).',
  agent:
    'The website used the secret key with extra signs around it that its programming language adds when printing. Ask the developers to use the key as it is.',
  developer: 'Bytes were turned into text by printing them, so the key became {which}.',
  fix: 'Decode bytes into text (secret_key.decode() in Python), or pass the bytes to the HMAC function directly.',
  labels: {
    which: {
      'python-bytes': "b'…', as Python prints bytes",
      'node-buffer': '<Buffer …>, as Node prints a buffer',
      'decimal-spaces': 'a list of numbers in brackets, as Go prints bytes',
      'decimal-commas': 'a list of numbers, as JavaScript prints bytes',
      'decimal-list': 'a list of numbers in brackets, as Python, Ruby and Elixir print bytes',
      'signed-list': 'a list of numbers in brackets, as Java prints bytes',
      'node-json': '{"type":"Buffer",…}, as Node writes a buffer in JSON',
      'python-bytearray': "bytearray(b'…'), as Python prints a byte array",
      'elixir-binary': '<<…>>, as Elixir prints a binary',
      'ruby-binary': '"…", as Ruby prints a binary string',
      'dotnet-type': 'System.Byte[], the name of the type in .NET',
    },
  },
  variants: onKeyText((text) => {
    const bytes = bytesOf(text);
    return Object.entries(bytesReprs).map(([which, { print, weight }]) => ({
      value: print(bytes),
      detail: { which },
      weight,
    }));
  }),
};
