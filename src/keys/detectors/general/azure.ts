import type { Detector } from '../../detector.ts';
import { alnum, anyUuid, base64, base64url, digits, hex, word } from './alphabets.ts';
import { beside } from './beside.ts';

/** A client secret of Entra ID: three characters, a digit, `Q~`, then 31 to 34 more. */
const clientSecret: Detector = {
  id: 'azure-client-secret',
  rule: 'key-azure',
  provider: 'azure',
  title: 'Entra ID client secret',
  keywords: [...digits].map((digit) => `${digit}Q~`),
  before: 3,
  pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/y,
  entropy: 3,
  examples: (random) => {
    const secret = `${random.text(alnum, 3)}${random.int(10)}Q~${random.text(word, 34)}`;
    return [
      { text: `client_secret = "${secret}"`, secret },
      { text: `AZURE_CLIENT_SECRET=${secret}\n`, secret },
    ];
  },
  nearMisses: (random) => [`${random.text(alnum, 3)}8Q~${random.text(alnum, 12)}`],
};

/** 64 bytes in base64: keys of storage accounts, Cosmos DB, Batch. The value stands behind a name that Azure gives. */
const accountKey: Detector = {
  id: 'azure-account-key',
  rule: 'key-azure-storage',
  provider: 'azure-storage',
  title: 'Azure storage account key',
  keywords: [
    'AccountKey',
    'account_key',
    'ACCOUNT_KEY',
    'ACCESS_KEY',
    'access_key',
    'accessKey',
    'storage_key',
    'STORAGE_KEY',
    'storageKey',
  ],
  pattern: /[A-Za-z_]{9,11}["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{86}==)/y,
  entropy: 4.5,
  examples: (random) => {
    const secret = `${random.text(base64, 86)}==`;
    return [
      {
        text: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net`,
        secret,
      },
      { text: `AZURE_STORAGE_ACCOUNT_KEY="${secret}"`, secret },
    ];
  },
  nearMisses: (random) => [`AccountKey=${random.text(base64, 60)}==`],
};

const sharedAccessKey: Detector = {
  id: 'azure-shared-access-key',
  rule: 'key-azure',
  provider: 'azure',
  title: 'Azure shared access key',
  keywords: ['SharedAccessKey=', 'SharedSecretValue='],
  pattern: /Shared(?:AccessKey|SecretValue)=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{32,88}={0,2})(?![A-Za-z0-9+/])/y,
  entropy: 3.5,
  examples: (random) => {
    const secret = `${random.text(base64, 43)}=`;
    return [
      { text: `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret}`, secret },
    ];
  },
};

const sasSignature: Detector = {
  id: 'azure-sas',
  rule: 'key-azure-sas',
  provider: 'azure-sas',
  title: 'Azure shared access signature',
  keywords: ['&sig=', '?sig=', '\\u0026sig=', '&amp;sig=', 'sv=20'],
  pattern:
    /(?:(?:[?&]|\\u0026|&amp;)sig=|sv=20[^\s"'`<>]{8,300}?sig=)(?<secret>[A-Za-z0-9%]{43,63}%3[dD]|[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{43})(?![A-Za-z0-9%])/y,
  entropy: 3.5,
  examples: (random) => {
    const secret = `${random.text(alnum, 43)}%3D`;
    return [
      {
        text: `https://shop.blob.core.windows.net/c/f.txt?sv=2022-11-02&se=2030-01-01&sr=b&sp=r&sig=${secret}`,
        secret,
      },
    ];
  },
};

type Signed = readonly [provider: string, title: string, head: number, signature: string, tail: string];

/** Microsoft's services sign what they issue since 2022: four letters at a fixed place, and what follows them. */
const signed: readonly Signed[] = [
  ['azure-devops', 'Azure DevOps token', 76, 'AZDO', '[A-Za-z0-9]{4}'],
  ['azure-storage', 'Azure storage account key', 76, '+ASt', '[A-Za-z0-9+/]{6}=='],
  ['azure-cosmos', 'Azure Cosmos DB key', 76, 'ACDb', '[A-Za-z0-9+/]{6}=='],
  ['azure-batch', 'Azure Batch key', 76, '+ABa', '[A-Za-z0-9+/]{6}=='],
  ['azure-service-bus', 'Azure Service Bus key', 33, '+ASb', '[A-Za-z0-9+/]{6}='],
  ['azure-event-hub', 'Azure Event Hubs key', 33, '+AEh', '[A-Za-z0-9+/]{6}='],
  ['azure-iot', 'Azure IoT key', 33, 'AIoT', '[A-Za-z0-9+/]{6}='],
  ['azure-redis', 'Azure Cache for Redis key', 33, 'AzCa', '[A-Za-z0-9]{6}='],
  ['azure-search', 'Azure AI Search key', 42, 'AzSe', '[A-Za-z0-9]{6}'],
  ['azure-function', 'Azure function key', 44, 'AzFu', '[A-Za-z0-9_-]{6}=='],
  ['azure-cr', 'Azure container registry password', 42, '+ACR', '[A-Za-z0-9]{6}'],
];

function signedKey([provider, title, head, signature, tail]: Signed): Detector {
  const run = '[A-Za-z0-9+/_-]';
  const [, length = '0'] = /\{(\d)\}/.exec(tail) ?? [];
  return {
    id: `${provider}-signed`,
    rule: `key-${provider}`,
    provider,
    title,
    keywords: [signature],
    before: head,
    pattern: new RegExp(`(?<!${run})${run}{${head}}${signature.replace('+', '\\+')}${tail}(?!${run})`, 'y'),
    entropy: 4,
    examples: (random) => {
      const secret = `${random.text(alnum, head)}${signature}${random.text(alnum, Number(length))}${tail.replace(/[^=]/g, '')}`;
      return [{ text: `key: "${secret}"`, secret }];
    },
    nearMisses: (random) => [`${random.text(alnum, head - 1)}${signature}${random.text(alnum, 8)}`],
  };
}

export const azure = (): readonly Detector[] => [
  clientSecret,
  accountKey,
  sharedAccessKey,
  sasSignature,
  ...signed.map(signedKey),
  ...beside(
    'azure-devops',
    'Azure DevOps token',
    ['azure devops', 'dev.azure', 'visualstudio.com', 'vsts', 'ado_pat', 'azdo', 'az devops'],
    [alnum, 52],
  ),
  ...beside(
    'azure-apim',
    'Azure API Management key',
    ['ocp-apim', 'apim', 'azure-api.net', 'subscription-key', 'subscription_key', 'subscriptionkey'],
    [hex, 32],
  ),
  ...beside(
    'azure-function',
    'Azure function key',
    ['azurewebsites', 'x-functions-key', 'azure function', 'azure func'],
    [base64url, 54],
    '==',
  ),
  ...beside(
    'azure-search',
    'Azure AI Search key',
    ['search.windows.net', 'azure search', 'azure_search', 'azuresearch'],
    [alnum, 52],
  ),
  ...beside('azure-cosmos', 'Azure Cosmos DB key', ['documents.azure', 'cosmos'], [base64, 86], '=='),
  ...beside('azure-batch', 'Azure Batch key', ['batch.azure.com', 'azure batch'], [base64, 86], '=='),
  ...beside('azure-app-config', 'Azure App Configuration secret', 'azconfig.io', [base64, 43, 84]),
  ...beside(
    'azure',
    'Azure storage key',
    ['azure storage', 'blob.core.windows', 'core.windows.net', 'azure'],
    [base64, 86],
    '==',
  ),
  ...beside(
    'azure',
    'Azure client secret',
    ['azure client secret', 'azure_client', 'client_secret', 'clientsecret'],
    [`${word}~.-`, 3],
    'Q~',
    [`${word}~.-`, 34],
  ),
  ...beside(
    'azure-speech',
    'Azure AI services key',
    ['cognitiveservices', 'cognitive services', 'azure speech', 'azure translator', 'bing search'],
    [hex, 32],
  ),
  ...beside('azure-signalr', 'Azure SignalR key', ['service.signalr.net', 'webpubsub.azure'], [base64, 43], '='),
  ...beside('azure', 'Azure publish password', 'userpwd', [alnum, 60]),
  ...beside('azure-maps', 'Azure Maps key', ['atlas.microsoft', 'azure maps'], [base64url, 43]),
  ...beside('azure', 'Azure client secret', ['azure_client_secret', 'arm_client_secret'], ...anyUuid),
];
