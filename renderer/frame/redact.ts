/**
 * Takes out of an error's message whatever could have been pasted or typed: quoted text, emails, and every run of
 * 12 or more characters that is not a plain word.
 */
export const redact = (message: string): string =>
  message
    .slice(0, 500)
    .replace(/(["'`“‘]).*?(["'`”’]|$)/gs, '…')
    .replace(/\S*@\S*/g, '…')
    .replace(/\S{12,}/g, (run) => (/^[A-Za-z]{1,24}[.,:;]?$/.test(run) ? run : '…'));
