import { crypto } from '../../builtins.ts';

/**
 * Keys that are printed for all to see: samples of Google's documentation and of Android's and Chromium's sources, the
 * keys that Google's command line tools carry for every user, the storage and Cosmos emulators of Azure, the test keys of
 * Stripe's documentation, samples of the RFCs about OAuth (5849, 6749, 6750, 7009, 7636) and HTTP (7617), of Cargo's and
 * of XML Security's. By the first 24 digits of their SHA-256, so that no file of ours holds them.
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
  '8d567eb88afff34f31ab97fb',
  '9d03b692e941d5ace207a9f8',
  'ca7459e2b26776de081b9a07',
  'ea9bdfd02c0c412c8cc36ba6',
  '6c96130f130ab0d6d158397e',
  '00cf4c781dc37003f7c7dd7d',
  'a71b359a87afde133e6d9731',
  'a35b81a7d7927b70ec99270d',
  '2ff8b0fb93aca981c78f1e94',
  '4c20e6f5cc11b93731e74cbe',
  '6aa14267d94944e6b6483c81',
  '29e1e092ced1d10a8088fea7',
  '649e1f5c769e718ba10d1a70',
  '293257ab6495ebb11cf9e4ae',
  'cb87c87e4a138d9a72259d2a',
  'c20fbc2b96183894fb461879',
  'b87dad10a32a2d81aa2e36e3',
  '80f8b7c904d4a43f3b7036db',
  'b8e148545b13c78bc74da2f1',
  'e9974c507d2a802143f614c8',
  '13d31e961a1ad8ec2f16b10c',
  '0d299b1eb548708d04534e7e',
  'cf4d418ed3de92d71f767db5',
  '456a51b1f1b3cf3ed76de579',
  'f0386f9be1fe905fb2f97a8d',
  '3c14aab79351be94e9c4202d',
  'a73b3ad3b416d981fce26779',
  '6189b36d964849f343700885',
  'cf5562707ec32066919ea491',
]);

/** Their lengths, so that only a secret of one of them is hashed. */
const lengths = new Set([12, 15, 16, 20, 22, 24, 28, 32, 39, 43, 88, 496]);

/** Whether `secret` is a key that its vendor has published as a sample. */
export function isPublished(secret: string): boolean {
  return (
    lengths.has(secret.length) && published.has(crypto().createHash('sha256').update(secret).digest('hex').slice(0, 24))
  );
}
