import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Input } from '../../../../core/diagnosis/Inputs.ts';
import { firstOf, joinedInputs } from '../../../../core/diagnosis/joinedInputs.ts';
import { messageAt } from '../../../../core/signature/batch/Messages.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';

it('gives the first inputs of a list as the same list every time, with their bytes where all of them stand', () => {
  const values = fc.array(fc.oneof(fc.string(), fc.uint8Array()));
  fc.assert(
    fc.property(values, fc.nat(20), (list, count) => {
      const inputs = list.map((value): Input => ({ value, bytes: bytesOf(value), explanations: [] }));
      const first = firstOf(inputs, count);
      const firstInputs = Array.from({ length: first.length }, (_, nth) => first.at(nth));
      expect(firstInputs).toEqual(inputs.slice(0, count));
      expect(first.at(first.length)).toBeUndefined();
      expect(firstOf(inputs, count)).toBe(first);
      const messages = joinedInputs(first);
      expect(messages.ends).toHaveLength(first.length);
      expect(messages.bytes).toBe(joinedInputs(inputs).bytes);
      for (const [nth, input] of firstInputs.entries())
        expect([...messageAt(messages, nth)]).toEqual([...(input?.bytes ?? [])]);
    }),
  );
});
