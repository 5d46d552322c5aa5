/** How the cost of work grows with its size, measured in processor time: no clock, and no figure of one machine's. */

/** Milliseconds below which a measurement is noise, whatever it is compared with. */
const NOISE = 30;

/**
 * How many times as much processor time work of twice the size takes as work of half the size: about 4 where cost is linear, 16
 * where it is quadratic. The best of up to `rounds` pairs, since other work on the machine only ever adds, and only what seems
 * dear is measured again; 1 where both are too quick to tell.
 */
export async function growth(work: (size: number) => unknown, size: number, rounds = 10): Promise<number> {
  await work(Math.ceil(size / 8));
  let [best, small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds && best > LINEAR; round += 1) {
    small = Math.min(small, await spent(() => work(Math.ceil(size / 2))));
    large = Math.min(large, await spent(() => work(2 * size)));
    best = large < NOISE ? 1 : large / small;
  }
  return best;
}

/**
 * What work that is not quadratic may seem to take, and what measuring adds; quadratic work takes 16. Four times as much is linear. Eight
 * times, the power of 1.5, is what runs of backticks of all lengths cost CommonMark's own way of looking for the end of each: they are
 * bounded by the length above which a text so marked is shown as it is written.
 */
export const LINEAR = 9;

async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
