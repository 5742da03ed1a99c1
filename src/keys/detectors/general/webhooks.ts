import type { Detector } from '../../detector.ts';
import { alnum, base64url, digits, hex, type Random, upper } from '../../random.ts';

interface Webhook {
  readonly provider: string;
  readonly title: string;
  readonly keywords: readonly string[];
  /** The source of the whole address from the keyword on; the group `secret` is what must stay private. */
  readonly address: string;
  make(random: Random): { readonly head: string; readonly secret: string };
}

/** An address that whoever knows it may post to. */
function webhook({ provider, title, keywords, address, make }: Webhook): Detector {
  return {
    id: `${provider}-webhook`,
    rule: `key-${provider}`,
    provider,
    title,
    keywords,
    pattern: new RegExp(address, 'y'),
    entropy: 2.5,
    examples: (random) => {
      const { head, secret } = make(random);
      return [
        { text: `WEBHOOK=https://${head}${secret}\n`, secret },
        { text: `curl -X POST 'https://${head}${secret}' -d '{}'`, secret },
      ];
    },
    nearMisses: (random) => keywords.map((keyword) => `https://${keyword}/${random.text(alnum, 3)}`),
  };
}

const hexUuid = (random: Random): string => [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('-');
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const webhooks = (): readonly Detector[] => [
  webhook({
    provider: 'slack',
    title: 'Slack webhook',
    keywords: ['hooks.slack.com/', 'hooks.slack-gov.com/'],
    address:
      'hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/(?<secret>(?!T0{6,12}/|TX{3,12}/)[A-Za-z0-9+/]{40,80})(?![A-Za-z0-9+/])',
    make: (random) => ({
      head: 'hooks.slack.com/services/',
      secret: `T${random.text(upper, 10)}/B${random.text(upper, 10)}/${random.text(alnum, 24)}`,
    }),
  }),
  webhook({
    provider: 'discord',
    title: 'Discord webhook',
    keywords: ['/api/webhooks/'],
    address: '/api/webhooks/\\d{17,20}/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])',
    make: (random) => ({
      head: `discord.com/api/webhooks/${random.text('123456789', 19)}/`,
      secret: random.text(base64url, 68),
    }),
  }),
  webhook({
    provider: 'teams',
    title: 'Microsoft Teams webhook',
    keywords: ['webhook.office.com/', 'outlook.office.com/'],
    address: `(?:webhook|outlook)\\.office\\.com/webhook(?:b2)?/(?<secret>[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-zA-Z]{32}/[0-9a-z-]{36}(?:/[A-Za-z0-9_-]{40,50})?)`,
    make: (random) => ({
      head: 'acme.webhook.office.com/webhookb2/',
      secret: `${hexUuid(random)}@${hexUuid(random)}/IncomingWebhook/${random.text(hex, 32)}/${hexUuid(random)}`,
    }),
  }),
  webhook({
    provider: 'google-chat',
    title: 'Google Chat webhook',
    keywords: ['chat.googleapis.com/v1/'],
    address:
      'chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{8,16}/messages\\?(?<secret>key=[A-Za-z0-9_-]{20,60}&token=[A-Za-z0-9_%-]{30,80})',
    make: (random) => ({
      head: `chat.googleapis.com/v1/spaces/${random.text(alnum, 11)}/messages?`,
      secret: `key=${random.text(base64url, 39)}&token=${random.text(base64url, 43)}`,
    }),
  }),
  webhook({
    provider: 'zapier',
    title: 'Zapier webhook',
    keywords: ['hooks.zapier.com/'],
    address: 'hooks\\.zapier\\.com/hooks/catch/(?<secret>\\d{4,10}/[A-Za-z0-9]{5,10})(?![A-Za-z0-9])',
    make: (random) => ({
      head: 'hooks.zapier.com/hooks/catch/',
      secret: `${random.text('123456789', 7)}/${random.text(alnum, 7)}`,
    }),
  }),
  webhook({
    provider: 'make',
    title: 'Make webhook',
    keywords: ['.make.com/', 'hook.integromat.com/'],
    address: '(?:\\.make|hook\\.integromat)\\.com/(?<secret>[a-z0-9]{32})(?![A-Za-z0-9])',
    make: (random) => ({ head: 'hook.eu1.make.com/', secret: random.text(`${digits}abcdefghijklmnopqrstuvwxyz`, 32) }),
  }),
  webhook({
    provider: 'ifttt',
    title: 'IFTTT webhook key',
    keywords: ['maker.ifttt.com/'],
    address:
      'maker\\.ifttt\\.com/(?:trigger/[A-Za-z0-9_-]{1,60}/(?:json/)?with/key|use)/(?<secret>[A-Za-z0-9_-]{20,50})(?![A-Za-z0-9_-])',
    make: (random) => ({ head: 'maker.ifttt.com/trigger/door/with/key/', secret: random.text(base64url, 22) }),
  }),
  webhook({
    provider: 'feishu',
    title: 'Feishu or Lark webhook',
    keywords: ['/open-apis/bot/'],
    address: `/open-apis/bot/(?:v2/)?hook/(?<secret>${uuid})(?![A-Za-z0-9])`,
    make: (random) => ({ head: 'open.feishu.cn/open-apis/bot/v2/hook/', secret: hexUuid(random) }),
  }),
  webhook({
    provider: 'dingtalk',
    title: 'DingTalk robot token',
    keywords: ['oapi.dingtalk.com/'],
    address: 'oapi\\.dingtalk\\.com/robot/send\\?access_token=(?<secret>[0-9a-f]{64})(?![A-Za-z0-9])',
    make: (random) => ({ head: 'oapi.dingtalk.com/robot/send?access_token=', secret: random.text(hex, 64) }),
  }),
  webhook({
    provider: 'wecom',
    title: 'WeCom webhook',
    keywords: ['/cgi-bin/webhook/send'],
    address: `/cgi-bin/webhook/send\\?key=(?<secret>${uuid})(?![A-Za-z0-9])`,
    make: (random) => ({ head: 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', secret: hexUuid(random) }),
  }),
  webhook({
    provider: 'azure-logic-apps',
    title: 'Azure Logic Apps trigger',
    keywords: ['logic.azure.com'],
    address:
      'logic\\.azure\\.com(?::443)?/workflows/[0-9a-f]{32}/triggers/[^\\s"\'`<>]{10,200}?sig=(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])',
    make: (random) => ({
      head: `prod-01.westeurope.logic.azure.com:443/workflows/${random.text(hex, 32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sig=`,
      secret: random.text(base64url, 43),
    }),
  }),
  webhook({
    provider: 'rocketchat',
    title: 'Rocket.Chat webhook',
    keywords: ['/hooks/'],
    address: '/hooks/(?<secret>[A-Za-z0-9]{17}/[A-Za-z0-9]{43,64})(?![A-Za-z0-9])',
    make: (random) => ({
      head: 'chat.example.org/hooks/',
      secret: `${random.text(alnum, 17)}/${random.text(alnum, 64)}`,
    }),
  }),
];
