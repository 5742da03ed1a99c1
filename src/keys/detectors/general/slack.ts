import type { Detector } from '../../detector.ts';
import { alnum, hex } from './alphabets.ts';
import { beside, fixed } from './beside.ts';

interface SlackToken {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly pattern: RegExp;
  /** A made-up token from runs of digits, and letters and digits. */
  make(number: (length: number) => string, text: (length: number) => string): string;
}

function slackToken({ make, ...token }: SlackToken): Detector {
  return {
    ...token,
    rule: 'key-slack',
    provider: 'slack',
    entropy: 2.5,
    examples: (random) => {
      const secret = make(
        (length) => random.text('123456789', length),
        (length) => random.text(alnum, length),
      );
      return [
        { text: `SLACK_TOKEN=${secret}`, secret },
        { text: `"token": "${secret}"`, secret },
      ];
    },
    nearMisses: () => token.keywords.flatMap((head) => [`${head}token`, `${head}xxxxxxxxxx`, `${head}YOUR-TOKEN`]),
  };
}

export const slack = (): readonly Detector[] => [
  slackToken({
    id: 'slack-bot',
    title: 'Slack bot token',
    keywords: ['xoxb-'],
    pattern: /(?<![A-Za-z0-9_-])xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{16,34}(?:-[A-Za-z0-9]{16,34})?(?![A-Za-z0-9])/y,
    make: (number, text) => `xoxb-${number(12)}-${number(13)}-${text(24)}`,
  }),
  slackToken({
    id: 'slack-user',
    title: 'Slack user token',
    keywords: ['xoxp-', 'xoxe-'],
    pattern:
      /(?<![A-Za-z0-9_-])xox[pe]-(?:\d{8,14}-)(?:\d{8,14}-)?(?:\d{8,14}-)?(?=\d{0,39}[A-Za-z])[A-Za-z0-9]{10,40}(?![A-Za-z0-9])/y,
    make: (number, text) => `xoxp-${number(12)}-${number(12)}-${number(12)}-${text(32)}`,
  }),
  slackToken({
    id: 'slack-legacy',
    title: 'Slack legacy token',
    keywords: ['xoxo-', 'xoxs-', 'xoxa-', 'xoxr-'],
    pattern: /(?<![A-Za-z0-9_-])xox[osar]-(?:\d{1,2}-)?(?=[A-Za-z-]{0,24}\d)[A-Za-z0-9-]{8,160}(?![A-Za-z0-9])/y,
    make: (number, text) => `xoxs-${number(10)}-${number(10)}-${number(10)}-${text(10)}`,
  }),
  slackToken({
    id: 'slack-session',
    title: 'Slack session token',
    keywords: ['xoxc-', 'xoxd-'],
    pattern: /(?<![A-Za-z0-9_-])xox[cd]-(?=[A-Za-z%-]{0,24}\d)[A-Za-z0-9%+/=_-]{30,300}(?![A-Za-z0-9])/y,
    make: (number, text) => `xoxc-${number(12)}-${number(12)}-${number(13)}-${text(64)}`,
  }),
  slackToken({
    id: 'slack-config',
    title: 'Slack configuration token',
    keywords: ['xoxe.xox', 'xoxe-'],
    pattern: /(?<![A-Za-z0-9_-])xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,200}(?![A-Za-z0-9])/y,
    make: (number, text) => `xoxe.xoxp-${number(1)}-${text(166)}`,
  }),
  slackToken({
    id: 'slack-app',
    title: 'Slack app-level token',
    keywords: ['xapp-'],
    pattern: /(?<![A-Za-z0-9_-])xapp-\d-[A-Za-z0-9]{8,14}-\d{8,14}-[A-Za-z0-9]{40,80}(?![A-Za-z0-9])/y,
    make: (number, text) => `xapp-1-A${text(10).toUpperCase()}-${number(13)}-${text(64).toLowerCase()}`,
  }),
  ...fixed('slack', 'Slack workflow token', 'xwfp-', [`${alnum}-`, 40, 200]),
  ...beside('slack', 'Slack signing or client secret', ['slack signing', 'slack client'], [hex, 32]),
  ...beside('slack', 'Slack verification token', ['slack_verification'], [alnum, 24]),
];
