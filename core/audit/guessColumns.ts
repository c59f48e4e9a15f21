import type { TableColumns } from './AuditTable.ts';

type Role = keyof TableColumns;

const names: Readonly<Record<Role, RegExp>> = {
  email:
    /^(?:e[-_ ]?mail|mail|e[-_ ]?mail[-_ ]?address|correo.*|courriel|adresse.*mail|(?:user|customer|visitor|contact|member|login)[-_ .]?e?[-_]?mail(?:[-_ ]?address)?)$/i,
  signature: /signature|^sig$|hmac|hash|digest|verif|token|firma|unterschrift|identity/i,
  time: /time|date|datum|fecha|created|updated|seen|^at$|_at$|zeit/i,
};

/** Something of the shape of an address: what is wrong in it is for the audit to find. */
export const looksLikeEmail = (text: string): boolean =>
  text.length <= 1_024 && /^\s*["'<]?[^\s@,;|]+@[^\s@,;|]+\s*$/.test(text);

const looksLikeSignature = (text: string): boolean =>
  !text.includes('@') &&
  (/^(?:0x)?[0-9a-fA-F]{32,}$/.test(text) ||
    (/^[\w+/=:.-]{22,}$/.test(text) && /[0-9]/.test(text) && /[a-zA-Z]/.test(text) && !looksLikeTime(text)));

const looksLikeTime = (text: string): boolean =>
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ,].*)?$/.test(text) ||
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?:[T ,].*)?$/.test(text) ||
  /^1[0-9]{9}(?:[0-9]{3})?$/.test(text);

const looks: Readonly<Record<Role, (text: string) => boolean>> = {
  email: looksLikeEmail,
  signature: looksLikeSignature,
  time: looksLikeTime,
};

/** What a name is worth beside the share of cells that look right, and what is too little for a guess. */
const worthOfName = 0.6;
const least = 0.3;

/**
 * Which columns of a list hold what, by their content and by their names in a header. `null` when nothing looks like
 * an email.
 */
export function guessColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): TableColumns | null {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  const taken = new Set<number>();

  const best = (role: Role): number | null => {
    let found: number | null = null;
    let most = least;
    for (let column = 0; column < width; column++) {
      if (taken.has(column)) continue;
      const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
      const share = cells.length === 0 ? 0 : cells.filter(looks[role]).length / cells.length;
      const isNamed = names[role].test(header?.[column]?.trim() ?? '');
      // A name alone does not make an email of what is none, but a signature can have any wrong shape.
      const isEmpty = cells.length === 0;
      const score = role !== 'email' || share > 0 || isEmpty ? share + (isNamed ? worthOfName : 0) : 0;
      if (score > most) {
        found = column;
        most = score;
      }
    }
    if (found !== null) taken.add(found);
    return found;
  };

  const email = best('email');
  if (email === null) return null;
  const signature = best('signature');
  return { email, signature, time: best('time') };
}
