import { nameOf } from './nameOf.ts';
import type { LayerEntries } from './readEntries.ts';

const table = (entries: readonly LayerEntries[], item: (id: string) => string): string =>
  entries
    .map(
      ({ layer, causes }) => `  ${layer}: [\n${causes.map(({ id }) => `    ${item(id)},\n`).join('')}  ],\n`,
    )
    .join('');

const madeBy =
  '// Made by `npm run causes` from the files in the folders of the layers: change those, and run it again.';

/** The source of core/causes/causeIds.generated.ts, for whoever needs only the ids, and none of the entries. */
export const idsText = (entries: readonly LayerEntries[]): string => `\
${madeBy}
/** Every way in which a signature goes wrong, by layer. */
export const causeIds = {
${table(entries, (id) => `'${id}'`)}} as const;
`;

/** The source of core/causes/index.generated.ts. */
export const indexText = (entries: readonly LayerEntries[]): string => `\
${madeBy}
${entries
  .flatMap(({ layer, causes }) =>
    causes.map(({ id }) => `import { ${nameOf(id)} } from './${layer}/${nameOf(id)}.ts';\n`),
  )
  .join('')}\
import type { CauseOf } from './Cause.ts';
import type { Layer } from './Layer.ts';

/** The whole catalogue, in the order in which the mistakes happen. */
export const catalogueByLayer: { readonly [L in Layer]: readonly CauseOf<L>[] } = {
${table(entries, nameOf)}};
`;
