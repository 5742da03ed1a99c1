import type { Detector } from '../../detector.ts';
import { base64url } from '../../random.ts';
import { format } from './of.ts';

/** API and admin keys end in `AA`: 93 characters of random bytes, then the padding of their base64. */
export const anthropic = (): readonly Detector[] => [
  format('anthropic', ['sk-ant-api03-', [base64url, 93], 'AA']),
  format('anthropic', ['sk-ant-admin01-', [base64url, 93], 'AA'], {
    id: 'anthropic-admin',
    title: 'Anthropic admin key',
  }),
  format('anthropic', ['sk-ant-oat01-', [base64url, 80, 120]], {
    id: 'anthropic-oauth-access',
    title: 'Claude OAuth access token',
    entropy: 3.5,
  }),
  format('anthropic', ['sk-ant-ort01-', [base64url, 80, 120]], {
    id: 'anthropic-oauth-refresh',
    title: 'Claude OAuth refresh token',
    entropy: 3.5,
  }),
  format('anthropic', ['sk-ant-sid01-', [base64url, 80, 120]], {
    id: 'anthropic-session',
    title: 'Claude session key',
    entropy: 3.5,
  }),
  format('anthropic', ['sk-ant-sid02-', [base64url, 80, 160]], {
    id: 'anthropic-session-2',
    title: 'Claude session key',
    entropy: 3.5,
  }),
];
