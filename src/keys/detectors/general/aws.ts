import type { Detector } from '../../detector.ts';
import { alnum, base64, upper } from '../../random.ts';
import { prefixed } from '../build.ts';
import { fixed } from './beside.ts';

const base32 = `${upper}234567`;
const heads = ['AKIA', 'ASIA', 'ABIA', 'ACCA'];
const accessKey = '(?<![A-Za-z0-9+/])(?:AKIA|ASIA|ABIA|ACCA)(?![A-Z0-9]{0,13}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9+/])';

/** In a signed address or header the id stands open, for the signature to be checked. */
const notSigned = '(?<!X-Amz-Credential(?:=|%3[dD])|[?&]AWSAccessKeyId=|[\\s"]Credential=)';
const secretKey = '(?<![A-Za-z0-9+/=])(?=[A-Za-z+/]{0,39}\\d)(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])';

/** The id names an account and grants nothing alone; with its secret the pair is a key. */
const accessKeyId: Detector = {
  id: 'aws-access-key-id',
  rule: 'key-aws',
  provider: 'aws',
  title: 'AWS access key id',
  severity: 'warning',
  keywords: heads,
  pattern: new RegExp(notSigned + accessKey, 'y'),
  entropy: 2.5,
  verify: (id) => /^.{4}[A-Z2-7]{16}$/.test(id),
  examples: (random) =>
    heads.map((head) => {
      const secret = head + random.text(base32, 16);
      return { text: `aws_access_key_id = ${secret}`, secret };
    }),
  nearMisses: (random) => [
    `AKIAIOSFODNN7${'EXAMPLE'}`,
    `AIDA${random.text(base32, 16)}`,
    `AROA${random.text(base32, 16)}`,
    `x${heads[0]}${random.text(base32, 16)}`,
    `AKIA${random.text(base32, 17)}`,
    `https://acme.io/x?X-Amz-Credential=AKIA${random.text(base32, 16)}%2F20260102%2Fus-east-1`,
    `https://acme.io/x?AWSAccessKeyId=AKIA${random.text(base32, 16)}&Expires=1`,
  ],
};

const secretBesideId: Detector = {
  id: 'aws-secret-beside-id',
  rule: 'key-aws',
  provider: 'aws',
  title: 'AWS secret access key',
  keywords: heads,
  pattern: new RegExp(`${accessKey}[\\s\\S]{1,120}?${secretKey}`, 'y'),
  entropy: 4,
  examples: (random) => {
    const id = `AKIA${random.text(base32, 16)}`;
    const secret = `${random.text(base64, 39)}7`;
    return [
      { text: `${id}:${secret}`, secret },
      { text: `key: ${id}\nsecret: ${secret}\n`, secret },
      { text: `new Credentials("${id}", "${secret}")`, secret },
    ];
  },
  nearMisses: (random) => [`AKIA${random.text(base32, 16)} ${random.text(base64, 41)}`],
};

const secretByName: Detector = {
  id: 'aws-secret-access-key',
  rule: 'key-aws',
  provider: 'aws',
  title: 'AWS secret access key',
  certainty: 'context',
  keywords: ['aws', 'secretaccesskey', 'secret_access_key'],
  anyCase: true,
  pattern: new RegExp(
    `(?:[aA][wW][sS][\\s\\S]{0,30}?[sS](?:ecret|ECRET|EC)|[aA][wW][sS][\\s\\S]{0,20}?(?:[kK]ey|KEY)|[sS](?:ecret|ECRET)_?[aA](?:ccess|CCESS)_?[kK](?:ey|EY))[\\s\\S]{0,40}?[\\s=:>,("'\`]${secretKey}`,
    'y',
  ),
  entropy: 4,
  examples: (random) => {
    const secret = `${random.text(base64, 39)}7`;
    return [
      { text: `aws_secret_access_key = ${secret}`, secret },
      { text: `AWS_SECRET_ACCESS_KEY="${secret}"`, secret },
      { text: `"secretAccessKey": "${secret}"`, secret },
      { text: `aws: { key: '${secret}' }`, secret },
    ];
  },
  nearMisses: (random) => [`aws_secret_access_key = ${random.text(base64, 38)}`],
};

const sessionToken: Detector = {
  id: 'aws-session-token',
  rule: 'key-aws',
  provider: 'aws',
  title: 'AWS session token',
  keywords: ['IQoJ', 'FwoG', 'FQoG'],
  pattern: /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/%]{120,2000}={0,2}/y,
  entropy: 4,
  examples: (random) => {
    const secret = `IQoJb3JpZ2luX2Vj${random.text(base64, 300)}`;
    return [{ text: `AWS_SESSION_TOKEN=${secret}`, secret }];
  },
};

const mwsToken = prefixed({
  provider: 'aws',
  title: 'Amazon MWS auth token',
  id: 'aws-mws',
  shape: [
    'amzn.mws.',
    [`${alnum.slice(0, 10)}abcdef`, 8],
    '-',
    ['0123456789abcdef', 4],
    '-',
    ['0123456789abcdef', 4],
    '-',
    ['0123456789abcdef', 4],
    '-',
    ['0123456789abcdef', 12],
  ],
});

export const aws = (): readonly Detector[] => [
  secretBesideId,
  secretByName,
  accessKeyId,
  sessionToken,
  mwsToken,
  ...fixed('aws-appsync', 'AWS AppSync API key', 'da2-', ['0123456789abcdefghijklmnopqrstuvwxyz', 26]),
  ...fixed('amazon-oauth', 'Amazon OAuth client secret', 'amzn1.oa2-cs.v1.', ['0123456789abcdef', 64]),
];
