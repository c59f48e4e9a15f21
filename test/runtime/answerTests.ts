import * as electron from './electron.ts';

/** A function to run in the main process, by its source text, and its one argument besides `electron`. */
export interface MainOrder {
  readonly id: number;
  readonly source: string;
  readonly arg: unknown;
}

export type MainAnswer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

type Run = (module: typeof electron, arg: unknown) => unknown;

process.on('message', async ({ id, source, arg }: MainOrder) => {
  const answer = async (): Promise<MainAnswer> => {
    try {
      const run: Run = new Function(`return (${source})`)();
      return { id, value: await run(electron, arg) };
    } catch (error) {
      return { id, error: String(error) };
    }
  };
  process.send?.(await answer());
});
// Whoever started this process is gone: nobody would close it.
process.on('disconnect', () => electron.app.quit());
