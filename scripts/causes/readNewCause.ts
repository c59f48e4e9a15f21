import { type Layer, layers } from '../../core/causes/Layer.ts';
import type { NewCause } from './NewCause.ts';
import { nameOf } from './nameOf.ts';
import type { LayerEntries } from './readEntries.ts';

/** With what an id begins where its layer has a word of its own. */
const prefixes: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  message: ['email-', 'other-'],
  secret: ['secret-'],
  encoding: ['encoding-'],
};

const usage = `Usage: npm run new:cause -- LAYER ID
For example: npm run new:cause -- message email-something
The layers: ${layers.join(', ')}.`;

const isLayer = (text: string): text is Layer => (layers as readonly string[]).includes(text);

/** Takes the command's arguments, beside the causes that there are: the cause to make, or why it cannot be made. */
export function readNewCause(
  args: readonly string[],
  entries: readonly LayerEntries[],
): NewCause | { readonly complaint: string } {
  const [layer, id, ...others] = args;
  if (layer === undefined || id === undefined || others.length > 0) return { complaint: usage };
  if (!isLayer(layer)) return { complaint: `There is no layer “${layer}”.\n${usage}` };
  if (layer === 'algorithm')
    return {
      complaint:
        'Another algorithm is no cause of its own: it is a line in core/causes/algorithm/wrongAlgorithm.ts.',
    };
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return {
      complaint: `“${id}” is no id: an id has two words or more in small letters and digits, with a dash between them.`,
    };
  const allowed = prefixes[layer];
  if (allowed !== undefined && !allowed.some((prefix) => id.startsWith(prefix)))
    return {
      complaint: `The ids of the layer ${layer} begin with ${allowed.join(' or ')}: “${id}” does not.`,
    };
  const causes = entries.flatMap((one) => one.causes);
  const taken = causes.find((cause) => nameOf(cause.id) === nameOf(id));
  if (taken !== undefined)
    return { complaint: `The id is taken: core/causes/${taken.layer}/${nameOf(taken.id)}.ts.` };
  const orders = causes.filter((cause) => cause.layer === layer).map(({ order }) => order);
  return { layer, id, order: Math.max(0, ...orders) + 1 };
}
