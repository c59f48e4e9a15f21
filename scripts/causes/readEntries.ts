import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cause } from '../../core/causes/Cause.ts';
import { type Layer, layers } from '../../core/causes/Layer.ts';
import { nameOf } from './nameOf.ts';

/** The entries of a layer, in the order in which they are listed. */
export interface LayerEntries {
  readonly layer: Layer;
  readonly causes: readonly Cause[];
}

/** The entry in a file, which is named after it. Throws where name, layer and folder do not agree. */
async function readEntry(folder: string, layer: Layer, file: string): Promise<Cause> {
  const name = basename(file, '.ts');
  const path = join(folder, layer, file);
  const exported: Readonly<Record<string, Cause | undefined>> = await import(pathToFileURL(path).href);
  const cause = exported[name];
  if (cause === undefined) throw new Error(`${path} exports no ${name}.`);
  if (nameOf(cause.id) !== name)
    throw new Error(`${path} holds ${cause.id}: it belongs in ${nameOf(cause.id)}.ts.`);
  if (cause.layer !== layer)
    throw new Error(`${path} is of the layer ${cause.layer} and stands in ${layer}/.`);
  return cause;
}

/** Every entry of the catalogue, read from `folder` (core/causes): each file of a layer's folder is one. */
export const readEntries = (folder: string): Promise<readonly LayerEntries[]> =>
  Promise.all(
    layers.map(async (layer) => {
      const files = readdirSync(join(folder, layer)).filter((name) => name.endsWith('.ts'));
      const causes = await Promise.all(files.map((file) => readEntry(folder, layer, file)));
      return { layer, causes: causes.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)) };
    }),
  );
