import { flagFeatures } from './featuresOf.ts';
import { HeavyHitters } from './HeavyHitters.ts';
import { traits } from './RowStatistics.ts';
import { Sample } from './Sample.ts';

/** What a number of rows look like, in bounded memory. */
export class Profile {
  /** The rows that were added, each by its weight. */
  rows = 0;
  /** Rows by feature, in the order of {@link flagFeatures}. */
  readonly flags = new Float64Array(flagFeatures.length);
  readonly domains: HeavyHitters<string>;
  readonly topLevelDomains: HeavyHitters<string>;
  readonly emailLengths: HeavyHitters<number>;
  readonly signatureLengths: HeavyHitters<number>;
  readonly positions = new Sample(1_024);
  readonly times = new Sample(1_024);

  /** `most`: how many different values are counted of each feature that has many. */
  constructor(most: number) {
    this.domains = new HeavyHitters(most);
    this.topLevelDomains = new HeavyHitters(most);
    this.emailLengths = new HeavyHitters(most);
    this.signatureLengths = new HeavyHitters(most);
  }

  /**
   * Adds the row whose {@link traits} begin at `from`. The domains are those that the traits number,
   * whole and their last parts.
   */
  add(
    numbers: Float64Array,
    from: number,
    domains: readonly string[],
    topLevelDomains: readonly string[],
  ): void {
    const weight = numbers[from + traits.weight] as number;
    this.rows += weight;
    let flags = numbers[from + traits.flags] as number;
    for (let index = 0; flags !== 0; index++, flags >>>= 1) {
      if ((flags & 1) === 1) this.flags[index] = (this.flags[index] ?? 0) + weight;
    }
    const number = numbers[from + traits.domain] as number;
    const domain = domains[number] ?? '';
    if (domain !== '') {
      this.domains.add(domain, weight);
      this.topLevelDomains.add(topLevelDomains[number] ?? '', weight);
    }
    this.emailLengths.add(numbers[from + traits.emailLength] as number, weight);
    this.signatureLengths.add(numbers[from + traits.signatureLength] as number, weight);
    const row = numbers[from + traits.row] as number;
    this.positions.add(row, row, weight);
    const time = numbers[from + traits.time] as number;
    if (!Number.isNaN(time)) this.times.add(row, time, weight);
  }
}
