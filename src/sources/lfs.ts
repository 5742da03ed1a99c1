const pointer =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-\S{1,64} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n$/;

/** The greatest size of a pointer, in bytes, by the Git LFS specification. */
export const pointerLimit = 1024;

/** Whether so many bytes are worth to be looked at for that: hardly any are. */
export function mayBePointer(content: Uint8Array, length: number = content.length): boolean {
  return length < pointerLimit && content[0] === 0x76;
}

/** The reason why a blob that is a Git LFS pointer, and nothing else, was not looked at; undefined for any other blob. */
export function lfsPointer(content: Uint8Array): string | undefined {
  if (!mayBePointer(content)) return undefined;
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  return pointer.test(text) ? 'is a Git LFS pointer: its content is not in git' : undefined;
}
