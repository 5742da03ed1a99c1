import type { Detector } from '../../detector.ts';
import { alnum, alnumUuid, anyUuid, base64url, digits, dotted, hex, low, opaque, word } from './alphabets.ts';
import { beside, common, fixed, harmless } from './beside.ts';

/** `<id of the bot in base64>.<time>.<HMAC>`: the first part decodes to 17 to 20 digits, so it begins with M, N or O. */
const discordBot: Detector = {
  id: 'discord-bot',
  rule: 'key-discord',
  provider: 'discord',
  title: 'Discord bot token',
  certainty: 'context',
  keywords: ['discord', 'bot_token', 'client.login', 'client.run', 'bot.run', 'bot.login'],
  anyCase: true,
  pattern:
    /[a-zA-Z._]{5,12}[\s\S]{0,40}?(?<![A-Za-z0-9_.-])(?<secret>[A-Za-z\d_-]{23,28}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,38})(?![A-Za-z0-9_.-])/y,
  entropy: 3.5,
  verify: (secret) =>
    /^\d{17,20}$/.test(Buffer.from(secret.slice(0, secret.indexOf('.')), 'base64').toString('latin1')),
  examples: (random) => {
    const id = Buffer.from(random.text('123456789', 18)).toString('base64');
    const secret = `${id}.${random.text(alnum, 6)}.${random.text(base64url, 27)}`;
    return [
      { text: `DISCORD_TOKEN=${secret}`, secret },
      { text: `client.login('${secret}')`, secret },
    ];
  },
};

const telegramBot: Detector = {
  id: 'telegram-bot',
  rule: 'key-telegram',
  provider: 'telegram',
  title: 'Telegram bot token',
  keywords: [':AA'],
  before: 16,
  pattern: /(?<![A-Za-z0-9_:.-])(?:bot)?(?<secret>\d{5,16}:AA[A-Za-z0-9_-]{32,33})(?![A-Za-z0-9_-])/y,
  entropy: 3.5,
  examples: (random) => {
    const secret = `${random.text('123456789', 10)}:AA${random.text(base64url, 33)}`;
    return [
      { text: `TELEGRAM_TOKEN=${secret}`, secret },
      { text: `https://api.telegram.org/bot${secret}/getMe`, secret },
    ];
  },
  nearMisses: (random) => [
    `12:AA${random.text(base64url, 33)}`,
    `${random.text(digits, 9)}:AA${random.text(alnum, 40)}`,
  ],
};

