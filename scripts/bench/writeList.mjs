import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** @typedef {'all valid' | 'one mistake' | 'six mistakes'} ListKind */

/**
 * @param {string} key
 * @param {string} text
 * @param {string} [algorithm]
 * @param {import('node:crypto').BinaryToTextEncoding} [form]
 */
const made = (key, text, algorithm = 'sha256', form = 'hex') =>
  createHmac(algorithm, key).update(text).digest(form);

const emailOf = (/** @type {number} */ nth) => `Jane.Doe.${nth}@Example${nth % 50}.com`;

/**
 * Of a row: its signature, by what is wrong in the list.
 * @type {Record<ListKind, (key: string, email: string, nth: number) => string>}
 */
const signatures = {
  'all valid': (key, email) => made(key, email),
  'one mistake': (key, email) => made(key, email.toLowerCase()),
  'six mistakes': (key, email, nth) => {
    const wrong = [
      () => made(key, email.toLowerCase()),
      () => made(key, email, 'sha256', 'base64'),
      () => made(key, ` ${email}`),
      () => made(key, email, 'sha1'),
      () => made(key, `${email}\n`),
      () => made(key, email).toUpperCase(),
    ];
    return nth % 4 === 0 ? wrong[(nth / 4) % wrong.length]() : made(key, email);
  },
};

/**
 * Writes a list of so many rows of a kind: `all valid`, `one mistake` in every row, or one of `six mistakes` in every fourth.
 * @param {string} path
 * @param {number} rows
 * @param {ListKind} kind
 * @param {string} key
 */
export async function writeList(path, rows, kind, key) {
  const file = createWriteStream(path);
  file.write('id,email,signature,created_at\n');
  for (let first = 0; first < rows; first += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - first) }, (_, at) => {
      const nth = first + at;
      const email = emailOf(nth);
      return `${nth},${email},${signatures[kind](key, email, nth)},2026-01-02T03:04:05Z\n`;
    });
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

/**
 * The valid signature of the last row of such a list.
 * @param {number} rows
 * @param {string} key
 */
export const lastSignature = (rows, key) => made(key, emailOf(rows - 1));
