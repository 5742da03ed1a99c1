import { describe, expect, it } from '@jest/globals';
import { detectors } from '../../src/keys/detectors/index.ts';
import { providers } from '../../src/keys/provider-list.ts';
import { keyRuleFor } from '../../src/keys/providers.ts';

describe('keyRuleFor', () => {
  it.each([
    ['openrouter.ai', 'openrouter'],
    ['api.openai.com', 'openai'],
    ['my-company.openai.azure.com', 'azure-openai'],
    ['ark.cn-beijing.volces.com', 'volcengine'],
    ['dashscope.aliyuncs.com', 'dashscope'],
    ['dashscope-intl.aliyuncs.com', 'dashscope'],
    ['api-inference.modelscope.cn', 'modelscope'],
    ['apis.iflow.cn', 'iflow'],
    ['generativelanguage.googleapis.com', 'gemini'],
    ['us-east5-aiplatform.googleapis.com', 'vertex'],
    ['bedrock-runtime.eu-west-1.amazonaws.com', 'bedrock'],
    ['API.Z.AI', 'zhipu'],
    ['api.kimi.com:443', 'moonshot'],
    ['api.minimax.io.', 'minimax'],
  ])('knows the host %s', (host, provider) => {
    expect(keyRuleFor({ host })).toMatchObject({ rule: `key-${provider}`, provider });
  });

  it.each([
    ['openrouter', 'openrouter'],
    ['OpenRouter-Free', 'openrouter'],
    ['kimi', 'moonshot'],
    ['Z.AI coding', 'zhipu'],
    ['azure', 'azure-openai'],
    ['grok', 'xai'],
    ['my-deepseek', 'deepseek'],
  ])('knows the name %s', (name, provider) => {
    expect(keyRuleFor({ name })).toMatchObject({ rule: `key-${provider}` });
  });

  it.each([
    ['ANTHROPIC_AUTH_TOKEN', 'anthropic'],
    ['CLAUDE_CODE_OAUTH_TOKEN', 'anthropic'],
    ['AZURE_OPENAI_API_KEY', 'azure-openai'],
    ['DASHSCOPE_API_KEY', 'dashscope'],
    ['ARK_API_KEY', 'volcengine'],
    ['HF_TOKEN', 'huggingface'],
    ['CO_API_KEY', 'cohere'],
    ['ZAI_API_KEY', 'zhipu'],
    ['OLLAMA_API_KEY', 'ollama'],
    ['AWS_BEARER_TOKEN_BEDROCK', 'bedrock'],
    ['MY_GROQ_KEY', 'groq'],
    ['EXA_API_KEY', 'exa'],
    ['falKey', 'fal'],
    ['Z_AI_API_KEY', 'zhipu'],
  ])('knows the variable %s', (variable, provider) => {
    expect(keyRuleFor({ variable })).toMatchObject({ rule: `key-${provider}` });
  });

  it('believes the host before the name, and the name before the variable', () => {
    expect(keyRuleFor({ host: 'api.deepseek.com', name: 'openai' }).provider).toBe('deepseek');
    expect(keyRuleFor({ host: 'proxy.invalid', name: 'openai', variable: 'GROQ_API_KEY' }).provider).toBe('openai');
  });

  it.each([
    {},
    { host: 'proxy.invalid' },
    { host: 'notopenai.com' },
    { name: 'main' },
    { variable: 'API_KEY' },
    { variable: 'EXAMPLE_API_KEY' },
    { variable: 'FALLBACK_KEY' },
  ])('names no provider for %j', (given) => {
    expect(keyRuleFor(given)).toEqual({ rule: 'key-generic', title: 'API key' });
  });
});

describe('the list of providers', () => {
  it('names each provider, host and alias once', () => {
    const all = providers.flatMap(({ id, hosts, aliases = [] }) => [id, ...hosts, ...aliases]);
    expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  });

  it('gives each provider a detector of its own', () => {
    const rules = new Set(detectors().map(({ rule }) => rule));
    expect(providers.filter(({ id }) => !rules.has(`key-${id}`))).toEqual([]);
  });
});
