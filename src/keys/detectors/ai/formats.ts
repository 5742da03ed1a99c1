import type { Detector } from '../../detector.ts';
import { alnum, base64, base64url, digits, hex, lower, upper } from '../../random.ts';
import { uuid } from '../shape.ts';
import { format } from './of.ts';

const letters = upper + lower;
const word = `${alnum}_`;

/** Keys with a head of their own. The shapes are those that the providers hand out today, with their older lengths. */
export const formats = (): readonly Detector[] => [
  format('openrouter', ['sk-or-v1-', [hex, 64]]),
  format('groq', ['gsk_', [alnum, 52]]),
  format('xai', ['xai-', [`${word}-`, 70, 120]]),
  format('huggingface', ['hf_', [alnum, 34]], { entropy: 3 }),
  format('huggingface', ['api_org_', [alnum, 34]], {
    id: 'huggingface-organization',
    title: 'Hugging Face organization token',
    entropy: 3,
  }),
  format('perplexity', ['pplx-', [alnum, 40, 64]]),
  format('together', ['tgp_v1_', [base64url, 43]]),
  format('fireworks', ['fw_', [alnum, 22, 24]], { entropy: 3.7 }),
  format('replicate', ['r8_', [base64url, 37]], { entropy: 3.5 }),
  format('cerebras', ['csk-', [digits + lower, 48]]),
  format('nvidia', ['nvapi-', [base64url, 60, 70]]),
  format('moonshot', ['sk-kimi-', [alnum, 48, 80]]),
  format('minimax', ['sk-api-', [base64url, 100, 130]]),
  format('minimax', ['sk-cp-', [base64url, 80, 140]], { id: 'minimax-coding', title: 'MiniMax coding plan key' }),
  format('dashscope', ['sk-sp-', [hex, 32, 48]], { id: 'dashscope-coding', title: 'Alibaba coding plan key' }),
  format('modelscope', ['ms-', ...uuid]),
  format('vercel', ['vck_', [base64url, 20, 60]], { entropy: 3.5 }),
  format('vercel', ['v1:', [alnum, 24], ':', [alnum, 24]], { id: 'v0', title: 'Vercel v0 API key', entropy: 3.5 }),
  format('elevenlabs', ['sk_', [hex, 48]], { entropy: 3 }),
  format('langsmith', ['lsv2_pt_', [hex, 32], '_', [hex, 10]]),
  format('langsmith', ['lsv2_sk_', [hex, 32], '_', [hex, 10]], {
    id: 'langsmith-service',
    title: 'LangSmith service key',
  }),
  format('langfuse', ['sk-lf-', ...uuid]),
  format('wandb', ['wandb_v1_', [word, 70, 80]]),
  format('pinecone', ['pcsk_', [alnum, 5, 6], '_', [alnum, 63]]),
  format('cursor', ['crsr_', [hex, 64]]),
  format('devin', ['apk_user_', [`${base64}=_-`, 80, 200]], { id: 'devin-user', entropy: 4 }),
  format('devin', ['apk_', [`${base64}=_-`, 80, 120]], { id: 'devin-service', entropy: 4 }),
  format('devin', ['cog_', [`${lower}234567`, 52]], { id: 'devin-service-user', entropy: 3.5 }),
  format('runpod', ['rpa_', [digits + upper, 40], [alnum, 6]]),
  format('brave', ['BSA', [base64url, 24, 40]], { entropy: 4 }),
  format('anyscale', ['esecret_', [alnum, 24, 40]], { entropy: 3.5 }),
  format('chutes', ['cpk_', [hex, 32], '.', [hex, 32], '.', [alnum, 32]]),
  format('featherless', ['rc_', [hex, 64]]),
  format('helicone', ['sk-helicone-', [`${alnum}-`, 24, 64]], { entropy: 3 }),
  format('voyage', ['pa-', [base64url, 43]], { entropy: 4 }),
  format('voyage', ['al-', [base64url, 43]], { id: 'voyage-atlas', entropy: 4 }),
  format('jina', ['jina_', [hex, 32], [base64url, 28]]),
  format('tavily', ['tvly-', [`${alnum}-`, 32, 64]], { entropy: 3.3 }),
  format('firecrawl', ['fc-', [hex, 32]], { entropy: 3 }),
  format('e2b', ['e2b_', [hex, 40]], { entropy: 3 }),
  format('llamacloud', ['llx-', [alnum, 48]]),
  format('llama', ['LLM|', [digits, 14, 18], '|', [base64url, 24, 32]]),
  format('qianfan', ['bce-v3/ALTAK-', [alnum, 20, 24], '/', [hex, 40]]),
  format('coze', ['pat_', [alnum, 64]]),
  format('dify', ['dataset-', [alnum, 24]], { id: 'dify-dataset', entropy: 3.9 }),
  format('dify', ['app-', [alnum, 24]], { entropy: 3.9 }),
  format('pollinations', ['plln_sk_', [letters + digits, 24, 40]], { entropy: 3.3 }),
];
