import { ok } from '../../../../core/Result.ts';
import { createAudits } from '../../../../services/audit/createAudits.ts';
import { programUrl } from '../../../programUrl.ts';
import { allRows, value, website } from './aWebsite.ts';

// A program of its own for tests, whose memory is that of an audit alone: audits a list, and writes what it found and
// how many bytes it held above those before.
const [, , dataFolder = '', path = '', offset = '0'] = process.argv;
const audits = createAudits({
  dataFolder,
  facts: async () => ok({ website, websites: [website] }),
  threads: 2,
  worker: programUrl('auditWorker'),
});
const { source, preview } = value(await audits.sources.open(path));
const { format, encoding } = preview;
const before = process.memoryUsage.rss();
let most = before;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20).unref();
const columns = { email: 0, signature: 1, time: null };
const id = value(await audits.start({ source, websiteId: 'any', format, encoding, columns }));
const progress = value(await audits.finished(id));
const held = most - before;
const { groups } = value(await audits.summary(id));
const last = value(await audits.rows(id, allRows, Number(offset), 10));
process.stdout.write(JSON.stringify({ held, progress, groups, last }));
await audits.dispose();
