import { integrations } from './catalogue.ts';

export type IntegrationId = (typeof integrations)[number]['id'];
export type FaultId = (typeof integrations)[number]['faults'][number]['id'];

export const integrationIds: readonly IntegrationId[] = integrations.map(({ id }) => id);
