import { ok } from '../../../../core/Result.ts';
import { createAudits } from '../../../../services/audit/createAudits.ts';
import { programUrl } from '../../../programUrl.ts';

// A program of its own for tests, to be killed: audits a list, says when rows are stored, and does not end.
const [, , dataFolder = '', path = ''] = process.argv;
const website = { name: 'Main', secret: '7c1f0a93be5d24e8860b1fa2c394d5e1', previousSecrets: [] };
const audits = createAudits({
  dataFolder,
  facts: async () => ok({ website, websites: [website] }),
  worker: programUrl('auditWorker'),
});
const opened = await audits.sources.open(path);
if (!opened.ok) throw new Error(opened.error.code);
const { source, preview } = opened.value;
const { format, encoding } = preview;
const columns = { email: 0, signature: 1, time: null };
const started = await audits.start({ source, websiteId: 'any', format, encoding, columns });
if (!started.ok) throw new Error(started.error.code);
const timer = setInterval(async () => {
  const progress = await audits.progress(started.value);
  if (!progress.ok || progress.value.rows === 0) return;
  clearInterval(timer);
  process.stdout.write('storing\n');
}, 5);
setInterval(() => undefined, 1_000);
