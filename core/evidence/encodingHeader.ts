/** The header that says that a part of a mail is in quoted-printable or Base64 (RFC 2045, section 6). */
export const encodingHeader =
  /^[ \t>|]{0,40}Content-Transfer-Encoding:[ \t]{0,20}(quoted-printable|base64)[ \t]{0,20}\r?$/gim;
