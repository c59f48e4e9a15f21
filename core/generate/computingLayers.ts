import type { Layer } from '../causes/CauseId.ts';

/** The layers whose mistakes change a signature, and can be made on purpose. */
export const computingLayers = [
  'message',
  'secret',
  'construction',
  'algorithm',
  'encoding',
] as const satisfies readonly Layer[];
export type ComputingLayer = (typeof computingLayers)[number];
