import { crypto } from '../../builtins.ts';

/**
 * Keys that their vendors publish: samples of Google's documentation and of Android's and Chromium's sources, the
 * storage and Cosmos emulators of Azure, the test keys of Stripe's documentation. By the first 24 digits of their
 * SHA-256, so that no file of ours holds them.
 */
const published = new Set([
  '27a9a42931dff7eb2f8434e2',
  '49f777db995e8260da7ca9ff',
  'a6c814bc555ae62c7bd8b58e',
  '8731261cb72d86267a32a532',
  '2037abcaffb2b77785da716c',
  'ea9bb1082cf95663f5faca23',
  '3f370c9dd8225c63b5c77de1',
  'f56e323494a6ffc2064e7a95',
  'b7d61096898ce748bf432e81',
  '0b476bdf9acf2123d547b5ae',
  '0011cc25eb4320717494d270',
  'aa6547439583c3a275d4542a',
  '2cafc0970149a84f3b9e62ea',
  'f2d6ca16515033e5dce14eba',
  '11b0cb4b7a37f64cf341831a',
]);

/** Their lengths, so that only a secret of one of them is hashed. */
const lengths = new Set([32, 39, 88]);

/** Whether `secret` is a key that its vendor has published as a sample. */
export function isPublished(secret: string): boolean {
  return (
    lengths.has(secret.length) && published.has(crypto().createHash('sha256').update(secret).digest('hex').slice(0, 24))
  );
}
