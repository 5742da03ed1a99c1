import { UserError } from '../errors.ts';
import { folderSource } from './folder.ts';
import type { GitPlace } from './git.ts';
import { historySource } from './history.ts';
import { pathsSource } from './paths.ts';
import { type Fallback, parseRange, rangeSource, sinceSource } from './range.ts';
import { findRepository, requireFiles, requireRepository } from './repository.ts';
import type { Range } from './shallow.ts';
import type { Source } from './source.ts';
import { stagedSource } from './staged.ts';
import { stdinSource } from './stdin.ts';
import { treeSource } from './tree.ts';

/** Which bytes to look at. Relative paths count from `cwd`. */
export type SourceRequest = { readonly cwd: string; readonly env?: GitPlace['env'] } & (
  | { readonly kind: 'tree' }
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'staged'; readonly paths?: readonly string[] }
  | { readonly kind: 'range'; readonly range: string | Range; readonly fallback?: Fallback }
  | { readonly kind: 'since'; readonly since: string; readonly fallback?: Fallback }
  | { readonly kind: 'history' }
  | { readonly kind: 'stdin'; readonly path: string; readonly input?: AsyncIterable<Uint8Array | string> }
);

/**
 * Opens where the bytes come from.
 * @throws UserError when it is not there or git cannot read it.
 */
export async function openSource(request: SourceRequest): Promise<Source> {
  const place: GitPlace = { cwd: request.cwd, env: request.env ?? process.env };
  switch (request.kind) {
    case 'tree': {
      const repository = requireFiles(findRepository(place));
      return repository ? treeSource(repository) : folderSource(place.cwd);
    }
    case 'paths':
      return pathsSource(place, request.paths);
    case 'staged':
      return stagedSource(requireFiles(requireRepository(place, '--staged')), request.paths);
    case 'range': {
      const range = typeof request.range === 'string' ? parseRange(request.range) : request.range;
      return rangeSource(requireRepository(place, '--range'), range, request.fallback);
    }
    case 'since':
      return sinceSource(requireRepository(place, '--since'), request.since, request.fallback);
    case 'history':
      return historySource(requireRepository(place, '--history'));
    case 'stdin':
      if (request.path === '') throw new UserError('--stdin needs a name for what it reads: add --stdin-path FILE.');
      return stdinSource(place, request.path, request.input ?? process.stdin);
  }
}
