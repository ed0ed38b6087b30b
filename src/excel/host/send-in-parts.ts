/** Something to queue, and about how many characters it adds to the request. */
export interface Job {
  readonly weight: number;
  readonly queue: () => void;
}

/** Excel on the web takes 5 MB at once; what a cell's content costs on the wire is more than its text. */
const MOST = 2_000_000;

/** Queues and sends jobs, as many at once as Excel takes: one sync for all but the largest. */
export async function sendInParts(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  let weight = 0;
  let next = 0;
  do {
    const job = jobs[next];
    job?.queue();
    weight += job?.weight ?? 0;
    next += 1;
  } while (next < jobs.length && weight + (jobs[next]?.weight ?? 0) <= MOST);
  await context.sync();
  if (next < jobs.length) await sendInParts(context, jobs.slice(next));
}
