import type { Span } from '../../text.ts';

/** A port that is made reachable. */
export interface Publication {
  readonly at: Span;
  /** The port that the router listens on. */
  readonly port: string;
  /** The address on which it is published; empty for every one. */
  readonly address: string;
  readonly how: string;
  readonly fix: string;
}

/** Gives the key of the list in which the item on the line at a place stands. */
type ParentOf = (at: number) => string | undefined;

interface Kind {
  /** Groups `at` (what is pointed at), `port`, and `address` where one can be given. */
  readonly pattern: RegExp;
  /** What else has to stand in the text for the pattern to mean this. */
  readonly needs?: RegExp;
  /** Whether what stands around a match, or the list that it is an item of, lets it mean this. */
  readonly counts?: (text: string, at: number, match: string, parentOf: ParentOf) => boolean;
  readonly how: (port: string) => string;
  readonly fix: string;
}

const address = String.raw`(?:(?<address>\[[0-9a-f:]{2,40}\]|[\d.]{7,15}|localhost|\*):)?`;
const mapping = String.raw`(?<at>${address}(?:\d{1,5}(?:-\d{1,5})?:)?(?<port>\d{2,5}))`;
const target = String.raw`(?:https?://)?(?<host>[\w.-]{1,80}:)?(?<port>\d{2,5})`;
const flags = String.raw`(?:[ \t]+--?[\w.-]+(?:=\S+)?)*`;

const published = {
  how: (port: string) => `Port ${port} of the router is published on every interface`,
  fix: 'Publish it on this machine alone: write 127.0.0.1: ahead of the ports.',
};
const offered = {
  how: (port: string) => `Port ${port} of the router is offered to other machines by a Kubernetes service or ingress`,
  fix: 'Keep the router in the pod of its one client, and reach it on 127.0.0.1.',
};
const forwarded = {
  how: (port: string) => `A web server forwards requests to port ${port} of the router`,
  fix: 'Do not forward to the router: whoever reaches the web server reaches its providers and keys.',
};
const tunnelled = {
  how: (port: string) => `A tunnel makes port ${port} of the router reachable from outside`,
  fix: 'Remove the tunnel: the router is for this machine alone.',
};
const opened = {
  how: (port: string) => `The firewall is opened for port ${port} of the router`,
  fix: 'Close it: the router is for this machine alone.',
};

