import type { RunningApp } from './RunningApp.ts';

/** Presses an item of the menu, wherever it stands; false when there is none of this name. */
export const pressMenu = (app: RunningApp, label: string): Promise<boolean> =>
  app.inMain(({ Menu }, label) => {
    type Item = { label?: string; click?: () => void; submenu?: unknown };
    const items = (list: readonly Item[]): readonly Item[] =>
      list.flatMap((item) => {
        const submenu = item.submenu as { items?: Item[] } | Item[] | undefined;
        return [item, ...items(Array.isArray(submenu) ? submenu : (submenu?.items ?? []))];
      });
    const item = items((Menu.getApplicationMenu()?.items ?? []) as unknown as readonly Item[]).find(
      (one) => one.label === label,
    );
    item?.click?.();
    return item !== undefined;
  }, label);
