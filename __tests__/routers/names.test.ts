import { describe, expect, it } from '@jest/globals';
import { isClaudeSettings, isJsonKind, isMainConfig, isNamedLikeConfig, isTemplate } from '../../src/routers/names.ts';

describe('names', () => {
  it.each([
    '.claude-code-router/config.json',
    'home/me/.Claude-Code-Router/CONFIG.JSON',
    'claude-code-router/config.json',
    'dot_claude-code-router/config.json.tmpl',
    'private_dot_claude-code-router/config.json',
    'exact_private_dot_claude-code-router/config.json',
    '.claude-code-router/config.json.2025-11-02T10-11-12.000Z.bak',
    '.claude-code-router/config.json5',
    '.claude-code-router/config.json~',
    'config.d/.claude-code-router/config.json.old.1',
  ])('%s is the file that CCR reads, or a copy of it', (path) => {
    expect(isMainConfig(path)).toBe(true);
  });

  it.each([
    'ccr-config.json',
    'CCR.config.json5',
    'config/ccr_config.jsonc',
    'claude-code-router.config.json',
    'claude-code-router-openrouter.json',
    'my-claude-code-router.json.j2',
    '.claude-code-router.json',
    '.ccr/config.json',
    'claude-code-router/config.example.json',
    '.claude-code-router/presets/x/manifest.json',
    '.claude-code-router/-home-me/0b1c.json',
    'dot_claude-code-router/private_config.json',
  ])('%s is named like a config', (path) => {
    expect(isNamedLikeConfig(path)).toBe(true);
    expect(isJsonKind(path)).toBe(true);
  });

  it.each(['config.json', 'claude-code-router/README.md', 'src/router.json', 'ccr/notes.json', 'xccr/config.json'])(
    '%s is not',
    (path) => {
      expect(isNamedLikeConfig(path)).toBe(false);
    },
  );

  it('knows templates and the settings of Claude Code', () => {
    expect(isTemplate('a/config.json.tmpl')).toBe(true);
    expect(isTemplate('a/config.json.j2.bak')).toBe(true);
    expect(isTemplate('a/config.json')).toBe(false);
    for (const path of [
      '.claude/settings.json',
      '.claude/settings.local.json',
      'dot_claude/private_settings.json',
      'etc/claude-code/managed-settings.json',
      'managed-settings.d/10-x.json',
    ]) {
      expect(isClaudeSettings(path)).toBe(true);
    }
    expect(isClaudeSettings('settings.json')).toBe(false);
    expect(isClaudeSettings('.vscode/settings.json')).toBe(false);
  });

  it('takes a hostile path as quickly as any other', () => {
    for (const part of ['.1', '-bak', '_', 'a_', 'ccr-config', '~', '.1-']) {
      expect(isNamedLikeConfig(`${part.repeat(4000)}x`)).toBe(false);
    }
  });
});
