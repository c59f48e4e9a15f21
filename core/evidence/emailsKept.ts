/** Other emails that a text tells of, at most: more help no diagnosis. */
export const emailsKept = 200;
