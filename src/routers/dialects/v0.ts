import type { Dialect } from '../dialect.ts';
import { has, hasFlatProvider } from '../looks.ts';
import { isNamedLikeConfig } from '../names.ts';
import { readRoutes } from '../routes.ts';
import { readFlatProvider, readTop } from '../settings.ts';
import { assemble } from '../values.ts';

/** CCR up to 1.0.15 without a provider list: the flat `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`. */
export const v0: Dialect = {
  id: 'v0',
  recognise: (root, { target, top }) =>
    top && hasFlatProvider(root) && (isNamedLikeConfig(target) || has(root.node, ['Router'])),
  read(root, { carrier }) {
    const { secrets = [], ...top } = readTop(root);
    const provider = readFlatProvider(root);
    const others = secrets.filter(({ node }) => !provider.secrets.some((own) => own.node === node));
    return assemble(
      { dialect: 'v0', carrier, at: root.node, whole: true },
      { ...top, secrets: others, providers: [provider] },
      readRoutes(root, []),
    );
  },
};
