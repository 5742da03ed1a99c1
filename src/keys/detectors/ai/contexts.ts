import type { Detector } from '../../detector.ts';
import { alnum, base64, base64url, digits, hex, lower, upper } from '../../random.ts';
import { type Shape, uuid } from '../shape.ts';
import { beside, format } from './of.ts';

const lowerAlnum = digits + lower;
const anyHex = `${digits}abcdefABCDEF`;

/** `sk-` and a run without a mark: shared by so many providers that only a word beside it tells them apart. */
const plainSk = (): readonly Detector[] => [
  beside('deepseek', ['sk-', [alnum, 32, 48]], { entropy: 2.8 }),
  beside('dashscope', ['sk-', [alnum, 32, 48]], { entropy: 2.8 }),
  beside('qwen', ['sk-', [alnum, 32, 48]], { entropy: 2.8 }),
  beside('iflow', ['sk-', [lowerAlnum, 32]], { entropy: 2.8 }),
  beside('baichuan', ['sk-', [lowerAlnum, 32]], { entropy: 2.8 }),
  beside('moonshot', ['sk-', [base64url, 32, 64]], { id: 'moonshot-plain', entropy: 3 }),
  beside('stability', ['sk-', [alnum, 48, 64]]),
  beside('siliconflow', ['sk-', [alnum, 32, 64]], { entropy: 2.8 }),
  beside('newapi', ['sk-', [alnum, 32, 64]], { entropy: 3 }),
  beside('agentrouter', ['sk-', [alnum, 32, 64]], { entropy: 3 }),
  beside('zenmux', ['sk-', [`${alnum}-`, 32, 96]], { entropy: 3 }),
  beside('302ai', ['sk-', [alnum, 32, 64]], { entropy: 3 }),
  beside('infini', ['sk-', [alnum, 16, 64]], { entropy: 3 }),
  beside('morph', ['sk-', [base64url, 40, 64]], { entropy: 3 }),
  beside('braintrust', ['sk-', [alnum, 48]], { entropy: 3 }),
  beside('minimax', ['sk-', [base64url, 40, 160]], { id: 'minimax-plain', entropy: 3.5 }),
  beside('poe', ['sk-poe-', [base64url, 40, 50]], { id: 'poe-plain', entropy: 3.5 }),
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
  beside('mistral', [[alnum, 32]], { entropy: 3.3 }),
  beside('cohere', [[alnum, 40]], { entropy: 3.9 }),
  beside('cohere', ['co_', [alnum, 32, 48]], { id: 'cohere-prefixed', entropy: 3.5 }),
  beside('together', [[hex, 64]], { id: 'together-hex', entropy: 3 }),
  beside('elevenlabs', [[anyHex, 32]], { id: 'elevenlabs-hex', entropy: 3 }),
  beside('assemblyai', [[lowerAlnum, 32]], { entropy: 3 }),
  beside('deepgram', [[lowerAlnum, 40]], { entropy: 3 }),
  beside('wandb', [[anyHex, 40]], { id: 'wandb-hex', entropy: 3 }),
  beside('clarifai', [[lowerAlnum, 32]], { entropy: 3 }),
  beside('private-ai', [[alnum, 32]], { entropy: 3 }),
  beside('ai21', [[alnum, 32, 48]], { entropy: 3.3 }),
  beside('deepinfra', [[alnum, 32]], { entropy: 3.5 }),
  beside('serper', [[hex, 40]], { entropy: 3 }),
  beside('nlpcloud', [[anyHex, 40]], { entropy: 3 }),
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
  beside('nvidia', [[alnum, 84]], { id: 'nvidia-ngc', title: 'NVIDIA NGC API key', entropy: 4 }),
  beside('nvidia', [[lowerAlnum, 26], ':', ...uuid], { id: 'nvidia-ngc-pair', title: 'NVIDIA NGC API key' }),
  beside('ideogram', [[base64url, 60, 100]], { entropy: 4 }),
  beside('runway', ['key_', [hex, 128]]),
  beside('playht', [[hex, 32]], { entropy: 3 }),
  beside('playht', ['ak-', [hex, 32]], { id: 'playht-new', entropy: 3 }),
  beside('speechmatics', [[alnum, 32]], { entropy: 3 }),
  beside('hume', [[alnum, 40, 72]], { entropy: 4 }),
  beside('roboflow', [[alnum, 20]], { entropy: 3.5 }),
  beside('modal', ['ak-', [alnum, 22]], { title: 'Modal token id' }),
  beside('modal', ['as-', [alnum, 22]], { id: 'modal-secret', title: 'Modal token secret' }),
  beside('lambda', ['secret_', [`${alnum}_-`, 1, 40], '_', [hex, 32], '.', [alnum, 32]]),
  beside('nomic', ['nk-', [base64url, 40, 48]], { entropy: 3.5 }),
  beside('voyage', ['al-', [base64url, 43]], { id: 'voyage-atlas', entropy: 4 }),
  beside('qdrant', [[base64url, 40, 64], '|', [base64url, 40, 120]], { entropy: 4 }),
  beside('qdrant', [[base64url, 40, 90]], { id: 'qdrant-bare', entropy: 4 }),
  beside('weaviate', [[base64url, 36, 40]], { entropy: 4 }),
  beside('zilliz', [[hex, 64, 96]], { entropy: 3 }),
  beside('chroma', ['ck-', [base64url, 40, 48]], { entropy: 3.5 }),
  beside('unstructured', [[alnum, 30, 40]], { entropy: 3.5 }),
  beside('mem0', ['m0-', [alnum, 36, 48]], { entropy: 3.5 }),
  beside('composio', ['ak_', [base64url, 18, 32]], { entropy: 3.3 }),
  beside('composio', [[lowerAlnum, 20, 24]], { id: 'composio-bare', entropy: 3.5 }),
  beside('comet', [[alnum, 25]], { entropy: 3.5 }),
  beside('promptlayer', ['pl_', [hex, 32]], { entropy: 3 }),
  beside('galileo', [[base64url, 43]], { entropy: 4 }),
  beside('predibase', ['pb_', [base64url, 22, 48]], { entropy: 3.5 }),
  beside('parasail', ['psk-', [base64url, 32, 64]], { entropy: 3.5 }),
  beside('venice', [[base64url, 42, 64]], { entropy: 4 }),
  beside('inception', ['sk_', [hex, 32]], { entropy: 3 }),
  beside('watsonx', [[base64url, 44]], { entropy: 4 }),
  beside('segmind', ['SG_', [hex, 16]], { entropy: 3 }),
  beside('deepai', [[`${lowerAlnum}-`, 36]], { entropy: 3 }),
  beside('spark', [[hex, 32], ':', [base64, 32]], { title: 'iFlytek Spark API password' }),
  beside('spark', [[`${alnum}`, 20], ':', [alnum, 20]], { id: 'spark-password', entropy: 3.5 }),
  beside('spark', [[lowerAlnum, 32]], { id: 'spark-key', entropy: 3 }),
  beside('longcat', ['ak_', [alnum, 24, 48]], { entropy: 3.5 }),
  beside('gitee-ai', [[digits + upper, 40]], { entropy: 3.3 }),
  beside('replicate', [[hex, 40]], { id: 'replicate-hex', entropy: 3 }),
];

