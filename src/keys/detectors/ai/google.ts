import type { Detector } from '../../detector.ts';
import { base64, base64url } from '../../random.ts';
import { format } from './of.ts';

/** `"type": "service_account"` stands some lines ahead of the private key in the JSON that Google Cloud hands out. */
const serviceAccount: Detector = {
  id: 'vertex-service-account',
  rule: 'key-vertex',
  provider: 'vertex',
  title: 'Google Cloud service account key',
  certainty: 'format',
  keywords: ['-----BEGIN PRIVATE KEY-'],
  before: 480,
  pattern:
    /service_account\\{0,3}"[^{}]{1,400}?private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\\\r\n]{64,4000}(?:-----END PRIVATE KEY-----)?)/y,
  prefix: '-----BEGIN PRIVATE KEY-----',
  examples: (random) => {
    const body = Array.from({ length: 26 }, () => random.text(base64, 64)).join('\\n');
    const secret = `-----BEGIN PRIVATE KEY-----\\n${body}\\n-----END PRIVATE KEY-----`;
    const head = `"type": "service_account",\n  "project_id": "demo",\n  "private_key_id": "${random.text('0123456789abcdef', 40)}",\n`;
    return [{ text: `{\n  ${head}  "private_key": "${secret}\\n"\n}`, secret }];
  },
  nearMisses: () => [
    '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
  ],
};

export const google = (): readonly Detector[] => [
  format('gemini', ['AIza', [base64url, 35]], { title: 'Google API key (Gemini, Maps, Firebase)', entropy: 3 }),
  format('gemini', ['AQ.Ab8RN6', [base64url, 40, 64]], {
    id: 'gemini-express',
    title: 'Google Gemini API key',
    entropy: 3.5,
  }),
  serviceAccount,
];
