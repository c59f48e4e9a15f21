/** Who is logged in, one request after the other: `nobody`, or an email in Base64. */
export const people = process.argv
  .slice(2)
  .map((argument) => (argument === 'nobody' ? undefined : Buffer.from(argument, 'base64').toString()));

/**
 * @param {number} status
 * @param {string} body
 */
export const answer = (status, body) => console.log(`${status} ${Buffer.from(body).toString('base64')}`);
