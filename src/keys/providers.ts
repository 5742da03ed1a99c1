import { type Provider, providers } from './provider-list.ts';

/** What a finding says of a key whose provider is known from its surroundings; without `provider` it is not known. */
export interface KeyRule {
  readonly rule: string;
  readonly title: string;
  readonly provider?: string;
  readonly prefix?: string;
}

/**
 * The rule for a literal key that is sent to `host`, configured under the provider's `name`, or held by `variable`.
 * The first of them that says something decides; `key-generic` where none does.
 */
export function keyRuleFor(given: { host?: string; name?: string; variable?: string }): KeyRule {
  const found = byHost(given.host ?? '') ?? byName(given.name ?? '') ?? byVariable(given.variable ?? '');
  if (!found) return { rule: 'key-generic', title: 'API key' };
  const { id, title, prefix } = found;
  return { rule: `key-${id}`, title: `${title} API key`, provider: id, ...(prefix ? { prefix } : {}) };
}

/** The words that name `provider` in variables and texts. */
export function wordsOf(provider: Provider): readonly string[] {
  return provider.words ?? [provider.id];
}

function byHost(host: string): Provider | undefined {
  const labels = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .split('.');
  return providers.find(({ hosts }) => hosts.some((known) => endsWith(labels, known.split('.'))));
}

function endsWith(labels: readonly string[], known: readonly string[]): boolean {
  const tail = labels.slice(-known.length);
  return tail.length === known.length && known.every((label, index) => fits(label, tail[index] ?? ''));
}

function fits(known: string, label: string): boolean {
  return known.startsWith('*') ? label.endsWith(known.slice(1)) : known === label;
}

function byName(name: string): Provider | undefined {
  const plain = plainly(name);
  if (plain.length === 0) return undefined;
  const same = providers.find(({ id, aliases = [] }) => plainly(id) === plain || aliases.includes(plain));
  return same ?? longest((word) => word.length >= 4 && plain.includes(word));
}

function byVariable(variable: string): Provider | undefined {
  const plain = plainly(variable);
  const parts = variable.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').split(/[^A-Za-z0-9]{1,64}/);
  // A short word has to be whole parts of the name: `EXAMPLE_KEY` is no key of Exa.
  const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
  const isWhole = (word: string, at: number) =>
    word.length > 4 || ((at === 0 || ends.includes(at)) && ends.includes(at + word.length));
  const stands = (word: string, at: number) => at >= 0 && isWhole(word, at);
  return (
    longest((word) => plain.startsWith(word) && isWhole(word, 0)) ??
    longest((word) => word.length >= 4 && stands(word, plain.indexOf(word)))
  );
}

/** The provider with the longest word that `fits`: `azureopenai` says more than `openai`. */
function longest(fits: (word: string) => boolean): Provider | undefined {
  const fitting = providers.flatMap((provider) =>
    wordsOf(provider)
      .map(plainly)
      .filter((word) => word.length > 2 && fits(word))
      .map((word) => ({ provider, word })),
  );
  return fitting.reduce<(typeof fitting)[number] | undefined>(
    (best, each) => (best && best.word.length >= each.word.length ? best : each),
    undefined,
  )?.provider;
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
