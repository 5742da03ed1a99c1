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

interface Kind {
  /** Groups `at` (what is pointed at), `port`, and `address` where one can be given. */
  readonly pattern: RegExp;
  /** What else has to stand in the text for the pattern to mean this. */
  readonly needs?: RegExp;
  readonly how: (port: string) => string;
  readonly fix: string;
}

const address = String.raw`(?:(?<address>\[[0-9a-f:]{2,40}\]|[\d.]{7,15}|localhost|\*):)?`;
const mapping = String.raw`(?<at>${address}(?:\d{1,5}(?:-\d{1,5})?:)?(?<port>\d{2,5}))`;
const target = String.raw`(?:https?://)?(?<host>[\w.-]{1,80}:)?(?<port>\d{2,5})`;

const kinds: readonly Kind[] = [
  {
    pattern: new RegExp(String.raw`^[ \t]{0,40}-[ \t]{1,10}["']?${mapping}(?:/tcp)?["']?[ \t]{0,10}(?:#.*)?\r?$`, 'gm'),
    needs: /^[ \t]*["']?ports["']?:/m,
    how: (port) => `Port ${port} of the router is published on every interface`,
    fix: 'Publish it on this machine alone: write 127.0.0.1: ahead of the ports.',
  },
  {
    pattern: new RegExp(String.raw`(?:(?<![\w-])-p|--publish|"?appPort"?:)[ \t=]{0,4}\[?["']?${mapping}\b`, 'g'),
    needs: /docker|podman|nerdctl|appPort/,
    how: (port) => `Port ${port} of the router is published on every interface`,
    fix: 'Publish it on this machine alone: write 127.0.0.1: ahead of the ports.',
  },
  {
    pattern:
      /^[ \t]{0,40}(?:-[ \t]{1,4})?target:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b(?!(?:.*\n){0,4}.*host_ip:[ \t]*["']?127\.)/gm,
    needs: /^[ \t]*(?:-[ \t]*)?published:/m,
    how: (port) => `Port ${port} of the router is published on every interface`,
    fix: 'Add host_ip: 127.0.0.1 to the port.',
  },
  {
    pattern:
      /(?<![\w-])(?:port|targetPort|nodePort|hostPort|containerPort|number)["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
    needs: /\bkind["']?:[ \t]*["']?(?:Service|Ingress|HTTPRoute|IngressRoute)\b/,
    how: (port) => `Port ${port} of the router is offered to other machines by a Kubernetes service or ingress`,
    fix: 'Keep the router in the pod of its one client, and reach it on 127.0.0.1.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:proxy_pass|reverse_proxy)[ \t]+(?:[/*]\S*[ \t]+)?(?<at>${target})\b`, 'g'),
    how: (port) => `A web server forwards requests to port ${port} of the router`,
    fix: 'Do not forward to the router: whoever reaches the web server reaches its providers and keys.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:ngrok[ \t]+(?:http|tcp)|cloudflared[ \t].{0,80}?--url|tailscale[ \t]+(?:funnel|serve)(?:[ \t]+--?[\w=-]+)*|lt[ \t]+(?:-p|--port)|localtunnel[ \t]+--port)[ \t=]+(?<at>${target})\b`,
      'g',
    ),
    how: (port) => `A tunnel makes port ${port} of the router reachable from outside`,
    fix: 'Remove the tunnel: the router is for this machine alone.',
  },
  {
    pattern: new RegExp(
      String.raw`^[ \t]{0,40}(?:-[ \t]{1,4})?(?:service|addr):[ \t]{1,4}["']?(?<at>${target})\b`,
      'gm',
    ),
    needs: /\b(?:tunnel|tunnels|ingress|authtoken|credentials-file):/,
    how: (port) => `A tunnel makes port ${port} of the router reachable from outside`,
    fix: 'Remove the tunnel: the router is for this machine alone.',
  },
];

/** Every place of a text that publishes a port, in the order of the text. */
export function publications(text: string): Publication[] {
  return kinds
    .flatMap(({ pattern, needs, how, fix }) => {
      if (needs && !needs.test(text)) return [];
      return [...text.matchAll(pattern)].map((found) => publicationOf(found, how, fix));
    })
    .sort((a, b) => a.at.start - b.at.start);
}

function publicationOf(found: RegExpExecArray, how: Kind['how'], fix: string): Publication {
  const { at: shown = '', port: number = '', address: given = '' } = found.groups ?? {};
  const start = found.index + found[0].lastIndexOf(shown);
  const span = { start, end: start + shown.length };
  return { at: span, port: number, address: given.replace(/[[\]]/g, ''), how: how(number), fix };
}
