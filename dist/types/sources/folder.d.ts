import type { Skipped } from '../report.ts';
import type { Source } from './source.ts';
/** Raw names of what lies below a folder, relative to it, with `/`, sorted by their bytes. */
export interface FolderListing {
    readonly files: readonly Buffer[];
    readonly links: readonly Buffer[];
    readonly skipped: readonly Skipped[];
}
/** Every file of a folder that is no git repository, without those that a .gitignore in it names. */
export declare function folderSource(folder: string): Promise<Source>;
/** Lists a folder without following links. Folders called `.git` are left out: they hold objects, not files. */
export declare function listFolder(root: string): Promise<FolderListing>;
