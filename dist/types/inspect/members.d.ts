import type { Inspected } from '../inspect.ts';
import type { Sink } from '../sources/blob.ts';
import { type ArchiveKind } from './archive.ts';
/** Looks at one blob after the other, also at archives in archives. */
interface Inspecting {
    begin(path: string): Sink;
    end(): Inspected | Promise<Inspected>;
}
/** Looks at each member of an archive, called `a.zip!/member`. The next file may only begin when the promise is settled. */
export declare function inspectMembers(inspecting: Inspecting, kind: ArchiveKind, bytes: Uint8Array, path: string): Promise<Inspected[]>;
export {};
