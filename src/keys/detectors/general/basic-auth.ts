import type { Detector } from '../../detector.ts';
import { alnum, base64 } from '../../random.ts';
import { anyOf } from '../shape.ts';

const reference = '(?!\\$|\\{|<|\\[|%[sdv(]|\\*{2}|xxx|\\.{3}|#\\{)';
const sampleWords =
  'pass passwd password pwd pw secret token changeme example username user x-oauth-basic apikey api-key api_key access_token access-token'.split(
    ' ',
  );
const sampleWord = `(?!(?:my|your|the|user|some)?[-_]?(?:${anyOf(sampleWords)})\\d?@)`;

/** A mere word as the password of a host that samples use. */
const harmless =
  '(?!(?:[^@\\s\\d]|(?<=%[A-F]?)\\d|(?<=%\\d)\\d){1,200}@(?:(?:[a-z0-9-]{1,40}\\.)?(?:example|(?:my|your)?company)\\.(?:com|org|net)|host|domain|server|localhost|127\\.0\\.0\\.1))';

const url: Detector = {
  id: 'basic-auth-url',
  rule: 'key-basic-auth',
  provider: 'basic-auth',
  title: 'Password in a URL',
  keywords: [
    'http://',
    'https://',
    'ftp://',
    'ftps://',
    'sftp://',
    'ssh://',
    'git://',
    'smtp://',
    'smtps://',
    'imap://',
    'imaps://',
    'socks5://',
    'svn://',
    'ws://',
    'wss://',
    'webdav://',
  ],
  pattern: new RegExp(
    `(?:https?|s?ftps?|ssh|git|smtps?|imaps?|socks5|svn|wss?|webdav)://[A-Za-z0-9_.!$&*+;=%~-]{0,80}:${reference}${sampleWord}${harmless}` +
      '(?<secret>[A-Za-z0-9_.!$&*+,;=%~^#?|()-]{4,200})@[A-Za-z0-9_.[$%-]',
    'y',
  ),
  examples: (random) => {
    const secret = random.text(alnum, 14);
    return [
      { text: `origin https://deploy:${secret}@git.acme.io/shop.git`, secret },
      { text: `proxy = "http://me:${secret}@proxy.acme.io:3128"`, secret },
      { text: `ftp://app:${secret}@10.0.0.2/`, secret },
    ];
  },
  nearMisses: () => [
    'https://user:pass@acme.io/',
    'https://user:password@acme.io/',
    'https://$' + '{USER}:$' + '{TOKEN}@acme.io/',
    'https://acme.io:8080/path@v1',
    'https://me:geheim@example.com/',
    'https://User:Pass@www.acme.io/',
    'https://me:ge%2Fheim@pypi.company.com/',
    'http://acme.io/a:b@c',
  ],
};

const curlUser: Detector = {
  id: 'curl-user',
  rule: 'key-basic-auth',
  provider: 'basic-auth',
  title: 'Password given to curl',
  keywords: ['curl'],
  pattern:
    /curl\b(?:[^\n]|(?<=\\)\n|(?<=\\\r)\n){0,240}?\s(?:-u|--user|--proxy-user|-U)[ =]?["']?[A-Za-z0-9_.@%+-]{0,80}:(?!\$|\{|<|\[|\*{2}|x{3})(?!(?:my|your)?[-_]?(?:pass|passwd|password|pwd|secret|token|username|user|api[-_]?key)(?![^"'\s]))(?<secret>[^\s"'`<>{}]{4,200})(?![^\s"'`])/y,
  examples: (random) => {
    const secret = random.text(alnum, 14);
    return [
      { text: `curl -u admin:${secret} https://acme.io/`, secret },
      { text: `curl -sS --user "app:${secret}" https://acme.io/`, secret },
      { text: `curl https://acme.io/ \\\n  -u 'app:${secret}'`, secret },
    ];
  },
  nearMisses: () => [
    'curl -u user:password https://acme.io',
    'curl -u "$USER:$PASSWORD" https://acme.io',
    'curl -u admin https://acme.io:443/',
  ],
};

