import type { Problem } from '../../problem.ts';
import type { CarrierReader } from '../carrier.ts';
import { isStore } from '../store.ts';

/** Logs of CCR 1 and 2, which hold whole requests at their default level. */
const log = /(?:^|\/)(?:ccr-[^/]*|claude-code-router)\.log(?:\.\d+)?$/i;

export const isRouterLog = (path: string): boolean => log.test(path);

/** What CCR leaves behind as it runs: its log, and the store in which CCR 3 keeps its config. */
export const leftovers: CarrierReader = {
  id: 'leftovers',
  anchors: [],
  wants: (path, text) => isRouterLog(path) || isStore(path, text),
  async read(path, text) {
    const problem = isRouterLog(path)
      ? left('A log of CCR is committed, which holds whole requests with their prompts', 'log', 'warning')
      : left('The store of CCR 3 is committed, which holds every key in clear', 'store', 'error');
    return {
      candidates: [],
      unparsed: [],
      problems: [{ ...problem, at: { start: 0, end: Math.min(1, text.length) } }],
    };
  },
};

function left(message: string, subject: string, severity: 'error' | 'warning'): Omit<Problem, 'at'> {
  const fix =
    subject === 'log'
      ? 'Remove it from the repository and its history, and ignore *.log.'
      : 'Remove it from the repository and its history, and replace every key that was ever in it.';
  return { rule: 'config-committed', message, fix, severity, subject };
}
