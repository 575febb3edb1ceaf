/** Counts the milliseconds that the processor works: on a busy machine the clock on the wall tells how busy it is. */
export function processorClock(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

export function processorTime(work: () => unknown): number {
  const spent = processorClock();
  work();
  return spent();
}