const jwt: Shape = ['eyJ', [base64url, 17, 400], '.', [base64url, 20, 900], '.', [base64url, 40, 400]];

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
  beside('leonardo', uuid),
  beside('deepai', uuid, { id: 'deepai-uuid' }),
  beside('synthesia', [[hex, 32]], { entropy: 3 }),
  beside('kluster', uuid),
  beside('mem0', uuid, { id: 'mem0-uuid' }),
  beside('edenai', jwt),
  beside('octoai', jwt),
  beside('qdrant', jwt, { id: 'qdrant-jwt' }),
  beside('gmi', jwt),
  beside('aleph-alpha', jwt),
  beside('deepinfra', jwt, { id: 'deepinfra-jwt' }),
  beside('inference', [...uuid], { id: 'inference-uuid' }),
  beside('nebius', ['v1.', [base64url, 40, 400]], { id: 'nebius-factory', entropy: 4 }),
  beside('deepl', [...uuid, ':fx']),
  beside('minimax', ['eyJ', [base64url, 17, 500], '.', [base64url, 40, 900], '.', [base64url, 40, 400]], {
    id: 'minimax-jwt',
  }),
  beside('hyperbolic', ['eyJ', [base64url, 17, 200], '.', [base64url, 40, 400], '.', [base64url, 40, 200]]),
  beside('nebius', ['eyJ', [base64url, 17, 400], '.', [base64url, 40, 900], '.', [base64url, 40, 400]]),
];

/**
 * Runs that say no more than how long they are, for a key which stands without any word beside it: most keys that look
 * like this are of the provider that is named, which the title leaves open.
 */
const unclaimed = (): readonly Detector[] =>
  [
    format('deepseek', ['sk-', [lowerAlnum, 32]], {
      id: 'deepseek-unclaimed',
      title: 'API key (DeepSeek, Alibaba or alike)',
      entropy: 2.8,
    }),
    format('openai', ['sk-', [alnum, 48]], {
      id: 'openai-unclaimed',
      title: 'API key (OpenAI, Moonshot or alike)',
      entropy: 3,
    }),
  ].map((detector) => Object.assign(detector, { certainty: 'generic' as const }));

export const contexts = (): readonly Detector[] => [...plainSk(), ...runs(), ...dotted(), ...unclaimed()];
