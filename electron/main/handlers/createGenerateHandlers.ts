import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import type { GeneratedBatch } from '../../../contracts/generate.ts';
import { logPage } from '../../../contracts/limits.ts';
import { defaultTestAddresses, refusedTestAddress } from '../../../core/generate/testAddresses.ts';
import { err, ok } from '../../../core/Result.ts';
import { visibleText } from '../../../core/wording/visibleText.ts';
import type { Services } from '../../../services/createServices.ts';
import type {
  FixtureOrder,
  GenerateOrder,
  MakeAnswer,
  Watch,
} from '../../../services/generate/generateViews.ts';
import type { Confirmation } from '../dialogs/askToConfirm.ts';
import type { Saving } from '../dialogs/createSaving.ts';
import { longestInDialog } from '../dialogs/longestInDialog.ts';
import { signWhenConfirmed } from '../dialogs/signWhenConfirmed.ts';
import type { Shell } from './createHandlers.ts';

/** Patterns for which one question is asked: all that is agreed to can be seen. */
const patternsAtOnce = 10;

/** The calls of the Generate page. All rules are the service's; main adds the clipboard and the system's dialogs. */
export function createGenerateHandlers(
  {
    generate,
    testAddresses,
    websites,
    work,
  }: Pick<Services, 'generate' | 'testAddresses' | 'websites' | 'work'>,
  { clipboard, askToConfirm, words }: Pick<Shell, 'clipboard' | 'askToConfirm' | 'words'>,
  saving: Saving,
): CountersignApi['generate'] {
  let running = new AbortController();

  /** One at a time: a new one cancels the one before it. */
  const watched =
    <Order, Answer>(make: (order: Order, watch: Watch) => Promise<Answer>) =>
    (order: Order): Promise<Answer> => {
      running.abort();
      running = new AbortController();
      return make(order, { signal: running.signal });
    };

  function patternsQuestion(added: readonly string[], website: string): Confirmation {
    const { confirmation } = words();
    // Whole: what is left out of one could be the domain.
    const shown = added.map((one) => confirmation.address({ email: visibleText(one, one.length) }));
    return {
      message: confirmation.newTestAddresses({ website: visibleText(website, longestInDialog) }),
      detail: [...shown, '', confirmation.neverAsked].join('\n'),
      agree: confirmation.addTestAddresses,
    };
  }

  const confirmed = <Order extends GenerateOrder | FixtureOrder>(
    make: (order: Order, watch: Watch) => MakeAnswer<GeneratedBatch>,
  ) => signWhenConfirmed(make, ({ generate }) => generate, { askToConfirm, words });

  return {
    async policy(args) {
      const found = await generate.policy(args);
      if (!found.ok) return found;
      const { outside: _, ...view } = found.value;
      return ok(view);
    },
    async setTestAddresses({ websiteId, patterns }) {
      const policy = await generate.policy({ websiteId });
      const before = [...defaultTestAddresses, ...(policy.ok ? policy.value.testAddresses : [])];
      const added = patterns.map((one) => one.trim()).filter((one) => one !== '' && !before.includes(one));
      // Whoever may add them unasked may do everything unasked. What is refused anyway needs no question.
      const isAsked = added.length > 0 && added.every((one) => refusedTestAddress(one) === undefined);
      const all = await websites.list();
      const name = all.ok ? all.value.find(({ id }) => id === websiteId)?.name : undefined;
      for (let from = 0; isAsked && from < added.length; from += patternsAtOnce) {
        const question = patternsQuestion(added.slice(from, from + patternsAtOnce), name ?? '');
        if (!(await askToConfirm(question))) return err({ code: 'cancelled' });
      }
      return testAddresses.set(websiteId, patterns);
    },
    expand: generate.expand,
    causes: generate.causes,
    run: watched(confirmed(generate.run)),
    fixtureSet: watched(confirmed(generate.fixtureSet)),
    async progress() {
      // A run that was replaced may take a moment to end.
      const latest = work.running().findLast(({ kind }) => kind === 'generation');
      const { done, total } = latest?.progress ?? {};
      return done === undefined || total === undefined || total === null ? null : { done, total };
    },
    async cancel() {
      running.abort();
      return undefined;
    },
    page: generate.page,
    async copyAll(args) {
      const text = await generate.text(args);
      if (!text.ok) return text;
      await clipboard.writeText(text.value);
      return ok(undefined);
    },
    async save(args) {
      const name = await generate.fileName(args);
      if (!name.ok) return name;
      return saving.save(name.value, async (path) => {
        const saved = await generate.save({ ...args, path });
        return saved.ok ? ok(path) : saved;
      });
    },
    log: () => generate.log.newest(logPage),
    exportLog: () =>
      saving.save('generated.jsonl', async (path) => {
        const exported = await generate.log.export(path);
        return exported.ok ? ok(path) : exported;
      }),
  };
}
