import type { RunningApp } from './RunningApp.ts';

/** From now on every question that main asks in a dialog of the system is answered by the button of this name. */
export const answerDialogs = (app: RunningApp, button: string): Promise<void> =>
  app.inMain((electron, name) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedInDialogs: asked });
    electron.dialog.showMessageBox = async (...args: readonly unknown[]) => {
      const { message, detail, buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
      asked.push(`${message}\n${detail}`);
      return { response: buttons.indexOf(name), checkboxChecked: false };
    };
  }, button);

/** What was asked since then. */
export const askedInDialogs = (app: RunningApp): Promise<readonly string[]> =>
  app.inMain(
    () => (globalThis as { readonly askedInDialogs?: readonly string[] }).askedInDialogs ?? [],
    undefined,
  );
