import { Frequent } from './Frequent.ts';
import { domainOf, flagFeatures, flagsOf } from './featuresOf.ts';
import { Sample } from './Sample.ts';
import { timeOf } from './timeOf.ts';

/** What a profile looks at in a row. */
export interface ProfiledRow {
  readonly row: number;
  readonly email: string;
  readonly signature: string;
  readonly time: string | null;
}

/** In UTF-16 code units: no email and no digest is longer, however it is written. */
const longestCounted = 4_096;

/** What a number of rows look like, in bounded memory. */
export class Profile {
  /** The rows that were added, each by its weight. */
  rows = 0;
  /** Rows by feature, in the order of {@link flagFeatures}. */
  readonly flags = new Float64Array(flagFeatures.length);
  readonly domains: Frequent<string>;
  readonly topLevelDomains: Frequent<string>;
  readonly emailLengths: Frequent<number>;
  readonly signatureLengths: Frequent<number>;
  readonly positions = new Sample(1_024);
  readonly times = new Sample(1_024);

  /** `most`: how many different values are counted of each feature that has many. */
  constructor(most: number) {
    this.domains = new Frequent(most);
    this.topLevelDomains = new Frequent(most);
    this.emailLengths = new Frequent(most);
    this.signatureLengths = new Frequent(most);
  }

  /** `weight`: how many rows this one stands for. */
  add({ row, email, signature, time }: ProfiledRow, weight = 1): void {
    this.rows += weight;
    let flags = flagsOf(email);
    for (let index = 0; flags !== 0; index++, flags >>>= 1) {
      if ((flags & 1) === 1) this.flags[index] = (this.flags[index] ?? 0) + weight;
    }
    const domain = domainOf(email);
    if (domain !== '') {
      this.domains.add(domain, weight);
      this.topLevelDomains.add(domain.slice(domain.lastIndexOf('.') + 1), weight);
    }
    this.emailLengths.add(Math.min(email.length, longestCounted), weight);
    this.signatureLengths.add(Math.min(signature.length, longestCounted), weight);
    this.positions.add(row, row, weight);
    const moment = time === null ? null : timeOf(time);
    if (moment !== null) this.times.add(row, moment, weight);
  }
}
