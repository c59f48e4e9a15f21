import { type CauseId, causeIds } from '../../core/causes/CauseId.ts';

const list = '#guide/causes';
const page = '#guide/cause/';

/** The address of the list of causes, with one of them open where it is named. */
export const causesAddress = (cause?: string): string => (cause === undefined ? list : `${list}/${cause}`);

/** The address of the page of a cause. */
export const causeAddress = (cause: CauseId): string => `${page}${cause}`;

/** The address of what is known of integrations. */
export const integrationsAddress = '#guide/integrations';

/** The questions; integrations; the causes, with the one that the address names open, if any; or the page of one cause. */
export type GuidePart =
  | { readonly part: 'questions' }
  | { readonly part: 'integrations' }
  | { readonly part: 'causes'; readonly open: string }
  | { readonly part: 'cause'; readonly cause: CauseId };

const everyCause: readonly CauseId[] = Object.values(causeIds).flat();

/** Which part of the guide an address shows. A cause that does not exist leads to the list. */
export function guidePartOf(hash: string): GuidePart {
  if (hash.startsWith(page)) {
    const cause = everyCause.find((id) => id === hash.slice(page.length));
    return cause === undefined ? { part: 'causes', open: '' } : { part: 'cause', cause };
  }
  if (hash === integrationsAddress) return { part: 'integrations' };
  return hash.startsWith(list)
    ? { part: 'causes', open: hash.slice(list.length + 1) }
    : { part: 'questions' };
}
