import type { BannedProvider, Policy } from './policy.ts';

/** The hosts at which the banned providers are reached, so that another name for one of them changes nothing. */
const banned: readonly BannedProvider[] = [
  { name: 'openrouter', hosts: ['openrouter.ai'] },
  { name: 'iflow', hosts: ['iflow.cn'] },
  { name: 'volcengine', hosts: ['volces.com', 'volcengine.com', 'volcengineapi.com', 'bytepluses.com'] },
  { name: 'modelscope', hosts: ['modelscope.cn', 'modelscope.ai'] },
  { name: 'dashscope', hosts: ['dashscope.aliyuncs.com', 'dashscope-*.aliyuncs.com', 'maas.aliyuncs.com'] },
];

/** What is in force where a repository has no policy of its own: Anthropic only, two models, this machine only. */
export const defaultPolicy: Policy = {
  providers: { allowed: ['anthropic'], banned, endpoints: ['https://api.anthropic.com'] },
  models: { allowed: ['claude-3.7-sonnet', 'claude-3.7-haiku'] },
  hosts: ['127.0.0.1'],
  rules: {},
  locked: [],
  include: ['**'],
  exclude: [],
  allow: [],
  ignores: { allowed: true, addedByChange: false, forbidden: [], migrate: [] },
  detectors: [],
  failOn: 'error',
};
