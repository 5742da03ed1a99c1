import type { Source } from '../sources/source.ts';
import type { Api, Repository } from './api.ts';
import { type Version } from './commits.ts';
/** Versions of files as GitHub tells them, as a source below `root`: several versions are several blobs of one path. */
export declare function versionSource(api: Api, repository: Repository, versions: readonly Version[], root: string): Source;
/** Says with every UserError what would have made GitHub's answer needless. */
export declare function inPlaceOfClone<T>(answer: Promise<T>): Promise<T>;
