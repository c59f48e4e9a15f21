import { hexOf } from '../../signature/hexOf.ts';
import type { EncodingCause } from '../Cause.ts';
import { type QuotedForm, quotedForms, unquoteBytes } from './helpers/quotedBytes.ts';
import { asciiBytes, isPlainText } from './helpers/written.ts';

export const encodingBytesRepr: EncodingCause = {
  id: 'encoding-bytes-repr',
  layer: 'encoding',
  likelihood: 14,
  order: 14,
  title: 'The signature is wrapped in a programming language’s notation for bytes.',
  agent:
    'The signature carries decoration that only programmers see, such as b’…’. Ask the developers to take the decoration off.',
  developer:
    'A value of bytes was printed as {form} prints it, with quotes and escapes, instead of being decoded. str(value) and f-strings of bytes in Python do this, inspect in Ruby and %q in Go. Crisp takes the 64 hex characters alone.',
  fix: 'Use a text from the start, for example hmac.new(key, email, hashlib.sha256).hexdigest(), or decode the bytes: base64.b64encode(mac).decode() is text, str(…) of bytes is not.',
  labels: {
    form: {
      python: 'Python',
      'python-bytearray': 'Python’s bytearray',
      ruby: 'Ruby’s inspect',
      go: 'Go’s %q',
    },
  },
  write: function* (written) {
    const bytes = typeof written === 'string' ? asciiBytes(written) : written;
    if (typeof written === 'string' && !isPlainText(written)) return;
    const forms: readonly QuotedForm[] =
      typeof written === 'string'
        ? ['python', 'python-bytearray']
        : ['python', 'python-bytearray', 'ruby', 'go'];
    for (const form of forms) {
      yield { value: quotedForms[form](bytes), detail: { form }, weight: form === 'python' ? 1 : 0.2 };
    }
    if (typeof written !== 'string') yield { value: `b'${hexOf(written)}'`, detail: { form: 'python' } };
  },
  undo: (text, part) => {
    if (part === 'end' || part === 'damaged' || text.length > 1_000) return [];
    const found = unquoteBytes(text, part === 'start');
    if (found === undefined) return [];
    return [{ value: found.value, detail: { form: found.form }, weight: found.form === 'python' ? 1 : 0.2 }];
  },
};
