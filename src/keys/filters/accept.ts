import type { Detector } from '../detector.ts';
import { isTypedByHand } from './by-hand.ts';
import { isChosen } from './chosen.ts';
import { isEncodedText } from './encoded-text.ts';
import { entropy } from './entropy.ts';
import { isMalformed } from './malformed.ts';
import { isPlaceholder, isUnmistakable } from './placeholder.ts';
import { isPublished } from './published.ts';
import { isPassword, isToken } from './token.ts';
import { isIdentifier, lowBar, wordy } from './wordiness.ts';

/** Addresses, paths, dates, versions, colours, numbers, members and digests that say what they are. */
const beginnings =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Za-z]:\\|\d{4}-\d\d-\d\d|v?\d{1,4}\.\d{1,4}|#[0-9a-f]{3,8}$|sha\d{1,3}[-:=]|md5[-:=]|urn:|data:|this\.|self\.|[a-z]{4,20}=[^=]|0x[0-9a-fA-F]{1,16}[uUlL]{0,3}$)/;

/** Names of files and hosts. */
const endings =
  /\.(?:[cm]?js|ts|json|ya?ml|pem|key|crt|txt|md|png|svg|html?|css|php|py|go|java|rb|cs|xml|conf|cfg|ini|toml|env|sh|local|com|org|net|io|dev)$/;

/** `settings.database.password`: what code calls the secret. */
const member = /^[A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40}){1,8}$/;

/**
 * Whether `secret`, which `detector` has found, is to be reported. The surer the detector, the less is asked of the
 * secret: a key in an exact format is dropped only for what is beyond doubt a placeholder.
 */
export function accepts(detector: Detector, secret: string): boolean {
  const { entropy: least = 0 } = detector;
  return entropy(secret) >= least && isLikely(detector, secret) && !isPublished(secret);
}

function isLikely(detector: Detector, secret: string): boolean {
  const { certainty = 'format', prefix = '' } = detector;
  const body = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  if (certainty === 'format') return !isUnmistakable(body);
  if (certainty === 'context') {
    return !isUnmistakable(body) && !isIdentifier(body) && (!wordy(body, lowBar) || isToken(body));
  }
  if (isPlaceholder(secret) || isHarmless(secret) || isMalformed(secret)) return false;
  if (certainty === 'name') return (/\d/.test(secret) || secret.length >= 16) && !wordy(secret, lowBar);
  if (isIdentifier(secret) || isTypedByHand(secret) || isEncodedText(secret)) return false;
  return isToken(secret) || isPassword(secret) || (detector.chosen === true && isChosen(secret));
}

function isHarmless(value: string): boolean {
  return beginnings.test(value) || endings.test(value) || (member.test(value) && !isToken(value));
}
