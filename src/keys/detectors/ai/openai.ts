import type { Detector } from '../../detector.ts';
import { alnum, base64url, hex } from '../../random.ts';
import { inner } from '../build.ts';
import { beside, format, of } from './of.ts';

const marker = 'T3BlbkFJ';

/** OpenAI writes its own name in base64 into the middle of a key; the halves around it have grown over the years. */
const halves = [
  ['openai-legacy', 'sk-', alnum, 20, 20],
  ['openai-project', 'sk-proj-', base64url, 20, 74],
  ['openai-service-account', 'sk-svcacct-', base64url, 20, 74],
  ['openai-admin', 'sk-admin-', base64url, 20, 74],
  ['openai-service', 'sk-service-', base64url, 20, 100],
  ['openai-none', 'sk-None-', base64url, 20, 74],
] as const;

/** Clients of OpenAI are pointed at other hosts, whose keys look the same. */
const elsewhere = '(?![^{}]{0,120}?[uU][rR][lL]["\'\\s]{0,3}[:=]["\'\\s]{0,4}https?://(?!api\\.openai\\.com))';

export const openai = (): readonly Detector[] => [
  ...halves.map(([id, prefix, alphabet, least, most]) =>
    inner({
      ...of('openai'),
      id,
      shape: [prefix, [alphabet, least, most], marker, [alphabet, least, most]],
      marker,
      before: prefix.length + most,
    }),
  ),
  format('openai', ['sess-', [alnum, 40]], { id: 'openai-session', title: 'OpenAI session token', entropy: 3.5 }),
  beside('openai', ['sk-', [alnum, 48]], { id: 'openai-unmarked', entropy: 3.5, unless: elsewhere }),
  beside('openai', ['sk-proj-', [base64url, 40, 170]], { id: 'openai-project-unmarked', entropy: 3.5 }),
  inner({
    ...of('azure-openai'),
    shape: [[alnum, 52], 'JQQJ99', [alnum, 18], 'ACOG', [alnum, 4]],
    marker: 'JQQJ99',
    before: 52,
  }),
  beside('azure-openai', [[hex, 32]], { id: 'azure-openai-hex', entropy: 3 }),
  beside('azure-openai', [[alnum, 84]], { id: 'azure-openai-long', entropy: 4 }),
];
