import type { LinkId, Notice, Versions } from '../../../contracts/app.ts';
import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import { ok } from '../../../core/Result.ts';
import { reportEndings } from '../../../core/report/reportForms.ts';
import type { MainWords } from '../../../locales/Words.ts';
import type { Services } from '../../../services/createServices.ts';
import { readTextFile } from '../../../services/storedFiles/readTextFile.ts';
import type { Confirmation } from '../dialogs/askToConfirm.ts';
import { createSaving } from '../dialogs/createSaving.ts';
import { signWhenConfirmed } from '../dialogs/signWhenConfirmed.ts';
import { writeReport } from '../dialogs/writeReport.ts';
import type { CheckedDraft } from '../window/recoverWindow.ts';
import { createAuditHandlers } from './createAuditHandlers.ts';
import { createGenerateHandlers } from './createGenerateHandlers.ts';
import { latestOnly } from './latestOnly.ts';

export interface Shell {
  /** Those of the language that is shown now. */
  readonly words: () => MainWords;
  readonly versions: Versions;
  readonly clipboard: { writeText(text: string): Promise<void> };
  /** Asks the person where to save a file of this name; gives the whole path. */
  readonly askWhereToSave: (name: string) => Promise<string | undefined>;
  /** Opens the folder of a file in the system's own program, with the file chosen. */
  readonly showInFolder: (path: string) => void;
  /** Asks the person for a file to read; gives the whole path. */
  readonly askWhatToOpen: () => Promise<string | undefined>;
  readonly nextCommand: CountersignApi['app']['nextCommand'];
  readonly reload: CountersignApi['app']['reload'];
  readonly settings: CountersignApi['settings'];
  /** What happened to the preferences at start. */
  readonly notices: () => readonly Notice[];
  /** Takes note of what is checked, in memory, for a window that has to be opened again. */
  readonly noteChecked: (checked: CheckedDraft) => void;
  /** Asks the person in a dialog that no page can answer; true when they agree. */
  readonly askToConfirm: (question: Confirmation) => Promise<boolean>;
  /** Opens one of the known pages in the system's browser. */
  readonly openLink: (link: LinkId) => Promise<void>;
}

/** What main does for each call of the schema: nothing of its own, it asks the services or the system. */
export function createHandlers(services: Services, shell: Shell): CountersignApi {
  const { versions, clipboard } = shell;
  const { redaction } = services;
  const saving = createSaving(shell.askWhereToSave, shell.showInFolder);
  const checking = latestOnly(services.check.run);
  return {
    app: {
      notices: async () => [...services.app.notices(), ...shell.notices()],
      versions: async () => versions,
      copy: async ({ text }) => {
        await clipboard.writeText(await redaction.hideIn(text));
      },
      // What was typed is in it too, and the page does not know whether that holds a secret key.
      async saveReport({ name, form, text }) {
        const hidden = await redaction.hideIn(text);
        return saving.save(`${name}.${reportEndings[form]}`, (path) => writeReport(path, hidden));
      },
      async showInFolder({ path }) {
        saving.show(path);
        return undefined;
      },
      nextCommand: shell.nextCommand,
      reload: shell.reload,
      openLink: async ({ link }) => {
        await shell.openLink(link);
      },
    },
    settings: shell.settings,
    keychain: services.keychain,
    websites: services.websites,
    check: {
      verdict: services.check.verdict,
      run(args) {
        const { websiteId, email, signature } = args;
        shell.noteChecked({ websiteId, email, signature });
        return checking.run(args);
      },
      withoutKey: latestOnly(services.check.withoutKey).run,
      reveal: signWhenConfirmed(services.check.reveal, ({ reveal }) => reveal, shell),
    },
    evidence: {
      read: latestOnly(services.evidence.read).run,
      async openFile() {
        const path = await shell.askWhatToOpen();
        return path === undefined ? ok(null) : readTextFile(path);
      },
    },
    generate: createGenerateHandlers(services, shell, saving),
    audit: createAuditHandlers(services, shell, saving),
  };
}
