import type { BannedProvider } from '../policy/policy.ts';

/** The address as CCR's HTTP client reads it; undefined if it is none. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Characters of an address that are looked at; no host name begins behind them. */
const longest = 2000;

/**
 * The host that an address leads to, lower-cased and without a trailing dot. Addresses without a scheme count as
 * `https`, and what stands behind an environment reference is left out: `https://openrouter.ai${X}` leads to openrouter.ai.
 */
export function hostOf(text: string): string | undefined {
  const fixed = text
    .replace(/[\t\r\n]/g, '')
    .slice(0, longest)
    .trim()
    .replace(/\$\{[^}]*\}?|\$[A-Z_]\w*|\{\{.*?\}\}|#\{.*?\}/g, '');
  const given = parseUrl(fixed);
  const bare = /^https?:/i.test(fixed) ? undefined : parseUrl(`https://${fixed.replace(/^\W+/, '')}`);
  const url = given?.hostname ? given : bare;
  const host = url?.hostname.toLowerCase().replace(/\.+$/, '');
  return host === '' ? undefined : host;
}

/** The banned provider that is reached at a host or at one of its parent domains. */
export function bannedAt(host: string, banned: readonly BannedProvider[]): BannedProvider | undefined {
  return banned.find(({ hosts }) => hosts.some((pattern) => covers(pattern, host)));
}

/** `ark.*.volces.com` covers itself with any label for the `*`, and all subdomains. */
function covers(pattern: string, host: string): boolean {
  const labels = pattern.toLowerCase().split('.');
  const given = host.split('.').slice(-labels.length);
  return (
    given.length === labels.length &&
    labels.every(
      (label, index) => label === given[index] || (label.includes('*') && matches(label, given[index] ?? '')),
    )
  );
}

/** A label with one or more `*`. */
function matches(label: string, text: string): boolean {
  const parts = label.split('*').map((part) => part.replace(/[^\w-]/g, ''));
  return new RegExp(`^${parts.join('[^.]*?')}$`).test(text);
}

/** 127.0.0.0/8, `::1` and `localhost`. */
export function isLoopback(host: string): boolean {
  return /^127(?:\.\d{1,3}){3}$|^\[::1\]$|^(?:.+\.)?localhost$/.test(host);
}
