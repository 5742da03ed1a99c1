import { describe, expect, it } from '@jest/globals';
import { alnum, hex, lower, seeded } from '../../../src/keys/random.ts';
import { find } from './search.ts';

const random = seeded(31);
const value = random.text(lower, 48);
const uuid = [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('-');

/** The rule and the secret of each find in `text`. */
const told = (text: string) => find(text).map(({ detector, start, end }) => [detector.rule, text.slice(start, end)]);

describe('names that say whose the key is', () => {
  it.each([
    ['settings of Claude', `{"env": {"ANTHROPIC_AUTH_TOKEN": "${value}"}}`, 'anthropic'],
    ['an environment file', `DASHSCOPE_API_KEY=${value}\n`, 'dashscope'],
    ['a shell', `export OPENROUTER_API_KEY='${value}'`, 'openrouter'],
    ['a workflow', `env:\n  GROQ_API_KEY: ${value}\n`, 'groq'],
    ['a Dockerfile', `ENV MISTRAL_API_KEY ${value}\n`, 'mistral'],
    ['a server of tools', `"mcpServers": {"search": {"env": {"EXA_API_KEY": "${value}"}}}`, 'exa'],
    ['PowerShell', `$env:SILICONFLOW_API_KEY = "${value}"`, 'siliconflow'],
    ['an argument', `client = OpenAI(base_url="https://api.deepseek.com", api_key="${value}")`, 'deepseek'],
    ['a member', `{"name": "kimi", "api_key": "${value}"}`, 'moonshot'],
  ])('in %s', (_, text, provider) => {
    expect(told(text)).toEqual([[`key-${provider}`, value]]);
  });

  it('with a UUID', () => {
    expect(told(`ARK_API_KEY=${uuid}`)).toEqual([['key-volcengine', uuid]]);
  });

  it.each([
    'OPENAI_API_KEY=sk-xxx',
    'ANTHROPIC_API_KEY=your-api-key-here',
    `OPENROUTER_API_KEY="\${OPENROUTER_API_KEY}"`,
    'OPENAI_API_KEY: process.env.OPENAI_API_KEY,',
    `OPENAI_API_KEY_FILE=${random.text(alnum, 20)}`,
    'AZURE_OPENAI_KEYVAULT_NAME=kv-openai-prod01',
    'OPENAI_TOKENIZER=cl100k_base_v2',
    'ANTHROPIC_MAX_TOKENS=64000',
    'api_key = AnthropicKeyProvider(region)',
    'The OpenAI key: see https://platform.openai.com/api-keys',
  ])('but not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
