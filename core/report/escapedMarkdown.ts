/** A text in which Markdown finds nothing to do. */
export const escapedMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
