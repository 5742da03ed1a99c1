import type { Detector } from '../../detector.ts';
import { inner } from '../build.ts';
import { alnum, base64url } from './alphabets.ts';
import { beside, fixed, harmless } from './beside.ts';

/** Google Cloud and Google's other services. API keys (`AIza`) belong to the AI providers. */
export const gcp = (): readonly Detector[] => [
  ...fixed('google-oauth', 'Google OAuth client secret', 'GOCSPX-', [base64url, 28]),
  ...fixed('google-oauth', 'Google OAuth access token', 'ya29.', [`${alnum}-_.`, 30, 2000]),
  ...beside('google-oauth', 'Google OAuth refresh token', ['refresh_token', 'refreshtoken', 'google'], '1//0', [
    base64url,
    40,
    110,
  ]),
  ...beside(
    'google-oauth',
    'Google OAuth client secret',
    ['google', 'gcp_', 'apps.googleusercontent'],
    [base64url, 24],
  ),
  inner({
    provider: 'fcm',
    title: 'Firebase Cloud Messaging server key',
    marker: ':APA91b',
    before: 12,
    shape: ['AAAA', [base64url, 7], ':APA91b', [base64url, 134]],
  }),
  ...harmless(
    fixed('gcp-hmac', 'Google Cloud Storage HMAC id', ['GOOG1E'], ['ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 55]),
  ),
  ...beside('gcp-hmac', 'Google Cloud Storage HMAC secret', ['goog1', 'gcs_secret', 'gs_secret'], [`${alnum}+/`, 40]),
  ...beside(
    'recaptcha',
    'reCAPTCHA secret',
    ['recaptcha_secret', 'recaptcha secret', 'recaptcha_private', 'recaptcha'],
    '6L',
    [base64url, 38],
  ),
  ...beside(
    'fcm',
    'Firebase Cloud Messaging server key',
    ['firebase', 'fcm_', 'fcm-', 'gcm_', 'cloud messaging'],
    'AAAA',
    [base64url, 7],
    ':',
    [base64url, 140],
  ),
  ...beside(
    'firebase',
    'Firebase database secret',
    ['firebase_secret', 'firebase secret', 'firebaseio', 'firebase_token'],
    [alnum, 40],
  ),
];
