import type { Problem } from '../problem.ts';
import { bareSecret, type SecretField, secretFields } from '../routers/keys.ts';
import { contentOf, spotOf } from '../routers/node.ts';
import { hasReference, isReference } from '../routers/reference.ts';
import { isUnset } from '../routers/values.ts';
import type { Rule } from './rule.ts';
import { sayText } from './say.ts';

const fix = `Write one whole environment reference such as "\${ANTHROPIC_API_KEY}", and set the variable outside of the repository.`;

export const secretNotEnv: Rule = {
  id: 'secret-not-env',
  title: 'A key is not an environment reference',
  severity: 'error',
  help: `A field that holds a key must be exactly one environment reference, \`$VAR\` or \`\${VAR}\`. Everything else is a literal for CCR,
also \`$lower\`, \`\${VAR:-default}\`, \`{{ x }}\` and a reference with text around it. A literal that is committed is leaked; a
placeholder invites the next person to fill in a real key. An empty key makes CCR skip the provider.`,
  fix,
  *check(config) {
    const client = new Set(config.clientKeys.map(({ node }) => node));
    for (const field of secretFields(config)) {
      // An empty APIKEY is told by apikey-missing.
      const problem = problemOf(field, client.has(field.value.node));
      if (problem) yield problem;
    }
  },
};

function problemOf(field: SecretField, isClientKey: boolean): Omit<Problem, 'rule'> | undefined {
  const { node } = field.value;
  const at = spotOf(node);
  const what = sayText(field.what);
  if (node.kind === 'expression') return undefined;
  if (node.kind !== 'string') {
    if (isClientKey && isUnset(node)) return undefined;
    return {
      at,
      message: `${what} must be an environment reference, found ${node.kind}`,
      fix,
      subject: `${what} ${node.kind}`,
    };
  }
  const { value: text } = node;
  if (text.trim() === '') {
    return isClientKey
      ? undefined
      : { at, message: `${what} is empty, so that CCR skips the provider`, fix, subject: `${what} empty` };
  }
  const secret = bareSecret(text);
  // A template's value is told by config-unverifiable.
  if (node.filledBy === 'template') return undefined;
  // What stands around a reference may be a part of the key.
  const hidden = isReference(secret) ? {} : { secrets: [contentOf(node)] };
  if (node.filledBy)
    return {
      at,
      message: `${what} ${filling[node.filledBy]}`,
      fix: fixes[node.filledBy],
      subject: secret,
      severity: 'warning',
      ...hidden,
    };
  if (isReference(secret)) return undefined;
  return { at, message: `${what} ${flawOf(secret)}`, fix, subject: secret, ...hidden };
}

const filling = {
  shell: 'is filled in by the shell that writes the file, so that the key lands on the disk as a literal',
  runner: "is filled in by the workflow, so that the key lands on the runner's disk as a literal",
};

const fixes = {
  shell:
    "Quote the heredoc's tag (<<'EOF') or write \\$ ahead of the variable, so that CCR reads the reference itself.",
  runner: `Write a reference such as "\${ANTHROPIC_API_KEY}", and hand the secret to the router in its environment (env:).`,
};

function flawOf(secret: string): string {
  if (/^\$\{\w+:?[-=?+]/.test(secret))
    return 'has a default value, which CCR does not understand: it takes the text literally';
  if (hasReference(secret)) return 'is not exactly one environment reference';
  if (/^\$\{?\w*\}?$/.test(secret)) return 'is not an environment reference that CCR knows';
  return 'is a literal, not an environment reference';
}
