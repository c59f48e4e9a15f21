/**
 * Makes every word on the screen, once, longer by this share that another language would have in its place. What stood
 * there before is kept for `shortenWords`.
 * @param {number} growth
 */
(growth) => {
  const isName = (/** @type {string} */ word) => /^(Countersign|Crisp)$/.test(word);
  const all = /** @type {{ wordsBefore?: Map<Node, string | null> }} */ (globalThis);
  const before = all.wordsBefore ?? new Map();
  all.wordsBefore = before;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // Code, emails and what was typed are the same in every language.
    if (node.parentElement?.closest('code, pre, textarea, input, script, style, svg, select')) continue;
    const longer = (node.nodeValue ?? '').replace(
      /(?<![\p{L}\p{N}@/._-])\p{L}{2,}(?![\p{L}\p{N}@/_-]|\.\w)/gu,
      (word) =>
        isName(word) || word.endsWith('ü') ? word : word + 'ü'.repeat(Math.ceil(word.length * growth)),
    );
    if (longer === node.nodeValue) continue;
    if (!before.has(node)) before.set(node, node.nodeValue);
    node.nodeValue = longer;
  }
};