/** Messengers, telephony and push services. */
export const chat = (): readonly Detector[] => [
  discordBot,
  telegramBot,
  ...beside('telegram', 'Telegram bot token', 'telegr', [digits, 5, 16], ':', [base64url, 35]),
  ...beside('discord', 'Discord client secret', 'discord', [base64url, 32]),
  ...beside('discord', 'Discord key', 'discord', [hex, 64]),
  ...beside('mattermost', 'Mattermost token', 'mattermost', [alnum, 26]),
  ...beside('rocketchat', 'Rocket.Chat token', 'rocket chat', [base64url, 43]),
  ...beside('zulip', 'Zulip API key', 'zulip', [alnum, 32]),
  ...fixed('matrix', 'Matrix access token', 'syt_', [`${alnum}=`, 4, 60], '_', [alnum, 20], '_', [alnum, 6]),
  ...beside('line', 'LINE Notify token', ['line_notify', 'line notify', 'linenotify'], [alnum, 43]),
  ...beside(
    'line',
    'LINE Messaging token',
    [
      'line token',
      'line api',
      'line_token',
      '{line}',
      'line key',
      'line_key',
      'linemessaging',
      'line_channel',
      'line channel',
      'linebot',
      'line_bot',
      'line_access',
      'linenotify',
      'line notify',
    ],
    [`${alnum}+/=`, 168, 175],
  ),
  ...beside('twilio', 'Twilio API key', 'twilio', 'SK', [hex, 32]),
  ...beside('twilio', 'Twilio auth token', 'twilio', [hex, 32]),
  ...beside('vonage', 'Vonage API secret', ['vonage', 'nexmo'], [base64url, 16]),
  ...beside('messagebird', 'MessageBird API key', ['messagebird', 'message bird'], [base64url, 25]),
  ...harmless(beside('messagebird', 'MessageBird client id', ['messagebird', 'message bird'], ...anyUuid)),
  ...beside('plivo', 'Plivo token', 'plivo', [base64url, 40]),
  ...beside('sinch', 'Sinch token', 'sinch', [low, 32]),
  ...beside('bandwidth', 'Bandwidth token', 'bandwidth', [hex, 48]),
  ...beside('telnyx', 'Telnyx API key', 'telnyx', 'KEY', [alnum, 50, 55]),
  ...fixed('telnyx', 'Telnyx API key', 'KEY01', [alnum, 30], '_', [alnum, 22]),
  ...beside('signalwire', 'SignalWire token', 'signalwire', 'PT', [hex, 48]),
  ...beside('signalwire', 'SignalWire token', 'signalwire', [alnum, 50]),
  ...beside('signalwire', 'SignalWire project id', 'signalwire', ...alnumUuid),
  ...beside('clicksend', 'ClickSend API key', ['clicksend'], ...alnumUuid),
  ...beside('textmagic', 'TextMagic API key', 'textmagic', [alnum, 30]),
  ...beside('infobip', 'Infobip API key', 'infobip', [hex, 32], '-', ...anyUuid),
  ...beside('kaleyra', 'Kaleyra API key', 'kaleyra', [alnum, 32]),
  ...beside('onesignal', 'OneSignal API key', ['onesignal', 'one_signal'], ...anyUuid),
  ...fixed('onesignal', 'OneSignal API key', ['os_v2_app_', 'os_v2_org_'], [alnum, 90, 110]),
  ...beside('onesignal', 'OneSignal API key', 'onesignal', [alnum, 48]),
  ...beside('pusher', 'Pusher secret', 'pusher', [low, 20]),
  ...beside('pushover', 'Pushover token', 'pushover', [alnum, 30]),
  ...beside('pushbullet', 'Pushbullet token', 'pushbullet', 'o.', [alnum, 32]),
  ...beside('pushbullet', 'Pushbullet token', 'pushbullet', [word, 34]),
  ...beside('pubnub', 'PubNub key', 'pubnub', 'sec-c-', [alnum, 48]),
  ...fixed('pubnub', 'PubNub secret key', 'sec-c-', [alnum, 48]),
  ...harmless(fixed('pubnub', 'PubNub client key', ['pub-c-', 'sub-c-'], ...alnumUuid)),
  ...beside(
    'ably',
    'Ably API key',
    [...common('ably'), 'ably.com', 'ably.io', 'ablyrest'],
    [alnum, 6],
    '.',
    [alnum, 6],
    ':',
    [base64url, 20, 44],
  ),
  ...beside('sendbird', 'Sendbird API token', ['sendbird', 'send bird'], [hex, 40]),
  ...harmless(beside('sendbird', 'Sendbird application id', 'sendbird', ...alnumUuid)),
  ...beside('sendbird', 'Sendbird organisation key', 'sendbird', [hex, 24]),
  ...beside('getstream', 'Stream API secret', ['getstream', 'stream_api', 'stream-chat'], [alnum, 64]),
  ...beside('agora', 'Agora app certificate', 'agora', [low, 32]),
  ...beside('daily', 'Daily API key', 'daily', [hex, 64]),
  ...beside('livekit', 'LiveKit secret', 'livekit', [alnum, 43, 44]),
  ...beside('zoom', 'Zoom client secret', ['zoom_', 'zoom.us', 'zoom_client', 'zoomclient'], [alnum, 32]),
  ...beside('gotomeeting', 'GoTo client secret', 'gotomeeting', [alnum, 32]),
  ...beside('front', 'Front API token', ['frontapp', 'front_api'], [opaque, 150, 400]),
  ...beside('front', 'Front API token', common('front'), [alnum, 36], '.', [dotted, 150, 244]),
  ...beside('aircall', 'Aircall API token', 'aircall', [hex, 32]),
  ...beside('ringcentral', 'RingCentral client secret', 'ringcentral', [base64url, 22, 60]),
  ...beside('dialpad', 'Dialpad API key', 'dialpad', [alnum, 60, 66]),
  ...beside('wechat', 'WeChat app secret', ['wechat', 'weixin', 'wx_secret', 'wxapp'], [hex, 32]),
  ...beside('kakao', 'Kakao REST key', 'kakao', [hex, 32]),
  ...beside('viber', 'Viber bot token', 'viber', [hex, 16], '-', [hex, 16], '-', [hex, 16]),
  ...beside('chatwork', 'Chatwork token', 'chatwork', [hex, 32]),
  ...beside('guilded', 'Guilded bot token', 'guilded', 'gapi_', [`${alnum}+/=`, 80, 100]),
  ...beside('crisp', 'Crisp token', ['crisp_', 'crisp.chat'], [hex, 64]),
  ...beside('dyspatch', 'Dyspatch API key', 'dyspatch', [alnum, 52]),
];
