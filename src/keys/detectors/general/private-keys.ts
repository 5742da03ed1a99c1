import type { Detector } from '../../detector.ts';
import { base64, digits, hex, lower, upper } from '../../random.ts';

const dashes = '-'.repeat(5);
const kinds = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'ANY '];

/** Any PEM or PGP block whose label ends in PRIVATE KEY. What follows must look like one, not like a placeholder. */
const pem: Detector = {
  id: 'private-key-pem',
  rule: 'key-private-key',
  provider: 'private-key',
  title: 'Private key',
  keywords: [`${dashes}BEGIN `],
  pattern:
    /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[\s\S]){0,240}?(?=[A-Za-z]{0,60}[0-9+/])[A-Za-z0-9+/]{24}[A-Za-z0-9+/=\s\\"',;:.()|>#*]{0,8000}(?:-----END [A-Z0-9 ]{0,60}-----)?/y,
  entropy: 3,
  examples: (random) =>
    kinds.flatMap((kind) => {
      const lines = [64, 64, 64, 20].map((length) => random.text(base64, length));
      const make = (joint: string): string =>
        `${dashes}BEGIN ${kind}PRIVATE KEY${dashes}${joint}${lines.join(joint)}${joint}${dashes}END ${kind}PRIVATE KEY${dashes}`;
      return [
        { text: `${make('\n')}\n`, secret: make('\n') },
        { text: `{"private_key": "${make('\\n')}\\n"}`, secret: make('\\n') },
      ];
    }),
  nearMisses: (random) => [
    `${dashes}BEGIN PUBLIC KEY${dashes}\n${random.text(base64, 64)}\n${dashes}END PUBLIC KEY${dashes}`,
    `${dashes}BEGIN CERTIFICATE${dashes}\n${random.text(base64, 64)}`,
    `${dashes}BEGIN PRIVATE KEY${dashes}\n...\n${dashes}END PRIVATE KEY${dashes}\n${random.text(base64, 64)}`,
    `${dashes}BEGIN PRIVATE KEY${dashes}`,
    `${dashes}BEGIN PRIVATE KEY${dashes}AbortSignalAbsoluteOrientationSensorAbstractRangeAccelerometerAnalyserNodeAnimation`,
  ],
};

const putty: Detector = {
  id: 'private-key-putty',
  rule: 'key-private-key',
  provider: 'private-key',
  title: 'PuTTY private key',
  keywords: ['Private-Lines:'],
  pattern: /Private-Lines: \d{1,3}(?:\r?\n|\\n)(?<secret>[A-Za-z0-9+/]{30,64}={0,2})/y,
  examples: (random) => {
    const secret = random.text(base64, 64);
    return [{ text: `Public-Lines: 6\n\nPrivate-Lines: 14\n${secret}\n${random.text(base64, 64)}\n`, secret }];
  },
  nearMisses: () => ['Private-Lines: 14\nsee below'],
};

const ssh2: Detector = {
  id: 'private-key-ssh2',
  rule: 'key-private-key',
  provider: 'private-key',
  title: 'SSH2 private key',
  keywords: ['---- BEGIN SSH2 '],
  pattern:
    /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----(?:(?!----)[\s\S]){0,240}?[A-Za-z0-9+/]{24}[A-Za-z0-9+/=\s]{0,8000}(?:---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----)?/y,
  examples: (random) => {
    const secret = `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${random.text(base64, 64)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`;
    return [{ text: `${secret}\n`, secret }];
  },
  nearMisses: () => ['---- BEGIN SSH2 PUBLIC KEY ----\nComment: none\n'],
};

const age: Detector = {
  id: 'age',
  rule: 'key-age',
  provider: 'age',
  title: 'age identity',
  keywords: ['AGE-SECRET-KEY-'],
  pattern: /(?<![A-Za-z0-9])AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/y,
  prefix: 'AGE-SECRET-KEY-1',
  examples: (random) => {
    const secret = `AGE-SECRET-KEY-1${random.text('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`;
    return [{ text: `# created today\n${secret}\n`, secret }];
  },
  nearMisses: (random) => [`AGE-SECRET-KEY-1${random.text('QPZRY9', 40)}`],
};

const minisign: Detector = {
  id: 'minisign',
  rule: 'key-minisign',
  provider: 'minisign',
  title: 'minisign secret key',
  keywords: ['RWRTY0Iy'],
  pattern: /(?<![A-Za-z0-9+/])RWRTY0Iy[A-Za-z0-9+/]{200,206}={0,2}/y,
  examples: (random) => {
    const secret = `RWRTY0Iy${random.text(base64, 204)}`;
    return [{ text: `untrusted comment: minisign encrypted secret key\n${secret}\n`, secret }];
  },
};

/** A JSON Web Key with its private exponent or scalar. */
const jwk: Detector = {
  id: 'private-key-jwk',
  rule: 'key-private-key',
  provider: 'private-key',
  title: 'Private JSON Web Key',
  keywords: ['"kty"'],
  pattern: /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,1200}?"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,800})"/y,
  examples: (random) => {
    const secret = random.text(`${digits}${lower}${upper}-_`, 43);
    return [{ text: `{"kty":"EC","crv":"P-256","x":"${random.text(hex, 43)}","d":"${secret}"}`, secret }];
  },
  nearMisses: (random) => [`{"kty":"EC","x":"${random.text(hex, 43)}"}`],
};

/** An extended private key of BIP 32, and a WIF key beside a word that says so. */
const xprv: Detector = {
  id: 'bip32-private-key',
  rule: 'key-bip32',
  provider: 'bip32',
  title: 'Extended private key (BIP 32)',
  keywords: ['xprv', 'tprv', 'yprv', 'zprv'],
  pattern: /(?<![A-Za-z0-9])[xtyz]prv[a-km-zA-HJ-NP-Z1-9]{107,108}(?![A-Za-z0-9])/y,
  examples: (random) => {
    const secret = `xprv${random.text('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 107)}`;
    return [{ text: `wallet: ${secret}`, secret }];
  },
};

export const privateKeys = (): readonly Detector[] => [pem, putty, ssh2, age, minisign, jwk, xprv];
