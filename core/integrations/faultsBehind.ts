import type { CauseId } from '../causes/CauseId.ts';
import { integrations } from './catalogue.ts';
import type { FaultId, IntegrationId } from './IntegrationId.ts';

interface KnownFault {
  readonly name: string;
  readonly id: FaultId;
}

/** The known faults of the integrations that were seen which show as one of the causes that were found. */
export const faultsBehind = (
  seen: readonly IntegrationId[],
  causes: readonly CauseId[],
): readonly KnownFault[] =>
  integrations
    .filter(({ id }) => seen.includes(id))
    .flatMap(({ name, faults }) =>
      faults
        .filter((fault) => fault.causes.some((cause) => causes.includes(cause)))
        .map(({ id }) => ({ name, id })),
    );
