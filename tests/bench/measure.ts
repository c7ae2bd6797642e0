/** A measured step: milliseconds of every counted run. */
export type Metingen = readonly number[];

/** Runs something a few times to warm up, then measures it. */
export async function measure(run: () => unknown, { runs = 9, warmup = 2 } = {}): Promise<Metingen> {
  for (let index = 0; index < warmup; index++) await run();
  const metingen: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run();
    metingen.push(performance.now() - start);
  }
  return metingen;
}

/** Measures two things in turn, so that a drift of the machine hits both alike. */
export async function measurePaired(
  ours: () => unknown,
  theirs: () => unknown,
  { runs = 9, warmup = 2 } = {},
): Promise<{ ours: Metingen; theirs: Metingen }> {
  const uit = { ours: [] as number[], theirs: [] as number[] };
  for (let index = 0; index < runs + warmup; index++) {
    const [eigen] = await measure(ours, { runs: 1, warmup: 0 });
    const [ander] = await measure(theirs, { runs: 1, warmup: 0 });
    if (index >= warmup && eigen !== undefined && ander !== undefined) {
      uit.ours.push(eigen);
      uit.theirs.push(ander);
    }
  }
  return uit;
}

/** The value below which a part of the measurements lie; 0.5 is the median. */
export function percentile(metingen: Metingen, deel: number): number {
  const gesorteerd = [...metingen].sort((links, rechts) => links - rechts);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.ceil(gesorteerd.length * deel) - 1)] ?? Number.NaN;
}

export const median = (metingen: Metingen): number => percentile(metingen, 0.5);

/** Prints one line of the result. */
export function report(wat: string, ...delen: readonly string[]): void {
  console.log(`${wat.padEnd(58)} ${delen.join("   ")}`);
}

export const ms = (waarde: number): string => `${waarde.toFixed(waarde < 10 ? 2 : 0)} ms`;
export const ratio = (links: number, rechts: number): string => `${(links / rechts).toFixed(2)} ×`;
