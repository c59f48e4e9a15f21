import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { onMaterial } from './helpers/onText.ts';

export const emailBytesRepr: MessageCause = {
  id: 'email-bytes-repr',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 24,
  title: 'The email was signed in the form in which a language prints bytes ({form}).',
  agent:
    'The website signed the email in a form that only computers use for it, not the email as a person would write it. Ask the developers to sign the plain text of the email.',
  developer:
    'The signed text is the email as {form}. Bytes were turned into text by printing them: str(email.encode()) in Python, a Buffer in a template, %v of a []byte in Go.',
  fix: 'Pass the bytes to the HMAC function directly, or decode them: hmac.new(key, email.encode(), "sha256") in Python, never str(email.encode()).',
  labels: {
    form: {
      'python-bytes': "b'…', the way Python prints bytes",
      'python-bytearray': "bytearray(b'…'), the way Python prints it",
      'node-buffer': '<Buffer …>, the way Node prints a buffer',
      'node-json': '{"type":"Buffer",…}, the way Node writes a buffer as JSON',
      'decimal-spaces': 'numbers in brackets, the way Go prints bytes',
      'decimal-commas': 'numbers with commas, the way JavaScript joins bytes',
      'decimal-list': 'a list of numbers, the way Ruby and Python print bytes',
      'signed-list': 'a list of signed numbers, the way Java and Kotlin print bytes',
      'elixir-binary': '<<…>>, the way Elixir prints a binary',
      'ruby-binary': '"\\xC3\\xA9…", the way Ruby prints a binary text',
      'dotnet-type': 'System.Byte[], the name of a type in C# instead of its content',
    },
  },
  variants: onMaterial((email) => {
    const bytes = bytesOf(email);
    return Object.entries(bytesReprs).map(([form, { print, weight }]) => ({
      value: print(bytes),
      detail: { form },
      weight,
    }));
  }),
};
