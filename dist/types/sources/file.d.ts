import { type Sink, Unreadable } from './blob.ts';
/**
 * Reads a regular file into a sink: three system calls for a file that fits the sink's space.
 * @throws NotAFile when there is no regular file of that name, Unreadable when its content cannot be had.
 */
export declare function readFile(path: string | Buffer, sink: Sink): void;
/** There is no regular file of that name on the disk: it is missing, a folder, a link, a pipe or a device. */
export declare class NotAFile extends Unreadable {
}
