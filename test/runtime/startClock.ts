/**
 * Lets this process's clock begin at a time of one's choosing, given as text that Date understands; it runs on from
 * there. For pictures that show dates.
 */
export function startClock(start: string): void {
  const Real = Date;
  const ahead = Real.parse(start) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...(parts as ConstructorParameters<typeof Date>));
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}
