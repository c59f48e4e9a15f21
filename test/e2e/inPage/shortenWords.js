/** Takes back what `lengthenWords` has done. */
() => {
  const all = /** @type {{ wordsBefore?: Map<Node, string | null> }} */ (globalThis);
  for (const [node, text] of all.wordsBefore ?? []) node.nodeValue = text;
  delete all.wordsBefore;
};
