/** Presses a key in the first element with this role as soon as there is one, and before anything else happens. */
({ role, key }) => {
  new MutationObserver((_, observer) => {
    const element = document.querySelector(`[role="${role}"]`);
    if (element === null) return;
    observer.disconnect();
    element.focus();
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }).observe(document.body, { childList: true, subtree: true });
};
