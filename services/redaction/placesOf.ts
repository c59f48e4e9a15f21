/**
 * Where in the code an error arose: the lines of its stack, without its message, which may quote what was worked on.
 * Nothing for what is no error.
 */
export function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '').replace(error.message, '').match(/^\s+at .*$/gm) ?? [];
}