/** A key given as the name, with no password behind the colon. */
const curlKey: Detector = {
  id: 'curl-user-key',
  rule: 'key-basic-auth',
  provider: 'basic-auth',
  title: 'Key given to curl',
  keywords: ['curl'],
  pattern:
    /curl\b(?:[^\n]|(?<=\\)\n|(?<=\\\r)\n){0,240}?\s(?:-u|--user)[ =]?["']?(?=[^\s:]{0,60}\d)(?<secret>[^\s:"'`$<>{}]{10,200}):["']?(?!\S)/y,
  entropy: 3,
  examples: (random) => {
    const secret = `${random.text(alnum, 20)}7`;
    return [{ text: `curl https://api.acme.io/v1 -u ${secret}: -d a=1`, secret }];
  },
  nearMisses: () => ['curl https://api.acme.io/v1 -u $KEY: -d a=1', 'curl -u username: https://acme.io'],
};

/** GitHub takes a token as the name beside a fixed password. */
const tokenAsName: Detector = {
  id: 'basic-auth-token-as-name',
  rule: 'key-basic-auth',
  provider: 'basic-auth',
  title: 'Token in a URL',
  keywords: [':x-oauth-basic@'],
  before: 110,
  pattern: /https?:\/\/(?<secret>[A-Za-z0-9_-]{20,100}):x-oauth-basic@/y,
  examples: (random) => {
    const secret = random.text(alnum, 40);
    return [{ text: `git+https://${secret}:x-oauth-basic@github.com/acme/shop.git`, secret }];
  },
  nearMisses: () => ['https://$' + '{TOKEN}:x-oauth-basic@github.com/'],
};

const header: Detector = {
  id: 'authorization-header',
  rule: 'key-authorization',
  provider: 'authorization',
  title: 'Credential in an Authorization header',
  certainty: 'generic',
  keywords: ['authorization', 'x-api-key', 'api-key:', 'x-auth-token', 'private-token', 'access-token:'],
  anyCase: true,
  pattern:
    /(?:[aA][uU][tT][hH][oO][rR][iI][zZ][aA][tT][iI][oO][nN]|[xX]-[aA][pP][iI]-[kK][eE][yY]|[aA][pP][iI]-[kK][eE][yY]|[xX]-[aA][uU][tT][hH]-[tT][oO][kK][eE][nN]|[pP][rR][iI][vV][aA][tT][eE]-[tT][oO][kK][eE][nN]|[aA][cC][cC][eE][sS][sS]-[tT][oO][kK][eE][nN])\\?["'`]?\s{0,4}(?:[:=,]|=>)\s{0,4}\\?["'`]?(?:[bB]asic|[bB]earer|[tT]oken|ApiKey|[aA]pi-?[tT]oken)?[ ]{0,2}(?=[^\s"'`]{0,60}\d)(?<secret>[A-Za-z0-9+/_.~-]{16,600}={0,2})(?![A-Za-z0-9+/_.~=({[-])/y,
  entropy: 3.2,
  examples: (random) => {
    const secret = `${random.text(base64, 30)}7Q`;
    return [
      { text: `curl -H "Authorization: Basic ${secret}==" https://acme.io`, secret: `${secret}==` },
      { text: `curl --header 'X-Api-Key: ${secret}' https://acme.io`, secret },
      { text: `headers = {"Authorization": "Bearer ${secret}"}`, secret },
    ];
  },
  nearMisses: () => [
    'Authorization: Bearer $' + '{TOKEN}',
    'Authorization: Bearer your-token-here',
    'authorization: none',
  ],
};

const netrc: Detector = {
  id: 'netrc',
  rule: 'key-basic-auth',
  provider: 'basic-auth',
  title: 'Password in a .netrc file',
  keywords: ['machine '],
  pattern:
    /machine[ \t]{1,4}[A-Za-z0-9.-]{3,80}\s{1,8}login[ \t]{1,4}\S{1,80}\s{1,8}password[ \t]{1,4}(?!\$|<|\{|(?:your|my)?[-_]?(?:pass|password|secret|token)\d?\s)(?=\S{0,80}\d)(?<secret>\S{4,200})(?!\S)/y,
  examples: (random) => {
    const secret = `${random.text(alnum, 16)}7`;
    return [{ text: `machine api.acme.io login me password ${secret}\n`, secret }];
  },
  nearMisses: () => ['machine api.acme.io login me password $TOKEN', 'machine api.acme.io login me password pass1 '],
};

export const basicAuth = (): readonly Detector[] => [url, tokenAsName, curlUser, curlKey, header, netrc];
