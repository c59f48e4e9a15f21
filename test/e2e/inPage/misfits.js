/** What sticks out of its place or scrolls sideways, a window that scrolls, and controls whose words are broken: one line each. */
() => {
  /** @type {Set<string>} */
  const found = new Set();
  const nameOf = (/** @type {Element} */ element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 60)}”`;

  const isMeantToBeWider = (/** @type {Element} */ element) =>
    element.matches('textarea, input, pre, :has(> table)') ||
    getComputedStyle(element).textOverflow === 'ellipsis';

  /**
   * The innermost box that a text sticks out of.
   * @param {DOMRect} text
   * @param {Element} start
   */
  const boxTooSmallFor = ({ left, right }, start) => {
    for (let box = /** @type {Element | null} */ (start); box !== null; box = box.parentElement) {
      // Text for screen readers alone takes one pixel.
      if (isMeantToBeWider(box) || box.clientWidth === 1) return null;
      if (getComputedStyle(box).display === 'inline') continue;
      const place = box.getBoundingClientRect();
      // Where spaces are kept and lines wrap, the space at a line's end hangs over the edge and covers nothing.
      const { whiteSpace, fontSize } = getComputedStyle(box);
      const hanging = whiteSpace === 'pre-wrap' ? parseFloat(fontSize) : 1;
      if (left < place.left - 1 || right > place.right + hanging) return box;
    }
    return null;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (parent === null || text.trim() === '' || parent.closest('svg, select, [data-live-announcer]'))
      continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = boxTooSmallFor(range.getBoundingClientRect(), parent);
    if (box !== null) found.add(`${nameOf(box)} is too small for “${text.slice(0, 40)}”`);
    const control = parent.closest('button, a, [role=tab], label');
    if (control === null || parent.closest('code') !== null) continue;
    for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.add(`${nameOf(control)} breaks the word ${word}`);
    }
  }
  for (const element of document.querySelectorAll('*')) {
    const mayScroll = element === document.documentElement || getComputedStyle(element).overflowX === 'auto';
    const beyond = element.scrollWidth - element.clientWidth;
    if (mayScroll && beyond > 1 && !isMeantToBeWider(element))
      found.add(`${nameOf(element)} scrolls sideways, by ${beyond} px`);
  }
  // Pages scroll within the window: nothing that stands in one may make the window itself scroll.
  const below = document.documentElement.scrollHeight - innerHeight;
  if (below > 1) found.add(`the window itself scrolls, by ${below} px`);
  return [...found];
};
