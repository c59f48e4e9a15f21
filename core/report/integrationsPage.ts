import type { Words } from '../../locales/Words.ts';
import { integrations } from '../integrations/catalogue.ts';

/** docs/integrations.md. */
export const integrationsPage = ({ integrations: words }: Pick<Words, 'integrations'>): string =>
  [
    `# ${words.title}`,
    words.about,
    'Made by `npm run causes` from `core/integrations/catalogue.ts`.',
    ...integrations.flatMap(({ name, signs, faults, source, date }) => [
      `## ${name}`,
      words.signs[signs],
      faults
        .map(({ id, causes, versions, evidence }) => {
          const { what, fix } = words.faults[id];
          const told = evidence === 'inferred' ? ` (${words.inferred})` : '';
          const links = causes.map((cause) => `[\`${cause}\`](causes.md#${cause})`).join(', ');
          return `- ${what} **${fix}** ${words.versions({ versions })}${told}.${links && ` ${links}`}`;
        })
        .join('\n'),
      `Source: ${source}, ${date}.`,
    ]),
  ]
    .join('\n\n')
    .concat('\n');
