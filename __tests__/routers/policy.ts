import type { Policy } from '../../src/policy/policy.ts';

/** The policy that the project starts from, so that tests of the rules stand on their own. */
export const seedPolicy: Policy = {
  providers: {
    allowed: ['anthropic'],
    banned: [
      { name: 'openrouter', hosts: ['openrouter.ai'] },
      { name: 'iflow', hosts: ['iflow.cn'] },
      { name: 'volcengine', hosts: ['ark.*.volces.com'] },
      { name: 'modelscope', hosts: ['modelscope.cn'] },
      { name: 'dashscope', hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com'] },
    ],
    endpoints: ['https://api.anthropic.com'],
  },
  models: { allowed: ['claude-3.7-sonnet', 'claude-3.7-haiku'] },
  hosts: ['127.0.0.1'],
  rules: {},
  include: ['**'],
  exclude: [],
  allow: [],
  locked: [],
  ignores: { allowed: true, addedByChange: false, forbidden: [], migrate: [] },
  detectors: [],
  failOn: 'error',
};
