import type { Source } from '../sources/source.ts';
import type { Api, Repository } from './api.ts';
import type { Change } from './event.ts';
/**
 * What the commits of a change added, read through the GitHub API: for a clone that lacks the commits. Several
 * versions of a file are several blobs of one path. Its iteration throws a UserError when GitHub does not tell them all.
 */
export declare function changeSource(api: Api, repository: Repository, change: Change, root: string): Source;
