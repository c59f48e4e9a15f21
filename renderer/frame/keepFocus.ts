import { isDialogOpen } from './isDialogOpen.ts';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), summary, [tabindex="0"]';

const isLost = (): boolean => document.activeElement === document.body || document.activeElement === null;

const isVisible = (element: HTMLElement): boolean => element.offsetParent !== null;

function focusHeading(page: Element): boolean {
  const heading = page.querySelector<HTMLElement>('h1');
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}

/** How often a page that is still being loaded is looked for, frame by frame. */
const tries = 60;

/** After going somewhere: the focus is on the page, at its heading unless the page has a better place. */
export function focusPage(left = tries): void {
  requestAnimationFrame(() => {
    const page = document.querySelector('main');
    if (page === null || left === 0) return;
    if (!isLost() && page.contains(document.activeElement)) return;
    if (!focusHeading(page)) focusPage(left - 1);
  });
}

/**
 * Sees to it that the focus never falls back to the whole document, where a keyboard starts from the top again: when
 * the element that had it goes away, it moves to the first control of the nearest place that is left, or to the page's
 * heading. Dialogs look after their own focus.
 */
export function keepFocus(): void {
  let trail: readonly Element[] = [];

  const ancestors = (element: Element | null): readonly Element[] =>
    element === null ? [] : [element, ...ancestors(element.parentElement)];

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) trail = ancestors(target);
  });

  const recover = (): void => {
    if (!isLost() || trail[0]?.isConnected !== false) return;
    if (isDialogOpen()) return;
    const nearest = trail.find((one) => one.isConnected);
    const page = document.querySelector('main');
    const control =
      nearest === undefined || page === null || nearest === page || !page.contains(nearest)
        ? undefined
        : [...nearest.querySelectorAll<HTMLElement>(focusable)].find(isVisible);
    if (control !== undefined) control.focus({ preventScroll: true });
    else if (page !== null) focusHeading(page);
  };

  // Whoever removes something may move the focus itself, in the same or the next frame.
  let waiting = false;
  new MutationObserver(() => {
    if (waiting || trail[0]?.isConnected !== false) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      recover();
    }, 60);
  }).observe(document.body, { childList: true, subtree: true });
}
