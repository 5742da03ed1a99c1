import type { Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { has, hasRouterKey, looksLikeConfig } from '../looks.ts';
import { isMainConfig, isNamedLikeConfig } from '../names.ts';
import { ccr1, readProviders } from '../providers.ts';
import { readRoutes } from '../routes.ts';
import { declaredNames, readFlatProvider, readTop } from '../settings.ts';
import { shape } from '../shape.ts';
import { assemble, type Parts } from '../values.ts';

/** The file of CCR 1.x and 2.0: `HOST`, `APIKEY`, `Providers`, `Router`, `fallback`, `plugins` and the rest. */
export const v1: Dialect = {
  id: 'v1',
  recognise: (root, { carrier, target, top }) => {
    if (looksLikeConfig(root)) return true;
    if (!top) return false;
    // An object that is merely near the name of a file need not be what is written to it.
    if (isMainConfig(target) && (carrier === 'file' || carrier === 'heredoc')) return true;
    return carrier !== 'string' && isNamedLikeConfig(target) && hasRouterKey(root);
  },
  read(root, { carrier }) {
    const problems = root.node.kind === 'object' ? [] : [shape(root, 'A router config must be an object')];
    return assemble({ dialect: 'v1', carrier, at: root.node, whole: true }, readV1(root), {
      problems: [...problems, ...routerProblems(root)],
    });
  },
};

/** All that CCR 1 and 2 read from an object, for the dialects that contain one. */
export function readV1(root: Value): Parts {
  const providers = readProviders(root, ccr1);
  const routes = readRoutes(root, declaredNames(providers.providers ?? []));
  const { secrets = [], ...top } = readTop(root);
  const flat = readFlatProvider(root);
  return {
    ...providers,
    ...top,
    // A version that still reads the flat keys reads them beside the list.
    providers: [...(providers.providers ?? []), ...(flat.urls.length > 0 ? [flat] : [])],
    secrets:
      flat.urls.length > 0 ? secrets.filter(({ node }) => !flat.secrets.some((own) => own.node === node)) : secrets,
    routes: [...(top.routes ?? []), ...(routes.routes ?? [])],
    problems: [...(providers.problems ?? []), ...(routes.problems ?? [])],
  };
}

/** CCR reads `Router` in this spelling alone. */
function routerProblems(root: Value): Parts['problems'] & object {
  const ignored = !has(root.node, ['Router']) && has(root.node, ['router']);
  return ignored
    ? [shape(root, 'The routes stand under "router", which CCR does not read: it is called "Router"', 'warning')]
    : [];
}
