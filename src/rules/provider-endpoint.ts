import type { Value } from '../routers/config.ts';
import { hostOf, parseUrl } from '../routers/hosts.ts';
import { spotOf, textOf } from '../routers/node.ts';
import { hasReference } from '../routers/reference.ts';
import type { Rule } from './rule.ts';
import { isOpaque, sayProvider, sayText } from './say.ts';

export const providerEndpoint: Rule = {
  id: 'provider-endpoint',
  title: 'A base URL leads to an address that the policy does not allow',
  severity: 'error',
  help: `A provider's name says nothing about where its requests go: the base URL does. It must be an \`https\` URL on exactly one of
the policy's endpoints, without a user, a foreign port, or an environment reference: what a variable adds to a host name
can change it into another one.`,
  fix: 'Write the address of an endpoint that the policy allows.',
  *check(config, { providers: { endpoints } }) {
    for (const provider of config.providers) {
      for (const value of provider.urls) {
        const wrong = whatIsWrong(value, endpoints);
        if (wrong === undefined) continue;
        yield {
          at: spotOf(value.node),
          message: `The base URL of ${sayProvider(provider)} ${wrong}`,
          fix: `Use a base URL on ${endpoints.join(' or ')}.`,
          subject: hostOf(textOf(value.node) ?? '') ?? wrong,
          ...(mayHoldSecret(textOf(value.node) ?? '') && { secrets: [value.node] }),
        };
      }
    }
  },
};

/** The rest of the sentence; undefined if the address is allowed. */
function whatIsWrong({ node }: Value, endpoints: readonly string[]): string | undefined {
  if (isOpaque(node)) return undefined;
  const text = textOf(node);
  if (text === undefined) return 'is not a text';
  // Said by config-shape: the router skips the provider.
  if (text.trim() === '') return undefined;
  if (hasReference(text)) return 'holds an environment reference, so that its host cannot be checked';
  if (text !== text.trim()) return 'has spaces around it';
  const url = parseUrl(text);
  if (!url) return 'is not a URL';
  const accepted = endpoints.map(parseUrl).filter((endpoint) => endpoint !== undefined);
  const sameHost = accepted.find(({ hostname }) => hostname === url.hostname);
  if (!sameHost) {
    const user = holdsUser(text) ? ' (what stands before the @ is a user name)' : '';
    return `leads to ${sayText(url.host || url.protocol)}, which is not allowed${user}`;
  }
  if (authorityOf(text)?.includes('@')) return 'holds a user name or password';
  if (!isPlain(text) || ![url.hostname, ...endpoints.map(hostAsWritten)].includes(hostAsWritten(text))) {
    return 'is written so that other programs read another host in it';
  }
  if (accepted.some(({ origin }) => origin === url.origin)) return undefined;
  if (url.protocol !== sameHost.protocol)
    return `uses ${url.protocol.slice(0, -1)} instead of ${sameHost.protocol.slice(0, -1)}`;
  return `uses ${url.port === '' ? 'the port of its scheme' : `port ${url.port}`}, which is not allowed`;
}

/** What stands between `//` and the path: user, host and port as they are written. */
function authorityOf(text: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:\/\/([^/\\?#]*)/i.exec(text)?.[1];
}

function hostAsWritten(text: string): string | undefined {
  return authorityOf(text)?.replace(/:\d*$/, '').toLowerCase();
}

/** The WHATWG parser drops line breaks and tabs, and takes a backslash for a slash; others do not. */
function isPlain(text: string): boolean {
  return !/[\\\t\r\n]/.test(text);
}

/** Keys are given as a user's password or in the query. */
function mayHoldSecret(text: string): boolean {
  return holdsUser(text) || text.includes('?');
}

/** Whether the part of a URL ahead of its host may be a password. */
function holdsUser(text: string): boolean {
  const url = parseUrl(text);
  return url ? url.username !== '' || url.password !== '' : text.includes('@');
}
