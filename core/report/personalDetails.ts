/** Names of a finding's details whose values were made from an email. */
export const personalDetails: ReadonlySet<string> = new Set(['signed', 'email', 'before', 'pushed']);
