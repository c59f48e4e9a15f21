import type { CountersignApi } from '../contracts/CountersignApi.ts';

declare global {
  interface Window {
    /** Put there by the preload; the only way out of the window. */
    readonly countersign: CountersignApi;
  }
}
