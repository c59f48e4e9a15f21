import type { CauseWords } from '../../causes/Cause.ts';
import type { CauseId } from '../../causes/CauseId.ts';
import { catalogue } from '../../causes/catalogue.ts';

/** The words of every cause, as the catalogue has them. */
export const causes = Object.fromEntries(
  [...catalogue].map(([id, { title, agent, developer, fix, labels }]) => [
    id,
    { title, agent, developer, fix, ...(labels === undefined ? {} : { labels }) },
  ]),
) as Readonly<Record<CauseId, CauseWords>>;
