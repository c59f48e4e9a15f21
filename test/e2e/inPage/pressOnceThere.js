/**
 * Presses a key in the first element with this role as soon as there is one, and before anything else happens.
 * @param {{ readonly role: string, readonly key: string }} what
 */
({ role, key }) => {
  new MutationObserver((_, observer) => {
    /** @type {HTMLElement | null} */
    const element = document.querySelector(`[role="${role}"]`);
    if (element === null) return;
    observer.disconnect();
    element.focus();
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }).observe(document.body, { childList: true, subtree: true });
};
