import type { Problem } from '../problem.ts';
import type { Provider, Value } from './config.ts';
import type { StringNode } from './node.ts';
import { secretsIn } from './secrets.ts';
import { shape } from './shape.ts';
import { isUnset, itemsOf, membersIn, oneOrMore, type Parts, plainKey, valuesOf } from './values.ts';

// Each spelling that any version, fork or page of documentation knows is judged; whether the router reads it is
// another matter (`ignored`).
const nameKeys = ['name'];
const urlKeys = ['apibaseurl', 'apibase', 'baseurl', 'baseuri', 'apiurl', 'host', 'url', 'endpoint'];
const secretKeys = ['apikey'];
const otherSecretKeys = ['key', 'token', 'apitoken', 'authtoken', 'accesstoken', 'secret', 'password'];
const credentialKeys = ['credentials', 'keys', 'apikeys'];
const modelKeys = ['models', 'model'];
const transformerKeys = ['transformer', 'transformers'];
const headerKeys = ['extraheaders', 'headers', 'customheaders'];
const secretHeader = /authorization|api-?key|token|secret|cookie/i;

/** Which spellings the router of a dialect takes for the fields that an entry needs. */
export interface Spellings {
  readonly router: string;
  readonly name: readonly string[];
  readonly url: readonly string[];
  readonly secret: readonly string[];
}

export const ccr1: Spellings = {
  router: 'CCR 1 and 2 skip',
  name: ['name'],
  url: ['api_base_url'],
  secret: ['api_key'],
};

export const ccr3: Spellings = {
  router: 'CCR 3 skips',
  name: ['name'],
  url: ['api_base_url', 'baseUrl', 'baseurl'],
  secret: ['api_key', 'apiKey', 'apikey', 'credentials', 'keys', 'apiKeys'],
};

/** Reads `Providers` and `providers`, all entries of each. */
export function readProviders(root: Value, spellings: Spellings): Parts {
  const providerLists = valuesOf(root, 'Providers', 'providers');
  const problems: Problem[] = [];
  const providers = providerLists.flatMap((list) => {
    if (list.node.kind === 'object') {
      problems.push(shape(list, `${list.path} must be a list of providers, found an object`));
      return membersIn(list).map((entry) => readProvider(entry, spellings, nameFromKey(entry)));
    }
    if (!['array', 'expression', 'null'].includes(list.node.kind)) {
      problems.push(shape(list, `${list.path} must be a list of providers, found ${list.node.kind}`));
    }
    return itemsOf(list).flatMap((entry) => {
      if (entry.node.kind === 'object') return [readProvider(entry, spellings)];
      problems.push(
        entry.node.kind === 'expression'
          ? unknown(entry, entry.node.source)
          : shape(entry, `${entry.path} must be an object with name, api_base_url and api_key`),
      );
      return [];
    });
  });
  return { providerLists, providers, problems };
}

/** Code in place of a provider: nothing says which one it is. */
function unknown({ node, path }: Value, source: string): Problem {
  return {
    rule: 'config-unverifiable',
    at: node,
    message: `${path} is filled in later, so that it cannot be checked`,
    fix: 'Write the provider itself where the policy judges it.',
    subject: `provider ${source}`,
  };
}

/** In a map of providers the key is the name. */
function nameFromKey({ member, path }: ReturnType<typeof membersIn>[number]): Value {
  const node: StringNode = { kind: 'string', value: member.key, ...member.keyAt };
  return { node, path };
}

function readProvider(entry: Value, spellings: Spellings, key?: Value): Provider {
  const fields = membersIn(entry);
  const under = (keys: readonly string[]): readonly Value[] =>
    fields.filter(({ member }) => keys.includes(plainKey(member.key)));
  const names = under(nameKeys);
  const ignored = whyIgnored(entry, spellings);
  return {
    at: entry.node,
    path: entry.path,
    names: names.length === 0 && key ? [key] : names,
    urls: under(urlKeys),
    secrets: [
      ...under(secretKeys).flatMap((key) => [key, ...itemsOf(key)]),
      ...under(otherSecretKeys).filter(({ node }) => !isUnset(node)),
      ...under(credentialKeys).flatMap(oneOrMore).flatMap(readCredential),
      ...under(transformerKeys).flatMap(secretsIn),
      ...under(headerKeys)
        .flatMap(membersIn)
        .filter(({ member, node }) => secretHeader.test(member.key) && !isUnset(node)),
    ],
    models: under(modelKeys).flatMap(readModels),
    transformers: under(transformerKeys).flatMap(readTransformers),
    ...(ignored && { ignored }),
  };
}

function whyIgnored(entry: Value, spellings: Spellings): string | undefined {
  const lacking = [spellings.name, spellings.url, spellings.secret].flatMap(([first = '', ...others]) => {
    const given = valuesOf(entry, first, ...others);
    if (given.length === 0) return [`has no ${first}${otherSpelling(entry, first)}`];
    // An empty key is told by the rule about keys.
    return spellings.secret[0] !== first && given[0] && isUnset(given[0].node) ? [`has an empty ${first}`] : [];
  });
  return lacking.length === 0 ? undefined : `${spellings.router} this provider, because it ${lacking.join(' and ')}`;
}

/** ` (baseUrl is not read)`, where the field stands there in another spelling. */
function otherSpelling(entry: Value, field: string): string {
  const spellings = { name: nameKeys, api_base_url: urlKeys, api_key: secretKeys }[field] ?? [];
  const other = membersIn(entry).find(({ member }) => spellings.includes(plainKey(member.key)));
  return other ? ` (${other.member.key} is not read)` : '';
}

/** One of several keys of a provider: the key itself, or an object that holds it. */
function readCredential(value: Value): readonly Value[] {
  if (value.node.kind !== 'object') return [value];
  return membersIn(value).filter(({ member }) =>
    [...secretKeys, ...otherSecretKeys, 'value'].includes(plainKey(member.key)),
  );
}

/** A name, a list of names or of `{ name | id }`, or a map whose keys are the names. */
function readModels(value: Value): readonly Value[] {
  if (value.node.kind === 'object') {
    const named = valuesOf(value, 'name', 'id', 'model');
    const names = named.length > 0 ? named : membersIn(value).map(nameFromKey);
    // An object without any name is no model that could be allowed.
    return names.length > 0 ? names : [value];
  }
  return value.node.kind === 'array' ? itemsOf(value).flatMap(readModels) : [value];
}

/** The names in `use` lists, of the provider and of single models: `"x"` or `["x", { options }]`. */
function readTransformers(value: Value): readonly Value[] {
  return membersIn(value).flatMap(({ member, ...inner }) => {
    if (member.key !== 'use') return readTransformers(inner);
    return itemsOf(inner).flatMap((item) => (item.node.kind === 'array' ? itemsOf(item).slice(0, 1) : [item]));
  });
}
