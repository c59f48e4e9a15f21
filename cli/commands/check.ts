import type { Command } from 'commander';
import { allThreads } from '../../services/allThreads.ts';
import { checkClaim } from '../../services/check.ts';
import { createSearchPool } from '../../services/searchPool.ts';
import type { CheckView } from '../../services/views.ts';
import { checkReport } from '../checkReport.ts';
import { exitCode } from '../exitCode.ts';
import { findWebsite } from '../findWebsite.ts';
import { addSecretOptions, type SecretOptions, type SecretSource, secretSource } from '../secretSource.ts';
import { unwrap } from '../unwrap.ts';
import { withServices } from '../withServices.ts';

interface Options extends SecretOptions {
  readonly email: string;
  readonly signature: string;
  readonly json?: true;
}

async function checkWith(source: SecretSource, { email, signature }: Options): Promise<CheckView> {
  if (source.kind === 'website') {
    return withServices(async (services) => {
      const { id } = await findWebsite(services, source.name);
      return unwrap(await services.check.run({ websiteId: id, email, signature }));
    });
  }
  const website = { name: 'this website', secret: source.secret, previousSecrets: [] };
  const pool = createSearchPool(allThreads());
  try {
    return unwrap(await checkClaim({ email, signature }, website, [website], pool));
  } finally {
    await pool.dispose();
  }
}

const codes = {
  verified: exitCode.done,
  unverified: exitCode.unverified,
  rejected: exitCode.rejected,
} as const;

/** `check`: verdict, causes and fix for one email and signature; the exit code is the verdict. */
export function addCheckCommand(program: Command): void {
  addSecretOptions(
    program
      .command('check')
      .description('tell what Crisp would do with a signature, and why')
      .requiredOption('--email <email>', 'the email, exactly as it is pushed to Crisp')
      .requiredOption('--signature <signature>', 'the signature that came with it, exactly as it is pushed'),
  )
    .option('--json', 'answer in JSON')
    .action(async (options: Options) => {
      const view = await checkWith(await secretSource(options), options);
      console.log(options.json ? JSON.stringify(view.diagnosis) : checkReport(options.signature, view));
      process.exitCode = codes[view.diagnosis.verdict];
    });
}
