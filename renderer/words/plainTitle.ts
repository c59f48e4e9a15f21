/**
 * The title of a cause without a finding to fill its slots from: brackets that hold a slot are left out, other slots
 * become an ellipsis.
 */
export const plainTitle = (title: string): string =>
  title.replace(/ \([^()]*\{\w+\}[^()]*\)/g, '').replace(/\{\w+\}/g, '…');
