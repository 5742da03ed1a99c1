import type { Detector } from '../../detector.ts';
import { alnum } from '../../random.ts';
import { withPattern } from '../build.ts';

/** The salts that WordPress signs its cookies with: 64 characters, blanks and signs among them. */
const salts = ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'];

const wordpress = withPattern(
  {
    id: 'wordpress-salt',
    rule: 'key-wordpress',
    provider: 'wordpress',
    title: 'WordPress key or salt',
    keywords: salts,
    anyCase: true,
    entropy: 4,
    examples: (random) => {
      const secret = random.text(`${alnum} !#%&*()-_[]{}<>~+=,.;:?/|^@`, 62);
      return [{ text: `define('AUTH_KEY',         'a${secret}z');`, secret: `a${secret}z` }];
    },
    nearMisses: () => ["define('AUTH_KEY',         'put your unique phrase here');"],
  },
  () => `(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["'],[ \\t]{1,12}["'](?<secret>[^'"\\n]{64})["']`,
);

/** A line of `.pgpass`: host, port, database, name and password. */
const pgpass = withPattern(
  {
    id: 'pgpass',
    rule: 'key-postgres',
    provider: 'postgres',
    title: 'Password in a .pgpass file',
    certainty: 'context',
    keywords: [':5432:'],
    examples: (random) => {
      const secret = `${random.text(alnum, 6)}7!${random.text(alnum, 6)}`;
      return [{ text: `db.acme.io:5432:shop:app:${secret}\n`, secret }];
    },
    nearMisses: () => ['db.acme.io:5432:shop:app:$PASSWORD\n', 'ports: "5432:5432:tcp"', '*:5432:*:app:password\n'],
  },
  () =>
    '(?<=(?:^|\\s)[A-Za-z0-9_.*-]{1,60}):5432:[^\\s:]{1,60}:[^\\s:]{1,60}:(?!\\$|<|\\{|[pP]ass(?:word)?\\d?\\s)(?<secret>\\S{6,100})(?=\\s|$)',
);

/** Secrets in files whose own format says where they stand. */
export const configFiles = (): readonly Detector[] => [wordpress, pgpass];
