/**
 * Frees memory that is no longer read, at once: the garbage collector looks at what JavaScript itself holds, so
 * buffers that threads hand each other would pile up to tens of megabytes before it runs.
 */
export function giveBack(...buffers: readonly ArrayBuffer[]): void {
  for (const buffer of buffers) buffer.transfer(0);
}
