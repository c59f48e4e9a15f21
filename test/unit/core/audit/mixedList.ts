import { createHash, createHmac } from 'node:crypto';

/** One row of a made list. */
export interface MixedRow {
  readonly email: string;
  readonly signature: string;
  /** The mistake that was made in it; `null` where it is valid. */
  readonly mistake: Mistake | null;
}

export const mistakes = [
  'lower-cased',
  'base64',
  'other-website',
  'sha1',
  'apostrophe-escaped',
  'swapped',
] as const;
export type Mistake = (typeof mistakes)[number];

const hmac = (algorithm: string, secret: string, email: string) =>
  createHmac(algorithm, secret).update(email);

const names = ['jane', 'omar', 'li', 'ana', 'bob', 'eva', 'tom', 'ines', 'kurt', 'mia'];
const families = ['roe', 'stone', 'silva', 'weber', 'khan', 'moreau', 'garcia', 'novak'];
const domains = ['example.com', 'mail.example', 'example.org', 'post.example', 'example.net'];

/** A choice that looks random and is the same in every run. */
const chosen = <T>(from: readonly T[], row: number, salt: string): T => {
  const digest = createHash('sha256').update(`${salt} ${row}`).digest();
  return from[digest.readUInt32BE(0) % from.length] as T;
};

const chanceOf = (row: number, salt: string): number =>
  createHash('sha256').update(`${salt} ${row}`).digest().readUInt32BE(0) / 2 ** 32;

/**
 * A list as a website with six mistakes in it would give: emails with capitals in the domain are lower-cased; one domain's
 * people come through a service that writes Base64; from a deploy on, three in a hundred use another website's secret; an old
 * app of people with a + uses SHA-1; apostrophes are escaped for HTML; and a few pages were cached, so that two people each
 * carry the other's signature. Signatures are made by Node alone.
 */
export function mixedList(count: number, secret: string, otherSecret: string): readonly MixedRow[] {
  const deploy = Math.floor(count * 0.6);
  const emailOf = (row: number): string => {
    const name = `${chosen(names, row, 'name')}.${chosen(families, row, 'family')}${row}`;
    const domain = chosen(domains, row, 'domain');
    const chance = chanceOf(row, 'kind');
    if (chance < 0.02) return `${name}@${domain.replace('e', 'E')}`;
    if (chance < 0.03) return `${name}@partner.example`;
    if (chance < 0.035) return `${name}+app@${domain}`;
    if (chance < 0.04) return `o'${name}@${domain}`;
    if (chance < 0.1) return `${name.replace(/^./, (first) => first.toUpperCase())}@${domain}`;
    return `${name}@${domain}`;
  };
  const mistakeIn = (row: number, email: string): Mistake | null => {
    if (/@.*[A-Z]/.test(email)) return 'lower-cased';
    if (email.endsWith('@partner.example')) return 'base64';
    if (email.includes('+')) return 'sha1';
    if (email.includes("'")) return 'apostrophe-escaped';
    return row >= deploy && chanceOf(row, 'deployed') < 0.03 ? 'other-website' : null;
  };
  const rows = Array.from({ length: count }, (_, row): MixedRow => {
    const email = emailOf(row);
    const mistake = mistakeIn(row, email);
    switch (mistake) {
      case 'lower-cased':
        return { email, mistake, signature: hmac('sha256', secret, email.toLowerCase()).digest('hex') };
      case 'base64':
        return { email, mistake, signature: hmac('sha256', secret, email).digest('base64') };
      case 'sha1':
        return { email, mistake, signature: hmac('sha1', secret, email).digest('hex') };
      case 'apostrophe-escaped':
        return {
          email,
          mistake,
          signature: hmac('sha256', secret, email.replaceAll("'", '&#39;')).digest('hex'),
        };
      case 'other-website':
        return { email, mistake, signature: hmac('sha256', otherSecret, email).digest('hex') };
      default:
        return { email, mistake, signature: hmac('sha256', secret, email).digest('hex') };
    }
  });
  const valid = rows.flatMap(({ mistake }, row) => (mistake === null ? [row] : []));
  for (let pair = 0; pair < 7; pair++) {
    const [one, two] = [valid[pair * 40 + 11], valid[valid.length - 1 - pair * 90]] as [number, number];
    const [a, b] = [rows[one], rows[two]] as [MixedRow, MixedRow];
    rows[one] = { ...a, signature: b.signature, mistake: 'swapped' };
    rows[two] = { ...b, signature: a.signature, mistake: 'swapped' };
  }
  return rows;
}
