/** The part of ncc that the build uses, which brings no types along. */
declare module '@vercel/ncc' {
  interface Options {
    readonly esm: boolean;
    readonly license: string;
    readonly quiet: boolean;
  }
  interface Asset {
    readonly source: string | Uint8Array;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, Asset>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
