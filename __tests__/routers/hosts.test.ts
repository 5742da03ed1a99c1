import { describe, expect, it } from '@jest/globals';
import { bannedAt, hostOf, isLoopback } from '../../src/routers/hosts.ts';

describe('hostOf', () => {
  it.each([
    ['https://openrouter.ai/api/v1', 'openrouter.ai'],
    ['HTTPS://OpenRouter.AI./api', 'openrouter.ai'],
    ['https:openrouter.ai', 'openrouter.ai'],
    ['https:\\\\openrouter.ai\\api', 'openrouter.ai'],
    ['//openrouter.ai/api', 'openrouter.ai'],
    ['openrouter.ai/api/v1', 'openrouter.ai'],
    ['openrouter.ai:443', 'openrouter.ai'],
    ['https://open\trouter.ai', 'openrouter.ai'],
    ['https://%6fpenrouter.ai', 'openrouter.ai'],
    ['https://user:word@openrouter.ai', 'openrouter.ai'],
    [`https://openrouter.ai\${X}/v1`, 'openrouter.ai'],
    ['https://openrouter.ai{{ x }}', 'openrouter.ai'],
    ['https://openrouter.ai@example.org', 'example.org'],
    ['http://[::1]:3456', '[::1]'],
    [`\${BASE_URL}`, undefined],
    ['', undefined],
    ['https://', undefined],
  ])('of %j is %j', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });
});

describe('bannedAt', () => {
  const banned = [
    { name: 'openrouter', hosts: ['openrouter.ai'] },
    { name: 'volcengine', hosts: ['ark.*.volces.com'] },
    { name: 'dashscope', hosts: ['dashscope.aliyuncs.com', 'dashscope-*.aliyuncs.com'] },
  ];

  it.each([
    ['openrouter.ai', 'openrouter'],
    ['api.openrouter.ai', 'openrouter'],
    ['ark.cn-beijing.volces.com', 'volcengine'],
    ['x.ark.eu.volces.com', 'volcengine'],
    ['coding.dashscope.aliyuncs.com', 'dashscope'],
    ['dashscope-intl.aliyuncs.com', 'dashscope'],
    ['notopenrouter.ai', undefined],
    ['openrouter.ai.example.org', undefined],
    ['ark.volces.com', undefined],
    ['api.anthropic.com', undefined],
  ])('%s belongs to %s', (host, name) => {
    expect(bannedAt(host, banned)?.name).toBe(name);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['localhost', true],
  ['x.localhost', true],
  ['127.0.0.1.example.org', false],
  ['0.0.0.0', false],
  ['localhost.example.org', false],
])('isLoopback(%s) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
