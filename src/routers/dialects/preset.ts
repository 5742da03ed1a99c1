import { readClaudeEnv } from '../claudeEnv.ts';
import type { Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { has, looksLikeConfig } from '../looks.ts';
import { readMapping } from '../mapping.ts';
import { isPresetManifest } from '../names.ts';
import { memberOf, textOf } from '../node.ts';
import { markFilled, presetMarks } from '../templated.ts';
import { assemble, itemsOf, membersIn, type Parts, risk, valuesOf } from '../values.ts';
import { readV1 } from './v1.ts';

/** A preset's manifest (CCR 2.0): the config under `template`, or at the top beside the preset's own description. */
export const preset: Dialect = {
  id: 'preset',
  recognise: (root, { target, top }) =>
    valuesOf(root, 'template').some(looksLikeConfig) ||
    (has(root.node, ['template', 'Providers', 'Router']) &&
      has(root.node, ['configMappings', 'userValues', 'noServer'])) ||
    (top && isPresetManifest(target) && has(root.node, ['template', 'Providers', 'Router'])),
  read(root, { carrier }) {
    const marked: Value = { ...root, node: markFilled(root.node, presetMarks, 'template') };
    const configs = [marked, ...valuesOf(marked, 'template')];
    return assemble(
      // HOST and APIKEY belong to the server that the preset is installed into.
      { dialect: 'preset', carrier, at: root.node, whole: false },
      ...configs.flatMap((config) => [readV1(config), ...valuesOf(config, 'claudeCodeSettings').map(readSettings)]),
      ...valuesOf(marked, 'configMappings').flatMap(itemsOf).map(readMapping),
      {
        secrets: [...valuesOf(marked, 'userValues').flatMap((values) => secretInputs(marked, values))],
        traffic: risk(
          valuesOf(marked, 'noServer'),
          'points Claude Code straight at the first provider, past the router',
        ),
      },
      { secrets: valuesOf(marked, 'secrets').flatMap(membersIn) },
    );
  },
};

function readSettings(settings: Value): Parts {
  const parts = valuesOf(settings, 'env').map((env) => readClaudeEnv(env));
  return assemble({ dialect: 'settings', carrier: 'file', at: settings.node, whole: false }, ...parts);
}

/** Answers to the questions of `schema` that are passwords, or are called like a secret. */
function secretInputs(root: Value, values: Value): readonly Value[] {
  const questions = valuesOf(root, 'schema').flatMap(itemsOf);
  const passwords = questions
    .filter(({ node }) => textOf(memberOf(node, 'type')?.value) === 'password')
    .map(({ node }) => textOf(memberOf(node, 'id')?.value));
  return membersIn(values).filter(
    ({ member }) => passwords.includes(member.key) || /api_?-?key|token|secret|password/i.test(member.key),
  );
}
