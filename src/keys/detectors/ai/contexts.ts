import type { Detector } from '../../detector.ts';
import { alnum, base64url, digits, hex, lower } from '../../random.ts';
import { uuid } from '../shape.ts';
import { beside } from './of.ts';

const lowerAlnum = digits + lower;

/** `sk-` and a run without a mark: shared by so many providers that only a word beside it tells them apart. */
const plainSk = (): readonly Detector[] => [
  beside('deepseek', ['sk-', [lowerAlnum, 32]]),
  beside('dashscope', ['sk-', [hex, 32]], { entropy: 2.8 }),
  beside('qwen', ['sk-', [hex, 32]], { entropy: 2.8 }),
  beside('iflow', ['sk-', [hex, 32]], { entropy: 2.8 }),
  beside('baichuan', ['sk-', [hex, 32]], { entropy: 2.8 }),
  beside('moonshot', ['sk-', [base64url, 48]], { id: 'moonshot-plain' }),
  beside('stability', ['sk-', [alnum, 48]]),
  beside('siliconflow', ['sk-', [lower, 48]]),
  beside('aihubmix', ['sk-', [alnum, 32, 64]], { entropy: 3 }),
  beside('litellm', ['sk-', [base64url, 16, 64]], { entropy: 3 }),
  beside('hunyuan', ['sk-', [alnum, 48]]),
  beside('xiaomi', ['sk-', [alnum, 40, 64]]),
  beside('opencode', ['sk-', [alnum, 48, 72]]),
  beside('packycode', ['sk-', [alnum, 40, 64]]),
  beside('requesty', ['sk-', [`${base64url}/+=`, 40, 120]], { entropy: 3.5 }),
];

/** Hexadecimal and plain runs, which are as likely a hash: the word must stand close by. */
const runs = (): readonly Detector[] => [
  beside('mistral', [[alnum, 32]], { entropy: 3.5 }),
  beside('cohere', [[alnum, 40]], { entropy: 4 }),
  beside('together', [[hex, 64]], { id: 'together-hex', entropy: 3 }),
  beside('elevenlabs', [[hex, 32]], { id: 'elevenlabs-hex', entropy: 3 }),
  beside('assemblyai', [[lowerAlnum, 32]], { entropy: 3 }),
  beside('deepgram', [[lowerAlnum, 40]], { entropy: 3 }),
  beside('wandb', [[hex, 40]], { id: 'wandb-hex', entropy: 3 }),
  beside('clarifai', [[lowerAlnum, 32]], { entropy: 3 }),
  beside('private-ai', [[alnum, 32]], { entropy: 3 }),
  beside('ai21', [[alnum, 32]], { entropy: 3.5 }),
  beside('deepinfra', [[alnum, 32]], { entropy: 3.5 }),
  beside('serper', [[hex, 40]], { entropy: 3 }),
  beside('nlpcloud', [[hex, 40]], { entropy: 3 }),
  beside('portkey', [[`${base64url}/+`, 28]], { entropy: 3.8 }),
  beside('upstage', ['up_', [alnum, 20, 60]], { entropy: 3.5 }),
  beside('upstage', [[alnum, 32, 50]], { id: 'upstage-bare', entropy: 3.8 }),
  beside('novita', ['sk_', [base64url, 43]]),
  beside('ppio', ['sk_', [base64url, 43]]),
  beside('cursor', ['key_', [hex, 64]], { id: 'cursor-dashboard' }),
  beside('poe', [[base64url, 43]], { entropy: 4 }),
  beside('cloudflare', [[base64url, 40]], { entropy: 4 }),
  beside('cloudflare', [[hex, 37]], { id: 'cloudflare-global', title: 'Cloudflare global API key', entropy: 3 }),
  beside('stepfun', [[alnum, 48, 72]], { entropy: 4 }),
  beside('lingyi', [[hex, 32]], { entropy: 3 }),
];

/** UUIDs, and runs with a dot in a fixed place. */
const dotted = (): readonly Detector[] => [
  beside('volcengine', uuid),
  beside('modelscope', uuid, { id: 'modelscope-bare' }),
  beside('sambanova', uuid),
  beside('pinecone', uuid, { id: 'pinecone-uuid' }),
  beside('exa', uuid),
  beside('zhipu', [[hex, 32], '.', [alnum, 16]]),
  beside('ollama', [[hex, 32], '.', [base64url, 24]]),
  beside('baseten', [[alnum, 8], '.', [alnum, 32]], { entropy: 3.8 }),
  beside('fal', [...uuid, ':', [hex, 32]]),
  beside('deepl', [...uuid, ':fx']),
  beside('minimax', ['eyJ', [base64url, 17, 500], '.', [base64url, 40, 900], '.', [base64url, 40, 400]], {
    id: 'minimax-jwt',
  }),
  beside('hyperbolic', ['eyJ', [base64url, 17, 200], '.', [base64url, 40, 400], '.', [base64url, 40, 200]]),
  beside('nebius', ['eyJ', [base64url, 17, 400], '.', [base64url, 40, 900], '.', [base64url, 40, 400]]),
];

export const contexts = (): readonly Detector[] => [...plainSk(), ...runs(), ...dotted()];
