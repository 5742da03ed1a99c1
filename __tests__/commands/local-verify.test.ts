import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { codeCommand } from '../../src/commands/code.ts';
import { uiCommand } from '../../src/commands/ui.ts';
import { verifyCommand } from '../../src/commands/verify.ts';
import { configFile } from '../../src/local/paths.ts';
import { template } from '../../src/local/template.ts';
import { capture } from '../local/io.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';

const ok = 'Router config OK. Local routing only. Anthropic only. Allowed models only.\n';

let home = '';
beforeEach(() => {
  home = makeFolder('home');
});
afterEach(removeFolders);

const inHome = (env: Record<string, string> = {}) => capture({ HOME: home, USERPROFILE: home, ...env }, home);

function put(text: string, file = configFile(inHome().env)): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('verify', () => {
  it('finds what install writes in order', async () => {
    const io = inHome();
    put(template);
    expect(await verifyCommand.run([], io)).toBe(0);
    expect({ out: io.out(), err: io.err() }).toEqual({ out: ok, err: '' });
  });

  it('says that there is no config, and how to get one', async () => {
    const io = inHome();
    expect(await verifyCommand.run([], io)).toBe(2);
    expect(io.err()).toBe(
      'Error: Router config missing at ~/.claude-code-router/config.json\n' +
        '  Run: npm run router:install (or: ccr-guard install)\n',
    );
  });

  it('tells all that is wrong, where, and what to do', async () => {
    const io = inHome();
    put(template.replace('"name": "anthropic"', '"name": "openrouter"').replace('127.0.0.1', '0.0.0.0'));
    expect(await verifyCommand.run([], io)).toBe(1);
    expect(io.out()).toMatch(
      /^Error: BANNED provider: openrouter\n {2}at ~\/\.claude-code-router\/config\.json:9:15\n {2}./m,
    );
    expect(io.out()).toMatch(/^Error: HOST must be "127\.0\.0\.1", found '0\.0\.0\.0'/m);
    expect(io.out()).not.toContain('OK');
  });

  it('keeps to itself what is a secret', async () => {
    const io = inHome();
    const secret = `sk-ant-api03-${'Zq9'.repeat(30)}`;
    put(template.replace(`\${${'ANTHROPIC_API_KEY'}}`, secret));
    expect(await verifyCommand.run([], io)).toBe(1);
    expect(io.out() + io.err()).not.toContain(secret.slice(16));
  });

  it.each(['', '[]', '{', '{}', 'null', '\u0000'])('never calls %j in order', async (text) => {
    put(text);
    expect(await verifyCommand.run([], inHome())).toBe(1);
  });

  it('takes another file, whatever its name, and follows a link', async () => {
    put(template, join(home, 'other.txt'));
    const io = inHome();
    expect(await verifyCommand.run(['other.txt'], io)).toBe(0);
    mkdirSync(join(home, '.claude-code-router'));
    symlinkSync(join(home, 'other.txt'), configFile(io.env));
    expect(await verifyCommand.run([], inHome())).toBe(0);
    expect(await verifyCommand.run(['none.json'], io)).toBe(2);
    expect(io.err()).toBe(
      'Error: Router config missing at none.json\n' +
        '  Name another file, or none to check ~/.claude-code-router/config.json\n',
    );
  });

  it('goes by the policy of the current folder', async () => {
    put('models: { allowed: [claude-4-sonnet] }\n', join(home, '.ccr-guard.yml'));
    put(template.replaceAll('claude-3.7-sonnet', 'claude-4-sonnet').replaceAll('claude-3.7-haiku', 'claude-4-sonnet'));
    expect(await verifyCommand.run([], inHome())).toBe(0);
    put('fail-on: never\n', join(home, '.ccr-guard.yml'));
    expect(await verifyCommand.run([], inHome())).toBe(1);
  });

  it('tells what it was made to overlook', async () => {
    const io = inHome();
    put(
      template
        .replace('"HOST"', '// ccr-guard-ignore-next-line host-not-local -- a sample\n  "HOST"')
        .replace('127.0', '0.0'),
    );
    await verifyCommand.run([], io);
    expect(io.out()).toContain(
      'Suppressed by inline: host-not-local at ~/.claude-code-router/config.json:3 (a sample)\n',
    );
  });

  it('refuses what it does not know, and what it cannot read', async () => {
    await expect(verifyCommand.run(['--all'], inHome())).rejects.toThrow("but got '--all'");
    await expect(verifyCommand.run(['a', 'b'], inHome())).rejects.toThrow("but got 'b'");
    await expect(verifyCommand.run(['.'], inHome())).rejects.toThrow(/^Cannot read \.: .*EISDIR/);
  });
});

describe.each([codeCommand, uiCommand])('$name', (command) => {
  it('starts nothing on a config that breaks the policy, or on none', async () => {
    const ran = join(home, 'ran');
    writeFileSync(join(home, 'ccr'), `#!/usr/bin/env node\nrequire('fs').writeFileSync(${JSON.stringify(ran)}, '')`, {
      mode: 0o755,
    });
    const path = { PATH: [home, dirname(process.execPath)].join(delimiter) };
    expect(await command.run([], inHome(path))).toBe(2);
    put(template.replace('127.0.0.1', '0.0.0.0'));
    const io = inHome(path);
    expect(await command.run([], io)).toBe(1);
    expect(io.err()).toContain('Error: HOST must be "127.0.0.1"');
    expect(() => readFileSync(ran)).toThrow('ENOENT');
    put(template);
    expect(await command.run([], inHome(path))).toBe(0);
    expect(readFileSync(ran, 'utf8')).toBe('');
  });

  it('warns of variables that are not set, without the values of those that are', async () => {
    put(template);
    const io = inHome({ PATH: home, CCR_APIKEY: 'made-up' });
    await expect(command.run([], io)).rejects.toThrow('was not found');
    expect(io.err()).toBe(
      `${ok}Warning: Invalid API key for provider 'anthropic': ANTHROPIC_API_KEY is not set here\n`,
    );
    const bare = inHome({ PATH: home, ANTHROPIC_API_KEY: 'made-up', CCR_APIKEY: '' });
    await expect(command.run([], bare)).rejects.toThrow('was not found');
    expect(bare.err()).toContain('Warning: CCR_APIKEY is not set here, and the router would take that name as its');
  });

  it('says how to install a router that is not there', async () => {
    put(template);
    await expect(command.run([], inHome({ PATH: home }))).rejects.toThrow(
      'Claude Code Router (ccr) was not found; install it with: npm install --global @musistudio/claude-code-router',
    );
  });
});
