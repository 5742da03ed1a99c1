import type { Detector } from '../../detector.ts';
import { base64url } from '../../random.ts';

/** The file that Qwen Code keeps after a login: tokens first, then the host that they are for. */
function qwen(kind: 'access' | 'refresh'): Detector {
  return {
    id: `qwen-oauth-${kind}`,
    rule: 'key-qwen',
    provider: 'qwen',
    title: `Qwen OAuth ${kind} token`,
    certainty: 'format',
    keywords: ['portal.qwen.ai'],
    before: 480,
    pattern: new RegExp(
      `${kind}_token"\\s{0,4}:\\s{0,4}"(?<secret>[A-Za-z0-9._~+/=-]{20,200})"[^{}]{0,280}?portal\\.qwen\\.ai`,
      'y',
    ),
    entropy: 3.5,
    examples: (random) => {
      const access = random.text(base64url, 64);
      const refresh = random.text(base64url, 64);
      const text = `{"access_token": "${access}", "token_type": "Bearer", "refresh_token": "${refresh}", "resource_url": "portal.qwen.ai", "expiry_date": 1}`;
      return [{ text, secret: kind === 'access' ? access : refresh }];
    },
    nearMisses: () => [`{"${kind}_token": "", "resource_url": "portal.qwen.ai"}`],
  };
}

export const oauth = (): readonly Detector[] => [qwen('access'), qwen('refresh')];
