import type { Audits } from '../audit/Audits.ts';
import type { Check } from '../check/check.ts';
import type { Services } from '../createServices.ts';
import type { Generate } from '../generate/generateViews.ts';
import type { Exempt } from './redacted.ts';

/** The signature that was asked for. */
export const checkExempt: Exempt<Check> = { reveal: ['value'] };

/**
 * What was made to be handed out, around emails in which no stored secret stands: those were left out before anything was
 * made of them.
 */
export const generateExempt: Exempt<Generate> = {
  run: ['text'],
  fixtureSet: ['text'],
  page: ['text'],
  text: ['value'],
};

/** Files that stay are told apart by their paths when everything else is removed. */
export const websitesExempt: Exempt<Services['websites']> = {
  removeAll: ['path'],
  removeForgotten: ['path'],
};

/** An id of our own; when it is answered, the list has not been looked at. */
export const auditsExempt: Exempt<Audits> = { start: ['value'] };
