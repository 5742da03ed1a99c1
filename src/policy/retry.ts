/** How often a question to GitHub is asked at most. */
const mostAttempts = 3;

/** Milliseconds that an answer is worth waiting for. */
const patience = 60_000;

/** What a server answered; without a status where it could not be reached. */
export interface Refusal {
  readonly status: number | undefined;
  header(name: string): string | null | undefined;
}

/**
 * Milliseconds to wait before a question is asked again after `attempt` refusals; undefined where that would not help
 * or take too long. As GitHub's documentation of rate limits asks for: `retry-after` first, then the reset of the limit.
 */
export function pauseAfter(attempt: number, refusal: Refusal, now = Date.now()): number | undefined {
  const { status } = refusal;
  if (attempt >= mostAttempts) return undefined;
  const limited = status === 429 || status === 403;
  const told = waitTold(refusal, now);
  if (told !== undefined && (limited || (status ?? 0) >= 500)) return told <= patience ? told : undefined;
  if (status === undefined || status === 429 || status >= 500) return 500 * 2 ** attempt;
  return undefined;
}

/** When a limit ends, as in ` until 12:34 UTC`; empty where the answer does not tell. */
export function limitEnd(refusal: Refusal, now = Date.now()): string {
  const told = waitTold(refusal, now);
  return told === undefined ? '' : ` until ${new Date(now + told).toISOString().slice(11, 16)} UTC`;
}

function waitTold({ header }: Refusal, now: number): number | undefined {
  const after = header('retry-after');
  if (after && /^\d{1,6}$/.test(after)) return Number(after) * 1000;
  const reset = header('x-ratelimit-reset');
  if (header('x-ratelimit-remaining') !== '0' || !reset || !/^\d{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now) + 1000;
}
