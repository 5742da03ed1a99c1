import type { Severity } from '../../finding.ts';
import type { Problem } from '../../problem.ts';
import type { Carried, CarrierReader } from '../carrier.ts';
import { isLoopback } from '../hosts.ts';
import { type Look, surroundingsIn } from '../surroundings.ts';
import { publications } from './publications.ts';

/** Words that tie a port to the router: 3456 alone is anybody's. */
const marker = /claude-code-router|musistudio|\bccr(?:-\w+)?\b|CCR_[A-Z]+|ANTHROPIC_BASE_URL/i;

/** What the router listens on: CCR 1 and 2; the interface of CCR 3, and the web server of its container. */
const ports = ['3456', '3458'];
const containerPort = '8080';

/** Settings of another port for the router, in the file itself. */
const setPort =
  /(?<![\w.-])(?:SERVICE_PORT|CCR_GATEWAY_PORT|CCR_PORT|PORT)["']?[ \t]{0,10}[=:][ \t]{0,10}["']?(\d{2,5})\b/g;

/** `HOST=0.0.0.0` for a container, which CCR does not read. */
const hostVariable =
  /(?:^[ \t-]{0,40}(?:ENV[ \t]+|export[ \t]+|Environment=["']?)?|(?<=[ \t])(?:-e|--env)[ \t=]{1,4})["']?HOST["']?[ \t]{0,10}(?:[=:]|(?<=ENV[ \t]+HOST)[ \t])[ \t]{0,10}["']?(0\.0\.0\.0|::|\*)["']?/gm;

/** Whatever makes the router's port reachable from other machines: containers, services, proxies, tunnels. */
export const exposure: CarrierReader = {
  id: 'exposure',
  // The digits alone would be found in every larger file.
  anchors: [
    ...ports.flatMap((port) => [`:${port}`, `${port}:`, `=${port}`, ` ${port}`, `'${port}`, `"${port}"`, `[${port}`]),
    'claude-code-router',
    'musistudio',
  ],
  wants: (path, text) =>
    /(?<!\d)345[68](?!\d)|claude-code-router/i.test(text) && (marker.test(text) || marker.test(path)),
  async read(path, text): Promise<Carried> {
    const look = surroundingsIn(path, text);
    const own = new Set([...ports, ...[...text.matchAll(setPort)].map(([, port = '']) => port)]);
    if (/claude-code-router/i.test(text)) own.add(containerPort);
    const published = publications(text, own).filter(({ address }) => !isLoopback(address));
    const problems = [
      ...published.map(({ at, how, fix }) => problem('port-published', at, how, fix, weight(look, at))),
      ...hostVariables(look, text),
    ];
    return { candidates: [], unparsed: [], problems };
  },
};

function hostVariables(look: Look, text: string): Problem[] {
  if (!/claude-code-router|musistudio/i.test(text)) return [];
  return [...text.matchAll(hostVariable)].map((found) => {
    const address = found[1] ?? '';
    const start = found.index + found[0].lastIndexOf(address);
    const at = { start, end: start + address.length };
    const message = `HOST is set to '${address}' for the container, which CCR does not read: it listens where its config says`;
    return problem(
      'host-not-local',
      at,
      message,
      'Remove the variable; HOST of the config must be "127.0.0.1".',
      weight(look, at),
    );
  });
}

function problem(rule: string, at: Problem['at'], message: string, fix: string, severity: Severity): Problem {
  return { rule, at, message, fix, severity, subject: message };
}

/** What is only told about is a notice. */
function weight(look: Look, at: Problem['at']): Severity {
  return ['fence', 'text', 'string'].includes(look(at).carrier) ? 'notice' : 'warning';
}
