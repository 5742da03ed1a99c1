import type { DetectorExample } from '../../detector.ts';
import { alnum, type Random } from '../../random.ts';
import { withPattern } from '../build.ts';
import { shared } from './names.ts';

/** What stands between a command and the flag that is meant. */
const between = '[ \\t](?:[^\\n]{0,120}?[ \\t])?';

/** Commands and settings that take a password at a known place, with what stands ahead of it. */
const commands: Readonly<Record<string, string>> = {
  sshpass: '[ \\t]{1,4}-p[ \\t]{0,4}',
  mysql: `(?:dump|admin|import|check|sh)?(?:\\.exe)?${between}-p`,
  'docker login': `${between}-p[ \\t]{1,4}`,
  'podman login': `${between}-p[ \\t]{1,4}`,
  'az login': `${between}-p[ \\t]{1,4}`,
  'net use': `(?:[ \\t][^\\n]{0,80}?/user:\\S{1,60}|[ \\t](?:\\S{1,3}[ \\t])?\\\\\\\\\\S{1,80}|r[ \\t]\\S{1,40})[ \\t]{1,4}(?!/)`,
  'convertto-securestring': '[ \\t]{1,4}(?:-[sS]tring[ \\t]{1,4})?(?=["\'])',
  requirepass: '[ \\t]{1,4}',
  masterauth: '[ \\t]{1,4}',
  bindpw: '[ \\t]{1,4}',
  'redis-cli': `${between}-a[ \\t]{1,4}`,
  ldapsearch: `${between}-w[ \\t]{1,4}`,
  ldapmodify: `${between}-w[ \\t]{1,4}`,
  ldapadd: `${between}-w[ \\t]{1,4}`,
  '-storepass': '[ \\t]{1,4}',
  '-keypass': '[ \\t]{1,4}',
  'htpasswd -': `[A-Za-z]{0,4}b[A-Za-z]{0,4}[ \\t]\\S{1,80}[ \\t]{1,4}\\S{1,40}[ \\t]{1,4}`,
  'snmp-server community': '[ \\t]{1,4}',
  'enable secret': '[ \\t]{1,4}(?:\\d[ \\t]{1,4})?',
  ' pass:': '',
};

const anyCase = (text: string): string => text.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`);

/** A password on a command line, where its place says what it is. */
export const command = withPattern(
  {
    ...shared,
    id: 'generic-command',
    title: 'password',
    chosen: true,
    keywords: Object.keys(commands),
    examples: (random) =>
      [
        'sshpass -p @ ssh host',
        "mysqldump -u root -p'@' shop",
        'requirepass @\n',
        'openssl rsa -passin pass:@ -in x',
      ].map((text) => filled(text, random)),
    nearMisses: () => [
      'sshpass -p "$PASSWORD" ssh host',
      'mysql -u root -p shop',
      'docker login -u me -p $TOKEN',
      'requirepass foobared',
      'mysql --port 3306 -pretty',
    ],
  },
  () =>
    `(?:${Object.entries(commands)
      .map(([word, gap]) => anyCase(word) + gap)
      .join('|')})["']?(?<secret>[^\\s"'\`<>$]{6,80})(?=["'\\s\`)]|$)`,
);

/** Calls whose last argument is a password or a key, after a name or what is to be signed. */
const calls = [
  'networkcredential(',
  'httpbasicauth(',
  'setbasicauth(',
  'getconnection(',
  'mysqli_connect(',
  'auth=(',
  '.login(',
  'createhmac(',
  'jwt.sign(',
  'jwt.verify(',
  'jwt.encode(',
  'jwt.decode(',
];

const argument = '(?:[^()"\'\\n]{1,60}|"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\')';

/** A quoted password or key, which a call gets after one or two other arguments. */
export const called = withPattern(
  {
    ...shared,
    id: 'generic-call',
    title: 'password',
    chosen: true,
    keywords: calls,
    examples: (random) =>
      ['HTTPBasicAuth("me", "@")', "jwt.sign(payload, '@')", 'getConnection(url, "app", "@")'].map((text) =>
        filled(text, random),
      ),
    nearMisses: () => [
      'HTTPBasicAuth("me", password)',
      "createHmac('sha256', 'a secret')",
      "jwt.sign({ a: 1 }, 'RS256')",
      'auth=("user", "pass")',
    ],
  },
  () =>
    `(?:${calls.map((word) => anyCase(word).replace(/[.(]/g, '\\$&')).join('|')})\\s{0,20}${argument},\\s{0,20}(?:${argument},\\s{0,20})?["'](?<secret>[^\\s"'\`<>]{7,120})["']`,
);

function filled(text: string, random: Random): DetectorExample {
  const secret = `${random.text(alnum, 4)}7g${random.text(alnum, 12)}`;
  return { text: text.replace('@', secret), secret };
}
