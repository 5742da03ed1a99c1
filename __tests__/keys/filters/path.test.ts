import { describe, expect, it } from '@jest/globals';
import { configuresCredentials, leastCertainty } from '../../../src/keys/filters/path.ts';

describe('leastCertainty', () => {
  it.each([
    'package-lock.json',
    'web/yarn.lock',
    'go.sum',
    'dist/app.min.js',
    'dist/app.js.map',
    'site/theme.css',
    'logo.svg',
    'src/locales/de.json',
    'po/fr.po',
  ])('asks %s for formats alone', (path) => {
    expect(leastCertainty(path)).toBe('format');
  });

  it.each(['src/app.ts', '.env', 'config.json', 'locker/config.json', 'docs/lock.md'])('asks %s for all', (path) => {
    expect(leastCertainty(path)).toBe('generic');
  });
});

describe('configuresCredentials', () => {
  it.each([
    '.env',
    'app/.env.production',
    'prod.env',
    '.npmrc',
    '.claude/settings.local.json',
    '.mcp.json',
    'infra/prod.tfvars',
    'config/secrets.yml',
  ])('holds for %s', (path) => {
    expect(configuresCredentials(path)).toBe(true);
  });

  it.each(['src/env.ts', 'README.md', 'settings.json', 'docs/credentials.md'])('does not hold for %s', (path) => {
    expect(configuresCredentials(path)).toBe(false);
  });
});
