import type { Detector } from '../detector.ts';
import { entropy, looksRandom } from './entropy.ts';
import { isPlaceholder, isUnmistakable } from './placeholder.ts';
import { isPublished } from './published.ts';
import { wordy } from './wordiness.ts';

/** Not secrets, whatever name they are given to: addresses, paths, dates, versions, identifiers with dots, colours. */
const harmless =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|\d{4}-\d\d-\d\d|v?\d{1,4}\.\d{1,4}|#[0-9a-f]{3,8}$|sha\d{1,3}[-:]|md5[-:]|urn:|data:)|^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,8}$|\.(?:js|ts|json|ya?ml|pem|key|crt|txt|md|png|svg|html?|css|php|py|go|java|rb|cs|xml|conf|cfg|ini|toml|env|sh|local|com|org|net|io|dev)$/;

/**
 * Whether `secret`, which `detector` has found, is to be reported. The surer the detector, the less is asked of the
 * secret: a key in an exact format is dropped only for what is beyond doubt a placeholder.
 */
export function accepts(detector: Detector, secret: string): boolean {
  if (detector.entropy !== undefined && entropy(secret) < detector.entropy) return false;
  if (isPublished(secret)) return false;
  switch (detector.certainty ?? 'format') {
    case 'format':
      return !isUnmistakable(bodyOf(detector, secret));
    case 'context':
      return !isUnmistakable(bodyOf(detector, secret)) && !wordy(bodyOf(detector, secret));
    case 'name':
      return !isPlaceholder(secret) && !harmless.test(secret) && !wordy(secret);
    case 'generic':
      return (
        !isPlaceholder(secret) && !harmless.test(secret) && !wordy(secret) && secret.length >= 10 && looksRandom(secret)
      );
  }
}

function bodyOf({ prefix = '' }: Detector, secret: string): string {
  return secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
}
