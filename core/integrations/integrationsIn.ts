import { integrations } from './catalogue.ts';
import type { IntegrationId } from './IntegrationId.ts';

/** Whether a text has to do with Crisp at all. */
const isAboutCrisp = /crisp/i;

const isIn = (text: string, marker: RegExp | readonly RegExp[]): boolean =>
  [marker].flat().every((one) => one.test(text));

/** The integrations whose markers stand in a text, in the order of the catalogue. */
export function integrationsIn(text: string): readonly IntegrationId[] {
  if (!isAboutCrisp.test(text)) return [];
  return integrations
    .filter(({ markers, least }) => markers.filter((marker) => isIn(text, marker)).length >= least)
    .map(({ id }) => id);
}
