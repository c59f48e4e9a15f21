import { windowPages } from '../../contracts/windowPages.ts';
import { openFileHere } from '../check/openFileHere.ts';
import { clearCheck } from '../check/setAside.ts';
import { visit } from '../guide/visit.ts';
import { zoomBy } from '../settings/settings.ts';
import { isDialogOpen } from './isDialogOpen.ts';
import { openDialog } from './openDialog.ts';
import { currentPage } from './usePage.ts';

/** macOS uses ⌘ where other systems use Ctrl. */
export const isMac = /mac/i.test(navigator.platform);

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const isOverPage = (): boolean => isDialogOpen() || document.querySelector('[role="listbox"]') !== null;

/** With ⌘ or Ctrl; the keys `1` to `5` by their place on the keyboard, since not every layout has digits there. */
function withCommand(event: KeyboardEvent): (() => void) | undefined {
  switch (event.key) {
    case '=':
    case '+':
      return () => void zoomBy(1);
    case '-':
      return () => void zoomBy(-1);
    case '0':
      return () => void zoomBy(0);
    default:
      break;
  }
  if (isOverPage() || event.shiftKey) return undefined;
  if (event.key === ',') return () => openDialog('settings');
  if (event.key.toLowerCase() === 'o') return () => void openFileHere();
  const place = windowPages[Number(/^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1]) - 1];
  return place === undefined ? undefined : () => visit(place);
}

function alone(event: KeyboardEvent): (() => void) | undefined {
  if (isOverPage()) return undefined;
  if (event.key === '?' && !isField(event.target)) return () => openDialog('shortcuts');
  if (event.key === 'Escape' && currentPage() === 'check') return clearCheck;
  return undefined;
}

function actionOf(event: KeyboardEvent): (() => void) | undefined {
  if (event.defaultPrevented || event.isComposing || event.altKey) return undefined;
  const command = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (other) return undefined;
  return command ? withCommand(event) : alone(event);
}

/** The one place where keys are handled that work wherever the focus is. The menu shows the same ones. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', (event) => {
    const act = actionOf(event);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
