/** The UTF-16 code units of a text as bytes, in little- or big-endian order, without a byte order mark. */
export const utf16Of = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) => {
    const unit = text.charCodeAt(index >> 1);
    return (index & 1) === (order === 'le' ? 0 : 1) ? unit & 0xff : unit >> 8;
  });
