import type { Carried, CarrierReader } from '../carrier.ts';
import { surroundingsIn } from '../surroundings.ts';
import { assemble } from '../values.ts';
import { textAt } from './textAt.ts';

/** A custom router by its name, or by the signature that CCR asks for. */
const named = /(?:^|[/_-])custom[-_.]?router[^/]*\.[cm]?[jt]s$/i;
const signature = /module\.exports\s*=\s*(?:async\s+)?(?:function\s*\w*\s*\(|\()\s*req\w*\s*,\s*config\b/;

export const isCustomRouter = (path: string): boolean => named.test(path);

/** `'provider,model'`, which is what a custom router returns. */
const route = /(?<![\w.])(["'`])([A-Za-z][\w.-]{0,60},[A-Za-z@][\w./:@-]{1,120})\1/g;

/** The code of a custom router: each `provider,model` in it is where it can send a request. */
export const scripts: CarrierReader = {
  id: 'scripts',
  anchors: ['custom-router', 'custom_router', 'customrouter', 'router(req', 'claude-code-router'],
  wants: (path, text) => isCustomRouter(path) || (/\.[cm]?[jt]s$/i.test(path) && signature.test(text)),
  async read(path, text): Promise<Carried> {
    const look = surroundingsIn(path, text);
    const configs = [...text.matchAll(route)].map(({ index, 2: model = '' }) => {
      const node = textAt(model, index + 1);
      const head = { dialect: 'tag', carrier: look(node).carrier, at: node, whole: false };
      return assemble(head, { routes: [{ value: { node, path: 'return' }, name: 'custom router', syntax: 'comma' }] });
    });
    return { candidates: [], unparsed: [], configs };
  },
};
