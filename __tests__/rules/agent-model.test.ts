import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/default.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge } from '../../src/rules/index.ts';

const on: Policy = { ...defaultPolicy, rules: { 'agent-model': 'error' } };

async function saidOf(path: string, text: string, policy: Policy): Promise<string[]> {
  const { configs } = await findConfigs(path, text);
  return configs.flatMap((config) =>
    judge(config, policy).map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`),
  );
}

const agent = (model: string): string =>
  `---\nname: review\ndescription: 'model: x'\nmodel: ${model}\n---\nmodel: other\n`;

describe('agent-model', () => {
  it.each([
    ['.claude/agents/review.md', 'claude-opus-9', ['agent-model claude-opus-9']],
    ['.claude/commands/team/fix.md', '"gpt-9" # fast', ['agent-model "gpt-9"']],
    ['dot_claude/skills/pdf/SKILL.md', "'gpt-9'\r", ["agent-model 'gpt-9'"]],
    ['skills/pdf/SKILL.md', 'gpt-9', ['agent-model gpt-9']],
    ['.claude/agents/review.md', 'openrouter,gpt-9', ['route-not-allowed openrouter,gpt-9']],
    ['.claude/agents/review.md', 'anthropic,claude-3.7-sonnet', []],
    ['.claude/agents/review.md', 'claude-3.7-haiku', []],
    ['.claude/agents/review.md', 'sonnet', []],
    ['.claude/agents/review.md', 'opus[1m]', []],
    ['.claude/agents/review.md', 'inherit', []],
    ['docs/agents/review.md', 'gpt-9', []],
  ])('in %s: model: %s', async (path, model, expected) => {
    expect(await saidOf(path, agent(model), on)).toEqual(expected);
  });

  it('says nothing unless the policy asks for it, but for routes', async () => {
    expect(await saidOf('.claude/agents/review.md', agent('gpt-9'), defaultPolicy)).toEqual([]);
    expect(await saidOf('.claude/agents/review.md', agent('iflow,gpt-9'), defaultPolicy)).toEqual([
      'route-not-allowed iflow,gpt-9',
    ]);
    expect(await saidOf('.claude/agents/review.md', agent('gpt-9').replace('---\n', '\n---\n'), on)).toEqual([]);
  });
});
