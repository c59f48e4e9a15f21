import type { Generate, Watch } from '../generate/generateViews.ts';
import type { Work, WorkWatch } from './createWork.ts';

/** Tells the work's own watch, and whoever else watches. */
const both = ({ signal, tell }: WorkWatch, { onProgress }: Watch): Watch => ({
  signal,
  onProgress(done, total) {
    tell(done, total);
    onProgress?.(done, total);
  },
});

/** The same generating, of which everything long is known as work. */
export function generateAsWork(generate: Generate, work: Work): Generate {
  return {
    ...generate,
    run: (order, watch = {}) =>
      work.during('generation', (own) => generate.run(order, both(own, watch)), watch.signal),
    fixtureSet: (order, watch = {}) =>
      work.during('generation', (own) => generate.fixtureSet(order, both(own, watch)), watch.signal),
    save: (args, saveSignal) =>
      work.during('export', ({ signal }) => generate.save(args, signal), saveSignal),
    log: {
      ...generate.log,
      export: (path) => work.during('export', () => generate.log.export(path)),
    },
  };
}
