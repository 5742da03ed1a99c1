import type { Dialect } from '../dialect.ts';
import { has, looksLikeConfig } from '../looks.ts';
import { isMainConfig } from '../names.ts';
import { readRoutes } from '../routes.ts';
import { assemble } from '../values.ts';

const otherSettings = ['Providers', 'providers', 'HOST', 'PORT', 'APIKEY', 'OPENAI_BASE_URL', 'gateway'];

/** A project's or session's own routes, which replace the global ones: of such a file CCR reads `Router` alone. */
export const project: Dialect = {
  id: 'project',
  recognise: (root, { target, top }) =>
    looksLikeConfig(root) && !has(root.node, otherSettings) && !(top && isMainConfig(target)),
  read: (root, { carrier }) =>
    assemble({ dialect: 'project', carrier, at: root.node, whole: false }, readRoutes(root, [])),
};
