import { expect, it } from 'vitest';
import { startOfEncodings } from '../../../../core/audit/commonalitiesOf.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';

it('knows mistakes in writing, and no others, by how their ids begin', () => {
  const begin = Object.entries(causeIds).flatMap(([layer, ids]) =>
    ids.map((id) => [layer === 'encoding', id.startsWith(startOfEncodings)]),
  );
  for (const [isEncoding, begins] of begin) expect(begins).toBe(isEncoding);
});
