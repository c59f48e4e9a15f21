import { standIn } from './standIn.ts';

type Source = Electron.NativeTheme['themeSource'];

let source: Source = 'system';
const listeners = new Set<(source: Source) => void>();

/** Tells now and from now on which theme the shipped code wants. */
export function onThemeSource(listener: (source: Source) => void): void {
  listeners.add(listener);
  listener(source);
}

/** The system itself is always light here; Chromium asks the real one while the source is `system`. */
export const nativeTheme = standIn<typeof Electron.nativeTheme>('nativeTheme', {
  get shouldUseDarkColors() {
    return source === 'dark';
  },
  get themeSource() {
    return source;
  },
  set themeSource(wanted) {
    source = wanted;
    for (const listener of listeners) listener(source);
  },
});
