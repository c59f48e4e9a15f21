import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { createSearchPool, type SearchPool } from '../../services/check/searchPool.ts';
import { hidden, hideSecrets } from '../../services/redaction/hideSecrets.ts';
import { holdingSecrets } from '../../services/redaction/holdingSecrets.ts';
import { secretsOf } from '../../services/redaction/secretsToHide.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { jsonText } from '../jsonText.ts';
import { type Line, linesOf } from '../linesOf.ts';
import { parseCase } from '../parseCase.ts';
import type { Run } from '../Run.ts';

interface Answer {
  readonly told: object;
  readonly code: ExitCode;
}

async function answerTo(line: Line, number: number, pool: SearchPool): Promise<Answer> {
  const failed = (error: string, code: ExitCode): Answer => ({
    told: { line: number, error },
    code,
  });
  const parsed = parseCase(line);
  if (!parsed.ok) return failed(parsed.error, exitCode.unreadableInput);
  try {
    const searched = await pool.search(parsed.value.question);
    if (!searched.ok) return failed('the search was cancelled', exitCode.fault);
    const { verdict, status, causes, alternatives, candidates, complete, ms } = searched.value;
    const { id } = parsed.value;
    const answer = { verdict, status, causes, alternatives, candidates, complete, ms };
    const secrets = secretsOf(parsed.value.question.websites);
    // As one text, since a name in it may be the secret key as well as a value.
    const own = holdingSecrets([jsonText(id)], secrets).size === 0 ? id : hidden;
    return { told: { id: own, ...hideSecrets(answer, secrets) }, code: exitCode.done };
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'a fault', exitCode.fault);
  }
}

/**
 * JSON Lines from stdin to stdout, in order; as many searches at once as there are cores, few lines in memory. Each answer
 * is written as soon as it and those before it are there, whether or not more lines come: whoever writes may wait for it.
 * Ends early once nobody reads the answers: the input may be endless.
 */
async function diagnoseLines({ stdin, output }: Run): Promise<ExitCode> {
  const size = availableParallelism();
  const pool = createSearchPool({ size });
  /** The latest lines, the oldest first: whether their answers could be written. */
  const written: Promise<boolean>[] = [];
  let worst: ExitCode = exitCode.done;

  async function writeAfter(
    before: Promise<boolean> | undefined,
    answering: Promise<Answer>,
  ): Promise<boolean> {
    const isRead = (await before) ?? true;
    const { told, code } = await answering;
    if (code > worst) worst = code;
    return isRead && output.wroteJson(told);
  }

  try {
    let number = 0;
    for await (const line of linesOf(stdin() as AsyncIterable<Uint8Array>)) {
      number += 1;
      written.push(writeAfter(written.at(-1), answerTo(line, number, pool)));
      if (written.length >= size * 8 && !(await written.shift())) return exitCode.interrupted;
    }
    await Promise.all(written);
  } finally {
    await pool.dispose();
  }
  return worst;
}

const help = `
Each line holds one case. Needed are email, signature, and the websites with their secret keys; the rest may be left out:
  {"id": 1, "email": "ana@example.com", "signature": "3f5a...",
   "websites": [{"name": "Main", "secret": "...", "previousSecrets": ["..."], "websiteId": "..."}], "website": "Main",
   "knownEmails": ["..."], "identity": {"userId": "...", "nickname": "...", "phone": "..."}}
website says which of them it should be, the first by default. Each line is answered as soon as it and those before it are:
  {"id": 1, "verdict": "unverified", "status": "proven", "causes": [{"id": "email-case", "detail": {...}}],
   "alternatives": [], "candidates": 1234, "complete": true, "ms": 12.3}
A line that cannot be read is answered with {"line": 7, "error": "..."}.

Examples:
  countersign diagnose < cases.jsonl > answers.jsonl

Exit codes: 0 every line was answered, 65 some could not be read, 70 a fault of Countersign, 130 nobody reads any more.`;

/** `diagnose --jsonl`: thousands of cases in one process. */
export function addDiagnoseCommand(command: Command, run: Run): void {
  command
    .option('--jsonl', 'one JSON object per line, in and out: the only form, and so may be left out')
    .addHelpText('after', help)
    .action(async () => {
      run.endWith(await diagnoseLines(run));
    });
}