const kinds: readonly Kind[] = [
  {
    ...published,
    pattern: new RegExp(String.raw`^[ \t]{0,40}-[ \t]{1,10}["']?${mapping}(?:/tcp)?["']?[ \t]{0,10}(?:#.*)?\r?$`, 'gm'),
    counts: (_, at, __, parentOf) => parentOf(at) === 'ports',
  },
  {
    ...published,
    pattern: new RegExp(`["']${mapping}(?:/tcp)?["']`, 'g'),
    needs: /\bports["']?[ \t]*[:=][ \t]*\[/,
    counts: (text, at) => /\bports["']?[ \t]*[:=][ \t]*\[$/.test(listAhead(text, at)),
  },
  {
    ...published,
    pattern: new RegExp(
      String.raw`(?:(?<![\w-])-p|--publish|"?appPort"?:)(?:["'],)?[ \t=]{0,4}\[?["']?${mapping}\b`,
      'g',
    ),
    needs: /docker|podman|nerdctl|appPort|runArgs/,
  },
  {
    ...published,
    pattern: /(?<=[{,\s-])target["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
    needs: /\bpublished["']?:/,
    counts: (text, at) => !/host_ip["']?:[ \t]*["']?(?:127\.|::1|localhost)/.test(itemAt(text, at)),
    fix: 'Add host_ip: 127.0.0.1 to the port.',
  },
  {
    ...published,
    pattern: /\b(?:static|external|host_port)[ \t]{0,20}=[ \t]{0,4}(?<at>(?<port>\d{2,5}))\b/g,
    needs: /\bport[ \t]+"|\bports[ \t]*\{/,
    counts: (text, at) => !/\bip[ \t]*=[ \t]*"127\./.test(itemAt(text, at)),
    fix: 'Publish it on 127.0.0.1 alone.',
  },
  {
    ...published,
    pattern: /\bforwarded_port["']?,[^\n]{0,200}?\bguest["']?(?::|[ \t]*=>)[ \t]{0,4}(?<at>(?<port>\d{2,5}))\b/g,
    // Vagrant publishes on every interface unless it is told an address.
    counts: (text, at) => !/\bhost_ip["']?(?::|[ \t]*=>)[ \t]*["'](?:127\.|localhost)/.test(lineAt(text, at)),
    fix: 'Add host_ip: "127.0.0.1" to the port.',
  },
  {
    ...offered,
    pattern: /(?<![\w-])(?:port|targetPort|nodePort|number)["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
    needs: /\bkind["']?:[ \t]*["']?(?:Service|Ingress|HTTPRoute|IngressRoute)\b/,
    counts: (text, at, match) => !match.startsWith('port') || !/\btargetPort\b/.test(itemAt(text, at)),
  },
  {
    ...offered,
    pattern: /(?<![\w-])hostPort["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
    counts: (text, at) => !/\bhostIP["']?:[ \t]*["']?127\./.test(itemAt(text, at)),
    how: (port) => `Port ${port} of the router is published on the node`,
  },
  {
    ...forwarded,
    pattern: new RegExp(
      String.raw`\b(?:proxy_pass|reverse_proxy|ProxyPass)[ \t]+(?:[/*]\S*[ \t]+)?(?<at>${target})\b`,
      'g',
    ),
  },
  {
    ...forwarded,
    pattern: new RegExp(String.raw`\bserver[ \t]+(?:\w+[ \t]+)?(?<at>${target})(?=[ \t;])`, 'g'),
    needs: /\bupstream[ \t]+[\w.-]+[ \t]*\{|^[ \t]*backend[ \t]+\w/m,
  },
  {
    ...forwarded,
    pattern: new RegExp(String.raw`^[ \t]{0,40}-[ \t]{1,4}url:[ \t]{1,4}["']?(?<at>${target})\b`, 'gm'),
    needs: /\bloadBalancer:/,
  },
  {
    ...tunnelled,
    pattern: new RegExp(
      String.raw`\b(?:ngrok[ \t]+(?:http|tcp)${flags}|cloudflared[ \t].{0,80}?--url|tailscale[ \t]+(?:funnel|serve)${flags}|(?:lt|localtunnel|devtunnel[ \t]+host)${flags}[ \t]+(?:-p|--port)|bore[ \t]+local)[ \t=]+(?<at>${target})\b`,
      'g',
    ),
  },
  {
    ...tunnelled,
    pattern: new RegExp(
      String.raw`^[ \t]{0,40}(?:-[ \t]{1,4})?(?:service|addr):[ \t]{1,4}["']?(?<at>${target})\b`,
      'gm',
    ),
    needs: /\b(?:tunnel|tunnels|ingress|authtoken|credentials-file):/,
  },
  {
    ...tunnelled,
    pattern:
      /\bssh\b[^\n]{0,200}?[ \t](?:-L[ \t]*(?:0\.0\.0\.0|\*):\d{2,5}|-R[ \t]*(?:[\w.*]{1,60}:)?\d{1,5}):(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/g,
  },
  {
    ...tunnelled,
    pattern:
      /\bkubectl\b[^\n]{0,200}?\bport-forward\b(?=[^\n]{0,200}--address[ \t=](?!127\.|localhost))[^\n]{0,200}?(?<at>\d{1,5}:(?<port>\d{2,5}))\b/g,
  },
  { ...tunnelled, pattern: /\bsocat\b[^\n]{0,200}?TCP4?:(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/gi },
  {
    ...opened,
    pattern: /(?<=[\s[])(?<at>(?<port>\d{2,5}))(?=[\s\]])/g,
    needs: /\ballowedTCPPorts[ \t]*=[ \t]*\[/,
    counts: (text, at) => /\ballowedTCPPorts[ \t]*=[ \t]*\[$/.test(listAhead(text, at)),
  },
  { ...opened, pattern: /\bufw[ \t]+allow[ \t]+(?:in[ \t]+)?(?<at>(?<port>\d{2,5}))\b/g },
  { ...opened, pattern: /\bfirewall-cmd\b[^\n]{0,100}--add-port=(?<at>(?<port>\d{2,5}))\b/g },
];

/** Characters ahead of a port's line that tell what it is for: the list or the command that it belongs to. */
const ahead = 400;

/** Every place of a text that publishes one of the ports, in the order of the text. */
export function publications(text: string, ports: ReadonlySet<string>): Publication[] {
  const applying = kinds.filter(({ needs }) => needs?.test(text) ?? true);
  const found = new Map<number, Publication>();
  const parentOf = parents(text);
  for (const line of linesWith(text, ports)) {
    for (const kind of applying) {
      for (const one of publicationsIn(text, line, kind, ports, parentOf))
        if (!found.has(one.at.start)) found.set(one.at.start, one);
    }
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

/** The lines on which one of the ports stands, and what lies between such lines. */
function linesWith(text: string, ports: ReadonlySet<string>): Span[] {
  const lines: Span[] = [];
  for (const { index } of text.matchAll(new RegExp(`(?<!\\d)(?:${[...ports].join('|')})(?!\\d)`, 'g'))) {
    const last = lines.at(-1);
    if (last && index < last.end) continue;
    const newline = text.indexOf('\n', index);
    const end = newline < 0 ? text.length : newline;
    // Lines near to each other are looked at together.
    if (last && index - last.end < ahead) lines[lines.length - 1] = { start: last.start, end };
    else lines.push({ start: text.lastIndexOf('\n', index) + 1, end });
  }
  return lines;
}

function publicationsIn(
  text: string,
  line: Span,
  { pattern, counts, how, fix }: Kind,
  ports: ReadonlySet<string>,
  parentOf: ParentOf,
): Publication[] {
  const from = line.start > ahead ? text.indexOf('\n', line.start - ahead) + 1 : 0;
  return [...text.slice(from, line.end).matchAll(pattern)]
    .filter(({ groups }) => ports.has(groups?.['port'] ?? ''))
    .filter((match) => counts?.(text, from + match.index, match[0], parentOf) ?? true)
    .map((match) => publicationOf(match, from, how, fix));
}

function publicationOf(found: RegExpExecArray, from: number, how: Kind['how'], fix: string): Publication {
  const { at: shown = '', port: number = '', address: given = '' } = found.groups ?? {};
  const start = from + found.index + found[0].lastIndexOf(shown);
  return { at: { start, end: start + shown.length }, port: number, address: given, how: how(number), fix };
}

/** What stands ahead of the elements of the list in brackets that a place lies in: `ports: [`. */
function listAhead(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestList), at);
  const open = before.lastIndexOf('[');
  return before.includes(']', open) ? '' : before.slice(0, open + 1);
}

/** How far ahead of an element the name of its list may stand, in characters. */
const longestList = 260;

/** How far around a place its list or its item may reach, in characters. */
const reach = 2_000;

/** An item that follows another one has the same key above it: a list is gone through once, however long it is. */
function parents(text: string): ParentOf {
  const known = new Map<number, string | undefined>();
  return (at) => {
    const indent = indentOf(text.slice(at, at + 100));
    const parent = keyAbove(text, at, indent, known);
    known.set(at, parent);
    return parent;
  };
}

function keyAbove(
  text: string,
  at: number,
  indent: number,
  known: ReadonlyMap<number, string | undefined>,
): string | undefined {
  let end = at - 1;
  for (let count = 0; count < mostItems && end > at - reach && end > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - reach), end);
    end = start - 1;
    const own = indentOf(line);
    if (own === indent && known.has(start)) return known.get(start);
    if (!/^\s*[^\s#]/.test(line) || own > indent || (own === indent && /^\s*-/.test(line))) continue;
    return /^[\s-]*["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1];
  }
  return undefined;
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Lines ahead of an entry of a list in which the key of the list is looked for: other entries do not count. */
const mostItems = 100;

function lineAt(text: string, at: number): string {
  return text.slice(at, at + ahead).split('\n', 1)[0] ?? '';
}

/** The item of a list, or the block in braces, in which a place stands. */
function itemAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  const item = [...before.matchAll(/\n[ \t]*-[ \t]/g)].at(-1)?.index ?? 0;
  const brace = before.lastIndexOf('{');
  const start = item === 0 || brace < 0 ? Math.max(item, brace) : Math.min(item, brace);
  const end = after.search(/\n[ \t]*-[ \t]|\n---|\}/);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}
