"use strict";
exports.id = 349;
exports.ids = [349];
exports.modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ detectors),
  T: () => (/* binding */ families)
});

// EXTERNAL MODULE: ./build/src/keys/random.js
var keys_random = __webpack_require__(9131);
// EXTERNAL MODULE: ./build/src/keys/provider-list.js
var provider_list = __webpack_require__(2242);
// EXTERNAL MODULE: ./build/src/keys/providers.js
var providers = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/src/keys/detectors/shape.js

const uuid = ['8', '4', '4', '4', '12'].flatMap((length, index) => [
    ...(index > 0 ? ['-'] : []),
    ['0123456789abcdef', Number(length)],
]);
const escaped = (literal) => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** `alphabet` as a character class. */
function classOf(alphabet) {
    const ranges = alphabet
        .replace(/[\\\]^-]/g, '\\$&')
        .replace(keys_random/* digits */.vm, '0-9')
        .replace(keys_random/* upper */.js, 'A-Z')
        .replace(keys_random/* lower */.ib, 'a-z')
        .replace('abcdef', 'a-f')
        .replace('ABCDEF', 'A-F');
    return `[${ranges}]`;
}
/** The source of a pattern that matches `shape` and nothing longer: what follows is no character of its last run. */
function sourceOf(shape) {
    const body = shape.map((part) => {
        if (typeof part === 'string')
            return escaped(part);
        const [alphabet, least, most = least] = part;
        return `${classOf(alphabet)}{${least}${most === least ? '' : `,${most}`}}`;
    });
    const last = shape.findLast((part) => typeof part !== 'string');
    const run = typeof last === 'object' ? last[0] : keys_random/* alnum */.Sg;
    return `${body.join('')}(?!${classOf(keys_random/* alnum */.Sg + [...run].filter((c) => !keys_random/* alnum */.Sg.includes(c)).join(''))})`;
}
/** A made-up key of `shape`, of its least length or up to eight characters more. */
function sampleOf(shape, random) {
    const run = ([alphabet, least, most = least]) => {
        const length = least + random.int(Math.min(most - least, 8) + 1);
        return random.text(alphabet, length);
    };
    return shape.map((part) => (typeof part === 'string' ? part : run(part))).join('');
}
/** A key of `shape` whose last run is one character short of its least length. */
function shortOf(shape, random) {
    const last = shape.findLastIndex((part) => typeof part !== 'string');
    return sampleOf(shape.map((part, index) => (index === last && typeof part !== 'string' ? [part[0], part[1] - 1] : part)), random);
}
/** `word` in any case, for patterns in which the value must keep its case. */
function anyCaseOf(word) {
    return [...word]
        .map((c) => (c.toLowerCase() === c.toUpperCase() ? escaped(c) : `[${c.toLowerCase()}${c.toUpperCase()}]`))
        .join('');
}
/** `words` in any case as alternatives, without a group around them. */
function anyOf(words) {
    return words.map(anyCaseOf).join('|');
}
/** The beginning of a word: after no letter but that of an escape such as `\\n`, or with a capital after a small one. */
const wordStart = '(?:(?<![A-Za-z])|(?<=\\\\[nrt])|(?<=[a-z])(?=[A-Z]))';
/** `words` in any case as alternatives, each at the beginning of a word. */
function wordsSource(words) {
    return `${wordStart}(?:${anyOf(words)})`;
}
/** `words` with each of the ways to join their parts: `together_api` is also `together-api`, `together api` and `togetherapi`. */
function joinings(words) {
    const joined = words.flatMap((word) => /^\w+[_-]\w+$/.test(word) ? ['_', '-', ' ', ''].map((sign) => word.replace(/[_-]/g, sign)) : [word]);
    return [...new Set(joined)];
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/assignment.js

/** The part of a name that says that it holds a secret. */
const says = `(?:${anyOf(['key', 'secret', 'auth', 'credential', 'password', '_pat', 'bearer'])}|${anyOf(['token'])}(?![iI][zZsS]))[A-Za-z0-9_]{0,12}`;
/** Ends of names whose value is something about a secret. */
const abouts = 'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry pattern regex prefix suffix format kind message placeholder text title description error'.split(' ');
/** Behind a whole name: it says neither something about a secret, nor is it the id of one. */
const notAbout = `(?<!(?:${anyOf(abouts)})s?|(?:${anyOf(['key', 'token', 'ial', 'ials'])})[_-]?[iI][dD])`;
/** A name, or the rest of it, which says somewhere that it holds a secret. */
const sameName = `[A-Za-z0-9_.-]{0,72}(?![A-Za-z0-9_.-])(?<=${says})${notAbout}`;
/** A name that says so and stands further on: a member of an object, an argument, or the first on a line. */
const laterName = `[^]{0,120}?(?:["'{(,][ \\t]{0,2}|\\n[ \\t]{0,20})(?:[A-Za-z0-9]{1,16}[_-]?)?${says}(?![A-Za-z0-9_])${notAbout}`;
/** A call that is given the secret, such as `setPassword("\u2026")`; not one that looks a secret up or asks about it. */
const call = '(?<!(?<![A-Za-z_])(?:get|has|is|in|to|from|find|read|load|parse|check|validate|verify|delete|remove)_?[A-Za-z]{1,30})\\(';
/**
 * Operators that give a value to a name, from Make's `:::=` to Perl's `=>` and the shell's `:-`, the `>` that ends an XML
 * tag, the `|` between the cells of a table; ahead of a quote a comma, the bracket of a call, and nothing at all.
 */
const operator = `(?:[:.+?|!]{0,3}={1,3}>?|:-|:{1,2}|\\|\\||\\|[ \\t]|\\?\\?|(?:,|${call}|(?<=[ \\t]))(?=\\s{0,20}[\\\\"'\`])|<-|->|>)`;
/** Types may stand ahead of the operator: `token string = "\u2026"`, `token?: str = "\u2026"`, `TOKEN: &\'static str = "\u2026"`. */
const typed = "(?: ?(?:\\??: ?(?:&(?:'static )?)?|[aA]s )? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19}(?= {0,4}=))?";
/**
 * A name and its value, each with a word of its own: `- name: TOKEN` and `value: \u2026` on the next line, a variable of
 * Terraform and its `default`, the `<key>` of a property list and its `<string>`.
 */
const pair = '(?:[,\\s]{1,20}\\\\{0,3}["\']?[vV]alue\\\\{0,3}["\']?[ \\t]{0,4}[:=]|\\s{0,4}\\{[^{}]{0,200}?\\sdefault\\s{0,8}=|</key>\\s{0,40}<string>)';
/** A blank alone gives a value after a name in capitals, a flag of a command line, and a name that is set: `set`, `ENV`. */
const blank = '(?:(?<=[A-Z])|(?<=[\\s"\']--?[A-Za-z0-9_-]{2,30})|(?<=(?:set|setenv|setx|ENV|ARG) [A-Za-z0-9_.-]{2,40}))[ \\t]';
/** Quotes, but not those of an empty text, with what may stand ahead: a bracket, and the letter of `b"\u2026"`. */
const quotes = '(?:\\*\\*[ \\t])?(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}(?:"""|\'\'\'|["\'`](?:(?<=")\'|(?<=\')")?)(?!["\'`]))?';
/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
const assignment = `\\\\{0,3}["'\`*]{0,2}[\\])]?${typed}[ \\t]{0,16}(?:${operator}|${pair}|${blank})[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\"'\`]))\\s{1,40})?${quotes}(?:(?:[bB]earer|[bB]asic|[tT]oken) )?`;
/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
const literal = '[A-Za-z0-9_+/][A-Za-z0-9_+/.~=-]{6,500}[A-Za-z0-9_+/-]={0,2}(?=$|[\\s"\'`,;)\\]}&<>\\\\|]|\\.(?:[\\s"\'<]|$))';

;// CONCATENATED MODULE: ./build/src/keys/detectors/examples.js
/** Whether `word` can stand in the name of a variable; hosts cannot. */
function isName(word) {
    return /^[a-z0-9_-]{3,24}$/.test(word);
}
/** The ways in which a secret is written beside `word`. */
function assignments(word, secret) {
    const upper = word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return [
        `${upper}_API_KEY=${secret}`,
        `export ${upper}_TOKEN="${secret}"`,
        `{"${word}": {"apiKey": "${secret}"}}`,
        `${word}:\n  api_key: ${secret}\n`,
        `const client = new Client("${word}", '${secret}');`,
        `curl https://api.${word}.example/v1 -H "Authorization: Bearer ${secret}"`,
    ].map((text) => ({ text, secret }));
}
/** The ways in which a secret stands ahead of the address that it is sent to. */
function ahead(host, secret) {
    return [
        `curl -H "Authorization: Bearer ${secret}" https://${host}/v1/models`,
        `OpenAI(\n    api_key="${secret}",\n    base_url="https://${host}/v1",\n)`,
        `{"headers": {"x-api-key": "${secret}"}, "url": "https://${host}/mcp"}`,
        `- api_key: ${secret}\n  base_url: https://${host}/v1\n`,
    ].map((text) => ({ text, secret }));
}
/** The ways in which a secret is given to a variable that begins with `word`. */
function given(word, secret) {
    const name = `${word.toUpperCase().replace(/[^A-Z0-9]{1,3}/g, '_')}_API_KEY`;
    return [
        `${name}=${secret}\n`,
        `export ${name}='${secret}'`,
        `ENV ${name} ${secret}\n`,
        `"env": { "${name}": "${secret}" }`,
        `env:\n  ${name}: ${secret}\n`,
        `- name: ${name}\n  value: "${secret}"\n`,
        `os.environ["${name}"] = "${secret}"`,
        `process.env.${name} || "${secret}"`,
        `setenv("${name}", "${secret}", 1);`,
        `const ${name.toLowerCase()}: string = '${secret}';`,
    ].map((text) => ({ text, secret }));
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/names.js


/** What keys are called that are secret; `public_key` and `primary_key` are not. */
const kinds = 'access account admin api app auth client consumer encryption jwt license master private secret service shared signing subscription user write'.split(' ');
/** What keys are called that are no secret. */
const plainKinds = 'pub public primary foreign partition sort cache object row index hash lookup encrypted wrapped translation message resource registry websocket'.split(' ');
const plainWords = [
    'secret',
    'token',
    'passw',
    'passphrase',
    'pwd',
    '_pass',
    'dbpass',
    'credential',
    'authorization',
    '_auth',
    'api key',
];
/** Words of names that say secret. */
const secretWords = [...plainWords, ...kinds.flatMap((kind) => [`${kind}key`, `${kind}_key`, `${kind}-key`])];
/** The same as a pattern, short: it is compiled in most runs. */
const anySecretWord = `(?:${anyOf(plainWords)}|(?:${anyOf(kinds)})[_-]?[kK][eE][yY])`;
/** Kinds of tokens that are worth nothing to others: marks of requests, pages and forms. */
const plainTokens = 'request action client next page continuation csrf xsrf sync change'.split(' ');
/** Ahead of the word: neither the public half of a pair, nor what makes a token harmless. */
const notPublic = `(?<!${anyCaseOf('public')}[_.-]?|(?:${anyOf(plainTokens)})[_-]?(?=[tT][oO][kK][eE][nN]))`;
/** What may follow in the name. */
const rest = `[A-Za-z0-9_.-]{0,40}(?![A-Za-z0-9_.-])${notAbout}`;
const wholeWords = ['passw', 'passphrase', 'pwd', '_pass', 'dbpass', 'secret'];
/** Words of names that say password. `pass` is also a statement and a result of tests, so that what assigns to it must follow. */
const passwordWords = [...wholeWords, 'pass:', 'pass=', 'pass =', 'pass"', "pass'", 'psk='];
/** The same as a pattern, at a keyword. */
const anyPasswordWord = `(?:${anyOf(wholeWords)}|(?<![A-Za-z])[pP]ass(?= ?[:=])|(?<=["'])[pP]ass(?=["'])|(?<=[a-z])Pass(?![A-Za-z0-9])|(?<![A-Za-z])psk(?==))`;
/** A whole name that says password. */
const passwordName = `${anyPasswordWord}${rest}`;
/** The rest of a name and what gives it a value, whatever the name: the gate of patterns that ask for both. */
const names_given = new RegExp(`[A-Za-z0-9_.-]{1,80}(?: [kK][eE][yY][A-Za-z0-9_.-]{0,40})?(?![A-Za-z0-9_.-])${assignment}`, 'y');
/** What all generic detectors have in common. */
const shared = {
    rule: 'key-generic',
    provider: 'generic',
    severity: 'warning',
    certainty: 'generic',
    anyCase: true,
};

;// CONCATENATED MODULE: ./build/src/keys/detectors/build.js





/** `sk-abc123` and `token-1234`: too short for any key. */
const stub = /^(?:sk|key|token)[-_][A-Za-z0-9]{1,8}$/;
/** Ahead of a key stands no character that could be part of it, except the letter of an escape such as `\n`. */
const start = '(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))';
/** Words that say that a secret follows, for a value which stands further from the provider's name. */
const announced = '(?:[bB]earer|[tT]oken|[kK]ey|KEY|TOKEN|[sS]ecret|SECRET|[aA]uthorization)';
/** A name that ends in such a word, on its own or in a longer text: `Using Key=`, `x-api-key: `, `config.api_key = `. */
const saying = `(?:[tT]oken|TOKEN|[kK]ey|KEY|[sS]ecret|SECRET|[aA]uthorization)(?<!(?:${anyOf(plainKinds)})[_ -]?[kK][eE][yY])`;
/** The same as a whole name, which says nothing of any provider. */
const plainName = `(?<![A-Za-z0-9_-])(?:(?:[xX]-)?(?:[aA]pi|API|[aA]uth|AUTH|[aA]ccess|ACCESS|[sS]ecret|SECRET|[bB]earer|BEARER)[ _-]?)?${saying}`;
/** What Rust and C# write between a name and the operator: `: &'static str`, ` { get; set; }`. */
const declared = "(?:: ?&(?:'[a-z]{1,8} )?str(?= ?=)| ?\\{ ?get; ?(?:(?:private |protected )?(?:set|init); ?)?\\})?";
/** Long enough to be a key although its name stands far from the provider's. */
const build_long = '(?=[A-Za-z0-9_+/.~-]{16})';
/** Names of models stand in fields that are called `key` too. */
const model = /^(?:[\w.-]{1,40}\/)?(?:claude|gpt|o[1-9]|gemini|gemma|llama|mi[sx]tral|ministral|codestral|devstral|qwen|qwq|deepseek|glm|kimi|moonshot|grok|command|text-embedding|dall-e|whisper|phi|nova|titan|ernie|hunyuan|doubao|minimax|step|yi|sonar|jamba|rerank|embed|sonnet|opus|haiku|anthropic|openai|google|amazon|meta|us\.|eu\.)[\d.]{0,5}[-:/]/i;
/** A detector whose pattern is made when it is first asked for: most are in each run and never asked for theirs. */
function withPattern(detector, source) {
    let pattern;
    return {
        ...detector,
        get pattern() {
            pattern ??= new RegExp(source(), 'y');
            return pattern;
        },
    };
}
/** A key that its own format gives away: a fixed head and a body of known alphabet and length. */
function prefixed({ shape, sample, ...kind }) {
    const [prefix] = shape;
    if (typeof prefix !== 'string')
        throw new TypeError(`${kind.provider}: the shape must begin with a literal`);
    const make = (random) => sample?.(random) ?? sampleOf(shape, random);
    const fields = {
        ...named(kind),
        certainty: 'format',
        keywords: [prefix.slice(0, 24)],
        prefix,
        examples: (random) => [make(random), make(random)].map((secret) => ({ text: secret, secret })),
        nearMisses: (random) => [shortOf(shape, random), `${prefix}...`, `x${make(random)}`],
    };
    return withPattern(fields, () => `${start}${sourceOf(shape)}`);
}
/** A key with a fixed mark in its middle, by which it is found. */
function inner({ shape, marker, before, ...kind }) {
    const [prefix] = shape;
    const fields = {
        ...named(kind),
        certainty: 'format',
        keywords: [marker],
        before,
        ...(typeof prefix === 'string' ? { prefix } : {}),
        examples: (random) => [sampleOf(shape, random)].map((secret) => ({ text: secret, secret })),
        nearMisses: (random) => [shortOf(shape, random), `${marker}${random.text(keys_random/* alnum */.Sg, 20)}`],
    };
    return withPattern(fields, () => `${start}${sourceOf(shape)}`);
}
/** What digests and commits are called: what follows is no key, whoever stands beside it. */
const digests = `(?<!(?:${anyOf(['sha', 'sha1', 'sha256', 'md5', 'digest', 'commit', 'checksum', 'hash', 'integrity', 'revision', 'etag'])})["']?[\\s:=@-]{1,4}["']?)`;
/** A key whose format says too little, within reach of a word that names its provider. */
function near({ words, shape, unless = '', ...kind }) {
    const gap = `(?:[^]{0,50}?|[^]{0,140}?${announced}[^A-Za-z0-9]{1,12})`;
    const [prefix] = shape;
    const fields = {
        ...named(kind),
        certainty: 'context',
        keywords: words,
        anyCase: true,
        ...(typeof prefix === 'string' ? { prefix } : {}),
        examples: (random) => words.filter(isName).flatMap((each) => assignments(each, sampleOf(shape, random))),
        nearMisses: (random) => [
            `checksum = ${sampleOf(shape, random)}`,
            ...words.map((each) => `${each}_key = ${shortOf(shape, random)}`),
        ],
    };
    return withPattern(fields, () => `${wordsSource(words)}${gap}(?<![A-Za-z0-9_+/-])${digests}(?<secret>${sourceOf(shape)})${unless}`);
}
/** The words up to their last sign, which the engine has met: what is left of them is a part of the name. */
const anyWord = '(?:[A-Za-z0-9_.& :"\'>(\\]-]{0,23}[& :"\'>(\\]])?';
/** A value that is given to a name which begins with the words, or to one close behind them that says secret. */
const givenTo = `(?:(?:${anyWord}${sameName}|${laterName})${declared}${assignment}|[^]{0,160}?${saying}(?![A-Za-z0-9_])${assignment}${build_long})(?<secret>${literal})`;
/** The gate of all such patterns, and their pattern: they have all but the words in common, and take long to compile. */
const anyGiven = new RegExp(givenTo, 'y');
const anyNamed = new RegExp(`${wordStart}${givenTo}`, 'y');
/** Any value that is given to a name which can only hold this provider's key, or to such a name close to the word. */
function assigned({ words, ...kind }) {
    return {
        ...named(kind),
        certainty: 'name',
        keywords: words,
        anyCase: true,
        gate: anyGiven,
        pattern: anyNamed,
        examples: (random) => words.filter(isName).flatMap((word) => given(word, random.text(keys_random/* alnum */.Sg, 32))),
        except: [model, stub],
        nearMisses: (random) => words.map((word) => `${word} of ${random.text(keys_random/* alnum */.Sg, 32)}`),
    };
}
/** Any value that is given to a name which says no more than secret, ahead of the address that it is sent to. */
function sent({ hosts, ...kind }) {
    const fields = {
        ...named(kind),
        certainty: 'name',
        keywords: hosts.map((host) => host.slice(-24)),
        anyCase: true,
        before: 420,
        except: [model, stub],
        examples: (random) => hosts.slice(0, 1).flatMap((host) => ahead(host.includes('.', 8) ? host : `api.${host}`, random.text(keys_random/* alnum */.Sg, 32))),
        nearMisses: (random) => hosts.flatMap((host) => [
            `{"api_key": "${random.text(keys_random/* alnum */.Sg, 32)}"}, {"url": "https://${host}/v1"}`,
            `OTHER_API_KEY=${random.text(keys_random/* alnum */.Sg, 32)}\nURL=https://${host}/v1\n`,
            `api_key: "YOUR_API_KEY", base_url: "https://${host}/v1"`,
        ]),
    };
    return withPattern(fields, () => `${plainName}${assignment}${build_long}(?<secret>${literal})(?:(?!\\n[ \\t]{0,20}- )[^{;)]){0,200}?://[A-Za-z0-9.-]{0,60}(?<![A-Za-z0-9-])(?:${anyOf(hosts)})(?![A-Za-z0-9-])`);
}
function named({ id, provider, title, rule, severity, entropy, verify }) {
    return {
        id: id ?? provider,
        rule: rule ?? `key-${provider}`,
        provider,
        title,
        ...(severity ? { severity } : {}),
        ...(entropy ? { entropy } : {}),
        ...(verify ? { verify } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/of.js




const known = new Map(provider_list/* providers */.r.map((provider) => [
    provider.id,
    { provider: provider.id, title: `${provider.title} API key`, words: joinings((0,providers/* wordsOf */.Z)(provider)) },
]));
/** The fields of a detector that follow from its provider's entry in the list. */
function of(id) {
    const found = known.get(id);
    if (!found)
        throw new RangeError(`${id}: no such provider`);
    return found;
}
/** A key of the provider `id` that its format gives away. */
function format(id, shape, more = {}) {
    const { provider, title } = of(id);
    return prefixed({ provider, title, shape, ...more });
}
/** A key of the provider `id` that only a word beside it tells from others of its shape. */
function beside(id, shape, more = {}) {
    return near({ ...of(id), shape, ...more });
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/anthropic.js


/** API and admin keys end in `AA`: 93 characters of random bytes, then the padding of their base64. */
const anthropic = () => [
    format('anthropic', ['sk-ant-api03-', [keys_random/* base64url */.r0, 93], 'AA']),
    format('anthropic', ['sk-ant-admin01-', [keys_random/* base64url */.r0, 93], 'AA'], {
        id: 'anthropic-admin',
        title: 'Anthropic admin key',
    }),
    format('anthropic', ['sk-ant-oat01-', [keys_random/* base64url */.r0, 80, 120]], {
        id: 'anthropic-oauth-access',
        title: 'Claude OAuth access token',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-ort01-', [keys_random/* base64url */.r0, 80, 120]], {
        id: 'anthropic-oauth-refresh',
        title: 'Claude OAuth refresh token',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-sid01-', [keys_random/* base64url */.r0, 80, 120]], {
        id: 'anthropic-session',
        title: 'Claude session key',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-sid02-', [keys_random/* base64url */.r0, 80, 160]], {
        id: 'anthropic-session-2',
        title: 'Claude session key',
        entropy: 3.5,
    }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/bedrock.js


/** The heads are base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`, so that they hold for every key. */
const bedrock = () => [
    format('bedrock', ['ABSK', [`${keys_random/* base64 */.K3}=`, 109, 271]], {
        id: 'bedrock-long',
        title: 'Amazon Bedrock long-term API key',
        entropy: 4,
    }),
    format('bedrock', ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', [`${keys_random/* base64 */.K3}=_-`, 16, 3000]], {
        id: 'bedrock-short',
        title: 'Amazon Bedrock short-term API key',
    }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/contexts.js



const lowerAlnum = keys_random/* digits */.vm + keys_random/* lower */.ib;
const anyHex = `${keys_random/* digits */.vm}abcdefABCDEF`;
/** `sk-` and a run without a mark: shared by so many providers that only a word beside it tells them apart. */
const plainSk = () => [
    beside('deepseek', ['sk-', [keys_random/* alnum */.Sg, 32, 48]], { entropy: 2.8 }),
    beside('dashscope', ['sk-', [keys_random/* alnum */.Sg, 32, 48]], { entropy: 2.8 }),
    beside('qwen', ['sk-', [keys_random/* alnum */.Sg, 32, 48]], { entropy: 2.8 }),
    beside('iflow', ['sk-', [lowerAlnum, 32]], { entropy: 2.8 }),
    beside('baichuan', ['sk-', [lowerAlnum, 32]], { entropy: 2.8 }),
    beside('moonshot', ['sk-', [keys_random/* base64url */.r0, 32, 64]], { id: 'moonshot-plain', entropy: 3 }),
    beside('stability', ['sk-', [keys_random/* alnum */.Sg, 48, 64]]),
    beside('siliconflow', ['sk-', [keys_random/* alnum */.Sg, 32, 64]], { entropy: 2.8 }),
    beside('newapi', ['sk-', [keys_random/* alnum */.Sg, 32, 64]], { entropy: 3 }),
    beside('agentrouter', ['sk-', [keys_random/* alnum */.Sg, 32, 64]], { entropy: 3 }),
    beside('zenmux', ['sk-', [`${keys_random/* alnum */.Sg}-`, 32, 96]], { entropy: 3 }),
    beside('302ai', ['sk-', [keys_random/* alnum */.Sg, 32, 64]], { entropy: 3 }),
    beside('infini', ['sk-', [keys_random/* alnum */.Sg, 16, 64]], { entropy: 3 }),
    beside('morph', ['sk-', [keys_random/* base64url */.r0, 40, 64]], { entropy: 3 }),
    beside('braintrust', ['sk-', [keys_random/* alnum */.Sg, 48]], { entropy: 3 }),
    beside('minimax', ['sk-', [keys_random/* base64url */.r0, 40, 160]], { id: 'minimax-plain', entropy: 3.5 }),
    beside('poe', ['sk-poe-', [keys_random/* base64url */.r0, 40, 50]], { id: 'poe-plain', entropy: 3.5 }),
    beside('aihubmix', ['sk-', [keys_random/* alnum */.Sg, 32, 64]], { entropy: 3 }),
    beside('litellm', ['sk-', [keys_random/* base64url */.r0, 16, 64]], { entropy: 3 }),
    beside('hunyuan', ['sk-', [keys_random/* alnum */.Sg, 48]]),
    beside('xiaomi', ['sk-', [keys_random/* alnum */.Sg, 40, 64]]),
    beside('xiaomi', ['tp-', [lowerAlnum, 48, 52]], { id: 'xiaomi-plan', entropy: 3.5 }),
    beside('opencode', ['sk-', [keys_random/* alnum */.Sg, 48, 72]]),
    beside('packycode', ['sk-', [keys_random/* alnum */.Sg, 40, 64]]),
    beside('requesty', ['sk-', [`${keys_random/* base64url */.r0}/+`, 40, 120]], { entropy: 3.5 }),
];
/** Hexadecimal and plain runs, which are as likely a hash: the word must stand close by. */
const runs = () => [
    beside('mistral', [[keys_random/* alnum */.Sg, 32]], { entropy: 3.3 }),
    beside('cohere', [[keys_random/* alnum */.Sg, 40]], { entropy: 3.9 }),
    beside('cohere', ['co_', [keys_random/* alnum */.Sg, 32, 48]], { id: 'cohere-prefixed', entropy: 3.5 }),
    beside('together', [[keys_random/* hex */.uh, 64]], { id: 'together-hex', entropy: 3 }),
    beside('elevenlabs', [[anyHex, 32]], { id: 'elevenlabs-hex', entropy: 3 }),
    beside('assemblyai', [[lowerAlnum, 32]], { entropy: 3 }),
    beside('deepgram', [[lowerAlnum, 40]], { entropy: 3 }),
    beside('wandb', [[anyHex, 40]], { id: 'wandb-hex', entropy: 3 }),
    beside('clarifai', [[lowerAlnum, 32]], { entropy: 3 }),
    beside('private-ai', [[keys_random/* alnum */.Sg, 32]], { entropy: 3 }),
    beside('ai21', [[keys_random/* alnum */.Sg, 32, 48]], { entropy: 3.3 }),
    beside('deepinfra', [[keys_random/* alnum */.Sg, 32]], { entropy: 3.5 }),
    beside('serper', [[keys_random/* hex */.uh, 40]], { entropy: 3 }),
    beside('nlpcloud', [[anyHex, 40]], { entropy: 3 }),
    beside('portkey', [[`${keys_random/* base64url */.r0}/+`, 28]], { entropy: 3.8 }),
    beside('upstage', ['up_', [keys_random/* alnum */.Sg, 20, 60]], { entropy: 3.5 }),
    beside('upstage', [[keys_random/* alnum */.Sg, 32, 50]], { id: 'upstage-bare', entropy: 3.8 }),
    beside('novita', ['sk_', [keys_random/* base64url */.r0, 43]]),
    beside('ppio', ['sk_', [keys_random/* base64url */.r0, 43]]),
    beside('cursor', ['key_', [keys_random/* hex */.uh, 64]], { id: 'cursor-dashboard' }),
    beside('poe', [[keys_random/* base64url */.r0, 43]], { entropy: 4 }),
    beside('cloudflare', [[keys_random/* base64url */.r0, 40]], { entropy: 4 }),
    beside('cloudflare', [[keys_random/* hex */.uh, 37]], { id: 'cloudflare-global', title: 'Cloudflare global API key', entropy: 3 }),
    beside('stepfun', [[keys_random/* alnum */.Sg, 48, 72]], { entropy: 4 }),
    beside('lingyi', [[keys_random/* hex */.uh, 32]], { entropy: 3 }),
    beside('nvidia', [[keys_random/* alnum */.Sg, 84]], { id: 'nvidia-ngc', title: 'NVIDIA NGC API key', entropy: 4 }),
    beside('nvidia', [[lowerAlnum, 26], ':', ...uuid], { id: 'nvidia-ngc-pair', title: 'NVIDIA NGC API key' }),
    beside('ideogram', [[keys_random/* base64url */.r0, 60, 100]], { entropy: 4 }),
    beside('runway', ['key_', [keys_random/* hex */.uh, 128]]),
    beside('playht', [[keys_random/* hex */.uh, 32]], { entropy: 3 }),
    beside('playht', ['ak-', [keys_random/* hex */.uh, 32]], { id: 'playht-new', entropy: 3 }),
    beside('speechmatics', [[keys_random/* alnum */.Sg, 32]], { entropy: 3 }),
    beside('hume', [[keys_random/* alnum */.Sg, 40, 72]], { entropy: 4 }),
    beside('roboflow', [[keys_random/* alnum */.Sg, 20]], { entropy: 3.5 }),
    beside('modal', ['ak-', [keys_random/* alnum */.Sg, 22]], { title: 'Modal token id' }),
    beside('modal', ['as-', [keys_random/* alnum */.Sg, 22]], { id: 'modal-secret', title: 'Modal token secret' }),
    beside('lambda', ['secret_', [`${keys_random/* alnum */.Sg}_-`, 1, 40], '_', [keys_random/* hex */.uh, 32], '.', [keys_random/* alnum */.Sg, 32]]),
    beside('nomic', ['nk-', [keys_random/* base64url */.r0, 40, 48]], { entropy: 3.5 }),
    beside('voyage', ['al-', [keys_random/* base64url */.r0, 43]], { id: 'voyage-atlas', entropy: 4 }),
    beside('qdrant', [[keys_random/* base64url */.r0, 40, 64], '|', [keys_random/* base64url */.r0, 40, 120]], { entropy: 4 }),
    beside('qdrant', [[keys_random/* base64url */.r0, 40, 90]], { id: 'qdrant-bare', entropy: 4 }),
    beside('weaviate', [[keys_random/* base64url */.r0, 36, 40]], { entropy: 4 }),
    beside('zilliz', [[keys_random/* hex */.uh, 64, 96]], { entropy: 3 }),
    beside('chroma', ['ck-', [keys_random/* base64url */.r0, 40, 48]], { entropy: 3.5 }),
    beside('unstructured', [[keys_random/* alnum */.Sg, 30, 40]], { entropy: 3.5 }),
    beside('mem0', ['m0-', [keys_random/* alnum */.Sg, 36, 48]], { entropy: 3.5 }),
    beside('composio', ['ak_', [keys_random/* base64url */.r0, 18, 32]], { entropy: 3.3 }),
    beside('composio', [[lowerAlnum, 20, 24]], { id: 'composio-bare', entropy: 3.5 }),
    beside('comet', [[keys_random/* alnum */.Sg, 25]], { entropy: 3.5 }),
    beside('promptlayer', ['pl_', [keys_random/* hex */.uh, 32]], { entropy: 3 }),
    beside('galileo', [[keys_random/* base64url */.r0, 43]], { entropy: 4 }),
    beside('predibase', ['pb_', [keys_random/* base64url */.r0, 22, 48]], { entropy: 3.5 }),
    beside('parasail', ['psk-', [keys_random/* base64url */.r0, 32, 64]], { entropy: 3.5 }),
    beside('venice', [[keys_random/* base64url */.r0, 42, 64]], { entropy: 4 }),
    beside('inception', ['sk_', [keys_random/* hex */.uh, 32]], { entropy: 3 }),
    beside('watsonx', [[keys_random/* base64url */.r0, 44]], { entropy: 4 }),
    beside('segmind', ['SG_', [keys_random/* hex */.uh, 16]], { entropy: 3 }),
    beside('deepai', [[`${lowerAlnum}-`, 36]], { entropy: 3 }),
    beside('spark', [[keys_random/* hex */.uh, 32], ':', [keys_random/* base64 */.K3, 32]], { title: 'iFlytek Spark API password' }),
    beside('spark', [[`${keys_random/* alnum */.Sg}`, 20], ':', [keys_random/* alnum */.Sg, 20]], { id: 'spark-password', entropy: 3.5 }),
    beside('spark', [[lowerAlnum, 32]], { id: 'spark-key', entropy: 3 }),
    beside('longcat', ['ak_', [keys_random/* alnum */.Sg, 24, 48]], { entropy: 3.5 }),
    beside('gitee-ai', [[keys_random/* digits */.vm + keys_random/* upper */.js, 40]], { entropy: 3.3 }),
    beside('replicate', [[keys_random/* hex */.uh, 40]], { id: 'replicate-hex', entropy: 3 }),
];
const jwt = ['eyJ', [keys_random/* base64url */.r0, 17, 400], '.', [keys_random/* base64url */.r0, 20, 900], '.', [keys_random/* base64url */.r0, 40, 400]];
/** UUIDs, and runs with a dot in a fixed place. */
const dotted = () => [
    beside('volcengine', uuid),
    beside('modelscope', uuid, { id: 'modelscope-bare' }),
    beside('sambanova', uuid),
    beside('pinecone', uuid, { id: 'pinecone-uuid' }),
    beside('exa', uuid),
    beside('zhipu', [[keys_random/* hex */.uh, 32], '.', [keys_random/* alnum */.Sg, 16]]),
    beside('ollama', [[keys_random/* hex */.uh, 32], '.', [keys_random/* base64url */.r0, 24]]),
    beside('baseten', [[keys_random/* alnum */.Sg, 8], '.', [keys_random/* alnum */.Sg, 32]], { entropy: 3.8 }),
    beside('fal', [...uuid, ':', [keys_random/* hex */.uh, 32]]),
    beside('leonardo', uuid),
    beside('deepai', uuid, { id: 'deepai-uuid' }),
    beside('synthesia', [[keys_random/* hex */.uh, 32]], { entropy: 3 }),
    beside('kluster', uuid),
    beside('mem0', uuid, { id: 'mem0-uuid' }),
    beside('edenai', jwt),
    beside('octoai', jwt),
    beside('qdrant', jwt, { id: 'qdrant-jwt' }),
    beside('gmi', jwt),
    beside('aleph-alpha', jwt),
    beside('deepinfra', jwt, { id: 'deepinfra-jwt' }),
    beside('inference', [...uuid], { id: 'inference-uuid' }),
    beside('nebius', ['v1.', [keys_random/* base64url */.r0, 40, 400]], { id: 'nebius-factory', entropy: 4 }),
    beside('deepl', [...uuid, ':fx']),
    beside('minimax', ['eyJ', [keys_random/* base64url */.r0, 17, 500], '.', [keys_random/* base64url */.r0, 40, 900], '.', [keys_random/* base64url */.r0, 40, 400]], {
        id: 'minimax-jwt',
    }),
    beside('hyperbolic', ['eyJ', [keys_random/* base64url */.r0, 17, 200], '.', [keys_random/* base64url */.r0, 40, 400], '.', [keys_random/* base64url */.r0, 40, 200]]),
    beside('nebius', ['eyJ', [keys_random/* base64url */.r0, 17, 400], '.', [keys_random/* base64url */.r0, 40, 900], '.', [keys_random/* base64url */.r0, 40, 400]]),
];
/**
 * Runs that say no more than how long they are, for a key which stands without any word beside it: most keys that look
 * like this are of the provider that is named, which the title leaves open.
 */
const unclaimed = () => [
    format('deepseek', ['sk-', [lowerAlnum, 32]], {
        id: 'deepseek-unclaimed',
        title: 'API key (DeepSeek, Alibaba or alike)',
        entropy: 2.8,
    }),
    format('openai', ['sk-', [keys_random/* alnum */.Sg, 48]], {
        id: 'openai-unclaimed',
        title: 'API key (OpenAI, Moonshot or alike)',
        entropy: 3,
    }),
].map((detector) => Object.assign(detector, { certainty: 'generic', severity: 'warning' }));
const contexts = () => [...plainSk(), ...runs(), ...dotted(), ...unclaimed()];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/formats.js



const letters = keys_random/* upper */.js + keys_random/* lower */.ib;
const word = `${keys_random/* alnum */.Sg}_`;
/** Keys with a head of their own. The shapes are those that the providers hand out today, with their older lengths. */
const formats = () => [
    format('openrouter', ['sk-or-v1-', [keys_random/* hex */.uh, 64]]),
    format('groq', ['gsk_', [keys_random/* alnum */.Sg, 52]]),
    format('xai', ['xai-', [`${word}-`, 70, 120]]),
    format('huggingface', ['hf_', [keys_random/* alnum */.Sg, 34]], { entropy: 3 }),
    format('huggingface', ['api_org_', [keys_random/* alnum */.Sg, 34]], {
        id: 'huggingface-organization',
        title: 'Hugging Face organization token',
        entropy: 3,
    }),
    format('perplexity', ['pplx-', [keys_random/* alnum */.Sg, 40, 64]]),
    format('together', ['tgp_v1_', [keys_random/* base64url */.r0, 40, 48]]),
    format('fireworks', ['fw_', [keys_random/* alnum */.Sg, 22, 24]], { entropy: 3.7 }),
    format('replicate', ['r8_', [keys_random/* base64url */.r0, 37]], { entropy: 3.5 }),
    format('cerebras', ['csk-', [keys_random/* digits */.vm + keys_random/* lower */.ib, 48]]),
    format('nvidia', ['nvapi-', [keys_random/* base64url */.r0, 60, 70]]),
    format('moonshot', ['sk-kimi-', [keys_random/* alnum */.Sg, 48, 80]]),
    format('minimax', ['sk-api-', [keys_random/* base64url */.r0, 100, 130]]),
    format('minimax', ['sk-cp-', [keys_random/* base64url */.r0, 80, 140]], { id: 'minimax-coding', title: 'MiniMax coding plan key' }),
    format('dashscope', ['sk-sp-', [keys_random/* hex */.uh, 32, 48]], { id: 'dashscope-coding', title: 'Alibaba coding plan key' }),
    format('modelscope', ['ms-', ...uuid]),
    format('vercel', ['vck_', [keys_random/* base64url */.r0, 20, 60]], { entropy: 3.5 }),
    format('vercel', ['v1:', [keys_random/* alnum */.Sg, 24], ':', [keys_random/* alnum */.Sg, 24]], { id: 'v0', title: 'Vercel v0 API key', entropy: 3.5 }),
    format('elevenlabs', ['sk_', [keys_random/* hex */.uh, 48]], { entropy: 3 }),
    format('langsmith', ['lsv2_pt_', [keys_random/* hex */.uh, 32], '_', [keys_random/* hex */.uh, 10]]),
    format('langsmith', ['lsv2_sk_', [keys_random/* hex */.uh, 32], '_', [keys_random/* hex */.uh, 10]], {
        id: 'langsmith-service',
        title: 'LangSmith service key',
    }),
    format('langfuse', ['sk-lf-', ...uuid]),
    format('wandb', ['wandb_v1_', [word, 70, 80]]),
    format('pinecone', ['pcsk_', [keys_random/* alnum */.Sg, 5, 6], '_', [keys_random/* alnum */.Sg, 63]]),
    format('cursor', ['crsr_', [keys_random/* hex */.uh, 64]]),
    format('devin', ['apk_user_', [`${keys_random/* base64 */.K3}=_-`, 80, 200]], { id: 'devin-user', entropy: 4 }),
    format('devin', ['apk_', [`${keys_random/* base64 */.K3}=_-`, 80, 120]], { id: 'devin-service', entropy: 4 }),
    format('devin', ['cog_', [`${keys_random/* lower */.ib}234567`, 52]], { id: 'devin-service-user', entropy: 3.5 }),
    format('runpod', ['rpa_', [keys_random/* digits */.vm + keys_random/* upper */.js, 40], [keys_random/* alnum */.Sg, 6]]),
    format('brave', ['BSA', [keys_random/* base64url */.r0, 24, 40]], { entropy: 3.8 }),
    format('anyscale', ['esecret_', [keys_random/* alnum */.Sg, 24, 40]], { entropy: 3.5 }),
    format('chutes', ['cpk_', [keys_random/* hex */.uh, 32], '.', [keys_random/* hex */.uh, 32], '.', [keys_random/* alnum */.Sg, 32]]),
    format('featherless', ['rc_', [keys_random/* hex */.uh, 64]]),
    format('helicone', ['sk-helicone-', [`${keys_random/* alnum */.Sg}-`, 24, 64]], { entropy: 3 }),
    format('voyage', ['pa-', [keys_random/* base64url */.r0, 43]], { entropy: 4 }),
    format('jina', ['jina_', [keys_random/* hex */.uh, 32], [keys_random/* base64url */.r0, 28]]),
    format('tavily', ['tvly-', [`${keys_random/* alnum */.Sg}-`, 32, 64]], { entropy: 3.3 }),
    format('firecrawl', ['fc-', [keys_random/* hex */.uh, 32]], { entropy: 3 }),
    format('e2b', ['e2b_', [keys_random/* hex */.uh, 40]], { entropy: 3 }),
    format('llamacloud', ['llx-', [keys_random/* alnum */.Sg, 48]]),
    format('llama', ['LLM|', [keys_random/* digits */.vm, 14, 18], '|', [keys_random/* base64url */.r0, 24, 32]]),
    format('qianfan', ['bce-v3/ALTAK-', [keys_random/* alnum */.Sg, 20, 24], '/', [keys_random/* hex */.uh, 40]]),
    format('coze', ['pat_', [keys_random/* alnum */.Sg, 64]]),
    format('dify', ['dataset-', [keys_random/* alnum */.Sg, 24]], { id: 'dify-dataset', entropy: 3.9 }),
    format('dify', ['app-', [keys_random/* alnum */.Sg, 24]], { entropy: 3.9 }),
    format('cartesia', ['sk_car_', [keys_random/* base64url */.r0, 20, 64]], { entropy: 3.3 }),
    format('friendli', ['flp_', [keys_random/* alnum */.Sg, 40, 64]], { entropy: 3.5 }),
    format('luma', ['luma-', [`${keys_random/* hex */.uh}-`, 36, 90]], { entropy: 3 }),
    format('browserbase', ['bb_live_', [keys_random/* base64url */.r0, 24, 48]], { entropy: 3.3 }),
    format('letta', ['sk-let-', [keys_random/* base64 */.K3, 60, 100]], { entropy: 4 }),
    format('humanloop', ['hl_sk_', [keys_random/* hex */.uh, 48]], { entropy: 3 }),
    format('openpipe', ['opk_', [keys_random/* base64url */.r0, 40, 60]], { entropy: 3.5 }),
    format('fastgpt', ['fastgpt-', [keys_random/* alnum */.Sg, 40, 64]], { entropy: 3.5 }),
    format('context7', ['ctx7sk-', [`${keys_random/* hex */.uh}-`, 36]], { entropy: 3 }),
    format('windsurf', ['sk-ws-01-', [keys_random/* base64url */.r0, 80, 120]], { entropy: 3.5 }),
    format('synthetic', ['syn_', [keys_random/* hex */.uh, 32]], { entropy: 3 }),
    format('galileo', ['gali_', [keys_random/* base64url */.r0, 40, 48]], { id: 'galileo-prefixed', entropy: 3.5 }),
    format('requesty', ['rqsty-sk-', [`${keys_random/* base64url */.r0}/+`, 60, 140]], { id: 'requesty-prefixed', entropy: 3.5 }),
    format('requesty', ['rqsty-', [`${keys_random/* base64url */.r0}/+`, 60, 140]], { id: 'requesty-old', entropy: 3.5 }),
    format('pollinations', ['plln_sk_', [letters + keys_random/* digits */.vm, 24, 40]], { entropy: 3.3 }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/google.js


/** `"type": "service_account"` stands some lines ahead of the private key in the JSON that Google Cloud hands out. */
const serviceAccount = {
    id: 'vertex-service-account',
    rule: 'key-vertex',
    provider: 'vertex',
    title: 'Google Cloud service account key',
    certainty: 'format',
    keywords: ['-----BEGIN PRIVATE KEY-'],
    before: 480,
    pattern: /service_account\\{0,3}"[^{}]{1,400}?private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\\\r\n]{64,4000}(?:-----END PRIVATE KEY-----)?)/y,
    prefix: '-----BEGIN PRIVATE KEY-----',
    examples: (random) => {
        const body = Array.from({ length: 26 }, () => random.text(keys_random/* base64 */.K3, 64)).join('\\n');
        const secret = `-----BEGIN PRIVATE KEY-----\\n${body}\\n-----END PRIVATE KEY-----`;
        const head = `"type": "service_account",\n  "project_id": "demo",\n  "private_key_id": "${random.text('0123456789abcdef', 40)}",\n`;
        return [{ text: `{\n  ${head}  "private_key": "${secret}\\n"\n}`, secret }];
    },
    nearMisses: () => [
        '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
    ],
};
const google = () => [
    format('gemini', ['AIza', [keys_random/* base64url */.r0, 35]], { title: 'Google API key (Gemini, Maps, Firebase)', entropy: 3 }),
    format('gemini', ['AQ.Ab8RN6', [keys_random/* base64url */.r0, 40, 64]], {
        id: 'gemini-express',
        title: 'Google Gemini API key',
        entropy: 3.5,
    }),
    serviceAccount,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/named.js



/** Any literal that is given to a name such as OPENROUTER_API_KEY, one detector a provider. */
const named_named = () => provider_list/* providers */.r.map(({ id }) => assigned({ ...of(id), id: `${id}-named` }));
/** Any literal ahead of the host that it is sent to, one detector a provider. */
const addressed = () => provider_list/* providers */.r.flatMap(({ id, hosts }) => {
    const plain = hosts.filter((host) => !host.includes('*'));
    return plain.length === 0 ? [] : [sent({ ...of(id), id: `${id}-sent`, hosts: plain })];
});

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/oauth.js

/** The file that Qwen Code keeps after a login: tokens first, then the host that they are for. */
function qwen(kind) {
    return {
        id: `qwen-oauth-${kind}`,
        rule: 'key-qwen',
        provider: 'qwen',
        title: `Qwen OAuth ${kind} token`,
        certainty: 'format',
        keywords: ['portal.qwen.ai'],
        before: 480,
        pattern: new RegExp(`${kind}_token"\\s{0,4}:\\s{0,4}"(?<secret>[A-Za-z0-9._~+/=-]{20,200})"[^{}]{0,280}?portal\\.qwen\\.ai`, 'y'),
        entropy: 3.5,
        examples: (random) => {
            const access = random.text(keys_random/* base64url */.r0, 64);
            const refresh = random.text(keys_random/* base64url */.r0, 64);
            const text = `{"access_token": "${access}", "token_type": "Bearer", "refresh_token": "${refresh}", "resource_url": "portal.qwen.ai", "expiry_date": 1}`;
            return [{ text, secret: kind === 'access' ? access : refresh }];
        },
        nearMisses: () => [`{"${kind}_token": "", "resource_url": "portal.qwen.ai"}`],
    };
}
const oauth = () => [qwen('access'), qwen('refresh')];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/openai.js



const marker = 'T3BlbkFJ';
/** OpenAI writes its own name in base64 into the middle of a key; the halves around it have grown over the years. */
const halves = [
    ['openai-legacy', 'sk-', keys_random/* alnum */.Sg, 20, 20],
    ['openai-project', 'sk-proj-', keys_random/* base64url */.r0, 20, 74],
    ['openai-service-account', 'sk-svcacct-', keys_random/* base64url */.r0, 20, 74],
    ['openai-admin', 'sk-admin-', keys_random/* base64url */.r0, 20, 74],
    ['openai-service', 'sk-service-', keys_random/* base64url */.r0, 20, 100],
    ['openai-none', 'sk-None-', keys_random/* base64url */.r0, 20, 74],
];
/** Clients of OpenAI are pointed at other hosts, whose keys look the same. */
const elsewhere = '(?![^{}]{0,120}?[uU][rR][lL]["\'\\s]{0,3}[:=]["\'\\s]{0,4}https?://(?!api\\.openai\\.com))';
const openai = () => [
    ...halves.map(([id, prefix, alphabet, least, most]) => inner({
        ...of('openai'),
        id,
        shape: [prefix, [alphabet, least, most], marker, [alphabet, least, most]],
        marker,
        before: prefix.length + most,
    })),
    format('openai', ['sess-', [keys_random/* alnum */.Sg, 40]], { id: 'openai-session', title: 'OpenAI session token', entropy: 3.5 }),
    beside('openai', ['sk-', [keys_random/* alnum */.Sg, 48]], { id: 'openai-unmarked', entropy: 3.5, unless: elsewhere }),
    beside('openai', ['sk-proj-', [keys_random/* base64url */.r0, 40, 170]], { id: 'openai-project-unmarked', entropy: 3.5 }),
    inner({
        ...of('azure-openai'),
        shape: [[keys_random/* alnum */.Sg, 52], 'JQQJ99', [keys_random/* alnum */.Sg, 18], 'ACOG', [keys_random/* alnum */.Sg, 4]],
        marker: 'JQQJ99',
        before: 52,
    }),
    beside('azure-openai', [[keys_random/* hex */.uh, 32]], { id: 'azure-openai-hex', entropy: 3 }),
    beside('azure-openai', [[keys_random/* alnum */.Sg, 84]], { id: 'azure-openai-long', entropy: 4 }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/index.js








/** Detectors of the keys of providers of models. */
const aiFamilies = [
    anthropic,
    openai,
    google,
    bedrock,
    formats,
    oauth,
    contexts,
    named_named,
    addressed,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/alphabets.js


/** Hexadecimal digits in either case: services document one and print, accept or are given the other. */
const hex = '0123456789abcdefABCDEF';
const low = `${keys_random/* lower */.ib}${keys_random/* digits */.vm}`;
const kebab = `${low}-`;
const alphabets_word = `${keys_random/* alnum */.Sg}_`;
const dashed = `${keys_random/* alnum */.Sg}-`;
const alphabets_dotted = `${keys_random/* alnum */.Sg}-_.`;
/** base64 with the padding inside the run, where its length is not fixed. */
const padded = `${keys_random/* alnum */.Sg}+/=`;
/** base64url with dots and padding: what opaque tokens are made of. */
const opaque = `${keys_random/* alnum */.Sg}-_.=`;
const anyUuid = [[hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 12]];
/** Some services issue, and others' documentation shows, identifiers in the form of a UUID with any letters. */
const alnumUuid = [[keys_random/* alnum */.Sg, 8], '-', [keys_random/* alnum */.Sg, 4], '-', [keys_random/* alnum */.Sg, 4], '-', [keys_random/* alnum */.Sg, 4], '-', [keys_random/* alnum */.Sg, 12]];

// EXTERNAL MODULE: ./build/src/keys/filters/wordiness.js + 1 modules
var wordiness = __webpack_require__(9499);
;// CONCATENATED MODULE: ./build/src/keys/detectors/general/slug.js
/** `sgp-hex40`: what tells the formats of one provider apart. */
function slugOf(shape) {
    const parts = shape.map((part) => {
        if (typeof part === 'string')
            return part.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
        const name = part[0].length <= 22 ? 'hex' : part[0].length <= 62 ? 'alnum' : 'text';
        return ` ${name}${part[1]}`;
    });
    return parts.join('').trim().split(' ').filter(Boolean).join('-');
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/beside-detector.js



/** How far a shapeless value may stand from the word that names its service, in characters. */
const reach = 40;
/** What names a digest or a version instead of a secret, right ahead of the value. */
const digest = '(?<!(?:h1|[sS][hH][aA](?:-?\\d{1,3}|[sS][uU][mM])?|[mM][dD]5|[hH]ash|[iI]ntegrity|[cC]hecksum|[dD]igest|[cC]ommit|[rR]evision|[eE][tT]ag)[^A-Za-z0-9\\n]{1,8})';
/** A value begins a line, a quote, an argument or the right side of an assignment; it is no part of a path. */
const opening = '(?<=[\\s=:>,;|(\\[{"\'`])';
/** The name of a value, which would be part of it where its alphabet has the sign of the assignment. */
const label = '(?:[kK]ey|KEY|[tT]oken|TOKEN|[sS]ecret|SECRET|[pP]assword|PASSWORD)=';
const closing = '(?![A-Za-z0-9_+/-]|[.@][A-Za-z0-9])';
/** A key without a head, beside the name of its service. Its accessors are there for the reason told of `Fixed`. */
class Beside {
    provider;
    title;
    keywords;
    certainty = 'context';
    severity = 'error';
    anyCase = true;
    entropy = 2.4;
    shape;
    made;
    constructor(provider, title, keywords, shape) {
        this.provider = provider;
        this.title = title;
        this.keywords = keywords;
        this.shape = shape;
    }
    get id() {
        return `${this.provider}-beside-${slugOf(this.shape)}`;
    }
    get rule() {
        return `key-${this.provider}`;
    }
    get pattern() {
        this.made ??= besidePattern(this.keywords, this.shape);
        return this.made;
    }
    examples(random) {
        return this.keywords.flatMap((word, index) => {
            const all = uses(word, mixedSample(this.shape, random));
            return index === 0 ? all : all.slice(0, 2);
        });
    }
    nearMisses(random) {
        return misses(this.keywords, this.shape, random);
    }
}
/** The value is looked at ahead of all that is dear: most places fail at its first characters. */
function besidePattern(words, shape) {
    const named = `(?:${words.map(wordOf).join('|')})`;
    const value = `${sourceOf(shape)}${closing}${mixed(shape)}`;
    return new RegExp(`${named}[\\s\\S]{0,${reach}}?${opening}${beside_detector_padded(shape) ? `(?!${label})` : ''}(?=(?<secret>${value}))${digest}`, 'y');
}
/** A short or an everyday word is common inside longer ones: `lob` stands in `global`, `box token` in `inbox token`. */
function wordOf(text) {
    const any = anyCaseOf(text);
    if (text.length > 4 && !/[^a-z0-9.]$| /.test(text))
        return any;
    return `(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))${any}${/[a-z]$/.test(text) ? '(?![a-z])' : ''}`;
}
function beside_detector_padded([first]) {
    return typeof first === 'object' && first[0].includes('=');
}
/** A look back for a digit, where the alphabet has letters and digits: words are no keys. */
function mixed(shape) {
    const runs = shape.filter((part) => typeof part !== 'string');
    const has = (member) => runs.some(([alphabet]) => member.test(alphabet));
    if (!has(/\d/) || !has(/[a-z]/i))
        return '';
    const most = runs.reduce((sum, [, least, longest = least]) => sum + longest, 0);
    return `(?<=\\d\\S{0,${most - 1}})`;
}
function mixedSample(shape, random) {
    const fits = new RegExp(`${mixed(shape)}$`);
    let text = sampleOf(shape, random);
    const unfit = () => !fits.test(text) || (0,wordiness/* wordy */.aU)(text, wordiness/* lowBar */.Cn);
    for (let attempt = 0; attempt < 100 && unfit(); attempt += 1)
        text = sampleOf(shape, random);
    return text;
}
/** The ways in which `secret` is written beside the name of its service. */
function uses(service, secret) {
    return [
        `${service.toUpperCase()}_TOKEN=${secret}\n`,
        `{"${service}": {"key": "${secret}"}}`,
        `# ${service}\nsecret: '${secret}'\n`,
        `${service}.setToken("${secret}");`,
        `${service} ${secret}`,
        `my_${service}_client_secret := "${secret}"`,
    ].map((text) => ({ text, secret }));
}
function misses(services, shape, random) {
    const secret = mixedSample(shape, random);
    return services
        .slice(0, 2)
        .flatMap((service) => [
        `${service}_token = "${shortOf(shape, random)}"`,
        `${service} has nothing to do with the value in the line below.\nvalue = "${secret}"`,
        `${service}: sha256 "${secret}"`,
        `https://cdn.example/${service}/v1/${secret}`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/fixed-detector.js



/**
 * There are many hundred detectors and a run asks few of them for their pattern. Accessors on a prototype let the others
 * cost nothing at start-up; on each object they would cost more than the patterns.
 */
class Fixed {
    provider;
    title;
    prefix;
    keywords;
    certainty = 'format';
    severity = 'error';
    shape;
    made;
    constructor(provider, title, prefix, shape) {
        this.provider = provider;
        this.title = title;
        this.prefix = prefix;
        this.keywords = [prefix.slice(0, 24)];
        this.shape = shape;
    }
    get id() {
        return `${this.provider}-${slugOf(this.shape)}`;
    }
    get rule() {
        return `key-${this.provider}`;
    }
    get pattern() {
        this.made ??= new RegExp(`${start}${sourceOf(this.shape)}`, 'y');
        return this.made;
    }
    examples(random) {
        const secret = sampleOf(this.shape, random);
        return [
            { text: secret, secret },
            { text: `TOKEN=${secret}\n`, secret },
            { text: `{"token": "${secret}"}`, secret },
        ];
    }
    nearMisses(random) {
        return [shortOf(this.shape, random), `${this.prefix}...`, `x${sampleOf(this.shape, random)}`];
    }
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/beside.js


/**
 * Detectors of keys with a fixed head, one for each head: `fixed('digitalocean', 'DigitalOcean token', ['dop_v1_',
 * 'doo_v1_'], [hex, 64])`.
 */
function fixed(provider, title, heads, ...body) {
    return [heads].flat().map((head) => new Fixed(provider, title, head, [head, ...body]));
}
/**
 * A detector of keys without a head, which only the name of their service gives away: `beside('trello', 'Trello API
 * key', 'trello', [hex, 32])`. In a word of several parts (`new relic`) a blank, `-`, `_` or nothing may join them.
 */
function beside_beside(provider, title, words, ...shape) {
    return [new Beside(provider, title, [words].flat().flatMap(spellingsOf), shape)];
}
/** What grants nothing alone, such as the id of a client or a key meant for browsers: a warning. */
function harmless(detectors) {
    return detectors.map((detector) => Object.assign(detector, { severity: 'warning' }));
}
/** What stands behind an everyday word where it names a service: `front token`, `front_api`, `front = "\u2026"`. */
const tails = ['_', ' api', ' key', ' token', ' secret', ' client', ' = ', ': '];
/** The spellings of a name that is also an everyday word: in quotes, in braces, or with something that a secret goes by. */
function common(name) {
    return [...tails.map((tail) => name + tail), `"${name}"`, `{${name}}`];
}
function spellingsOf(words) {
    const blank = /(?<=[a-z0-9]) (?=[a-z0-9])/g;
    return blank.test(words) ? ['', '_', '-', ' '].map((joint) => words.replace(blank, joint)) : [words];
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/auth.js


/** Identity, single sign-on, password managers and security services. */
const auth = () => [
    ...beside_beside('okta', 'Okta API token', ['okta', 'ssws'], '00', [`${keys_random/* base64url */.r0}=`, 40]),
    ...beside_beside('okta', 'Okta client secret', 'okta', [keys_random/* base64url */.r0, 40]),
    ...beside_beside('okta', 'Okta client secret', 'okta', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('auth0', 'Auth0 client secret', 'auth0', [keys_random/* base64url */.r0, 64, 70]),
    ...beside_beside('auth0', 'Auth0 management token', 'auth0', [keys_random/* base64url */.r0, 43, 48]),
    ...fixed('stytch', 'Stytch secret', ['secret-test-', 'secret-live-'], [keys_random/* base64url */.r0, 32], '='),
    ...beside_beside('stytch', 'Stytch secret', 'stytch', [keys_random/* base64url */.r0, 47], '='),
    ...beside_beside('stytch', 'Stytch project id', 'stytch', [kebab, 49]),
    ...beside_beside('workos', 'WorkOS key', 'workos', 'sk_', [alphabets_word, 40, 100]),
    ...beside_beside('onelogin', 'OneLogin client secret', 'onelogin', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('ping', 'PingIdentity secret', ['pingone', 'pingidentity'], [opaque, 40, 66]),
    ...beside_beside('jumpcloud', 'JumpCloud key', 'jumpcloud', [keys_random/* alnum */.Sg, 40]),
    ...fixed('jumpcloud', 'JumpCloud key', 'jca_', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('duo', 'Duo secret key', ['duo_', 'duosecurity', 'duo security'], [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('fusionauth', 'FusionAuth key', 'fusionauth', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('keycloak', 'Keycloak client secret', 'keycloak', ...anyUuid),
    ...beside_beside('keycloak', 'Keycloak client secret', 'keycloak', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('authress', 'Authress key', ['authress'], 'sc_', [keys_random/* alnum */.Sg, 5, 30], '.', [keys_random/* alnum */.Sg, 4, 6], '.acc', ['_-', 1], [keys_random/* base64url */.r0, 8, 32], '.', [`${keys_random/* base64url */.r0}+/=`, 30, 120]),
    ...fixed('authress', 'Authress key', ['sc_', 'ext_', 'scauth_', 'authress_'], [keys_random/* alnum */.Sg, 5, 30], '.', [keys_random/* alnum */.Sg, 4, 6], '.', [`${keys_random/* base64url */.r0}`, 10, 36], '.', [`${keys_random/* base64url */.r0}+/=`, 30, 120]),
    ...beside_beside('frontegg', 'Frontegg key', 'frontegg', ...anyUuid),
    ...beside_beside('propelauth', 'PropelAuth key', 'propelauth', [hex, 128]),
    ...beside_beside('supertokens', 'SuperTokens key', 'supertokens', [keys_random/* base64url */.r0, 20, 40]),
    ...beside_beside('magic', 'Magic secret key', ['magic_secret', 'magic.link'], 'sk_live_', [keys_random/* alnum */.Sg, 16]),
    ...fixed('ory', 'Ory key', ['ory_pat_', 'ory_apikey_', 'ory_at_', 'ory_rt_', 'ory_st_'], [opaque, 28, 90]),
    ...fixed('warrant', 'Warrant key', ['api_test_', 'api_live_'], [keys_random/* base64url */.r0, 40, 60]),
    ...fixed('1password', '1Password service account token', 'ops_eyJ', [padded, 250, 2000]),
    ...fixed('1password', '1Password secret key', 'A3-', [keys_random/* alnum */.Sg, 6], '-', [keys_random/* alnum */.Sg, 11], '-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 5]),
    ...fixed('1password', '1Password secret key', 'A3-', [keys_random/* alnum */.Sg, 6], '-', [keys_random/* alnum */.Sg, 6], '-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 5]),
    ...beside_beside('bitwarden', 'Bitwarden client secret', ['bitwarden', 'bw_client'], [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('bitwarden', 'Bitwarden access token', ['bitwarden', 'bws_access'], '0.', ...anyUuid, '.', [keys_random/* alnum */.Sg, 30], ':', [`${keys_random/* alnum */.Sg}+/=`, 24]),
    ...beside_beside('descope', 'Descope key', 'descope', 'K2', [keys_random/* alnum */.Sg, 100, 130]),
    ...beside_beside('lastpass', 'LastPass secret', 'lastpass', [hex, 32, 64]),
    ...beside_beside('dashlane', 'Dashlane key', 'dashlane', [keys_random/* alnum */.Sg, 100, 140]),
    ...beside_beside('keeper', 'Keeper secret', ['keeper security', 'ksm_token'], 'US:', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('virustotal', 'VirusTotal key', ['virustotal', 'virus_total', 'vt_api'], [hex, 64]),
    ...beside_beside('shodan', 'Shodan key', 'shodan', [keys_random/* alnum */.Sg, 32]),
    ...fixed('censys', 'Censys key', 'censys_', [alphabets_word, 24, 60]),
    ...beside_beside('censys', 'Censys secret', 'censys', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('censys', 'Censys id', 'censys', [kebab, 36]),
    ...beside_beside('securitytrails', 'SecurityTrails key', ['securitytrails', 'security trails'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('abuseipdb', 'AbuseIPDB key', 'abuseipdb', [low, 80]),
    ...beside_beside('alienvault', 'AlienVault OTX key', ['alienvault', 'otx_'], [low, 64]),
    ...beside_beside('greynoise', 'GreyNoise key', 'greynoise', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('urlscan', 'urlscan.io key', 'urlscan', ...alnumUuid),
    ...beside_beside('hibp', 'Have I Been Pwned key', ['hibp', 'haveibeenpwned'], [hex, 32]),
    ...beside_beside('crowdstrike', 'CrowdStrike secret', ['crowdstrike', 'falcon'], [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('sentinelone', 'SentinelOne token', 'sentinelone', [keys_random/* alnum */.Sg, 80]),
    ...beside_beside('rapid7', 'Rapid7 key', ['rapid7', 'insightops'], ...anyUuid),
    ...beside_beside('tenable', 'Tenable key', ['tenable', 'nessus'], [hex, 64]),
    ...beside_beside('detectify', 'Detectify key', 'detectify', [low, 32]),
    ...beside_beside('intruder', 'Intruder token', 'intruder', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('probely', 'Probely token', 'probely', [alphabets_dotted, 100, 300]),
    ...beside_beside('wiz', 'Wiz client secret', [...common('wiz'), 'wiz.io'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('wiz', 'Wiz client id', common('wiz'), [keys_random/* alnum */.Sg, 53]),
    ...beside_beside('lacework', 'Lacework key', 'lacework', '_', [hex, 32]),
    ...beside_beside('spycloud', 'SpyCloud key', 'spycloud', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('onfido', 'Onfido token', 'onfido', 'api_', [`${keys_random/* alnum */.Sg}_.-`, 40, 90]),
    ...beside_beside('persona', 'Persona key', ['withpersona', 'persona_'], 'persona_', [alphabets_word, 40, 60]),
    ...beside_beside('sumsub', 'Sumsub token', 'sumsub', 'prd:', [keys_random/* alnum */.Sg, 24], '.', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('hcaptcha', 'hCaptcha secret', 'hcaptcha', [`${hex}x`, 42]),
    ...beside_beside('hcaptcha', 'hCaptcha secret', 'hcaptcha', 'ES_', [hex, 32]),
    ...beside_beside('turnstile', 'Turnstile secret', 'turnstile', '0x4', [keys_random/* base64url */.r0, 32]),
    ...beside_beside('captcha', '2Captcha key', ['2captcha', 'anticaptcha', 'anti-captcha', 'deathbycaptcha'], [hex, 32]),
    ...beside_beside('fingerprint', 'Fingerprint key', ['fingerprintjs', 'fingerprint_'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('privateai', 'Private AI key', ['privateai', 'private ai', 'private_ai'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('skyflow', 'Skyflow key', 'skyflow', [keys_random/* alnum */.Sg, 64]),
    ...fixed('vgs', 'Very Good Security key', ['vgs_prod_'], [alphabets_word, 20, 60]),
    ...fixed('blockprotocol', 'Block Protocol key', ['b10ck5.'], [hex, 32], '.', ...anyUuid),
    ...fixed('socket', 'Socket key', ['sktsec_'], [alphabets_word, 40, 60]),
    ...fixed('ubidots', 'Ubidots token', 'BBFF-', [keys_random/* alnum */.Sg, 30]),
    ...fixed('unkey', 'Unkey root key', 'unkey_', [keys_random/* alnum */.Sg, 22, 30]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/aws.js




const base32 = `${keys_random/* upper */.js}234567`;
const heads = ['AKIA', 'ASIA', 'ABIA', 'ACCA'];
const accessKey = '(?<![A-Za-z0-9+/])(?:AKIA|ASIA|ABIA|ACCA)(?![A-Z0-9]{0,13}EXAMPLE)[A-Z0-9]{16}(?![A-Za-z0-9+/])';
/** In a signed address or header the id stands open, for the signature to be checked. */
const notSigned = '(?<!X-Amz-Credential(?:=|%3[dD])|[?&]AWSAccessKeyId=|[\\s"]Credential=)';
const secretKey = '(?<![A-Za-z0-9+/=])(?=[A-Za-z+/]{0,39}\\d)(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])';
/** The id names an account, in base32, and grants nothing alone; with its secret the pair is a key. */
const accessKeyId = {
    id: 'aws-access-key-id',
    rule: 'key-aws',
    provider: 'aws',
    title: 'AWS access key id',
    severity: 'warning',
    keywords: heads,
    pattern: new RegExp(notSigned + accessKey, 'y'),
    entropy: 2.5,
    verify: (id) => /^.{4}[A-Z2-7]{16}$/.test(id),
    examples: (random) => heads.map((head) => {
        const secret = head + random.text(base32, 16);
        return { text: `aws_access_key_id = ${secret}`, secret };
    }),
    nearMisses: (random) => [
        `AKIAIOSFODNN7${'EXAMPLE'}`,
        `AIDA${random.text(base32, 16)}`,
        `AROA${random.text(base32, 16)}`,
        `x${heads[0]}${random.text(base32, 16)}`,
        `AKIA${random.text(base32, 17)}`,
        `https://acme.io/x?X-Amz-Credential=AKIA${random.text(base32, 16)}%2F20260102%2Fus-east-1`,
        `https://acme.io/x?AWSAccessKeyId=AKIA${random.text(base32, 16)}&Expires=1`,
    ],
};
const secretBesideId = {
    id: 'aws-secret-beside-id',
    rule: 'key-aws',
    provider: 'aws',
    title: 'AWS secret access key',
    keywords: heads,
    pattern: new RegExp(`${accessKey}[\\s\\S]{1,120}?${secretKey}`, 'y'),
    entropy: 4,
    examples: (random) => {
        const id = `AKIA${random.text(base32, 16)}`;
        const secret = `${random.text(keys_random/* base64 */.K3, 39)}7`;
        return [
            { text: `${id}:${secret}`, secret },
            { text: `key: ${id}\nsecret: ${secret}\n`, secret },
            { text: `new Credentials("${id}", "${secret}")`, secret },
        ];
    },
    nearMisses: (random) => [`AKIA${random.text(base32, 16)} ${random.text(keys_random/* base64 */.K3, 41)}`],
};
const secretByName = {
    id: 'aws-secret-access-key',
    rule: 'key-aws',
    provider: 'aws',
    title: 'AWS secret access key',
    certainty: 'context',
    keywords: ['aws', 'secretaccesskey', 'secret_access_key'],
    anyCase: true,
    pattern: new RegExp(`(?:[aA][wW][sS][\\s\\S]{0,30}?[sS](?:ecret|ECRET|EC)|[aA][wW][sS][\\s\\S]{0,20}?(?:[kK]ey|KEY)|[sS](?:ecret|ECRET)_?[aA](?:ccess|CCESS)_?[kK](?:ey|EY))[\\s\\S]{0,40}?[\\s=:>,("'\`]${secretKey}`, 'y'),
    entropy: 4,
    examples: (random) => {
        const secret = `${random.text(keys_random/* base64 */.K3, 39)}7`;
        return [
            { text: `aws_secret_access_key = ${secret}`, secret },
            { text: `AWS_SECRET_ACCESS_KEY="${secret}"`, secret },
            { text: `"secretAccessKey": "${secret}"`, secret },
            { text: `aws: { key: '${secret}' }`, secret },
        ];
    },
    nearMisses: (random) => [`aws_secret_access_key = ${random.text(keys_random/* base64 */.K3, 38)}`],
};
const sessionToken = {
    id: 'aws-session-token',
    rule: 'key-aws',
    provider: 'aws',
    title: 'AWS session token',
    keywords: ['IQoJ', 'FwoG', 'FQoG'],
    pattern: /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2luX2Vj|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9+/%]{120,2000}={0,2}/y,
    entropy: 4,
    examples: (random) => {
        const secret = `IQoJb3JpZ2luX2Vj${random.text(keys_random/* base64 */.K3, 300)}`;
        return [{ text: `AWS_SESSION_TOKEN=${secret}`, secret }];
    },
};
const mwsToken = prefixed({
    provider: 'aws',
    title: 'Amazon MWS auth token',
    id: 'aws-mws',
    shape: [
        'amzn.mws.',
        [`${keys_random/* alnum */.Sg.slice(0, 10)}abcdef`, 8],
        '-',
        ['0123456789abcdef', 4],
        '-',
        ['0123456789abcdef', 4],
        '-',
        ['0123456789abcdef', 4],
        '-',
        ['0123456789abcdef', 12],
    ],
});
const aws = () => [
    secretBesideId,
    secretByName,
    accessKeyId,
    sessionToken,
    mwsToken,
    ...fixed('aws-appsync', 'AWS AppSync API key', 'da2-', ['0123456789abcdefghijklmnopqrstuvwxyz', 26]),
    ...fixed('amazon-mws', 'Amazon MWS token', 'amzn.mws.', ...anyUuid),
    ...fixed('amazon-oauth', 'Amazon OAuth client secret', 'amzn1.oa2-cs.v1.', ['0123456789abcdef', 64]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/azure.js


/** A client secret of Entra ID: three characters, a digit, `Q~`, then 31 to 34 more. */
const clientSecret = {
    id: 'azure-client-secret',
    rule: 'key-azure',
    provider: 'azure',
    title: 'Entra ID client secret',
    keywords: [...keys_random/* digits */.vm].map((digit) => `${digit}Q~`),
    before: 3,
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])/y,
    entropy: 3,
    examples: (random) => {
        const secret = `${random.text(keys_random/* alnum */.Sg, 3)}${random.int(10)}Q~${random.text(alphabets_word, 34)}`;
        return [
            { text: `client_secret = "${secret}"`, secret },
            { text: `AZURE_CLIENT_SECRET=${secret}\n`, secret },
        ];
    },
    nearMisses: (random) => [`${random.text(keys_random/* alnum */.Sg, 3)}8Q~${random.text(keys_random/* alnum */.Sg, 12)}`],
};
/** 64 bytes in base64: keys of storage accounts, Cosmos DB, Batch. The value stands behind a name that Azure gives. */
const accountKey = {
    id: 'azure-account-key',
    rule: 'key-azure-storage',
    provider: 'azure-storage',
    title: 'Azure storage account key',
    keywords: [
        'AccountKey',
        'account_key',
        'ACCOUNT_KEY',
        'ACCESS_KEY',
        'access_key',
        'accessKey',
        'storage_key',
        'STORAGE_KEY',
        'storageKey',
    ],
    pattern: /[A-Za-z_]{9,11}["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{86}==)/y,
    entropy: 4.5,
    examples: (random) => {
        const secret = `${random.text(keys_random/* base64 */.K3, 86)}==`;
        return [
            {
                text: `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net`,
                secret,
            },
            { text: `AZURE_STORAGE_ACCOUNT_KEY="${secret}"`, secret },
        ];
    },
    nearMisses: (random) => [`AccountKey=${random.text(keys_random/* base64 */.K3, 60)}==`],
};
const sharedAccessKey = {
    id: 'azure-shared-access-key',
    rule: 'key-azure',
    provider: 'azure',
    title: 'Azure shared access key',
    keywords: ['SharedAccessKey=', 'SharedSecretValue='],
    pattern: /Shared(?:AccessKey|SecretValue)=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{32,88}={0,2})(?![A-Za-z0-9+/])/y,
    entropy: 3.5,
    examples: (random) => {
        const secret = `${random.text(keys_random/* base64 */.K3, 43)}=`;
        return [
            { text: `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret}`, secret },
        ];
    },
};
const sasSignature = {
    id: 'azure-sas',
    rule: 'key-azure-sas',
    provider: 'azure-sas',
    title: 'Azure shared access signature',
    keywords: ['&sig=', '?sig=', '\\u0026sig=', '&amp;sig=', 'sv=20'],
    pattern: /(?:(?:[?&]|\\u0026|&amp;)sig=|sv=20[^\s"'`<>]{8,300}?sig=)(?<secret>[A-Za-z0-9%]{43,63}%3[dD]|[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{43})(?![A-Za-z0-9%])/y,
    entropy: 3.5,
    examples: (random) => {
        const secret = `${random.text(keys_random/* alnum */.Sg, 43)}%3D`;
        return [
            {
                text: `https://shop.blob.core.windows.net/c/f.txt?sv=2022-11-02&se=2030-01-01&sr=b&sp=r&sig=${secret}`,
                secret,
            },
        ];
    },
};
/** Microsoft's services sign what they issue since 2022: four letters at a fixed place, and what follows them. */
const signed = [
    ['azure-devops', 'Azure DevOps token', 76, 'AZDO', '[A-Za-z0-9]{4}'],
    ['azure-storage', 'Azure storage account key', 76, '+ASt', '[A-Za-z0-9+/]{6}=='],
    ['azure-cosmos', 'Azure Cosmos DB key', 76, 'ACDb', '[A-Za-z0-9+/]{6}=='],
    ['azure-batch', 'Azure Batch key', 76, '+ABa', '[A-Za-z0-9+/]{6}=='],
    ['azure-service-bus', 'Azure Service Bus key', 33, '+ASb', '[A-Za-z0-9+/]{6}='],
    ['azure-event-hub', 'Azure Event Hubs key', 33, '+AEh', '[A-Za-z0-9+/]{6}='],
    ['azure-iot', 'Azure IoT key', 33, 'AIoT', '[A-Za-z0-9+/]{6}='],
    ['azure-redis', 'Azure Cache for Redis key', 33, 'AzCa', '[A-Za-z0-9]{6}='],
    ['azure-search', 'Azure AI Search key', 42, 'AzSe', '[A-Za-z0-9]{6}'],
    ['azure-function', 'Azure function key', 44, 'AzFu', '[A-Za-z0-9_-]{6}=='],
    ['azure-cr', 'Azure container registry password', 42, '+ACR', '[A-Za-z0-9]{6}'],
];
function signedKey([provider, title, head, signature, tail]) {
    const run = '[A-Za-z0-9+/_-]';
    const [, length = '0'] = /\{(\d)\}/.exec(tail) ?? [];
    return {
        id: `${provider}-signed`,
        rule: `key-${provider}`,
        provider,
        title,
        keywords: [signature],
        before: head,
        pattern: new RegExp(`(?<!${run})${run}{${head}}${signature.replace('+', '\\+')}${tail}(?!${run})`, 'y'),
        entropy: 4,
        examples: (random) => {
            const secret = `${random.text(keys_random/* alnum */.Sg, head)}${signature}${random.text(keys_random/* alnum */.Sg, Number(length))}${tail.replace(/[^=]/g, '')}`;
            return [{ text: `key: "${secret}"`, secret }];
        },
        nearMisses: (random) => [`${random.text(keys_random/* alnum */.Sg, head - 1)}${signature}${random.text(keys_random/* alnum */.Sg, 8)}`],
    };
}
const azure = () => [
    clientSecret,
    accountKey,
    sharedAccessKey,
    sasSignature,
    ...signed.map(signedKey),
    ...beside_beside('azure-devops', 'Azure DevOps token', ['azure devops', 'dev.azure', 'visualstudio.com', 'vsts', 'ado_pat', 'azdo', 'az devops'], [keys_random/* alnum */.Sg, 52]),
    ...beside_beside('azure-apim', 'Azure API Management key', ['ocp-apim', 'apim', 'azure-api.net', 'subscription-key', 'subscription_key', 'subscriptionkey'], [hex, 32]),
    ...beside_beside('azure-function', 'Azure function key', ['azurewebsites', 'x-functions-key', 'azure function', 'azure func'], [keys_random/* base64url */.r0, 54], '=='),
    ...beside_beside('azure-search', 'Azure AI Search key', ['search.windows.net', 'azure search', 'azure_search', 'azuresearch'], [keys_random/* alnum */.Sg, 52]),
    ...beside_beside('azure-cosmos', 'Azure Cosmos DB key', ['documents.azure', 'cosmos'], [keys_random/* base64 */.K3, 86], '=='),
    ...beside_beside('azure-batch', 'Azure Batch key', ['batch.azure.com', 'azure batch'], [keys_random/* base64 */.K3, 86], '=='),
    ...beside_beside('azure-app-config', 'Azure App Configuration secret', 'azconfig.io', [keys_random/* base64 */.K3, 43, 84]),
    ...beside_beside('azure', 'Azure storage key', ['azure storage', 'blob.core.windows', 'core.windows.net', 'azure'], [keys_random/* base64 */.K3, 86], '=='),
    ...beside_beside('azure', 'Azure client secret', ['azure client secret', 'azure_client', 'client_secret', 'clientsecret'], [`${alphabets_word}~.-`, 3], 'Q~', [`${alphabets_word}~.-`, 34]),
    ...beside_beside('azure-speech', 'Azure AI services key', ['cognitiveservices', 'cognitive services', 'azure speech', 'azure translator', 'bing search'], [hex, 32]),
    ...beside_beside('azure-signalr', 'Azure SignalR key', ['service.signalr.net', 'webpubsub.azure'], [keys_random/* base64 */.K3, 43], '='),
    ...beside_beside('azure', 'Azure publish password', 'userpwd', [keys_random/* alnum */.Sg, 60]),
    ...beside_beside('azure-maps', 'Azure Maps key', ['atlas.microsoft', 'azure maps'], [keys_random/* base64url */.r0, 43]),
    ...beside_beside('azure', 'Azure client secret', ['azure_client_secret', 'arm_client_secret'], ...anyUuid),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/basic-auth.js


const reference = '(?!\\$|\\{|<|\\[|%[sdv(]|\\*{2}|xxx|\\.{3}|#\\{)';
const sampleWords = 'pass passwd password pwd pw secret token changeme example username user x-oauth-basic apikey api-key api_key access_token access-token'.split(' ');
const sampleWord = `(?!(?:my|your|the|user|some)?[-_]?(?:${anyOf(sampleWords)})\\d?@)`;
/** A mere word as the password of a host that samples use. */
const basic_auth_harmless = '(?!(?:[^@\\s\\d]|(?<=%[A-F]?)\\d|(?<=%\\d)\\d){1,200}@(?:(?:[a-z0-9-]{1,40}\\.)?(?:example|(?:my|your)?company)\\.(?:com|org|net)|host|domain|server|localhost|127\\.0\\.0\\.1))';
const url = {
    id: 'basic-auth-url',
    rule: 'key-basic-auth',
    provider: 'basic-auth',
    title: 'Password in a URL',
    keywords: [
        'http://',
        'https://',
        'ftp://',
        'ftps://',
        'sftp://',
        'ssh://',
        'git://',
        'smtp://',
        'smtps://',
        'imap://',
        'imaps://',
        'socks5://',
        'svn://',
        'ws://',
        'wss://',
        'webdav://',
    ],
    pattern: new RegExp(`(?:https?|s?ftps?|ssh|git|smtps?|imaps?|socks5|svn|wss?|webdav)://[A-Za-z0-9_.!$&*+;=%~-]{0,80}:${reference}${sampleWord}${basic_auth_harmless}` +
        '(?<secret>[A-Za-z0-9_.!$&*+,;=%~^#?|()-]{4,200})@[A-Za-z0-9_.[$%-]', 'y'),
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 14);
        return [
            { text: `origin https://deploy:${secret}@git.acme.io/shop.git`, secret },
            { text: `proxy = "http://me:${secret}@proxy.acme.io:3128"`, secret },
            { text: `ftp://app:${secret}@10.0.0.2/`, secret },
        ];
    },
    nearMisses: () => [
        'https://user:pass@acme.io/',
        'https://user:password@acme.io/',
        'https://$' + '{USER}:$' + '{TOKEN}@acme.io/',
        'https://acme.io:8080/path@v1',
        'https://me:geheim@example.com/',
        'https://User:Pass@www.acme.io/',
        'https://me:ge%2Fheim@pypi.company.com/',
        'http://acme.io/a:b@c',
    ],
};
const curlUser = {
    id: 'curl-user',
    rule: 'key-basic-auth',
    provider: 'basic-auth',
    title: 'Password given to curl',
    keywords: ['curl'],
    pattern: /curl\b(?:[^\n]|(?<=\\)\n|(?<=\\\r)\n){0,240}?\s(?:-u|--user|--proxy-user|-U)[ =]?["']?[A-Za-z0-9_.@%+-]{0,80}:(?!\$|\{|<|\[|\*{2}|x{3})(?!(?:my|your)?[-_]?(?:pass|passwd|password|pwd|secret|token|username|user|api[-_]?key)(?![^"'\s]))(?<secret>[^\s"'`<>{}]{4,200})(?![^\s"'`])/y,
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 14);
        return [
            { text: `curl -u admin:${secret} https://acme.io/`, secret },
            { text: `curl -sS --user "app:${secret}" https://acme.io/`, secret },
            { text: `curl https://acme.io/ \\\n  -u 'app:${secret}'`, secret },
        ];
    },
    nearMisses: () => [
        'curl -u user:password https://acme.io',
        'curl -u "$USER:$PASSWORD" https://acme.io',
        'curl -u admin https://acme.io:443/',
    ],
};
/** A key given as the name, with no password behind the colon. */
const curlKey = {
    id: 'curl-user-key',
    rule: 'key-basic-auth',
    provider: 'basic-auth',
    title: 'Key given to curl',
    keywords: ['curl'],
    pattern: /curl\b(?:[^\n]|(?<=\\)\n|(?<=\\\r)\n){0,240}?\s(?:-u|--user)[ =]?["']?(?=[^\s:]{0,60}\d)(?<secret>[^\s:"'`$<>{}]{10,200}):["']?(?!\S)/y,
    entropy: 3,
    examples: (random) => {
        const secret = `${random.text(keys_random/* alnum */.Sg, 20)}7`;
        return [{ text: `curl https://api.acme.io/v1 -u ${secret}: -d a=1`, secret }];
    },
    nearMisses: () => ['curl https://api.acme.io/v1 -u $KEY: -d a=1', 'curl -u username: https://acme.io'],
};
/** GitHub takes a token as the name beside a fixed password. */
const tokenAsName = {
    id: 'basic-auth-token-as-name',
    rule: 'key-basic-auth',
    provider: 'basic-auth',
    title: 'Token in a URL',
    keywords: [':x-oauth-basic@'],
    before: 110,
    pattern: /https?:\/\/(?<secret>[A-Za-z0-9_-]{20,100}):x-oauth-basic@/y,
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 40);
        return [{ text: `git+https://${secret}:x-oauth-basic@github.com/acme/shop.git`, secret }];
    },
    nearMisses: () => ['https://$' + '{TOKEN}:x-oauth-basic@github.com/'],
};
const header = {
    id: 'authorization-header',
    rule: 'key-authorization',
    provider: 'authorization',
    title: 'Credential in an Authorization header',
    certainty: 'generic',
    keywords: ['authorization', 'x-api-key', 'api-key:', 'x-auth-token', 'private-token', 'access-token:'],
    anyCase: true,
    pattern: /(?:[aA][uU][tT][hH][oO][rR][iI][zZ][aA][tT][iI][oO][nN]|[xX]-[aA][pP][iI]-[kK][eE][yY]|[aA][pP][iI]-[kK][eE][yY]|[xX]-[aA][uU][tT][hH]-[tT][oO][kK][eE][nN]|[pP][rR][iI][vV][aA][tT][eE]-[tT][oO][kK][eE][nN]|[aA][cC][cC][eE][sS][sS]-[tT][oO][kK][eE][nN])\\?["'`]?\s{0,4}(?:[:=,]|=>)\s{0,4}\\?["'`]?(?:[bB]asic|[bB]earer|[tT]oken|ApiKey|[aA]pi-?[tT]oken)?[ ]{0,2}(?=[^\s"'`]{0,60}\d)(?<secret>[A-Za-z0-9+/_.~-]{16,600}={0,2})(?![A-Za-z0-9+/_.~=({[-])/y,
    entropy: 3.2,
    examples: (random) => {
        const secret = `${random.text(keys_random/* base64 */.K3, 30)}7Q`;
        return [
            { text: `curl -H "Authorization: Basic ${secret}==" https://acme.io`, secret: `${secret}==` },
            { text: `curl --header 'X-Api-Key: ${secret}' https://acme.io`, secret },
            { text: `headers = {"Authorization": "Bearer ${secret}"}`, secret },
        ];
    },
    nearMisses: () => [
        'Authorization: Bearer $' + '{TOKEN}',
        'Authorization: Bearer your-token-here',
        'authorization: none',
    ],
};
const netrc = {
    id: 'netrc',
    rule: 'key-basic-auth',
    provider: 'basic-auth',
    title: 'Password in a .netrc file',
    keywords: ['machine '],
    pattern: /machine[ \t]{1,4}[A-Za-z0-9.-]{3,80}\s{1,8}login[ \t]{1,4}\S{1,80}\s{1,8}password[ \t]{1,4}(?!\$|<|\{|(?:your|my)?[-_]?(?:pass|password|secret|token)\d?\s)(?=\S{0,80}\d)(?<secret>\S{4,200})(?!\S)/y,
    examples: (random) => {
        const secret = `${random.text(keys_random/* alnum */.Sg, 16)}7`;
        return [{ text: `machine api.acme.io login me password ${secret}\n`, secret }];
    },
    nearMisses: () => ['machine api.acme.io login me password $TOKEN', 'machine api.acme.io login me password pass1 '],
};
const basicAuth = () => [url, tokenAsName, curlUser, curlKey, header, netrc];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/business-apis.js


/** Smaller services for companies: customers, surveys, documents, time, support. Their keys have no heads. */
const rows = [
    ['instabot', 'Instabot key', 'instabot', [`${keys_random/* alnum */.Sg}=`, 44]],
    ['besttime', 'BestTime key', 'besttime', 'pri_', [hex, 32]],
    ['besttime', 'BestTime key', 'besttime', [alphabets_word, 36]],
    ['billomat', 'Billomat key', 'billomat', [low, 32]],
    ['bombbomb', 'BombBomb key', 'bombbomb', [`${keys_random/* base64url */.r0}.`, 700]],
    ['bombbomb', 'BombBomb key', 'bombbomb', [`${keys_random/* base64url */.r0}.`, 704]],
    ['boostnote', 'Boost Note token', 'boostnote', [hex, 64]],
    ['borgbase', 'BorgBase token', 'borgbase', [`${keys_random/* base64url */.r0}.`, 148, 152]],
    ['bugherd', 'BugHerd key', 'bugherd', [keys_random/* alnum */.Sg, 22]],
    ['bulksms', 'BulkSMS secret', 'bulksms', [keys_random/* alnum */.Sg, 29]],
    ['caflou', 'Caflou token', 'caflou', [alphabets_dotted, 100, 400]],
    ['cannyio', 'Canny key', 'canny', ...anyUuid],
    ['cannyio', 'Canny key', 'canny', ...alnumUuid],
    ['chatbot', 'ChatBot token', 'chatbot', [keys_random/* base64url */.r0, 32]],
    ['chatfuel', 'Chatfuel token', 'chatfuel', [keys_random/* alnum */.Sg, 128]],
    ['checkvist', 'Checkvist key', 'checkvist', [keys_random/* alnum */.Sg, 14]],
    ['cicero', 'Cicero key', 'cicero', [low, 40]],
    ['clinchpad', 'ClinchPad key', 'clinchpad', [low, 32]],
    ['clockwork', 'Clockwork SMS key', 'clockwork', [hex, 40]],
    ['clockwork', 'Clockwork SMS key', ['clockwork', 'textanywhere'], [keys_random/* alnum */.Sg, 24]],
    ['cloudelements', 'Cloud Elements key', ['cloudelements'], [`${keys_random/* alnum */.Sg}+/`, 43]],
    ['cloudelements', 'Cloud Elements organisation secret', 'cloudelements', [low, 32]],
    ['cloudimage', 'Cloudimage key', ['cloudimage'], [keys_random/* alnum */.Sg, 30]],
    ['cloudplan', 'CloudPlan key', 'cloudplan', [keys_random/* base64url */.r0, 32]],
    ['codequiry', 'Codequiry key', 'codequiry', [keys_random/* alnum */.Sg, 64]],
    ['commodities', 'Commodities-API key', 'commodities', [keys_random/* alnum */.Sg, 60]],
    ['conversiontools', 'Conversion Tools token', ['conversiontools'], [alphabets_dotted, 157]],
    ['conversiontools', 'Conversion Tools token', 'conversiontools', [alphabets_dotted, 100, 400]],
    ['copyscape', 'Copyscape key', 'copyscape', [keys_random/* alnum */.Sg, 16]],
    ['d7network', 'D7 Networks token', 'd7network', [`${keys_random/* base64url */.r0}=`, 23, 30]],
    ['dandelion', 'Dandelion token', 'dandelion', [low, 32]],
    ['demio', 'Demio secret', 'demio', [keys_random/* alnum */.Sg, 10, 32]],
    ['deputy', 'Deputy token', 'deputy', [low, 32]],
    ['dfuse', 'dfuse key', 'dfuse', 'web_', [hex, 32]],
    ['dfuse', 'dfuse key', 'dfuse', 'web_', [low, 32]],
    ['ditto', 'Ditto key', 'ditto', ...anyUuid, '.', [hex, 40]],
    ['ditto', 'Ditto key', 'ditto', ...alnumUuid, '.', [low, 40]],
    ['dovico', 'Dovico token', 'dovico', [hex, 32], '.', [keys_random/* alnum */.Sg, 4, 8]],
    ['dovico', 'Dovico token', 'dovico', [low, 32], '.', [low, 1, 12]],
    ['dronahq', 'DronaHQ key', 'dronahq', [keys_random/* alnum */.Sg, 50]],
    ['dynalist', 'Dynalist token', 'dynalist', [keys_random/* base64url */.r0, 86]],
    ['dynalist', 'Dynalist token', 'dynalist', [keys_random/* base64url */.r0, 128]],
    ['eagleeye', 'Eagle Eye secret', 'eagleeye', [hex, 32]],
    ['eagleeye', 'Eagle Eye password', 'eagleeye', [keys_random/* alnum */.Sg, 15]],
    ['easyinsight', 'EasyInsight key', ['easyinsight', 'easy-insight'], [keys_random/* alnum */.Sg, 20]],
    ['everhour', 'Everhour key', 'everhour', [hex, 4], '-', [hex, 4], '-', [hex, 6], '-', [hex, 6], '-', [hex, 8]],
    ['feedier', 'Feedier key', 'feedier', [keys_random/* alnum */.Sg, 32]],
    ['fetchrss', 'FetchRSS key', 'fetchrss', [keys_random/* alnum */.Sg, 40]],
    ['fibery', 'Fibery token', 'fibery', [hex, 8], '.', [hex, 35]],
    [
        'flatio',
        'Flat.io token',
        ['flat token', 'flat api', 'flat key', 'flat = ', '"flat"', '{flat}', 'flat.io', 'flatio'],
        [low, 128],
    ],
    ['fleetbase', 'Fleetbase key', 'fleetbase', 'flb_live_', [keys_random/* alnum */.Sg, 20]],
    ['flightapi', 'FlightAPI key', 'flightapi', [keys_random/* alnum */.Sg, 24]],
    ['flightlabs', 'FlightLabs key', ['flightlabs', 'goflightlabs'], [alphabets_dotted, 100, 400]],
    ['flightstats', 'FlightStats key', 'flightstats', [low, 32]],
    ['float', 'Float token', common('float'), [keys_random/* alnum */.Sg, 60]],
    ['float', 'Float token', common('float'), [`${keys_random/* base64url */.r0}.+=`, 59, 60]],
    ['formbucket', 'FormBucket token', 'formbucket', [alphabets_dotted, 100, 300]],
    ['formio', 'FormIO key', ['formio', 'form.io'], [alphabets_dotted, 150, 400]],
    ['gengo', 'Gengo key', 'gengo', [`${keys_random/* alnum */.Sg}@#$%^&|~{}[]_()=!-`, 64]],
    ['geckoboard', 'Geckoboard key', 'geckoboard', [hex, 32]],
    ['geckoboard', 'Geckoboard key', 'geckoboard', [keys_random/* alnum */.Sg, 44]],
    ['glassnode', 'Glassnode key', 'glassnode', [keys_random/* alnum */.Sg, 27]],
    ['gyazo', 'Gyazo token', 'gyazo', [keys_random/* base64url */.r0, 43]],
    ['happyscribe', 'Happy Scribe key', 'happyscribe', [keys_random/* alnum */.Sg, 24]],
    ['heatmapapi', 'Heatmap API key', 'heatmapapi', [keys_random/* alnum */.Sg, 40]],
    [
        'hive',
        'Hive key',
        ['hive token', 'hive api', 'hive key', 'hive secret', 'hive = ', '"hive"', '{hive}', 'thehive'],
        [keys_random/* alnum */.Sg, 32],
    ],
    ['holistic', 'Holistic key', 'holistic', [keys_random/* alnum */.Sg, 32]],
    ['hypertrack', 'HyperTrack secret', 'hypertrack', [keys_random/* base64url */.r0, 54]],
    ['hypertrack', 'HyperTrack account id', 'hypertrack', [keys_random/* base64url */.r0, 27]],
    ['phyllo', 'Phyllo secret', ['phyllo', 'getphyllo'], ...anyUuid],
    ['interseller', 'Interseller key', 'interseller', [keys_random/* base64url */.r0, 43]],
    ['interseller', 'Interseller key', 'interseller', [keys_random/* alnum */.Sg, 36]],
    ['iconfinder', 'Iconfinder key', 'iconfinder', [keys_random/* alnum */.Sg, 64]],
    ['invoiceocean', 'InvoiceOcean key', 'invoiceocean', [keys_random/* alnum */.Sg, 20]],
    ['jsonbin', 'JSONbin key', 'jsonbin', '$2b$10$', [`${keys_random/* alnum */.Sg}./`, 53]],
    ['judgeme', 'Judge.me key', ['judge.me', 'judgeme'], [keys_random/* base64url */.r0, 27]],
    ['juro', 'Juro key', 'juro', [keys_random/* alnum */.Sg, 40]],
    ['kanban', 'Kanban Tool token', 'kanban', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 12]],
    ['karmacrm', 'karmaCRM key', [...common('karma'), 'karmacrm'], [keys_random/* alnum */.Sg, 20]],
    ['kylas', 'Kylas key', 'kylas', ...anyUuid, ':', [hex, 4]],
    ['kylas', 'Kylas key', 'kylas', ...alnumUuid, ':', [keys_random/* digits */.vm, 1, 6]],
    ['kylas', 'Kylas key', 'kylas', [kebab, 36]],
    ['leadfeeder', 'Leadfeeder token', 'leadfeeder', [keys_random/* base64url */.r0, 43]],
    ['lendflow', 'Lendflow token', 'lendflow', [alphabets_dotted, 150, 1200]],
    [
        'lessannoyingcrm',
        'Less Annoying CRM key',
        ['lessannoying', 'less token', 'less api', '{less}', '"less"', 'less key', 'less annoying'],
        [dashed, 57],
    ],
    ['linkpreview', 'LinkPreview key', 'linkpreview', [keys_random/* alnum */.Sg, 32]],
    ['liveagent', 'LiveAgent key', 'liveagent', [keys_random/* alnum */.Sg, 32]],
    ['livestorm', 'Livestorm token', 'livestorm', [alphabets_dotted, 100, 400]],
    ['loadmill', 'Loadmill token', 'loadmill', [keys_random/* alnum */.Sg, 40]],
    ['loom', 'Loom key', 'loom_api', [keys_random/* alnum */.Sg, 40]],
    ['lunchmoney', 'Lunch Money token', ['lunchmoney', 'lunch money'], [hex, 50]],
    ['macaddress', 'macaddress.io key', ['macaddress.io', 'macaddress'], 'at_', [keys_random/* alnum */.Sg, 29]],
    ['macaddress', 'macaddress.io key', 'macaddress', [alphabets_word, 32]],
    ['madkudu', 'MadKudu key', 'madkudu', [hex, 32]],
    ['magnetic', 'Magnetic token', 'magnetic', ...alnumUuid],
    ['mavenlink', 'Mavenlink token', 'mavenlink', [low, 64]],
    ['meistertask', 'Meistertask token', ['meistertask', 'mindmeister'], [keys_random/* alnum */.Sg, 43]],
    ['mesibo', 'Mesibo token', 'mesibo', [keys_random/* alnum */.Sg, 64]],
    ['metaapi', 'MetaApi key', ['metaapi', 'meta-api'], [keys_random/* alnum */.Sg, 64]],
    ['metrilo', 'Metrilo token', 'metrilo', [keys_random/* alnum */.Sg, 16]],
    ['mindmeister', 'MindMeister token', 'mindmeister', [keys_random/* alnum */.Sg, 43]],
    ['mite', 'mite key', [...common('mite'), 'mite.yo'], [low, 16]],
    ['mixmax', 'Mixmax token', 'mixmax', ...alnumUuid],
    ['mixmax', 'Mixmax token', 'mixmax', [keys_random/* base64url */.r0, 36]],
    ['moderation', 'Moderation API key', 'moderationapi', 'proj_', [keys_random/* alnum */.Sg, 24]],
    ['moderation', 'Moderation API key', ['moderation_', 'moderation'], [keys_random/* alnum */.Sg, 36], '.', [keys_random/* alnum */.Sg, 115], '.', [alphabets_word, 43]],
    ['myintervals', 'myintervals token', 'myintervals', [keys_random/* alnum */.Sg, 11]],
    ['netcore', 'Netcore key', 'netcore', [dashed, 32]],
    ['nethunt', 'NetHunt key', 'nethunt', ...alnumUuid],
    ['nicereply', 'Nicereply token', 'nicereply', [hex, 40]],
    ['nimble', 'Nimble key', 'nimble', [keys_random/* alnum */.Sg, 30]],
    ['noticeable', 'Noticeable token', 'noticeable', [keys_random/* alnum */.Sg, 20]],
    ['nozbeteams', 'Nozbe token', ['nozbe'], [keys_random/* alnum */.Sg, 16], '_', [keys_random/* base64url */.r0, 64]],
    ['nutshell', 'Nutshell key', 'nutshell', [hex, 40]],
    ['onepagecrm', 'Onepage CRM key', 'onepagecrm', [`${keys_random/* alnum */.Sg}=`, 44]],
    ['oopspam', 'OOPSpam key', 'oopspam', [keys_random/* alnum */.Sg, 40]],
    ['oanda', 'Oanda token', 'oanda', [hex, 32], '-', [hex, 32]],
    ['oanda', 'Oanda token', 'oanda', [keys_random/* alnum */.Sg, 24]],
    ['orbit', 'Orbit token', ['orbit_api', 'orbit.love'], [keys_random/* alnum */.Sg, 40]],
    ['overloop', 'Overloop key', 'overloop', [keys_random/* base64url */.r0, 50]],
    ['paralleldots', 'ParallelDots key', 'paralleldots', [keys_random/* alnum */.Sg, 43]],
    ['parseur', 'Parseur key', 'parseur', [hex, 40]],
    ['partnerstack', 'PartnerStack key', 'partnerstack', [keys_random/* alnum */.Sg, 64]],
    ['pastebin', 'Pastebin key', 'pastebin', [alphabets_word, 32]],
    ['paymoapp', 'Paymo key', 'paymo', [keys_random/* alnum */.Sg, 44]],
    ['pepipost', 'Pepipost key', 'pepipost', [dashed, 32]],
    ['plaky', 'Plaky key', 'plaky', [keys_random/* alnum */.Sg, 43]],
    ['planview', 'Planview key', 'planview', ...anyUuid],
    ['planview', 'Planview LeanKit token', ['planview', 'leankit'], [hex, 128]],
    ['planyo', 'Planyo key', 'planyo', [keys_random/* alnum */.Sg, 62]],
    ['podio', 'Podio secret', 'podio', [keys_random/* alnum */.Sg, 64]],
    ['pollsapi', 'PollsAPI key', 'pollsapi', [keys_random/* alnum */.Sg, 28]],
    ['poptin', 'Poptin token', ['poptin', 'poptinn'], [hex, 32]],
    ['postbacks', 'Postbacks token', 'postbacks', [keys_random/* alnum */.Sg, 30]],
    ['powrbot', 'Powrbot key', 'powrbot', [keys_random/* alnum */.Sg, 40]],
    ['prodpad', 'ProdPad key', 'prodpad', [low, 64]],
    ['prospectcrm', 'Prospect CRM key', 'prospect', [kebab, 32]],
    ['protocolsio', 'protocols.io token', 'protocols', [low, 64]],
    ['purestake', 'PureStake key', 'purestake', [keys_random/* alnum */.Sg, 40]],
    ['qase', 'Qase token', 'qase', [hex, 40]],
    ['qubole', 'Qubole token', 'qubole', [keys_random/* alnum */.Sg, 64]],
    ['reachmail', 'ReachMail key', 'reachmail', [`${keys_random/* base64url */.r0}`, 44]],
    ['repairshopr', 'Repairshopr key', 'repairshopr', ...anyUuid],
    ['repairshopr', 'RepairShopr key', 'repairshopr', [dashed, 51]],
    ['reply', 'Reply key', ['reply.io', 'replyio'], [keys_random/* base64url */.r0, 24]],
    [
        'rev',
        'Rev key',
        ['rev_api', 'rev token', 'rev api', 'rev key', '{rev}', '"rev"', 'rev_token', 'rev_key'],
        [`${keys_random/* alnum */.Sg}+/-`, 27],
    ],
    ['revamp', 'Revamp CRM key', 'revamp', [keys_random/* alnum */.Sg, 40]],
    ['ritekit', 'RiteKit key', 'ritekit', [hex, 44]],
    ['roaring', 'Roaring key', 'roaring', [keys_random/* base64url */.r0, 28]],
    ['rosette', 'Rosette key', 'rosette', [hex, 32]],
    ['route4me', 'Route4Me key', 'route4me', [keys_random/* alnum */.Sg, 32]],
    ['rownd', 'Rownd secret', 'rownd', [keys_random/* alnum */.Sg, 48]],
    ['rownd', 'Rownd app key', 'rownd', ...alnumUuid],
    ['runrunit', 'Runrun.it key', ['runrunit', 'runrun.it'], [hex, 32]],
    ['salesblink', 'SalesBlink key', 'salesblink', [`${keys_random/* upper */.js}${keys_random/* lower */.ib}`, 16]],
    ['salescookie', 'SalesCookie key', 'salescookie', [keys_random/* alnum */.Sg, 32]],
    ['salesflare', 'Salesflare key', 'salesflare', [keys_random/* base64url */.r0, 45]],
    ['satismeter', 'SatisMeter key', 'satismeter', [keys_random/* alnum */.Sg, 16, 32]],
    ['scrutinizer', 'Scrutinizer token', 'scrutinizer', [low, 64]],
    ['seatgeek', 'SeatGeek id', 'seatgeek', [`${keys_random/* alnum */.Sg}`, 25, 33]],
    ['selectpdf', 'Selectpdf key', 'selectpdf', ...alnumUuid],
    ['sentiment', 'Sentiment key', 'sentiment', [keys_random/* alnum */.Sg, 20]],
    ['sheety', 'Sheety token', 'sheety', [keys_random/* alnum */.Sg, 64]],
    ['sheety', 'Sheety token', 'sheety', [low, 32]],
    ['shipday', 'Shipday key', 'shipday', [keys_random/* alnum */.Sg, 11], '.', [keys_random/* alnum */.Sg, 20]],
    ['shotstack', 'Shotstack key', 'shotstack', [keys_random/* alnum */.Sg, 40]],
    ['shutterstock', 'Shutterstock secret', 'shutterstock', [keys_random/* alnum */.Sg, 16]],
    ['shutterstock', 'Shutterstock token', 'shutterstock', 'v2/', [keys_random/* alnum */.Sg, 388]],
    ['shutterstock', 'Shutterstock secret', 'shutterstock', [keys_random/* alnum */.Sg, 32]],
    ['signable', 'Signable key', 'signable', [hex, 32]],
    ['signaturit', 'Signaturit token', 'signaturit', [keys_random/* alnum */.Sg, 86]],
    ['signupgenius', 'SignUpGenius key', 'signupgenius', [keys_random/* alnum */.Sg, 32]],
    ['sigopt', 'SigOpt token', 'sigopt', [keys_random/* alnum */.Sg, 48]],
    ['simplesat', 'SimpleSat key', 'simplesat', [low, 40]],
    ['simplynoted', 'SimplyNoted key', 'simplynoted', [keys_random/* base64url */.r0, 340]],
    ['simplynoted', 'Simply Noted key', 'simplynoted', [keys_random/* base64url */.r0, 341, 360]],
    ['simvoly', 'Simvoly key', 'simvoly', [keys_random/* alnum */.Sg, 33]],
    ['sirv', 'Sirv client secret', ['sirv', ...common('sirv')], [`${keys_random/* base64url */.r0}+/=`, 86, 88]],
    ['sirv', 'Sirv client id', 'sirv', [keys_random/* alnum */.Sg, 26]],
    ['siteleaf', 'Siteleaf key', 'siteleaf', [low, 32]],
    ['skrapp', 'Skrapp key', 'skrapp', [keys_random/* alnum */.Sg, 42]],
    ['skybiometry', 'SkyBiometry secret', 'skybiometry', [keys_random/* alnum */.Sg, 25, 26]],
    ['smooch', 'Smooch secret', 'smooch', [keys_random/* base64url */.r0, 86]],
    ['storecove', 'Storecove key', 'storecove', [keys_random/* base64url */.r0, 43]],
    ['speechtext', 'SpeechText key', 'speechtext', [low, 32]],
    ['spectralops', 'Spectralops token', ['spectralops', 'spectral_dsn'], 'spu-', [hex, 32]],
    ['sslmate', 'SSLMate key', 'sslmate', [keys_random/* alnum */.Sg, 36]],
    ['stitchdata', 'Stitch token', 'stitchdata', [keys_random/* alnum */.Sg, 35]],
    ['stockdata', 'StockData token', 'stockdata', [keys_random/* alnum */.Sg, 40]],
    ['storychief', 'StoryChief token', 'storychief', [alphabets_dotted, 700, 1200]],
    ['streak', 'Streak key', 'streak', [hex, 32]],
    ['stripo', 'Stripo token', 'stripo', [alphabets_dotted, 120, 400]],
    ['sugester', 'Sugester token', 'sugester', [keys_random/* alnum */.Sg, 32]],
    ['supernotes', 'Supernotes key', 'supernotes', [keys_random/* base64url */.r0, 43]],
    ['surge', 'Surge token', 'surge', [hex, 32]],
    ['surveyanyplace', 'Survey Anyplace key', 'surveyanyplace', [hex, 32]],
    ['surveybot', 'Surveybot token', 'surveybot', [`${keys_random/* base64url */.r0}.`, 80]],
    ['surveysparrow', 'SurveySparrow token', 'surveysparrow', [keys_random/* base64url */.r0, 88]],
    ['survicate', 'Survicate key', 'survicate', [low, 32]],
    ['swell', 'Swell key', 'swell', [keys_random/* alnum */.Sg, 32]],
    ['swell', 'Swell store id', 'swell', [keys_random/* alnum */.Sg, 24]],
    ['swiftype', 'Swiftype key', 'swiftype', [`${keys_random/* alnum */.Sg}_-`, 6], '-', [`${keys_random/* alnum */.Sg}-_`, 20]],
    ['swiftype', 'Swiftype key', 'swiftype', [keys_random/* base64url */.r0, 6], '_', [keys_random/* base64url */.r0, 6], '-', [keys_random/* base64url */.r0, 6]],
    ['tatum', 'Tatum key', ['tatum'], ...alnumUuid],
    ['tallyfy', 'Tallyfy token', 'tallyfy', [alphabets_dotted, 200, 1200]],
    ['teamgate', 'Teamgate key', 'teamgate', [keys_random/* alnum */.Sg, 80]],
    ['teamgate', 'Teamgate application key', 'teamgate', [low, 40]],
    ['technicalanalysis', 'Technical Analysis key', 'technicalanalysis', [keys_random/* alnum */.Sg, 48]],
    ['thinkific', 'Thinkific key', 'thinkific', [hex, 32]],
    ['ticketmaster', 'Ticketmaster key', ['ticketmaster'], [keys_random/* alnum */.Sg, 32]],
    ['tickettailor', 'Ticket Tailor key', 'tickettailor', 'sk_', [hex, 42]],
    ['tickettailor', 'Ticket Tailor key', 'tickettailor', 'sk_', [low, 42]],
    ['tly', 'T.LY key', ['tly token', 'tly_', 'tly api', '{tly}', '"tly"', 'tly = ', 't.ly/', 'tly_api'], [keys_random/* alnum */.Sg, 60]],
    ['tokeet', 'Tokeet key', 'tokeet', ...alnumUuid],
    ['travelpayouts', 'TravelPayouts token', 'travelpayouts', [low, 32]],
    ['tru', 'tru.ID project id', ['tru token', 'tru.id', 'tru_', 'tru api', '{tru}', '"tru"'], ...alnumUuid],
    ['tru', 'tru.ID project secret', ['tru token', 'tru.id', 'tru_', 'tru api', '{tru}', '"tru"'], [alphabets_dotted, 26]],
    ['twist', 'Twist token', 'twist', [hex, 46]],
    ['tyntec', 'tyntec key', 'tyntec', [keys_random/* alnum */.Sg, 32]],
    ['unifyid', 'UnifyID key', 'unifyid', [keys_random/* alnum */.Sg, 44]],
    ['unifyid', 'UnifyID key', 'unify', [`${keys_random/* base64url */.r0}=`, 44]],
    ['unplugg', 'Unplugg token', 'unplugg', [low, 64]],
    ['uplead', 'UpLead key', 'uplead', [kebab, 32]],
    ['userflow', 'User.com key', ['userflow', 'user.com'], [keys_random/* alnum */.Sg, 64]],
    ['vatsense', 'Vatsense key', 'vatsense', [hex, 32]],
    ['verifier', 'Verifier key', 'verifier', [low, 96]],
    ['verimail', 'Verimail key', 'verimail', [keys_random/* alnum */.Sg, 32]],
    ['viewneo', 'viewneo token', 'viewneo', [alphabets_dotted, 120, 400]],
    ['viewneo', 'viewneo token', 'viewneo', [keys_random/* alnum */.Sg, 120, 300], '.', [keys_random/* alnum */.Sg, 150, 300], '.', [keys_random/* base64url */.r0, 500, 800]],
    ['voicegain', 'Voicegain token', 'voicegain', [alphabets_dotted, 108, 400]],
    ['voodoosms', 'VoodooSMS key', 'voodoosms', [keys_random/* alnum */.Sg, 45]],
    ['vyte', 'Vyte token', 'vyte', [keys_random/* alnum */.Sg, 50]],
    ['wave', 'WaveApps token', ['waveapps', 'wave_access'], [keys_random/* alnum */.Sg, 30]],
    ['wepay', 'Wepay token', 'wepay', [keys_random/* alnum */.Sg, 62]],
    ['wit', 'Wit.ai token', [...common('wit'), 'wit.ai'], [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 32]],
    ['workstack', 'Workstack key', 'workstack', [keys_random/* alnum */.Sg, 60]],
    ['worldcoinindex', 'World Coin Index key', ['worldcoinindex', 'world coin index'], [keys_random/* alnum */.Sg, 35]],
    ['worldweather', 'World Weather Online key', 'worldweather', [low, 31]],
    ['yousign', 'Yousign key', 'yousign', [low, 32]],
    ['youneedabudget', 'YNAB token', ['youneedabudget', 'ynab'], [keys_random/* base64url */.r0, 43]],
    ['youneedabudget', 'YNAB token', ['youneedabudget', 'ynab'], [hex, 64]],
    ['zenkit', 'Zenkit key', 'zenkit', [low, 8], '-', [keys_random/* alnum */.Sg, 32]],
    ['zipbooks', 'ZipBooks token', 'zipbooks', [alphabets_dotted, 80, 200]],
    ['zonka', 'Zonka token', 'zonka', [keys_random/* alnum */.Sg, 36]],
    ['abyssale', 'Abyssale key', ['abyssale', 'abbysale'], [keys_random/* alnum */.Sg, 40]],
    ['adzuna', 'Adzuna key', 'adzuna', [low, 32]],
    ['aeroworkflow', 'Aero Workflow key', 'aeroworkflow', [keys_random/* alnum */.Sg, 20]],
    ['aeroworkflow', 'Aero Workflow key', 'aeroworkflow', [`${keys_random/* alnum */.Sg}^!?#:*;`, 20]],
    ['alegra', 'Alegra token', 'alegra', [keys_random/* alnum */.Sg, 20]],
    ['allsports', 'AllSports key', 'allsports', [low, 64]],
    ['apacta', 'Apacta key', 'apacta', ...alnumUuid],
    ['api2cart', 'API2Cart key', 'api2cart', [hex, 32]],
    ['apideck', 'Apideck key', 'apideck', 'sk_live_', [keys_random/* base64url */.r0, 93]],
    ['apideck', 'Apideck application id', 'apideck', [keys_random/* alnum */.Sg, 40]],
    ['apifonica', 'Apifonica token', 'apifonica', ...anyUuid],
    ['apifonica', 'Apifonica token', 'apifonica', [low, 11], '-', [low, 4], '-', [low, 4], '-', [low, 4], '-', [low, 12]],
    ['apilayer', 'apilayer key', 'apilayer', [keys_random/* alnum */.Sg, 32]],
    ['apimatic', 'APIMatic key', 'apimatic', [keys_random/* base64url */.r0, 64]],
    ['apimetrics', 'APImetrics key', 'apimetrics', [keys_random/* alnum */.Sg, 32]],
    ['apitemplate', 'APITemplate.io key', 'apitemplate', [keys_random/* alnum */.Sg, 39]],
    ['appcues', 'Appcues key', 'appcues', ...anyUuid],
    ['appcues', 'Appcues key', 'appcues', [kebab, 36]],
    ['appcues', 'Appcues user token', 'appcues', [kebab, 39]],
    ['appointedd', 'Appointedd key', 'appointedd', [`${keys_random/* base64url */.r0}=+`, 88]],
    ['appoptics', 'AppOptics token', 'appoptics', [keys_random/* base64url */.r0, 71]],
    ['apptivo', 'Apptivo key', 'apptivo', [dashed, 32]],
    ['apptivo', 'Apptivo key', 'apptivo', [kebab, 36]],
    ['arcjet', 'Arcjet key', 'arcjet', 'ajkey_', [keys_random/* alnum */.Sg, 26]],
    ['artsy', 'Artsy secret', 'artsy', [keys_random/* alnum */.Sg, 32]],
    ['artsy', 'Artsy key', 'artsy', [keys_random/* alnum */.Sg, 20]],
    ['atera', 'Atera key', 'atera', [low, 32]],
    ['audd', 'AudD token', 'audd', [kebab, 32]],
    ['autodesk', 'Autodesk secret', ['autodesk', 'forge_client'], [keys_random/* alnum */.Sg, 16, 64]],
    ['autoklose', 'Autoklose key', 'autoklose', [dashed, 32]],
    ['axonaut', 'Axonaut key', 'axonaut', [keys_random/* alnum */.Sg, 32]],
    ['ayrshare', 'Ayrshare key', 'ayrshare', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7]],
    ['bannerbear', 'Bannerbear key', 'bannerbear', [keys_random/* alnum */.Sg, 22], 'tt'],
    ['baremetrics', 'Baremetrics key', 'baremetrics', [alphabets_word, 25]],
    ['beebole', 'BeeBole token', 'beebole', [low, 40]],
    ['besnappy', 'Snappy key', 'besnappy', [hex, 64]],
    ['bitbar', 'BitBar key', 'bitbar', [keys_random/* alnum */.Sg, 32]],
    ['blablabus', 'BlaBlaCar Bus key', 'blablabus', [keys_random/* alnum */.Sg, 22]],
    ['blazemeter', 'BlazeMeter secret', 'blazemeter', [hex, 80]],
    ['blazemeter', 'BlazeMeter key', ['blazemeter', 'runscope'], ...alnumUuid],
    ['blitapp', 'Blitapp key', 'blitapp', [keys_random/* base64url */.r0, 39]],
    ['brandfetch', 'Brandfetch key', 'brandfetch', [keys_random/* alnum */.Sg, 40, 44]],
    ['browshot', 'Browshot key', 'browshot', [dashed, 28]],
    ['buddyns', 'BuddyNS key', 'buddyns', [keys_random/* alnum */.Sg, 31]],
    ['buddyns', 'BuddyNS token', 'buddyns', [low, 40]],
    ['budibase', 'Budibase key', 'budibase', [hex, 32], '-', [hex, 78, 80]],
    ['builderio', 'Builder.io private key', ['builder.io', 'builderio'], 'bpk-', [hex, 32]],
    ['bulbul', 'Bulbul key', 'bulbul', [keys_random/* alnum */.Sg, 32]],
    ['captaindata', 'Captain Data key', 'captain data', ...anyUuid],
    ['captaindata', 'Captain Data key', 'captain', [hex, 64]],
    ['carboninterface', 'Carbon Interface key', 'carboninterface', [keys_random/* alnum */.Sg, 21]],
    ['carto', 'CARTO key', common('carto'), [hex, 40]],
    ['caspio', 'Caspio secret', 'caspio', [low, 50]],
    ['centralstationcrm', 'CentralStationCRM key', ['centralstation'], [keys_random/* alnum */.Sg, 30]],
    ['cexio', 'CEX.IO key', ['cexio', 'cex.io'], [keys_random/* alnum */.Sg, 24, 27]],
    ['chartmogul', 'ChartMogul key', 'chartmogul', [hex, 32]],
    ['clickhelp', 'ClickHelp key', 'clickhelp', [keys_random/* alnum */.Sg, 24]],
    ['cliengo', 'Cliengo token', 'cliengo', ...anyUuid],
    ['cloverly', 'Cloverly key', 'cloverly', [keys_random/* alnum */.Sg, 6, 40], ':', [keys_random/* alnum */.Sg, 6, 40]],
    ['cloverly', 'Cloverly key', 'cloverly', [`${low}:_`, 28]],
    ['cloze', 'Cloze key', 'cloze', [hex, 32]],
    ['clustdoc', 'Clustdoc key', 'clustdoc', [keys_random/* alnum */.Sg, 60]],
    ['collect2', 'Collect2 key', 'collect2', ...alnumUuid],
    ['column', 'Column key', common('column'), 'live_', [keys_random/* alnum */.Sg, 27]],
    ['couchbase', 'Couchbase Capella key', 'couchbase', [padded, 64, 88]],
    ['countrylayer', 'countrylayer key', 'countrylayer', [low, 32]],
    ['craftmypdf', 'CraftMyPDF key', 'craftmypdf', [keys_random/* alnum */.Sg, 35]],
    ['currencyfreaks', 'CurrencyFreaks key', 'currencyfreaks', [low, 32]],
    ['customerguru', 'Customer.guru key', 'guru', [keys_random/* alnum */.Sg, 50]],
    ['customerguru', 'Customer.guru secret', 'guru', [keys_random/* alnum */.Sg, 30]],
    ['dareboost', 'Dareboost token', 'dareboost', [keys_random/* alnum */.Sg, 60]],
    ['databox', 'Databox token', 'databox', [keys_random/* alnum */.Sg, 21]],
    ['delighted', 'Delighted key', 'delighted', [keys_random/* alnum */.Sg, 32]],
    ['diggernaut', 'Diggernaut key', 'diggernaut', [low, 40]],
    ['documo', 'Documo key', 'documo', [alphabets_dotted, 100, 400]],
    ['dotdigital', 'Dotdigital password', 'dotdigital', [keys_random/* alnum */.Sg, 8, 24]],
    ['duply', 'Duply key', 'duply', [keys_random/* alnum */.Sg, 64]],
    ['ecostruxureit', 'EcoStruxure IT key', 'ecostruxure', 'AK1', [`${keys_random/* alnum */.Sg}/`, 50, 80]],
    ['eightxeight', '8x8 key', ['8x8', 'eightxeight'], [keys_random/* alnum */.Sg, 43]],
    ['endorlabs', 'Endor Labs key', 'endorlabs', 'endr+', [keys_random/* base64url */.r0, 16]],
    ['envoy', 'Envoy key', 'envoy', [hex, 32]],
    ['ethplorer', 'Ethplorer key', 'ethplorer', 'EK-', [keys_random/* alnum */.Sg, 5], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 5]],
    ['ethplorer', 'Ethplorer key', 'ethplorer', [dashed, 22]],
    ['exportsdk', 'ExportSDK key', 'exportsdk', [keys_random/* alnum */.Sg, 5, 15], '_', ...anyUuid],
    ['exportsdk', 'ExportSDK key', 'exportsdk', [low, 5, 15], '_', ...alnumUuid],
    ['extractorapi', 'ExtractorAPI key', 'extractorapi', [low, 40]],
    ['faceplusplus', 'Face++ secret', 'faceplusplus', [keys_random/* base64url */.r0, 32]],
    ['fastforex', 'fastFOREX key', 'fastforex', [hex, 10], '-', [hex, 10], '-', [keys_random/* alnum */.Sg, 6]],
    ['fastforex', 'fastFOREX key', 'fastforex', [kebab, 28]],
    ['fileio', 'file.io key', ['file.io', 'fileio'], [keys_random/* alnum */.Sg, 7], '.', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7]],
    ['fileio', 'File.io key', 'fileio', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}.-`, 39]],
    ['finage', 'Finage key', 'finage', 'API_KEY', [keys_random/* alnum */.Sg, 32]],
    ['flexport', 'Flexport key', 'flexport', 'shltm_', [keys_random/* base64url */.r0, 40]],
    ['flowflu', 'Flowlu key', ['flowlu', 'flowflu'], [keys_random/* alnum */.Sg, 51]],
    ['formsite', 'Formsite key', 'formsite', [keys_random/* alnum */.Sg, 32]],
    ['fulcrum', 'Fulcrum key', 'fulcrum', [low, 80]],
    ['fusebill', 'Fusebill key', 'fusebill', [keys_random/* alnum */.Sg, 88]],
    ['fxmarket', 'FXMarketAPI key', ['fxmarket'], [keys_random/* base64url */.r0, 20]],
    ['geocode', 'Geocode.xyz key', 'geocode', [low, 28]],
    ['geocodify', 'Geocodify key', 'geocodify', [low, 40]],
    ['geoipify', 'GeoIPify key', ['geoipifi', 'geoipify', 'geo.ipify'], 'at_', [keys_random/* alnum */.Sg, 29]],
    ['getemail', 'GetEmail key', 'getemail', [keys_random/* base64url */.r0, 20]],
    ['getgeoapi', 'GetGeoAPI key', 'getgeoapi', [low, 40]],
    ['getgist', 'Gist key', 'getgist', [`${keys_random/* alnum */.Sg}+=/`, 68]],
    ['getsandbox', 'Sandbox key', 'getsandbox', [kebab, 40]],
    ['gocanvas', 'GoCanvas key', 'gocanvas', [`${keys_random/* alnum */.Sg}/+`, 43], '='],
    ['goodday', 'GoodDay token', 'goodday', [low, 32]],
    ['graphcms', 'Hygraph token', ['graphcms', 'hygraph'], [alphabets_dotted, 300, 1400]],
    ['graphcms', 'GraphCMS project id', 'graphcms', [low, 25]],
    ['groovehq', 'Groove token', ['groovehq'], [hex, 64]],
    ['groovehq', 'Groove token', 'groove', [keys_random/* alnum */.Sg, 64]],
    ['gtmetrix', 'GTmetrix key', 'gtmetrix', [low, 32]],
    ['guru', 'Guru token', 'guru', ...alnumUuid],
    ['helpcrunch', 'HelpCrunch key', 'helpcrunch', [`${keys_random/* alnum */.Sg}+=/-`, 328]],
    ['hiveage', 'Hiveage key', 'hiveage', [keys_random/* base64url */.r0, 20]],
    ['html2pdf', 'html2pdf key', 'html2pdf', [keys_random/* alnum */.Sg, 64]],
    ['humanity', 'Humanity key', 'humanity', [low, 40]],
    ['hybiscus', 'Hybiscus key', 'hybiscus', [keys_random/* base64url */.r0, 43]],
    ['impala', 'Impala key', 'impala', [alphabets_word, 46]],
    ['instamojo', 'Instamojo key', 'instamojo', [keys_random/* alnum */.Sg, 128]],
    ['ip2location', 'IP2Location key', 'ip2location', [keys_random/* alnum */.Sg, 32]],
    ['ipinfodb', 'IPInfoDB key', 'ipinfodb', [low, 64]],
    ['klipfolio', 'Klipfolio key', 'klipfolio', [hex, 40]],
    ['knapsackpro', 'Knapsack Pro token', 'knapsack', [hex, 32]],
    ['kontent', 'Kontent.ai key', 'kontent', [alphabets_dotted, 100, 400]],
    ['kontent', 'Kontent project id', 'kontent', [kebab, 36]],
    ['larksuite', 'Lark token', ['larksuite', 'lark_', 'feishu'], 't-', [keys_random/* base64url */.r0, 22, 60]],
    ['larksuite', 'Lark app secret', ['larksuite', 'lark_', 'feishu'], [keys_random/* alnum */.Sg, 32]],
    ['lexigram', 'Lexigram key', 'lexigram', [keys_random/* base64url */.r0, 301]],
    ['loginradius', 'LoginRadius secret', 'loginradius', ...anyUuid],
    ['loyverse', 'Loyverse token', 'loyverse', [low, 32]],
    ['magicbell', 'MagicBell key', 'magicbell', [keys_random/* alnum */.Sg, 40]],
    ['myexperiment', 'myExperiment token', 'myexperiment', [keys_random/* alnum */.Sg, 40]],
    ['netsuite', 'NetSuite key', 'netsuite', [keys_random/* alnum */.Sg, 64]],
    ['neutrino', 'Neutrino key', 'neutrinoapi', [keys_random/* alnum */.Sg, 48]],
    ['openuv', 'OpenUV key', 'openuv', 'openuv-', [keys_random/* alnum */.Sg, 14, 20], '-io'],
    ['openuv', 'OpenUV key', 'openuv', [low, 32]],
    ['openvpn', 'OpenVPN secret', 'openvpn', [keys_random/* base64url */.r0, 64]],
    ['owlbot', 'Owlbot key', 'owlbot', [low, 40]],
    ['pagarme', 'Pagar.me key', 'pagarme', 'ak_live_', [keys_random/* alnum */.Sg, 30]],
    ['pandascore', 'PandaScore token', 'pandascore', [keys_random/* base64url */.r0, 51]],
    ['paperform', 'Paperform token', 'paperform', [alphabets_dotted, 100, 1600]],
    ['paydirt', 'Paydirt token', 'paydirt', [hex, 32]],
    ['photoroom', 'Photoroom key', 'photoroom', [hex, 40]],
    ['portainer', 'Portainer token', 'portainer', 'ptr_', [`${keys_random/* alnum */.Sg}/_+-`, 43], '='],
    ['portainer', 'Portainer token', 'portainer', 'ptr_', [`${keys_random/* base64url */.r0}+/=`, 20, 60]],
    ['postageapp', 'PostageApp key', 'postageapp', [keys_random/* alnum */.Sg, 32]],
    ['privacy', 'Privacy.com key', [...common('privacy'), 'privacy.com'], ...alnumUuid],
    ['qualaroo', 'Qualaroo key', 'qualaroo', [keys_random/* base64url */.r0, 56, 64]],
    ['recharge', 'Recharge token', ['rechargepayments', 'rechargeapps', 'x-recharge'], [hex, 56, 64]],
    ['recharge', 'Recharge token', 'recharge', 'sk_', ['tes_', 0, 5], [keys_random/* digits */.vm, 1, 2], 'x', ['12', 1], '_', [hex, 64]],
    ['refiner', 'Refiner key', 'refiner', ...anyUuid],
    [
        'requestfinance',
        'Request Finance key',
        ['requestfinance', 'request finance'],
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
    ],
    ['restpack', 'Restpack token', 'restpack', [keys_random/* alnum */.Sg, 48]],
    ['rootly', 'Rootly token', 'rootly', 'rootly_', [hex, 64]],
    ['salesmate', 'Salesmate key', 'salesmate', ...alnumUuid],
    ['scalr', 'Scalr token', 'scalr', [alphabets_dotted, 100, 400]],
    ['scrapeowl', 'ScrapeOwl key', 'scrapeowl', [keys_random/* alnum */.Sg, 30]],
    ['sherpadesk', 'SherpaDesk key', 'sherpadesk', [keys_random/* alnum */.Sg, 32]],
    ['simfin', 'SimFin key', 'simfin', [keys_random/* alnum */.Sg, 32]],
    ['statuspal', 'Statuspal key', 'statuspal', ...alnumUuid],
    ['stormboard', 'Stormboard key', 'stormboard', [hex, 40]],
    ['tefter', 'Tefter key', 'tefter', [keys_random/* alnum */.Sg, 60]],
    ['tefter', 'Tefter key', 'tefter', [keys_random/* alnum */.Sg, 20]],
    ['teletype', 'Teletype key', 'teletype', [keys_random/* base64url */.r0, 32]],
    ['text2data', 'Text2Data key', 'text2data', ...anyUuid],
    ['thousandeyes', 'ThousandEyes token', 'thousandeyes', [keys_random/* alnum */.Sg, 32]],
    ['timecamp', 'TimeCamp token', 'timecamp', [hex, 26]],
    ['tmetric', 'TMetric token', 'tmetric', [keys_random/* alnum */.Sg, 64]],
    ['typetalk', 'Typetalk secret', 'typetalk', [keys_random/* alnum */.Sg, 64]],
    ['uclassify', 'uClassify key', 'uclassify', [keys_random/* alnum */.Sg, 12]],
    ['upcdatabase', 'UPCDatabase key', 'upcdatabase', [keys_random/* alnum */.Sg, 32]],
    ['upwave', 'Upwave token', 'upwave', [keys_random/* alnum */.Sg, 32]],
    ['versioneye', 'VersionEye key', 'versioneye', [keys_random/* alnum */.Sg, 40]],
    ['voiceflow', 'Voiceflow key', 'voiceflow', 'VF.', [alphabets_dotted, 30, 80]],
    ['vouchery', 'Vouchery key', 'vouchery', [keys_random/* alnum */.Sg, 41]],
    ['vouchery', 'Vouchery key', 'vouchery', [kebab, 36]],
    ['vpnapi', 'VPNAPI key', 'vpnapi', [keys_random/* alnum */.Sg, 32]],
    ['websitepulse', 'WebSitePulse key', 'websitepulse', [hex, 32]],
    ['whoxy', 'Whoxy key', 'whoxy', [keys_random/* alnum */.Sg, 33]],
    ['worksnaps', 'Worksnaps token', 'worksnaps', [keys_random/* alnum */.Sg, 40]],
    ['zipapi', 'ZipAPI key', 'zipapi', [hex, 32]],
    ['user-com', 'User.com token', ['user token', 'user.com', 'user api', 'user_token'], [`${keys_random/* base64url */.r0}.+=`, 64]],
    ['m3o', 'M3O key', 'm3o', [keys_random/* alnum */.Sg, 48]],
    ['avaza', 'Avaza token', 'avaza', [keys_random/* digits */.vm, 1, 12], '-', [hex, 40]],
    ['fakejson', 'FakeJSON token', 'fakejson', [keys_random/* alnum */.Sg, 22]],
    ['youtube', 'YouTube API key', 'youtube', [keys_random/* base64url */.r0, 39]],
    ['nitro', 'Nitro key', 'nitro', [hex, 32]],
    ['baseapi', 'BaseAPI key', ['baseapi', 'base-api'], ...anyUuid],
    ['roninapp', 'Ronin key', 'ronin', [keys_random/* alnum */.Sg, 26]],
    ['onedesk', 'OneDesk password', 'onedesk', [`${keys_random/* alnum */.Sg}!=@#$%^`, 16, 64]],
    ['fmfw', 'FMFW.io secret', 'fmfw', [keys_random/* base64url */.r0, 32]],
    ['enablex', 'EnableX key', 'enablex', [keys_random/* alnum */.Sg, 36]],
    ['enablex', 'EnableX application id', 'enablex', [low, 24]],
    ['appsynergy', 'AppSynergy key', 'appsynergy', [low, 64]],
    ['integromat', 'Integromat key', 'integromat', [kebab, 36]],
    ['host-io', 'host.io token', ['host.io', 'host token', 'host api', 'host_token', 'hostio'], [low, 14]],
    ['raven', 'Raven key', 'raven', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}-`, 16]],
    ['datafire', 'DataFire token', 'datafire', [alphabets_dotted, 175, 190]],
    ['aletheia', 'Aletheia API key', 'aletheia', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 32]],
    ['prospect-io', 'Prospect.io key', 'prospect', [dashed, 50]],
    ['opengraphr', 'Opengraphr key', 'opengraphr', [keys_random/* alnum */.Sg, 80]],
    ['appfollow', 'AppFollow secret', 'appfollow', [keys_random/* alnum */.Sg, 20]],
    ['convier', 'Convier token', 'convier', [keys_random/* digits */.vm, 2], '|', [keys_random/* alnum */.Sg, 40]],
    ['getemails', 'GetEmails key', 'getemails', [kebab, 26]],
    ['alconost', 'Alconost key', 'alconost', [low, 32]],
    ['happi', 'Happi key', 'happi', [keys_random/* alnum */.Sg, 56]],
    ['blogger', 'Blogger key', 'blogger', [dashed, 39]],
    ['edenai', 'Eden AI token', 'edenai', [keys_random/* alnum */.Sg, 36], '.', [keys_random/* alnum */.Sg, 92], '.', [keys_random/* base64url */.r0, 43]],
    ['pipedream', 'Pipedream key', 'pipedream', [low, 32]],
    ['passbase', 'Passbase secret', 'passbase', [keys_random/* alnum */.Sg, 128]],
    [
        'cashboard',
        'Cashboard key',
        'cashboard',
        [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 3],
        '-',
        [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 3],
        '-',
        [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 3],
        '-',
        [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 3],
    ],
    [
        'manifest',
        'Manifest key',
        ['manifest token', 'manifest api', 'manifest key', 'manifest secret', '{manifest}', 'manifest = '],
        [keys_random/* alnum */.Sg, 32],
    ],
    ['scrapersite', 'ScraperSite key', 'scrapersite', [keys_random/* alnum */.Sg, 45]],
    ['deepai', 'DeepAI key', 'deepai', [kebab, 36]],
    ['findl', 'Findl key', common('findl'), ...alnumUuid],
    ['quickmetrics', 'Quickmetrics key', 'quickmetrics', [keys_random/* base64url */.r0, 22]],
    ['apiscience', 'API Science key', 'apiscience', [keys_random/* base64url */.r0, 22]],
    ['dnscheck', 'DNS Check key', 'dnscheck', [dashed, 36]],
    ['dnscheck', 'DNS Check group id', 'dnscheck', [keys_random/* alnum */.Sg, 32]],
    [
        'bing',
        'Bing subscription key',
        [
            'bingsubscription',
            'bing_',
            'bing token',
            'bing api',
            'bing key',
            '{bing}',
            '"bing"',
            'bing = ',
            'bing search',
            'bingsearch',
            'bing.microsoft',
        ],
        [hex, 32],
    ],
    ['eraser', 'Eraser key', 'eraser', [keys_random/* alnum */.Sg, 20]],
    ['hasura', 'Hasura admin secret', 'hasura', [keys_random/* alnum */.Sg, 64]],
    ['jupiterone', 'JupiterOne key', 'jupiterone', [keys_random/* base64url */.r0, 76]],
    ['meraki', 'Cisco Meraki key', 'meraki', [hex, 40]],
    ['mockaroo', 'Mockaroo key', 'mockaroo', [low, 8]],
    ['ngc', 'NVIDIA NGC key', common('ngc'), [keys_random/* alnum */.Sg, 84]],
    ['onfleet', 'Onfleet key', 'onfleet', [low, 32]],
    ['parsers', 'Parsers key', common('parsers'), [keys_random/* alnum */.Sg, 24]],
    ['vbout', 'VBOUT key', 'vbout', [keys_random/* digits */.vm, 25]],
    ['zipcodebase', 'Zipcodebase key', 'zipcodebase', [keys_random/* alnum */.Sg, 36]],
    ['deviantart', 'DeviantArt secret', 'deviantart', [hex, 32]],
    ['dependency-track', 'Dependency-Track key', ['dependencytrack', 'dependency track'], 'odt_', [keys_random/* alnum */.Sg, 32]],
    [
        'dependency-track',
        'Dependency-Track key',
        ['dependencytrack', 'dependency track', 'odt_'],
        'odt_',
        [keys_random/* alnum */.Sg, 8],
        '_',
        [keys_random/* alnum */.Sg, 32],
    ],
    ['truenas', 'TrueNAS key', 'truenas', [keys_random/* digits */.vm, 1, 3], '-', [keys_random/* alnum */.Sg, 64]],
    ['kagi', 'Kagi key', common('kagi'), [keys_random/* base64url */.r0, 22]],
    ['kagi', 'Kagi key', 'kagi', [keys_random/* base64url */.r0, 11], '.', [keys_random/* base64url */.r0, 43]],
    ['thingsboard', 'ThingsBoard token', 'thingsboard', [keys_random/* alnum */.Sg, 20]],
    ['ionic', 'Ionic token', 'ionic', 'ion_', [keys_random/* alnum */.Sg, 42]],
    ['wakatime', 'WakaTime key', 'wakatime', ...anyUuid],
    ['wakatime', 'WakaTime key', 'wakatime', 'waka_', ...anyUuid],
    [
        'formcraft',
        'FormCraft token',
        'formcraft',
        'eyJ',
        [keys_random/* base64url */.r0, 15, 60],
        '.',
        [keys_random/* base64url */.r0, 100, 400],
        '.',
        [keys_random/* base64url */.r0, 43],
    ],
    ['infomaniak', 'Infomaniak token', 'infomaniak', [keys_random/* base64url */.r0, 60, 100]],
    [
        'polymarket',
        'Polymarket key',
        ['polymarket', 'poly api', 'poly builder', 'poly secret', 'poly token', 'poly key'],
        ...anyUuid,
    ],
    [
        'lemonsqueezy',
        'Lemon Squeezy token',
        ['lemonsqueezy', 'lemon squeezy'],
        'eyJ',
        [keys_random/* base64url */.r0, 30, 60],
        '.',
        [keys_random/* base64url */.r0, 200, 800],
        '.',
        [keys_random/* base64url */.r0, 300, 800],
    ],
    ['stackhawk', 'StackHawk key', 'stackhawk', 'hawk.', [keys_random/* base64url */.r0, 20], '.', [keys_random/* base64url */.r0, 20]],
    ['travelperk', 'TravelPerk key', 'travelperk', [keys_random/* alnum */.Sg, 40]],
    ['scale', 'Scale AI key', ['scaleapi', 'scale_api', 'scale api', 'scale.com'], 'live_', [hex, 32]],
    ['cloudsight', 'CloudSight key', 'cloudsight', [keys_random/* base64url */.r0, 22]],
    ['squadcast', 'Squadcast token', 'squadcast', [hex, 40, 128]],
    ['tenderly', 'Tenderly key', 'tenderly', [keys_random/* base64url */.r0, 32]],
    ['kaggle', 'Kaggle key', 'kaggle', [hex, 32]],
    ['nango', 'Nango secret', 'nango', ...anyUuid],
    ['novu', 'Novu key', 'novu', [hex, 32]],
    ['hightouch', 'Hightouch key', 'hightouch', ...anyUuid],
    ['openphone', 'OpenPhone key', 'openphone', [keys_random/* alnum */.Sg, 32]],
    ['lakera', 'Lakera key', 'lakera', [hex, 64]],
    ['modal', 'Modal token secret', 'modal token', 'as-', [keys_random/* alnum */.Sg, 22]],
];
const businessApis = () => [
    ...rows.flatMap(([provider, title, words, ...shape]) => beside_beside(provider, title, words, ...shape)),
    ...fixed('aikido', 'Aikido secret', ['AIK_SECRET_', 'AIK_CI_'], [keys_random/* alnum */.Sg, 20, 64]),
    ...fixed('bannerbear', 'Bannerbear key', ['bb_pr_', 'bb_ma_'], [hex, 30]),
    ...fixed('salad', 'SaladCloud key', 'salad_cloud_', [keys_random/* alnum */.Sg, 1, 16], '_', [keys_random/* alnum */.Sg, 7, 235]),
    ...fixed('tolgee', 'Tolgee key', ['tgpat_', 'tgpak_'], [low, 40, 80]),
    ...fixed('pangea', 'Pangea token', 'pts_', [low, 32]),
    ...fixed('inngest', 'Inngest signing key', ['signkey-prod-', 'signkey-test-', 'signkey-branch-'], [hex, 64]),
    ...fixed('codesandbox', 'CodeSandbox token', 'csb_v1_', [keys_random/* base64url */.r0, 40, 64]),
    ...fixed('valtown', 'Val Town token', 'vtwn_', [keys_random/* base64url */.r0, 24, 48]),
    ...fixed('robinhood', 'Robinhood key', 'rh-api-', ...anyUuid),
    ...fixed('trufflehog', 'TruffleHog Enterprise secret', ['thog-secret-', 'thog-key-'], [hex, 16, 32]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/cdn.js


/** Content delivery, media, maps, data platforms and managed databases. */
const cdn = () => [
    ...fixed('cloudflare', 'Cloudflare token', ['cfut_', 'cfat_', 'cfk_'], [keys_random/* alnum */.Sg, 40], [hex, 8]),
    ...fixed('cloudflare', 'Cloudflare origin CA key', 'v1.0-', [hex, 24], '-', [hex, 146]),
    ...beside_beside('cloudflare', 'Cloudflare API token', ['cloudflare', 'cf_api', 'cf_token'], [keys_random/* base64url */.r0, 40]),
    ...beside_beside('cloudflare', 'Cloudflare global key', ['cloudflare', 'cf_api', 'x-auth-key'], [keys_random/* base64url */.r0, 37]),
    ...beside_beside('cloudflare', 'Cloudflare origin CA key', 'cloudflare', 'v', [`${keys_random/* base64url */.r0}.`, 173, 200]),
    ...beside_beside('fastly', 'Fastly token', 'fastly', [keys_random/* base64url */.r0, 32]),
    ...beside_beside('akamai', 'Akamai client secret', 'akamai', [`${keys_random/* alnum */.Sg}+/`, 43], '='),
    ...fixed('akamai', 'Akamai client token', ['akab-', 'akaa-'], [keys_random/* alnum */.Sg, 16], '-', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('bunny', 'Bunny key', ['bunnycdn', 'bunny.net', 'bunny_'], ...anyUuid, [hex, 8], '-', [hex, 4], '-', [
        hex,
        4,
    ]),
    ...beside_beside('bunny', 'Bunny storage password', ['bunnycdn', 'bunny.net'], ...anyUuid),
    ...beside_beside('keycdn', 'KeyCDN key', 'keycdn', [alphabets_word, 20, 60]),
    ...beside_beside('imagekit', 'ImageKit private key', 'imagekit', 'private_', [`${keys_random/* alnum */.Sg}+/=`, 28]),
    ...beside_beside('imagekit', 'ImageKit private key', 'imagekit', [`${alphabets_word}=`, 36]),
    ...beside_beside('imgix', 'imgix key', 'imgix', [keys_random/* base64url */.r0, 36, 66]),
    ...beside_beside('cloudinary', 'Cloudinary secret', ['cloudinary'], [keys_random/* base64url */.r0, 27]),
    ...beside_beside('cloudinary', 'Cloudinary secret', 'cloudinary', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('uploadcare', 'Uploadcare secret', 'uploadcare', [low, 20]),
    ...beside_beside('filestack', 'Filestack key', ['filestack', 'filepicker'], 'A', [keys_random/* alnum */.Sg, 20], 'z'),
    ...beside_beside('transloadit', 'Transloadit secret', 'transloadit', [hex, 40]),
    ...beside_beside('mux', 'Mux secret', ['mux', 'mux_', 'mux.com'], [`${keys_random/* alnum */.Sg}+/_-`, 75]),
    ...beside_beside('vimeo', 'Vimeo token', 'vimeo', [hex, 32]),
    ...beside_beside('wistia', 'Wistia token', 'wistia', [hex, 64]),
    ...beside_beside('jwplayer', 'JW Player key', 'jwplayer', [keys_random/* alnum */.Sg, 24]),
    ...fixed('mapbox', 'Mapbox secret token', 'sk.eyJ', [keys_random/* base64url */.r0, 60, 120], '.', [keys_random/* base64url */.r0, 22]),
    ...harmless(beside_beside('mapbox', 'Mapbox token', 'mapbox', 'pk.', [keys_random/* base64url */.r0, 60], '.', [keys_random/* base64url */.r0, 22])),
    ...beside_beside('mapbox', 'Mapbox secret token', 'mapbox', 'sk.', [alphabets_dotted, 80, 240]),
    ...beside_beside('maptiler', 'MapTiler key', 'maptiler', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('tomtom', 'TomTom key', 'tomtom', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('here', 'HERE key', ['hereapi', 'here.com', 'here_api'], [keys_random/* base64url */.r0, 43]),
    ...beside_beside('mapquest', 'MapQuest key', 'mapquest', [keys_random/* alnum */.Sg, 32]),
    ...fixed('arcgis', 'ArcGIS key', 'AAPK', [keys_random/* base64url */.r0, 60, 250]),
    ...beside_beside('locationiq', 'LocationIQ key', 'locationiq', 'pk.', [hex, 32]),
    ...beside_beside('locationiq', 'LocationIQ key', 'locationiq', 'pk.', [dashed, 32]),
    ...fixed('planetscale', 'PlanetScale credential', ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'], [opaque, 32, 64]),
    ...beside_beside('planetscale', 'PlanetScale token', ['planetscale', 'pscale'], [keys_random/* alnum */.Sg, 12]),
    ...fixed('supabase', 'Supabase token', 'sbp_', [keys_random/* base64url */.r0, 40]),
    ...fixed('supabase', 'Supabase OAuth token', 'sbp_oauth_', [hex, 40]),
    ...fixed('supabase', 'Supabase secret key', 'sb_secret_', [keys_random/* base64url */.r0, 22], '_', [keys_random/* base64url */.r0, 8]),
    ...fixed('supabase', 'Supabase secret key', 'sb_secret_', [keys_random/* base64url */.r0, 31]),
    ...fixed('neon', 'Neon API key', ['napi_'], [keys_random/* alnum */.Sg, 64]),
    ...fixed('neon', 'Neon password', 'npg_', [keys_random/* alnum */.Sg, 12]),
    ...beside_beside('neon', 'Neon API key', ['neon_api', 'neon.tech'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('turso', 'Turso token', 'turso', [alphabets_dotted, 150, 400]),
    ...fixed('cockroachdb', 'CockroachDB Cloud key', ['CCDB1_'], [keys_random/* alnum */.Sg, 22], '_', [keys_random/* alnum */.Sg, 40]),
    ...fixed('xata', 'Xata key', 'xau_', [keys_random/* alnum */.Sg, 36, 64]),
    ...fixed('convex', 'Convex deploy key', ['prod:', 'preview:'], [alphabets_dotted, 10, 40], '|', [`${keys_random/* alnum */.Sg}+/=`, 60, 120]),
    ...beside_beside('upstash', 'Upstash token', 'upstash', [`${keys_random/* alnum */.Sg}=`, 50, 120]),
    ...fixed('databricks', 'Databricks token', 'dapi', [hex, 32]),
    ...fixed('databricks', 'Databricks OAuth secret', 'dose', [hex, 32]),
    ...beside_beside('databricks', 'Databricks token', 'databricks', 'dapi', [hex, 32], '-', ['0123456789', 1]),
    ...beside_beside('snowflake', 'Snowflake password', ['snowflake_pass', 'snowflake_token', 'snowflake pat'], [`${keys_random/* alnum */.Sg}!@#$%^&*_.-`, 12, 64]),
    ...beside_beside('confluent', 'Confluent secret', 'confluent', [`${keys_random/* alnum */.Sg}+/`, 64]),
    ...fixed('confluent', 'Confluent secret', 'cflt', [`${keys_random/* alnum */.Sg}+/`, 60]),
    ...beside_beside('confluent', 'Confluent key', 'confluent', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('fivetran', 'Fivetran secret', 'fivetran', [keys_random/* alnum */.Sg, 30, 32]),
    ...fixed('dbt', 'dbt Cloud token', ['dbtc_', 'dbtu_'], [`${keys_random/* base64url */.r0}`, 38, 60]),
    ...beside_beside('dbt', 'dbt Cloud token', ['dbt_cloud', 'dbt cloud', 'dbtcloud'], [hex, 40]),
    ...beside_beside('aiven', 'Aiven token', 'aiven', [padded, 372]),
    ...fixed('aiven', 'Aiven service password', 'AVNS_', [keys_random/* base64url */.r0, 19]),
    ...fixed('clickhouse', 'ClickHouse Cloud secret', '4b1d', [keys_random/* alnum */.Sg, 38]),
    ...beside_beside('clickhouse', 'ClickHouse Cloud key', 'clickhouse', [keys_random/* alnum */.Sg, 42]),
    ...beside_beside('algolia', 'Algolia key', ['algolia'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('meilisearch', 'Meilisearch key', ['meili'], [hex, 64]),
    ...beside_beside('typesense', 'Typesense key', 'typesense', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('redis-cloud', 'Redis Cloud key', ['redislabs', 'redis cloud', 'redis enterprise'], 'S', [keys_random/* alnum */.Sg, 40, 60]),
    ...beside_beside('mongodb-atlas', 'MongoDB Atlas private key', ['atlas_private', 'atlas private', 'mongodb_atlas', 'mongodb atlas', 'mcli_private'], ...anyUuid),
    ...fixed('mongodb-atlas', 'MongoDB Atlas service account secret', 'mdb_sa_sk_', [keys_random/* base64url */.r0, 40]),
    ...beside_beside('cloudant', 'Cloudant key', 'cloudant', [hex, 64]),
    ...beside_beside('cloudant', 'Cloudant key', 'cloudant', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('looker', 'Looker client secret', 'looker', [keys_random/* alnum */.Sg, 24]),
    ...harmless(beside_beside('looker', 'Looker client id', 'looker', [keys_random/* alnum */.Sg, 20])),
    ...beside_beside('metabase', 'Metabase session', 'metabase', ...alnumUuid),
    ...fixed('metabase', 'Metabase key', 'mb_', [keys_random/* base64 */.K3, 43], '='),
    ...beside_beside('tableau', 'Tableau token', 'tableau', [`${keys_random/* alnum */.Sg}+/`, 22], '==:', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('retool', 'Retool token', 'retool', [hex, 32]),
    ...fixed('retool', 'Retool token', 'retool_', [keys_random/* alnum */.Sg, 26]),
    ...fixed('retool', 'Retool workflow key', 'retool_wk_', [hex, 32]),
    ...beside_beside('airbyte', 'Airbyte secret', 'airbyte', [keys_random/* alnum */.Sg, 32, 40]),
    ...fixed('tinybird', 'Tinybird token', 'p.eyJ', [keys_random/* base64url */.r0, 60, 200], '.', [keys_random/* base64url */.r0, 43]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/chat.js


/** `<id of the bot in base64>.<time>.<HMAC>`: the first part decodes to 17 to 20 digits, so it begins with M, N or O. */
const discordBot = {
    id: 'discord-bot',
    rule: 'key-discord',
    provider: 'discord',
    title: 'Discord bot token',
    certainty: 'context',
    keywords: ['discord', 'bot_token', 'client.login', 'client.run', 'bot.run', 'bot.login'],
    anyCase: true,
    pattern: /[a-zA-Z._]{5,12}[\s\S]{0,40}?(?<![A-Za-z0-9_.-])(?<secret>[A-Za-z\d_-]{23,28}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,38})(?![A-Za-z0-9_.-])/y,
    entropy: 3.5,
    verify: (secret) => /^\d{17,20}$/.test(Buffer.from(secret.slice(0, secret.indexOf('.')), 'base64').toString('latin1')),
    examples: (random) => {
        const id = Buffer.from(random.text('123456789', 18)).toString('base64');
        const secret = `${id}.${random.text(keys_random/* alnum */.Sg, 6)}.${random.text(keys_random/* base64url */.r0, 27)}`;
        return [
            { text: `DISCORD_TOKEN=${secret}`, secret },
            { text: `client.login('${secret}')`, secret },
        ];
    },
};
const telegramBot = {
    id: 'telegram-bot',
    rule: 'key-telegram',
    provider: 'telegram',
    title: 'Telegram bot token',
    keywords: [':AA'],
    before: 16,
    pattern: /(?<![A-Za-z0-9_:.-])(?:bot)?(?<secret>\d{5,16}:AA[A-Za-z0-9_-]{32,33})(?![A-Za-z0-9_-])/y,
    entropy: 3.5,
    examples: (random) => {
        const secret = `${random.text('123456789', 10)}:AA${random.text(keys_random/* base64url */.r0, 33)}`;
        return [
            { text: `TELEGRAM_TOKEN=${secret}`, secret },
            { text: `https://api.telegram.org/bot${secret}/getMe`, secret },
        ];
    },
    nearMisses: (random) => [
        `12:AA${random.text(keys_random/* base64url */.r0, 33)}`,
        `${random.text(keys_random/* digits */.vm, 9)}:AA${random.text(keys_random/* alnum */.Sg, 40)}`,
    ],
};
/** Messengers, telephony and push services. */
const chat = () => [
    discordBot,
    telegramBot,
    ...beside_beside('telegram', 'Telegram bot token', 'telegr', [keys_random/* digits */.vm, 5, 16], ':', [keys_random/* base64url */.r0, 35]),
    ...beside_beside('discord', 'Discord client secret', 'discord', [keys_random/* base64url */.r0, 32]),
    ...beside_beside('discord', 'Discord key', 'discord', [hex, 64]),
    ...beside_beside('mattermost', 'Mattermost token', 'mattermost', [keys_random/* alnum */.Sg, 26]),
    ...beside_beside('rocketchat', 'Rocket.Chat token', 'rocket chat', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('zulip', 'Zulip API key', 'zulip', [keys_random/* alnum */.Sg, 32]),
    ...fixed('matrix', 'Matrix access token', 'syt_', [`${keys_random/* alnum */.Sg}=`, 4, 60], '_', [keys_random/* alnum */.Sg, 20], '_', [keys_random/* alnum */.Sg, 6]),
    ...beside_beside('line', 'LINE Notify token', ['line_notify', 'line notify', 'linenotify'], [keys_random/* alnum */.Sg, 43]),
    ...beside_beside('line', 'LINE Messaging token', [
        'line token',
        'line api',
        'line_token',
        '{line}',
        'line key',
        'line_key',
        'linemessaging',
        'line_channel',
        'line channel',
        'linebot',
        'line_bot',
        'line_access',
        'linenotify',
        'line notify',
    ], [`${keys_random/* alnum */.Sg}+/=`, 168, 175]),
    ...beside_beside('twilio', 'Twilio API key', 'twilio', 'SK', [hex, 32]),
    ...beside_beside('twilio', 'Twilio auth token', 'twilio', [hex, 32]),
    ...beside_beside('vonage', 'Vonage API secret', ['vonage', 'nexmo'], [keys_random/* base64url */.r0, 16]),
    ...beside_beside('messagebird', 'MessageBird API key', ['messagebird', 'message bird'], [keys_random/* base64url */.r0, 25]),
    ...harmless(beside_beside('messagebird', 'MessageBird client id', ['messagebird', 'message bird'], ...anyUuid)),
    ...beside_beside('plivo', 'Plivo token', 'plivo', [keys_random/* base64url */.r0, 40]),
    ...beside_beside('sinch', 'Sinch token', 'sinch', [low, 32]),
    ...beside_beside('bandwidth', 'Bandwidth token', 'bandwidth', [hex, 48]),
    ...beside_beside('telnyx', 'Telnyx API key', 'telnyx', 'KEY', [keys_random/* alnum */.Sg, 50, 55]),
    ...fixed('telnyx', 'Telnyx API key', 'KEY01', [keys_random/* alnum */.Sg, 30], '_', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('signalwire', 'SignalWire token', 'signalwire', 'PT', [hex, 48]),
    ...beside_beside('signalwire', 'SignalWire token', 'signalwire', [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('signalwire', 'SignalWire project id', 'signalwire', ...alnumUuid),
    ...beside_beside('clicksend', 'ClickSend API key', ['clicksend'], ...alnumUuid),
    ...beside_beside('textmagic', 'TextMagic API key', 'textmagic', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('infobip', 'Infobip API key', 'infobip', [hex, 32], '-', ...anyUuid),
    ...beside_beside('kaleyra', 'Kaleyra API key', 'kaleyra', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('onesignal', 'OneSignal API key', ['onesignal', 'one_signal'], ...anyUuid),
    ...fixed('onesignal', 'OneSignal API key', ['os_v2_app_', 'os_v2_org_'], [keys_random/* alnum */.Sg, 90, 110]),
    ...beside_beside('onesignal', 'OneSignal API key', 'onesignal', [keys_random/* alnum */.Sg, 48]),
    ...beside_beside('pusher', 'Pusher secret', 'pusher', [low, 20]),
    ...beside_beside('pushover', 'Pushover token', 'pushover', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('pushbullet', 'Pushbullet token', 'pushbullet', 'o.', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('pushbullet', 'Pushbullet token', 'pushbullet', [alphabets_word, 34]),
    ...beside_beside('pubnub', 'PubNub key', 'pubnub', 'sec-c-', [keys_random/* alnum */.Sg, 48]),
    ...fixed('pubnub', 'PubNub secret key', 'sec-c-', [keys_random/* alnum */.Sg, 48]),
    ...harmless(fixed('pubnub', 'PubNub client key', ['pub-c-', 'sub-c-'], ...alnumUuid)),
    ...beside_beside('ably', 'Ably API key', [...common('ably'), 'ably.com', 'ably.io', 'ablyrest'], [keys_random/* alnum */.Sg, 6], '.', [keys_random/* alnum */.Sg, 6], ':', [keys_random/* base64url */.r0, 20, 44]),
    ...beside_beside('sendbird', 'Sendbird API token', ['sendbird', 'send bird'], [hex, 40]),
    ...harmless(beside_beside('sendbird', 'Sendbird application id', 'sendbird', ...alnumUuid)),
    ...beside_beside('sendbird', 'Sendbird organisation key', 'sendbird', [hex, 24]),
    ...beside_beside('getstream', 'Stream API secret', ['getstream', 'stream_api', 'stream-chat'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('agora', 'Agora app certificate', 'agora', [low, 32]),
    ...beside_beside('daily', 'Daily API key', 'daily', [hex, 64]),
    ...beside_beside('livekit', 'LiveKit secret', 'livekit', [keys_random/* alnum */.Sg, 43, 44]),
    ...beside_beside('zoom', 'Zoom client secret', ['zoom_', 'zoom.us', 'zoom_client', 'zoomclient'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('gotomeeting', 'GoTo client secret', 'gotomeeting', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('front', 'Front API token', ['frontapp', 'front_api'], [opaque, 150, 400]),
    ...beside_beside('front', 'Front API token', common('front'), [keys_random/* alnum */.Sg, 36], '.', [alphabets_dotted, 150, 244]),
    ...beside_beside('aircall', 'Aircall API token', 'aircall', [hex, 32]),
    ...beside_beside('ringcentral', 'RingCentral client secret', 'ringcentral', [keys_random/* base64url */.r0, 22, 60]),
    ...beside_beside('dialpad', 'Dialpad API key', 'dialpad', [keys_random/* alnum */.Sg, 60, 66]),
    ...beside_beside('wechat', 'WeChat app secret', ['wechat', 'weixin', 'wx_secret', 'wxapp'], [hex, 32]),
    ...beside_beside('kakao', 'Kakao REST key', 'kakao', [hex, 32]),
    ...beside_beside('viber', 'Viber bot token', 'viber', [hex, 16], '-', [hex, 16], '-', [hex, 16]),
    ...beside_beside('chatwork', 'Chatwork token', 'chatwork', [hex, 32]),
    ...beside_beside('guilded', 'Guilded bot token', 'guilded', 'gapi_', [`${keys_random/* alnum */.Sg}+/=`, 80, 100]),
    ...beside_beside('crisp', 'Crisp token', ['crisp_', 'crisp.chat'], [hex, 64]),
    ...beside_beside('dyspatch', 'Dyspatch API key', 'dyspatch', [keys_random/* alnum */.Sg, 52]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/ci.js


/** Continuous integration, delivery, code quality and infrastructure as code. */
const ci = () => [
    ...fixed('teamcity', 'TeamCity access token', 'eyJ0eXAiOiAiVENWMiJ9.', [keys_random/* base64url */.r0, 30, 60], '.', [keys_random/* base64url */.r0, 30, 90]),
    ...fixed('circleci', 'CircleCI token', ['CCIPAT_', 'CCIPRJ_'], [keys_random/* alnum */.Sg, 22], '_', [hex, 40]),
    ...beside_beside('circleci', 'CircleCI token', 'circle', [hex, 40]),
    ...beside_beside('travis', 'Travis CI token', ['travis'], [keys_random/* base64url */.r0, 22]),
    ...fixed('buildkite', 'Buildkite token', ['bkua_', 'bkaj_', 'bkct_'], [hex, 40, 64]),
    ...beside_beside('buildkite', 'Buildkite agent token', 'buildkite', [hex, 40, 50]),
    ...beside_beside('buildkite', 'Buildkite token', 'buildkite', [low, 40]),
    ...beside_beside('jenkins', 'Jenkins token', ['jenkins', 'hudson'], [hex, 32, 36]),
    ...beside_beside('drone', 'Drone CI token', ['droneci', 'drone_ci', 'drone-ci', 'drone'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('codecov', 'Codecov token', 'codecov', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('codecov', 'Codecov token', 'codecov', ...anyUuid),
    ...beside_beside('codecov', 'Codecov token', 'codecov', [dashed, 36]),
    ...beside_beside('coveralls', 'Coveralls token', 'coveralls', [keys_random/* alnum */.Sg, 33, 37]),
    ...beside_beside('coveralls', 'Coveralls token', 'coveralls', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('coveralls', 'Coveralls token', 'coveralls', [dashed, 37]),
    ...fixed('sonar', 'SonarQube token', ['squ_', 'sqp_', 'sqa_'], [`${keys_random/* alnum */.Sg}_=-`, 40]),
    ...beside_beside('sonar', 'SonarQube token', 'sonar', [`${keys_random/* alnum */.Sg}_=-`, 40]),
    ...fixed('snyk', 'Snyk token', ['snyk_uat.', 'snyk_sat.', 'snyk_oat.'], [hex, 8], '.', [`${keys_random/* base64url */.r0}.`, 60, 200]),
    ...beside_beside('snyk', 'Snyk token', 'snyk', ...alnumUuid),
    ...fixed('semgrep', 'Semgrep token', 'sgp_v1_', [hex, 64]),
    ...beside_beside('semgrep', 'Semgrep token', 'semgrep', [hex, 64]),
    ...fixed('fossa', 'FOSSA API key', 'fossa_', [hex, 32]),
    ...beside_beside('fossa', 'FOSSA API key', 'fossa', [hex, 32]),
    ...beside_beside('whitesource', 'Mend key', ['whitesource', 'mend_'], [hex, 64]),
    ...beside_beside('veracode', 'Veracode API secret', 'veracode', [hex, 128]),
    ...beside_beside('checkmarx', 'Checkmarx secret', 'checkmarx', [hex, 40]),
    ...beside_beside('gitguardian', 'GitGuardian key', 'gitguardian', [keys_random/* alnum */.Sg, 71]),
    ...beside_beside('bitrise', 'Bitrise token', 'bitrise', [keys_random/* base64url */.r0, 86]),
    ...fixed('bitrise', 'Bitrise workspace token', 'bitwat_', [keys_random/* base64url */.r0, 40, 90]),
    ...beside_beside('codemagic', 'Codemagic token', 'codemagic', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('appveyor', 'AppVeyor token', ['appveyor'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('appveyor', 'AppVeyor token', 'appveyor', 'v2.', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('semaphore', 'Semaphore token', ['semaphoreci', 'semaphore_'], [keys_random/* base64url */.r0, 20, 43]),
    ...beside_beside('semaphore', 'Semaphore token', 'semaphore', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('wercker', 'Wercker token', 'wercker', [hex, 64]),
    ...beside_beside('codeship', 'Codeship key', 'codeship', [hex, 32]),
    ...beside_beside('shippable', 'Shippable token', 'shippable', ...anyUuid),
    ...fixed('harness', 'Harness token', ['pat.', 'sat.'], [keys_random/* base64url */.r0, 22], '.', [keys_random/* alnum */.Sg, 24], '.', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('split', 'Split API key', ['split.io', 'splitio'], [keys_random/* alnum */.Sg, 54]),
    octopus(),
    ...fixed('pulumi', 'Pulumi token', 'pul-', [hex, 40]),
    ...beside_beside('spacelift', 'Spacelift secret', 'spacelift', [hex, 64]),
    ...fixed('env0', 'env0 API key', ['env0_'], [keys_random/* alnum */.Sg, 30, 40]),
    ...fixed('infracost', 'Infracost API key', 'ico-', [keys_random/* alnum */.Sg, 32]),
    terraform(),
    ...beside_beside('terraform', 'Terraform Cloud token', ['terraform', 'tfe_token', 'atlas_token'], [keys_random/* alnum */.Sg, 14], '.atlasv1.', [
        `${keys_random/* alnum */.Sg}_=-`,
        60,
        70,
    ]),
    ...fixed('vault', 'Vault token', ['hvs.'], [keys_random/* base64url */.r0, 24, 130]),
    ...fixed('vault', 'Vault batch token', ['hvb.', 'hvr.'], [keys_random/* base64url */.r0, 90, 320]),
    ...beside_beside('vault', 'Vault token', 'vault', 's.', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('vault', 'Vault batch token', 'vault', 'b.', [keys_random/* base64url */.r0, 100, 300]),
    ...beside_beside('vault', 'Vault AppRole secret', ['secret_id', 'role_id', 'approle'], ...anyUuid),
    ...beside_beside('vault', 'Vault unseal key', ['unseal', 'vault_unseal'], [`${keys_random/* alnum */.Sg}+/`, 43], '='),
    ...fixed('doppler', 'Doppler token', ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'], [keys_random/* alnum */.Sg, 40, 44]),
    ...fixed('doppler', 'Doppler service token', ['dp.st.'], [`${keys_random/* alnum */.Sg}._-`, 40, 80]),
    ...beside_beside('infisical', 'Infisical token', 'infisical', 'st.', [hex, 24], '.', [hex, 32], '.', [hex, 32]),
    ...beside_beside('infisical', 'Infisical client secret', 'infisical', [hex, 64]),
    ...fixed('prefect', 'Prefect API key', ['pnu_', 'pnb_'], [keys_random/* alnum */.Sg, 36]),
    ...fixed('dagster', 'Dagster token', ['user:dagster', 'agent:dagster'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('argocd', 'Argo CD token', 'argocd', [alphabets_dotted, 100, 300]),
    ...beside_beside('ansible', 'Ansible Galaxy token', ['ansible_galaxy', 'galaxy_token', 'galaxy-token'], [hex, 40]),
    ...beside_beside('cirrus', 'Cirrus CI token', ['cirrus_ci', 'cirrusci'], [keys_random/* alnum */.Sg, 52]),
    ...beside_beside('percy', 'Percy token', 'percy', [hex, 64]),
    ...beside_beside('chromatic', 'Chromatic token', 'chromatic', 'chpt_', [hex, 12, 20]),
    ...fixed('chromatic', 'Chromatic project token', 'chpt_', [hex, 12, 20]),
    ...beside_beside('browserstack', 'BrowserStack access key', 'browserstack', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('saucelabs', 'Sauce Labs access key', ['saucelabs', 'sauce_'], ...alnumUuid),
    ...beside_beside('saucelabs', 'Sauce Labs key', 'sauce', ...anyUuid),
    ...beside_beside('lambdatest', 'LambdaTest access key', ['lambdatest', 'lt_access'], [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('testingbot', 'TestingBot key', 'testingbot', [low, 32]),
    ...beside_beside('applitools', 'Applitools key', 'applitools', [keys_random/* alnum */.Sg, 50, 54]),
    ...beside_beside('cypress', 'Cypress record key', 'cypress', ...anyUuid),
    ...beside_beside('currents', 'Currents record key', ['currents_', 'currents.dev'], [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('nightfall', 'Nightfall key', 'nightfall', 'NF-', [keys_random/* alnum */.Sg, 32]),
    ...fixed('hashicorp-hcp', 'HCP client secret', 'hcp.', [`${keys_random/* base64url */.r0}.`, 40, 200]),
    ...beside_beside('hashicorp-hcp', 'HCP client secret', ['hcp_client', 'hcp client'], [keys_random/* base64url */.r0, 64]),
    ...beside_beside('woodpecker', 'Woodpecker token', 'woodpecker', [alphabets_dotted, 60, 400]),
    ...fixed('depot', 'Depot token', ['depot_project_', 'depot_user_', 'depot_org_'], [hex, 64]),
    ...beside_beside('nx', 'Nx Cloud access token', ['nx_cloud', 'nxcloud'], [keys_random/* alnum */.Sg, 64, 86]),
    ...beside_beside('turborepo', 'Turborepo token', 'turbo_token', [keys_random/* alnum */.Sg, 24]),
];
function octopus() {
    return {
        id: 'octopus',
        rule: 'key-octopus',
        provider: 'octopus',
        title: 'Octopus Deploy API key',
        keywords: ['API-'],
        pattern: /(?<![A-Za-z0-9_/-])API-(?=[A-Z]{0,24}\d)[A-Z0-9]{26,27}(?![A-Za-z0-9_-])/y,
        entropy: 3,
        prefix: 'API-',
        examples: (random) => {
            const secret = `API-7${random.text(keys_random/* upper */.js, 25)}`;
            return [{ text: `octo login --apiKey ${secret}`, secret }];
        },
        nearMisses: (random) => [`https://acme.io/API-7${random.text(keys_random/* upper */.js, 25)}`, `API-7${random.text(keys_random/* upper */.js, 12)}`],
    };
}
/** The mark stands in the middle: `<14 characters>.atlasv1.<60 and more>`. */
function terraform() {
    return {
        id: 'terraform-cloud',
        rule: 'key-terraform',
        provider: 'terraform',
        title: 'Terraform Cloud token',
        keywords: ['.atlasv1.'],
        before: 14,
        pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])/y,
        entropy: 3.5,
        examples: (random) => {
            const secret = `${random.text(keys_random/* alnum */.Sg, 14)}.atlasv1.${random.text(keys_random/* alnum */.Sg, 67)}`;
            return [{ text: `token = "${secret}"`, secret }];
        },
        nearMisses: (random) => [`${random.text(keys_random/* alnum */.Sg, 14)}.atlasv1.${random.text(keys_random/* alnum */.Sg, 30)}`],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/cloud.js


/** Clouds and hosting platforms other than the three with files of their own. */
const cloud = () => [
    ...harmless(fixed('alibaba', 'Alibaba Cloud access key id', 'LTAI', [keys_random/* alnum */.Sg, 17, 26])),
    ...beside_beside('alibaba', 'Alibaba Cloud secret key', ['alibaba', 'aliyun', 'alicloud'], [keys_random/* alnum */.Sg, 30]),
    ...harmless(fixed('tencent', 'Tencent Cloud secret id', 'AKID', [keys_random/* alnum */.Sg, 32])),
    ...fixed('jdcloud', 'JD Cloud access key', 'JDC_', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 28]),
    ...fixed('baidu-cloud', 'Baidu Cloud access key', 'ALTAK', [keys_random/* alnum */.Sg, 21]),
    ...beside_beside('tencent', 'Tencent Cloud secret key', ['tencent', 'qcloud'], [keys_random/* alnum */.Sg, 32]),
    ...fixed('digitalocean', 'DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], [hex, 64]),
    ...beside_beside('digitalocean', 'DigitalOcean token', ['digitalocean', 'digital_ocean'], [keys_random/* base64url */.r0, 64]),
    ...beside_beside('digitalocean-spaces', 'DigitalOcean Spaces key', ['digitalocean', 'do_spaces', 'spaces_key', 'spaces_access'], 'DO00', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('linode', 'Linode token', 'linode', [hex, 64]),
    ...fixed('heroku', 'Heroku API key', ['HRKU-AA'], [keys_random/* base64url */.r0, 58]),
    ...beside_beside('heroku', 'Heroku API key', 'heroku', ...anyUuid),
    ...beside_beside('heroku', 'Heroku API key', 'heroku', 'HRKU-', [keys_random/* base64url */.r0, 36, 70]),
    ...fixed('fly', 'Fly.io access token', ['fo1_'], [keys_random/* base64url */.r0, 43]),
    ...fixed('fly', 'Fly.io macaroon', ['fm1r_', 'fm1a_', 'fm2_'], [padded, 90, 600]),
    ...fixed('render', 'Render API key', 'rnd_', [keys_random/* alnum */.Sg, 28, 36]),
    ...beside_beside('railway', 'Railway token', 'railway', ...anyUuid),
    ...fixed('vercel', 'Vercel token', ['vcp_', 'vci_', 'vca_', 'vcr_'], [keys_random/* base64url */.r0, 24, 64]),
    ...beside_beside('vercel', 'Vercel token', 'vercel', [keys_random/* alnum */.Sg, 24]),
    ...fixed('netlify', 'Netlify token', 'nfp_', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('netlify', 'Netlify token', 'netlify', [keys_random/* base64url */.r0, 40, 46]),
    ...fixed('scalingo', 'Scalingo token', 'tk-us-', [keys_random/* base64url */.r0, 48]),
    ...harmless(fixed('scaleway', 'Scaleway access key', 'SCW', [keys_random/* alnum */.Sg, 17])),
    ...beside_beside('scaleway', 'Scaleway secret key', ['scaleway', 'scw_secret'], ...alnumUuid),
    ...beside_beside('scaleway', 'Scaleway secret key', ['scw'], ...anyUuid),
    ...beside_beside('vultr', 'Vultr API key', 'vultr', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('hetzner', 'Hetzner Cloud token', ['hetzner', 'hcloud'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('ovh', 'OVH application secret', ['ovhcloud', 'ovh_', 'ovh-'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('ovh', 'OVHcloud application secret', 'ovh', [dashed, 32]),
    ...beside_beside('ovh', 'OVHcloud application key', 'ovh', [dashed, 16]),
    ...beside_beside('upcloud', 'UpCloud token', 'upcloud', [keys_random/* alnum */.Sg, 32]),
    ...fixed('upcloud', 'UpCloud token', 'ucat_', [keys_random/* alnum */.Sg, 24, 32]),
    ...beside_beside('civo', 'Civo API key', 'civo', [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('exoscale', 'Exoscale API key', ['exoscale', 'exo_key', 'exo_api'], 'EXO', [keys_random/* alnum */.Sg, 24, 30]),
    ...beside_beside('exoscale', 'Exoscale API secret', 'exoscale', [keys_random/* base64url */.r0, 40, 60]),
    ...beside_beside('ionos', 'IONOS token', 'ionos', [keys_random/* alnum */.Sg, 64, 86]),
    ...beside_beside('equinix', 'Equinix Metal token', ['equinix', 'packet_auth'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('ibm', 'IBM Cloud API key', ['iam_api', 'iam-api', 'iamapikey'], [keys_random/* base64url */.r0, 44]),
    ...beside_beside('ibm', 'SoftLayer API key', ['softlayer', 'sl api', 'sl key', 'sl token', 'ibm', 'bluemix'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('ibm', 'IBM Cloud Object Storage secret', ['ibm', 'cos hmac', 'cos secret', 'secret key', 'secret_access_key'], [hex, 48]),
    ...beside_beside('ibm', 'IBM Cloud API key', ['ibm', 'bluemix'], [keys_random/* base64url */.r0, 42, 44]),
    ...beside_beside('oracle', 'Oracle Cloud auth token', ['oci_auth', 'oracle cloud'], [`${keys_random/* alnum */.Sg}(){}<>;:#[]+~-`, 20]),
    ...beside_beside('yandex', 'Yandex Cloud key', 'yandex', 'AQVN', [keys_random/* base64url */.r0, 35, 38]),
    ...beside_beside('yandex', 'Yandex IAM token', 'yandex', 't1.', [opaque, 60, 300]),
    ...fixed('yandex', 'Yandex access token', 'y0_', [keys_random/* base64url */.r0, 50, 60]),
    ...beside_beside('yandex', 'Yandex AWS-style secret', 'yandex', 'YC', [keys_random/* base64url */.r0, 38]),
    ...beside_beside('yandex', 'Yandex key', 'yandex', [`${keys_random/* alnum */.Sg}.`, 83]),
    ...beside_beside('yandex', 'Yandex IAM token', 'yandex', 't1.', [opaque, 20, 200], '.', [`${keys_random/* base64url */.r0}=`, 86, 88]),
    ...beside_beside('huawei', 'Huawei Cloud secret key', 'huawei', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('backblaze', 'Backblaze application key', ['backblaze', 'b2_app'], 'K00', [keys_random/* base64 */.K3, 28]),
    ...beside_beside('wasabi', 'Wasabi secret key', 'wasabi', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('minio', 'MinIO secret key', 'minio', [keys_random/* base64 */.K3, 40]),
    ...beside_beside('ngrok', 'ngrok token', 'ngrok', [keys_random/* alnum */.Sg, 20, 32], '_', [keys_random/* alnum */.Sg, 21]),
    ...fixed('openshift', 'OpenShift user token', 'sha256~', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('openshift', 'OpenShift token', ['openshift', 'oc login'], [keys_random/* base64url */.r0, 43]),
    ...beside_beside('rancher', 'Rancher token', ['rancher', 'cattle'], 'token-', [keys_random/* alnum */.Sg, 5], ':', [keys_random/* alnum */.Sg, 54]),
    ...fixed('humanitec', 'Humanitec token', 'hmtc_', [alphabets_dotted, 32, 80]),
    ...beside_beside('platformsh', 'Platform.sh token', ['platformsh', 'platform.sh'], [dashed, 43]),
    ...beside_beside('gandi', 'Gandi API key', 'gandi', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('godaddy', 'GoDaddy API key', ['godaddy', 'sso-key'], [keys_random/* alnum */.Sg, 12, 16], '_', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('godaddy', 'GoDaddy API secret', 'godaddy', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('namecheap', 'Namecheap API key', 'namecheap', [hex, 32]),
    ...beside_beside('dnsimple', 'DNSimple token', 'dnsimple', [keys_random/* alnum */.Sg, 32]),
    ...fixed('dnsimple', 'DNSimple token', ['dnsimple_u_', 'dnsimple_a_'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('ns1', 'NS1 API key', ['nsone', 'ns1_', 'ns1-'], [keys_random/* alnum */.Sg, 20]),
    ...fixed('defined-networking', 'Defined Networking token', 'dnkey-', [`${keys_random/* alnum */.Sg}=_-`, 26], '-', [`${keys_random/* alnum */.Sg}=_-`, 52]),
    ...fixed('tailscale', 'Tailscale key', ['tskey-api-', 'tskey-auth-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'], [keys_random/* alnum */.Sg, 8, 40], '-', [keys_random/* alnum */.Sg, 16, 64]),
    ...fixed('tailscale', 'Tailscale key', 'tskey-', [keys_random/* alnum */.Sg, 10, 20], '-', [keys_random/* alnum */.Sg, 20, 40]),
    ...beside_beside('zerotier', 'ZeroTier token', 'zerotier', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('netbird', 'NetBird token', 'netbird', 'nbp_', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('proxmox', 'Proxmox API token', ['pveapitoken', 'proxmox'], ...anyUuid),
    ...beside_beside('vmware', 'VMware Cloud token', ['vmware', 'csp_token'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('vmware', 'VMware licence key', ['vmware', 'vsphere', 'vcenter'], [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 5], '-', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 5], '-', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 5], '-', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 5], '-', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 5]),
    ...beside_beside('nutanix', 'Nutanix API key', 'nutanix', ...anyUuid),
    ...beside_beside('webex', 'Webex token', ['webex', 'ciscospark'], [keys_random/* alnum */.Sg, 64], '_', [keys_random/* alnum */.Sg, 4], '_', ...anyUuid),
    ...beside_beside('webex', 'Webex client secret', 'webex', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('webex', 'Webex client id', 'webex', [keys_random/* base64url */.r0, 65]),
    ...beside_beside('webex', 'Webex token', 'webex', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('koyeb', 'Koyeb token', 'koyeb', [keys_random/* alnum */.Sg, 64]),
    ...fixed('deno', 'Deno Deploy token', ['ddp_', 'ddw_'], [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('glitch', 'Glitch token', 'glitch', ...anyUuid),
    ...fixed('zuplo', 'Zuplo API key', 'zpka_', [keys_random/* alnum */.Sg, 32], '_', [hex, 8]),
    ...fixed('apify', 'Apify token', 'apify_api_', [keys_random/* alnum */.Sg, 34, 40]),
    ...fixed('encore', 'Encore token', 'ena1_', [keys_random/* base64url */.r0, 40, 80]),
    ...beside_beside('nomad', 'Nomad token', ['nomad_token', 'nomad token', 'x-nomad'], ...anyUuid),
    ...beside_beside('consul', 'Consul token', ['consul_http', 'consul token', 'consul_token'], ...anyUuid),
    ...beside_beside('openstack', 'OpenStack application secret', ['openstack', 'credential_secret'], [keys_random/* base64url */.r0, 86]),
    ...beside_beside('cloudways', 'Cloudways API key', 'cloudways', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('pantheon', 'Pantheon machine token', ['pantheon', 'terminus'], [keys_random/* base64url */.r0, 50, 51]),
    ...beside_beside('acquia', 'Acquia secret', 'acquia', [keys_random/* base64 */.K3, 43], '='),
    ...beside_beside('kinsta', 'Kinsta API key', common('kinsta'), [hex, 64]),
    ...beside_beside('northflank', 'Northflank token', 'northflank', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('stackpath', 'StackPath secret', 'stackpath', [hex, 64]),
    ...beside_beside('loft', 'Loft access key', 'loft', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('cudo', 'Cudo Compute key', 'cudo', [hex, 64]),
    ...beside_beside('runpod', 'RunPod API key', 'runpod', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('gcore', 'Gcore token', 'gcore', [keys_random/* alnum */.Sg, 5, 6], '$', [hex, 96, 260]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/config-files.js


/** The salts that WordPress signs its cookies with: 64 characters, blanks and signs among them. */
const salts = ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'];
const wordpress = withPattern({
    id: 'wordpress-salt',
    rule: 'key-wordpress',
    provider: 'wordpress',
    title: 'WordPress key or salt',
    keywords: salts,
    anyCase: true,
    entropy: 4,
    examples: (random) => {
        const secret = random.text(`${keys_random/* alnum */.Sg} !#%&*()-_[]{}<>~+=,.;:?/|^@`, 62);
        return [{ text: `define('AUTH_KEY',         'a${secret}z');`, secret: `a${secret}z` }];
    },
    nearMisses: () => ["define('AUTH_KEY',         'put your unique phrase here');"],
}, () => `(?:AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["'],[ \\t]{1,12}["'](?<secret>[^'"\\n]{64})["']`);
/** A line of `.pgpass`: host, port, database, name and password. */
const pgpass = withPattern({
    id: 'pgpass',
    rule: 'key-postgres',
    provider: 'postgres',
    title: 'Password in a .pgpass file',
    certainty: 'context',
    keywords: [':5432:'],
    examples: (random) => {
        const secret = `${random.text(keys_random/* alnum */.Sg, 6)}7!${random.text(keys_random/* alnum */.Sg, 6)}`;
        return [{ text: `db.acme.io:5432:shop:app:${secret}\n`, secret }];
    },
    nearMisses: () => ['db.acme.io:5432:shop:app:$PASSWORD\n', 'ports: "5432:5432:tcp"', '*:5432:*:app:password\n'],
}, () => '(?<=(?:^|\\s)[A-Za-z0-9_.*-]{1,60}):5432:[^\\s:]{1,60}:[^\\s:]{1,60}:(?!\\$|<|\\{|[pP]ass(?:word)?\\d?\\s)(?<secret>\\S{6,100})(?=\\s|$)');
/** Secrets in files whose own format says where they stand. */
const configFiles = () => [wordpress, pgpass];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/crypto.js


/** Exchanges, wallets and access to block chains. */
const crypto_crypto = () => [
    ...beside_beside('coinbase', 'Coinbase access token', 'coinbase', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('coinbase', 'Coinbase secret', 'coinbase', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('coinbase', 'Coinbase secret', 'coinbase', [`${keys_random/* alnum */.Sg}+/`, 86], '=='),
    ...beside_beside('coinbase', 'Coinbase CDP key', 'coinbase', ...anyUuid),
    ...beside_beside('kraken', 'Kraken secret', 'kraken', [`${keys_random/* alnum */.Sg}/=+_-`, 80, 90]),
    ...beside_beside('kraken', 'Kraken key', 'kraken', [`${keys_random/* alnum */.Sg}/+`, 56]),
    ...beside_beside('binance', 'Binance key', 'binance', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('bittrex', 'Bittrex key', 'bittrex', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('kucoin', 'KuCoin key', 'kucoin', [hex, 24]),
    ...beside_beside('kucoin', 'KuCoin secret', 'kucoin', ...anyUuid),
    ...beside_beside('bitfinex', 'Bitfinex key', 'bitfinex', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('bitmex', 'BitMEX secret', 'bitmex', [keys_random/* base64url */.r0, 48]),
    ...beside_beside('bitmex', 'BitMEX key', 'bitmex', [keys_random/* base64url */.r0, 24]),
    ...beside_beside('bitstamp', 'Bitstamp key', 'bitstamp', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('bybit', 'Bybit secret', 'bybit', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('okx', 'OKX secret', ['okx_', 'okex'], [keys_random/* alnum */.Sg, 32]),
    ...fixed('gemini-exchange', 'Gemini exchange key', ['master-', 'account-'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('gemini-exchange', 'Gemini exchange secret', ['gemini_secret', 'gemini_api_secret', 'gemini exchange', 'gemini.com', 'gemini token'], [keys_random/* alnum */.Sg, 27, 28]),
    ...beside_beside('huobi', 'Huobi key', ['huobi', 'htx_'], [hex, 8], '-', [hex, 8], '-', [hex, 8], '-', [hex, 5]),
    ...beside_beside('poloniex', 'Poloniex key', 'poloniex', [keys_random/* alnum */.Sg, 8], '-', [keys_random/* alnum */.Sg, 8], '-', [keys_random/* alnum */.Sg, 8], '-', [keys_random/* alnum */.Sg, 8]),
    ...beside_beside('poloniex', 'Poloniex secret', 'poloniex', [hex, 128]),
    ...beside_beside('gateio', 'Gate.io secret', ['gate.io', 'gateio'], [hex, 64]),
    ...beside_beside('deribit', 'Deribit secret', 'deribit', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('infura', 'Infura key', ['infura'], [low, 32]),
    ...beside_beside('alchemy', 'Alchemy key', ['alchemy'], [keys_random/* base64url */.r0, 32]),
    ...fixed('alchemy', 'Alchemy key', 'alcht_', [keys_random/* alnum */.Sg, 30]),
    rpc('infura', 'Infura key', 'infura.io/', 'infura\\.io/(?:ws/)?v3/(?<secret>[0-9a-fA-F]{32})(?![0-9A-Za-z])', 'mainnet.infura.io/v3/', hex),
    rpc('alchemy', 'Alchemy key', 'alchemy.com/v2/', 'alchemy\\.com/v2/(?<secret>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])', 'eth-mainnet.g.alchemy.com/v2/', keys_random/* alnum */.Sg),
    ...beside_beside('etherscan', 'Etherscan key', ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'ftmscan', 'snowtrace'], [keys_random/* alnum */.Sg, 34]),
    ...beside_beside('moralis', 'Moralis key', 'moralis', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('quicknode', 'QuickNode key', ['quiknode', 'quicknode'], [hex, 40]),
    ...beside_beside('blockfrost', 'Blockfrost key', 'blockfrost', 'mainnet', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('nownodes', 'NOWNodes key', 'nownodes', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('ankr', 'Ankr key', 'ankr', [hex, 64]),
    ...beside_beside('covalent', 'Covalent key', 'covalent', 'ckey_', [hex, 27]),
    ...fixed('covalent', 'Covalent key', ['cqt_', 'ckey_'], [keys_random/* alnum */.Sg, 26, 28]),
    ...beside_beside('coinmarketcap', 'CoinMarketCap key', ['coinmarketcap', 'cmc_pro', 'cmc_api'], ...anyUuid),
    ...beside_beside('coinapi', 'CoinAPI key', 'coinapi', ...alnumUuid),
    ...beside_beside('coingecko', 'CoinGecko key', 'coingecko', 'CG-', [keys_random/* alnum */.Sg, 24]),
    ...fixed('coingecko', 'CoinGecko key', 'CG-', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('cryptocompare', 'CryptoCompare key', 'cryptocompare', [low, 64]),
    ...beside_beside('coinlayer', 'coinlayer key', 'coinlayer', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('coinlib', 'coinlib key', 'coinlib', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('nomics', 'Nomics key', 'nomics', [hex, 40]),
    ...beside_beside('messari', 'Messari key', 'messari', ...anyUuid),
    ...beside_beside('nftport', 'NFTPort key', 'nftport', ...alnumUuid),
    ...beside_beside('opensea', 'OpenSea key', 'opensea', [hex, 32]),
    ...beside_beside('pinata', 'Pinata secret', 'pinata', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('pinata', 'Pinata key', 'pinata', [hex, 20]),
    ...beside_beside('thirdweb', 'Thirdweb key', 'thirdweb', [keys_random/* base64url */.r0, 86]),
    ...beside_beside('blocknative', 'Blocknative key', 'blocknative', ...anyUuid),
    ...beside_beside('blockcypher', 'BlockCypher token', 'blockcypher', [hex, 32]),
    ...beside_beside('chainalysis', 'Chainalysis key', 'chainalysis', [hex, 64]),
    ...beside_beside('fireblocks', 'Fireblocks key', 'fireblocks', ...anyUuid),
    ...beside_beside('ethereum', 'Ethereum private key', ['ethereum', 'eth_private', 'wallet_private', 'deployer_private', 'private_key', 'privatekey', 'metamask', 'web3'], '0x', [hex, 64]),
    ...beside_beside('ethereum', 'Wallet private key', ['ethereum', 'eth_private', 'wallet_private', 'deployer_private', 'metamask'], [hex, 64]),
    ...beside_beside('bitcoin', 'Bitcoin private key (WIF)', ['bitcoin', 'wif_', 'btc_'], ['5KL', 1], ['123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 50, 51]),
    ...beside_beside('bitcoinaverage', 'BitcoinAverage key', 'bitcoinaverage', [keys_random/* alnum */.Sg, 43]),
    ...beside_beside('polygon', 'Polygon.io key', ['polygon.io', 'polygon_api', 'polygon_io', 'polygon'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('btcpay', 'BTCPay token', 'btcpay', [keys_random/* alnum */.Sg, 40]),
    ...fixed('crossmint', 'Crossmint key', ['sk_staging_', 'sk_production_'], [keys_random/* alnum */.Sg, 60, 250]),
    ...beside_beside('helius', 'Helius key', 'helius', ...anyUuid),
    ...beside_beside('trongrid', 'TronGrid key', 'trongrid', ...anyUuid),
    ...beside_beside('walletconnect', 'WalletConnect project secret', 'walletconnect', [hex, 32]),
    ...beside_beside('bitpay', 'Bitpay token', 'bitpay', [keys_random/* alnum */.Sg, 44]),
    ...beside_beside('livecoin', 'LiveCoin key', 'livecoin', [padded, 32]),
    ...beside_beside('luno', 'Luno secret', 'luno', [keys_random/* base64url */.r0, 43]),
];
function rpc(provider, title, keyword, address, head, alphabet) {
    return {
        id: `${provider}-rpc`,
        rule: `key-${provider}`,
        provider,
        title,
        keywords: [keyword],
        pattern: new RegExp(address, 'y'),
        entropy: 2.8,
        examples: (random) => {
            const secret = random.text(alphabet, 32);
            return [{ text: `RPC_URL=https://${head}${secret}`, secret }];
        },
        nearMisses: (random) => [`https://${head}${random.text(alphabet, 20)}`],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/data-apis.js


/** Interfaces to data: weather, finance, news, places, travel, sports, text and vision. Their keys have no heads. */
const data_apis_rows = [
    ['openweather', 'OpenWeather key', ['openweather', 'pyowm', 'owm_'], [low, 32]],
    ['accuweather', 'AccuWeather key', 'accuweather', [keys_random/* alnum */.Sg, 32]],
    ['accuweather', 'AccuWeather key', 'accuweather', [`${keys_random/* alnum */.Sg}%`, 35]],
    ['accuweather', 'AccuWeather key', 'accuweather', 'zpka_', [alphabets_word, 41]],
    ['weatherapi', 'WeatherAPI key', 'weatherapi', [keys_random/* alnum */.Sg, 31]],
    ['weatherbit', 'Weatherbit key', 'weatherbit', [keys_random/* alnum */.Sg, 32]],
    ['weatherstack', 'weatherstack key', 'weatherstack', [keys_random/* alnum */.Sg, 32]],
    ['visualcrossing', 'Visual Crossing key', 'visualcrossing', [keys_random/* alnum */.Sg, 25]],
    ['tomorrowio', 'Tomorrow.io key', ['tomorrow', 'climacell'], [keys_random/* alnum */.Sg, 32]],
    ['stormglass', 'Stormglass key', 'stormglass', ...anyUuid, '-', ...anyUuid],
    ['stormglass', 'Stormglass key', 'stormglass', [kebab, 73]],
    ['ambee', 'Ambee key', 'ambee', [hex, 64]],
    ['aqicn', 'World Air Quality token', ['aqicn', 'waqi'], [hex, 40]],
    ['nasa', 'NASA key', ['nasa_', 'api.nasa.gov'], [keys_random/* alnum */.Sg, 40]],
    ['alphavantage', 'Alpha Vantage key', ['alphavantage', 'alpha vantage'], [keys_random/* alnum */.Sg, 16]],
    ['finnhub', 'Finnhub token', 'finnhub', [keys_random/* alnum */.Sg, 20]],
    ['finnhub', 'Finnhub token', 'finnhub', [keys_random/* alnum */.Sg, 40]],
    ['iexcloud', 'IEX Cloud token', ['iexcloud', 'iex_', 'iexapis'], 'sk_', [hex, 32]],
    ['iexcloud', 'IEX Cloud token', ['iexcloud', 'iexapis'], 'pk_', [hex, 32]],
    ['iexcloud', 'IEX Cloud token', 'iexcloud', [`${low}_`, 35]],
    ['iexcloud', 'IEX Cloud token', 'iexapis', 'sk_', [low, 32]],
    ['tiingo', 'Tiingo token', 'tiingo', [low, 40]],
    ['quandl', 'Nasdaq Data Link key', ['quandl', 'nasdaq'], [keys_random/* base64url */.r0, 20]],
    ['marketstack', 'marketstack key', 'marketstack', [keys_random/* alnum */.Sg, 32]],
    ['twelvedata', 'Twelve Data key', ['twelvedata', 'twelve data'], [keys_random/* alnum */.Sg, 32]],
    ['fmp', 'Financial Modeling Prep key', ['financialmodelingprep', 'fmp_api'], [keys_random/* alnum */.Sg, 32]],
    ['fixer', 'Fixer key', 'fixer', [keys_random/* alnum */.Sg, 32]],
    ['currencylayer', 'currencylayer key', 'currencylayer', [keys_random/* alnum */.Sg, 32]],
    ['currencyscoop', 'CurrencyScoop key', 'currencyscoop', [keys_random/* alnum */.Sg, 32]],
    ['openexchangerates', 'Open Exchange Rates id', ['openexchangerates', 'oxr_'], [hex, 32]],
    ['exchangerate', 'ExchangeRate key', 'exchangerate', [low, 24]],
    ['exchangeratesapi', 'Exchange Rates key', 'exchangerates', [keys_random/* alnum */.Sg, 32]],
    ['fred', 'FRED key', ['fred_api', 'stlouisfed'], [hex, 32]],
    ['intrinio', 'Intrinio key', 'intrinio', [keys_random/* alnum */.Sg, 44]],
    ['benzinga', 'Benzinga key', 'benzinga', [hex, 32]],
    ['tradier', 'Tradier token', 'tradier', [keys_random/* alnum */.Sg, 28]],
    ['newsapi', 'NewsAPI key', ['newsapi', 'news_api'], [low, 32]],
    ['newscatcher', 'NewsCatcher key', 'newscatcher', [keys_random/* base64url */.r0, 43]],
    ['newsdata', 'NewsData key', 'newsdata', 'pub_', [keys_random/* alnum */.Sg, 36]],
    ['mediastack', 'mediastack key', 'mediastack', [keys_random/* alnum */.Sg, 32]],
    ['currents-news', 'Currents News key', 'currentsapi', [keys_random/* base64url */.r0, 48]],
    ['gnews', 'GNews key', 'gnews', [hex, 32]],
    ['guardian', 'Guardian key', 'guardian', ...alnumUuid],
    ['nytimes', 'New York Times key', ['nyt_api', 'nytimes'], [keys_random/* alnum */.Sg, 32]],
    ['ipstack', 'ipstack key', 'ipstack', [hex, 32]],
    ['ipapi', 'ipapi key', ['ipapi'], [keys_random/* alnum */.Sg, 32]],
    ['ipinfo', 'IPinfo token', 'ipinfo', [low, 14]],
    ['ipgeolocation', 'ipgeolocation key', 'ipgeolocation', [low, 32]],
    ['ipify', 'ipify key', 'ipify', 'at_', [keys_random/* alnum */.Sg, 29]],
    ['ipify', 'ipify key', ['ipify', 'ipifi'], [keys_random/* base64url */.r0, 32]],
    ['ipdata', 'ipdata key', 'ipdata', [hex, 56]],
    ['ipquality', 'IPQualityScore key', ['ipquality', 'ipqualityscore'], [keys_random/* alnum */.Sg, 32]],
    ['maxmind', 'MaxMind licence key', ['maxmind', 'geoip', 'geolite'], [keys_random/* alnum */.Sg, 16]],
    ['maxmind', 'MaxMind licence key', ['maxmind', 'geoip', 'geolite'], [keys_random/* alnum */.Sg, 6], '_', [keys_random/* alnum */.Sg, 29], '_mmk'],
    ['whoisxml', 'WhoisXML key', 'whoisxml', 'at_', [keys_random/* alnum */.Sg, 29]],
    ['positionstack', 'positionstack key', 'positionstack', [alphabets_word, 32]],
    ['opencage', 'OpenCage key', ['opencage'], [hex, 32]],
    ['opencage', 'OpenCage key', 'opencagedata', [low, 32]],
    ['geocodio', 'Geocodio key', 'geocodio', [hex, 40]],
    ['geocodio', 'Geocodio key', 'geocod', [low, 39]],
    ['geoapify', 'Geoapify key', 'geoapify', [low, 32]],
    ['smartystreets', 'Smarty token', ['smartystreets', 'smarty_'], [keys_random/* alnum */.Sg, 20]],
    ['smartystreets', 'Smarty authentication id', 'smartystreets', [kebab, 36]],
    ['graphhopper', 'GraphHopper key', 'graphhopper', ...alnumUuid],
    ['openroute', 'openrouteservice key', 'openrouteservice', '5b3ce3597851110001cf6248', [hex, 32]],
    ['onwater', 'onWater key', ['onwater', 'onwaterio'], [keys_random/* base64url */.r0, 20]],
    ['walkscore', 'Walk Score key', 'walkscore', [low, 32]],
    ['zipcode', 'Zipcodebase key', ['zipcodebase', 'zipcodeapi'], [keys_random/* alnum */.Sg, 64]],
    ['amadeus', 'Amadeus key', 'amadeus', [keys_random/* alnum */.Sg, 32]],
    ['amadeus', 'Amadeus secret', 'amadeus', [keys_random/* alnum */.Sg, 16]],
    ['aviationstack', 'aviationstack key', 'aviationstack', [keys_random/* alnum */.Sg, 32]],
    ['airvisual', 'AirVisual key', ['airvisual', 'iqair'], ...alnumUuid],
    ['skyscanner', 'Skyscanner key', 'skyscanner', [keys_random/* alnum */.Sg, 32]],
    ['tequila', 'Tequila key', ['tequila_', 'tequila.kiwi'], [keys_random/* base64url */.r0, 32]],
    ['uber', 'Uber secret', ['uber_', 'uber.com'], [keys_random/* base64url */.r0, 40]],
    ['lyft', 'Lyft secret', 'lyft', [keys_random/* base64url */.r0, 32]],
    ['sportradar', 'Sportradar key', 'sportradar', [keys_random/* alnum */.Sg, 24]],
    ['sportsmonk', 'Sportmonks token', ['sportmonks', 'sportsmonk'], [keys_random/* alnum */.Sg, 60]],
    ['football-data', 'football-data.org token', ['football-data', 'footballdata', 'x-auth-token'], [hex, 32]],
    ['apifootball', 'API-Football key', ['apifootball', 'api-football'], [hex, 32]],
    ['theodds', 'The Odds API key', ['the-odds-api', 'theoddsapi'], [hex, 32]],
    ['edamam', 'Edamam key', 'edamam', [low, 32]],
    ['spoonacular', 'Spoonacular key', 'spoonacular', [low, 32]],
    ['nutritionix', 'Nutritionix key', 'nutritionix', [low, 32]],
    ['calorieninja', 'API Ninjas key', ['calorieninja', 'api-ninjas', 'apininjas'], [`${keys_random/* alnum */.Sg}+/=`, 40]],
    ['zomato', 'Zomato key', 'zomato', [hex, 32]],
    ['wolfram', 'Wolfram Alpha app id', ['wolfram'], [keys_random/* alnum */.Sg, 6], '-', [keys_random/* alnum */.Sg, 10]],
    ['wordnik', 'Wordnik key', 'wordnik', [keys_random/* alnum */.Sg, 49, 51]],
    ['merriam', 'Merriam-Webster key', ['merriam', 'dictionaryapi'], ...anyUuid],
    ['oxford', 'Oxford Dictionaries key', 'oxforddictionaries', [hex, 32]],
    ['textrazor', 'TextRazor key', 'textrazor', [keys_random/* alnum */.Sg, 56]],
    ['meaningcloud', 'MeaningCloud key', 'meaningcloud', [low, 32]],
    ['monkeylearn', 'MonkeyLearn key', 'monkeylearn', [hex, 40]],
    ['aylien', 'AYLIEN key', 'aylien', [low, 32]],
    ['clarifai', 'Clarifai key', 'clarifai', [hex, 32]],
    ['imagga', 'Imagga secret', 'imagga', [hex, 32]],
    ['imagga', 'Imagga authorisation', 'imagga', [`${keys_random/* alnum */.Sg}=`, 72]],
    ['removebg', 'remove.bg key', ['remove.bg', 'removebg'], [keys_random/* alnum */.Sg, 24]],
    ['cloudmersive', 'Cloudmersive key', 'cloudmersive', ...alnumUuid],
    ['cloudconvert', 'CloudConvert key', 'cloudconvert', [`${keys_random/* base64url */.r0}.`, 400, 1400]],
    ['convertapi', 'ConvertAPI secret', 'convertapi', [keys_random/* alnum */.Sg, 16]],
    ['convertapi', 'ConvertAPI token', 'convertapi', [keys_random/* alnum */.Sg, 32]],
    ['pdflayer', 'pdflayer key', 'pdflayer', [keys_random/* alnum */.Sg, 32]],
    ['pdfshift', 'PDFShift key', 'pdfshift', [hex, 32]],
    ['api2pdf', 'Api2Pdf key', 'api2pdf', ...anyUuid],
    ['docparser', 'Docparser key', 'docparser', [low, 40]],
    ['ocrspace', 'OCR.space key', ['ocr.space', 'ocrspace'], 'K', [keys_random/* alnum */.Sg, 14]],
    [
        'screenshotapi',
        'ScreenshotAPI key',
        ['screenshotapi'],
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
        '-',
        [keys_random/* alnum */.Sg, 7],
    ],
    ['screenshotlayer', 'screenshotlayer key', 'screenshotlayer', [alphabets_word, 32]],
    ['apiflash', 'ApiFlash key', 'apiflash', [low, 32]],
    ['urlbox', 'Urlbox secret', 'urlbox', [keys_random/* alnum */.Sg, 16]],
    ['serpapi', 'SerpApi key', ['serpapi', 'serp_api'], [hex, 64]],
    ['serpstack', 'serpstack key', 'serpstack', [keys_random/* alnum */.Sg, 32]],
    ['serphouse', 'Serphouse key', 'serphouse', [keys_random/* alnum */.Sg, 60]],
    ['scraperapi', 'ScraperAPI key', ['scraperapi'], [low, 32]],
    ['scrapingbee', 'ScrapingBee key', 'scrapingbee', [keys_random/* alnum */.Sg, 80]],
    ['scrapestack', 'scrapestack key', 'scrapestack', [keys_random/* alnum */.Sg, 32]],
    ['scrapingant', 'ScrapingAnt key', 'scrapingant', [keys_random/* alnum */.Sg, 32]],
    ['scraperbox', 'ScraperBox key', 'scraperbox', [keys_random/* alnum */.Sg, 32]],
    ['scrapfly', 'Scrapfly key', 'scrapfly', [low, 32]],
    ['scrapfly', 'Scrapfly key', 'scrapfly', 'scp-live-', [hex, 32]],
    ['zenrows', 'ZenRows key', 'zenrows', [hex, 40]],
    ['zenserp', 'Zenserp key', 'zenserp', ...alnumUuid],
    ['zenscrape', 'Zenscrape key', 'zenscrape', ...anyUuid],
    ['webscraper', 'Web Scraper token', 'webscraper', [keys_random/* alnum */.Sg, 60]],
    ['webscraping', 'WebScraping.AI key', 'webscraping', [keys_random/* alnum */.Sg, 32]],
    ['proxycrawl', 'ProxyCrawl token', 'proxycrawl', [keys_random/* base64url */.r0, 22]],
    ['brightdata', 'Bright Data token', ['brightdata', 'bright data', 'luminati'], ...anyUuid],
    ['phantombuster', 'PhantomBuster key', 'phantombuster', [keys_random/* alnum */.Sg, 43]],
    ['parsehub', 'ParseHub key', 'parsehub', 't', [keys_random/* alnum */.Sg, 11]],
    ['diffbot', 'Diffbot token', 'diffbot', [low, 32]],
    ['importio', 'Import.io key', 'import.io', [hex, 160]],
    ['dataforseo', 'DataForSEO password', 'dataforseo', [hex, 16]],
    ['semrush', 'Semrush key', 'semrush', [hex, 32]],
    ['ahrefs', 'Ahrefs token', 'ahrefs', [keys_random/* alnum */.Sg, 40]],
    ['moz', 'Moz secret', ['mozscape', 'moz_secret'], [hex, 32]],
    ['builtwith', 'BuiltWith key', 'builtwith', ...anyUuid],
    ['wappalyzer', 'Wappalyzer key', 'wappalyzer', [keys_random/* alnum */.Sg, 40]],
    ['similarweb', 'SimilarWeb key', 'similarweb', [hex, 32]],
    ['crunchbase', 'Crunchbase key', 'crunchbase', [hex, 32]],
    ['pipl', 'Pipl key', 'pipl', [keys_random/* alnum */.Sg, 30]],
    ['peopledatalabs', 'People Data Labs key', ['peopledatalabs', 'pdl_'], [low, 64]],
    ['rocketreach', 'RocketReach key', 'rocketreach', [dashed, 37, 41]],
    ['proxycurl', 'Proxycurl key', ['proxycurl', 'nubela'], [keys_random/* base64url */.r0, 22]],
    ['snovio', 'Snov.io secret', ['snov.io', 'snovio'], [hex, 32]],
    ['numverify', 'numverify key', 'numverify', [keys_random/* alnum */.Sg, 32]],
    ['veriphone', 'Veriphone key', 'veriphone', [keys_random/* alnum */.Sg, 32]],
    ['vatlayer', 'vatlayer key', 'vatlayer', [keys_random/* alnum */.Sg, 32]],
    ['userstack', 'userstack key', 'userstack', [keys_random/* alnum */.Sg, 32]],
    ['languagelayer', 'languagelayer key', 'languagelayer', [keys_random/* alnum */.Sg, 32]],
    ['detectlanguage', 'Detect Language key', 'detectlanguage', [low, 32]],
    ['abstract', 'Abstract API key', [...common('abstract'), 'abstractapi'], [low, 32]],
    ['calendarific', 'Calendarific key', 'calendarific', [low, 40]],
    ['calendarific', 'Calendarific key', 'calendarific', [keys_random/* alnum */.Sg, 32]],
    ['holidayapi', 'Holiday API key', 'holidayapi', ...alnumUuid],
    ['timezoneapi', 'TimeZoneDB key', ['timezoneapi', 'timezonedb'], [keys_random/* alnum */.Sg, 20]],
    ['coresignal', 'Coresignal token', 'coresignal', [alphabets_dotted, 60, 400]],
    ['enigma', 'Enigma key', 'enigma', [keys_random/* alnum */.Sg, 40]],
    ['datagov', 'data.gov key', ['data.gov', 'datagov'], [keys_random/* alnum */.Sg, 40]],
    ['census', 'US Census key', ['census_api', 'census.gov'], [hex, 40]],
    ['companieshouse', 'Companies House key', ['companieshouse', 'companies_house', 'company-information'], ...anyUuid],
    ['companyhub', 'CompanyHub key', 'companyhub', [keys_random/* alnum */.Sg, 20]],
    ['opencorporates', 'OpenCorporates token', 'opencorporates', [keys_random/* alnum */.Sg, 20]],
    ['courtlistener', 'CourtListener token', 'courtlistener', [hex, 40]],
    ['legiscan', 'LegiScan key', 'legiscan', [hex, 32]],
    ['propublica', 'ProPublica key', 'propublica', [keys_random/* alnum */.Sg, 40]],
    ['openfigi', 'OpenFIGI key', 'openfigi', ...anyUuid],
    ['trefle', 'Trefle token', 'trefle', [keys_random/* base64url */.r0, 43]],
    ['europeana', 'Europeana key', 'europeana', [keys_random/* alnum */.Sg, 20]],
    ['humanapi', 'Human API secret', 'humanapi', [hex, 40]],
    ['infermedica', 'Infermedica key', 'infermedica', [hex, 32]],
];
const dataApis = () => [
    ...data_apis_rows.flatMap(([provider, title, words, ...shape]) => beside_beside(provider, title, words, ...shape)),
    ...fixed('newsdata', 'NewsData key', 'pub_', [hex, 34, 38]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/databases.js

/** Passwords that stand in samples and on every developer's machine, and references to a variable. */
const placeholder = '(?:\\$|%[sdv(]|%%|\\{|<|\\[|\\*{2}|xxx|\\.{3}|#\\{|' +
    '(?:my|your|the|db|user|some|a|test|dev|local|secret|super)?[-_]?' +
    '(?:pass|passw|passwd|password|passwort|pwd|pw|psw|secret|changeme|change[-_]me|example|sample|user|username|root|admin|postgres|mysql|mongo|redis|guest|test|testing|token|apikey|api[-_]key|foo|bar|baz|xxx|placeholder|redacted|hidden|here|p4ssw0rd|p@ssw0rd|hunter2|123|1234|12345|123456|12345678)' +
    '[-_]?(?:here|123|1234|word|goes[-_]here)?@)';
/** A mere word as the password of a host that samples use. */
const databases_harmless = '(?![^@\\s\\d]{1,200}@(?:(?:[a-z0-9-]{1,40}\\.)?example\\.(?:com|org|net)|host|hostname|server|localhost|127\\.0\\.0\\.1)(?:[:/?"\'\\s]|$))';
/** `scheme://user:password@host`: the password is the secret. */
function connection({ provider, title, schemes }) {
    return {
        id: `${provider}-url`,
        rule: `key-${provider}`,
        provider,
        title,
        keywords: schemes.map((scheme) => `${scheme}://`),
        anyCase: true,
        pattern: new RegExp(`(?:${schemes.map((scheme) => scheme.replace(/[.+]/g, '\\$&')).join('|')})://[^\\s:@/"'\`<>{}]{0,80}:(?!${placeholder})${databases_harmless}` +
            '(?<secret>[^\\s@/"\'`<>]{3,200})@[A-Za-z0-9_.${[%-]', 'iy'),
        examples: (random) => schemes.flatMap((scheme) => urls(scheme, random)),
        nearMisses: () => schemes.flatMap((scheme) => [
            `${scheme}://user:password@localhost/db`,
            `${scheme}://\${USER}:\${PASSWORD}@db.internal/app`,
            `${scheme}://user:$PASSWORD@db.internal/app`,
            `${scheme}://{{user}}:{{password}}@db.internal/app`,
            `${scheme}://<user>:<password>@db.internal`,
            `${scheme}://db.internal:5432/app`,
            `${scheme}://user@db.internal/app`,
            `${scheme}://root:root@127.0.0.1`,
            `${scheme}://user:****@db.internal`,
        ]),
    };
}
function urls(scheme, random) {
    const secret = random.text(keys_random/* alnum */.Sg, 14);
    return [
        { text: `DATABASE_URL=${scheme}://app:${secret}@db.acme.io:5432/shop?ssl=true`, secret },
        { text: `url: "${scheme}://app:${secret}!x@10.0.0.7"`, secret: `${secret}!x` },
    ];
}
/** `Password=...` of ADO.NET, ODBC and JDBC connection strings, where a server is named in the same string. */
const keyValue = {
    id: 'sql-connection-string',
    rule: 'key-database',
    provider: 'database',
    title: 'Database connection string with a password',
    keywords: ['server=', 'data source=', 'host=', 'jdbc:'],
    anyCase: true,
    pattern: /(?:server|data source|host|jdbc:)(?:=|:\/\/)?[^\n"'`]{2,200}?[;?&]\s{0,2}(?:password|pwd)=(?!\$|\{|%|<|\*{2}|#\{|\[)(?!(?:my|your)?[-_]?(?:pass|password|pwd|secret|changeme|xxx{1,10}|example)(?![^;&"'\s]))(?<secret>[^\s;&"'`<>{}]{4,120})(?![^\s;&"'`<>{}])/iy,
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 12);
        return [
            { text: `Server=tcp:sql.acme.io,1433;Database=shop;User ID=app;Password=${secret};Encrypt=True;`, secret },
            { text: `"Data Source=db1;Initial Catalog=x;User Id=sa;Pwd=${secret}"`, secret },
            { text: `jdbc:postgresql://db.acme.io:5432/shop?user=app&password=${secret}&ssl=true`, secret },
            { text: `jdbc:sqlserver://db.acme.io;user=sa;password=${secret};`, secret },
        ];
    },
    nearMisses: () => [
        'Server=db1;User Id=sa;Password=$' + '{PASSWORD};',
        'jdbc:mysql://db/shop?user=app&password=password',
        'Server=db1;Password={0};',
    ],
};
/** `jdbc:oracle:thin:user/password@host`. */
const oracle = {
    id: 'oracle-jdbc',
    rule: 'key-oracle-db',
    provider: 'oracle-db',
    title: 'Oracle database password',
    keywords: ['jdbc:oracle:'],
    pattern: /jdbc:oracle:(?:thin|oci8?):[A-Za-z0-9_$#]{1,40}\/(?!\$|<|password@|tiger@|\{)(?<secret>[^\s@"'`/]{4,80})@/y,
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 12);
        return [{ text: `url=jdbc:oracle:thin:app/${secret}@//db.acme.io:1521/XE`, secret }];
    },
    nearMisses: () => ['jdbc:oracle:thin:@db:1521:XE', 'jdbc:oracle:thin:scott/tiger@db:1521:XE'],
};
const databases = () => [
    connection({
        provider: 'postgres',
        title: 'PostgreSQL password',
        schemes: ['postgres', 'postgresql', 'psql', 'cockroachdb', 'postgis'],
    }),
    connection({ provider: 'mysql', title: 'MySQL password', schemes: ['mysql', 'mariadb', 'mysql2', 'mysqlx'] }),
    connection({ provider: 'mongodb', title: 'MongoDB password', schemes: ['mongodb', 'mongodb+srv'] }),
    connection({ provider: 'redis', title: 'Redis password', schemes: ['redis', 'rediss', 'valkey'] }),
    connection({ provider: 'rabbitmq', title: 'RabbitMQ password', schemes: ['amqp', 'amqps'] }),
    connection({ provider: 'mssql', title: 'SQL Server password', schemes: ['mssql', 'sqlserver'] }),
    connection({ provider: 'clickhouse', title: 'ClickHouse password', schemes: ['clickhouse', 'clickhouses'] }),
    connection({ provider: 'neo4j', title: 'Neo4j password', schemes: ['neo4j', 'neo4j+s', 'bolt'] }),
    connection({ provider: 'ldap', title: 'LDAP password', schemes: ['ldap', 'ldaps'] }),
    connection({
        provider: 'database',
        title: 'Database password',
        schemes: [
            'cassandra',
            'couchbase',
            'couchbases',
            'db2',
            'oracle',
            'snowflake',
            'vertica',
            'influxdb',
            'trino',
            'presto',
            'nats',
            'mqtt',
            'mqtts',
            'kafka',
            'stomp',
            'postgresql+psycopg2',
            'mysql+pymysql',
            'postgresql+asyncpg',
        ],
    }),
    keyValue,
    oracle,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/gcp.js



/** Google Cloud and Google's other services. API keys (`AIza`) belong to the AI providers. */
const gcp = () => [
    ...fixed('google-oauth', 'Google OAuth client secret', 'GOCSPX-', [keys_random/* base64url */.r0, 28]),
    ...fixed('google-oauth', 'Google OAuth access token', 'ya29.', [`${keys_random/* alnum */.Sg}-_.`, 30, 2000]),
    ...beside_beside('google-oauth', 'Google OAuth refresh token', ['refresh_token', 'refreshtoken', 'google'], '1//0', [
        keys_random/* base64url */.r0,
        40,
        110,
    ]),
    ...beside_beside('google-oauth', 'Google OAuth client secret', ['google', 'gcp_', 'apps.googleusercontent'], [keys_random/* base64url */.r0, 24]),
    inner({
        provider: 'fcm',
        title: 'Firebase Cloud Messaging server key',
        marker: ':APA91b',
        before: 12,
        shape: ['AAAA', [keys_random/* base64url */.r0, 7], ':APA91b', [keys_random/* base64url */.r0, 134]],
    }),
    ...harmless(fixed('gcp-hmac', 'Google Cloud Storage HMAC id', ['GOOG1E'], ['ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 55])),
    ...beside_beside('gcp-hmac', 'Google Cloud Storage HMAC secret', ['goog1', 'gcs_secret', 'gs_secret'], [`${keys_random/* alnum */.Sg}+/`, 40]),
    ...beside_beside('recaptcha', 'reCAPTCHA secret', ['recaptcha_secret', 'recaptcha secret', 'recaptcha_private', 'recaptcha'], '6L', [keys_random/* base64url */.r0, 38]),
    ...beside_beside('fcm', 'Firebase Cloud Messaging server key', ['firebase', 'fcm_', 'fcm-', 'gcm_', 'cloud messaging'], 'AAAA', [keys_random/* base64url */.r0, 7], ':', [keys_random/* base64url */.r0, 140]),
    ...beside_beside('firebase', 'Firebase database secret', ['firebase_secret', 'firebase secret', 'firebaseio', 'firebase_token'], [keys_random/* alnum */.Sg, 40]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/jwt.js

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** `"role":"anon"` in base64, at each of the three places where a group of four can begin: a key made to be public. */
const anonymous = 'InJvbGUiOiJhbm9u|Jyb2xlIjoiYW5vbi|cm9sZSI6ImFub24i';
/** Claims that some service acts upon. */
const claims = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'role', 'scope', 'user', 'username', 'email']);
/** A payload of one made-up claim with one word, such as `{"some":"payload"}`: it is there to show the format. */
const meaningless = {
    test: (token) => {
        const entries = Object.entries(parsed(token.split('.')[1] ?? '') ?? {});
        const [[name, value] = ['', 0]] = entries;
        return entries.length === 1 && !claims.has(name) && typeof value === 'string' && /^[A-Za-z]{1,12}$/.test(value);
    },
};
/** The signature of the sample that every introduction to JWT prints. */
const textbook = 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';
function sign(random, payload) {
    return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${random.text(keys_random/* base64url */.r0, 43)}`;
}
/** `{"`, `{ "`, and `{` with a line end of either kind behind it, in base64. */
const jwt_heads = ['eyJ', 'eyAi', 'ewog', 'ewoJ', 'ewoi', 'ew0K'];
const jwt_jwt = {
    id: 'jwt',
    rule: 'key-jwt',
    provider: 'jwt',
    title: 'JSON Web Token',
    keywords: jwt_heads,
    pattern: new RegExp(`(?<![A-Za-z0-9_.+])(?:${jwt_heads.join('|')})[A-Za-z0-9_-]{6,600}={0,2}\\.` +
        `(?![A-Za-z0-9_-]{0,240}(?:${anonymous}))(?:${jwt_heads.join('|')})[A-Za-z0-9_-]{6,4000}={0,2}\\.(?!${textbook})(?:[A-Za-z0-9_-]{10,1200}={0,2}|(?=["'\`\\s,;)&<\\]}]|$))(?![A-Za-z0-9_-])`, 'y'),
    entropy: 3.5,
    verify: (secret) => isHeader(secret.slice(0, secret.indexOf('.'))),
    except: [meaningless],
    examples: (random) => {
        const secret = sign(random, { sub: random.text(keys_random/* base64url */.r0, 12), iat: 1700000000 + random.int(9999999) });
        return [
            { text: `Authorization: Bearer ${secret}`, secret },
            { text: `"token": "${secret}"`, secret },
            { text: `https://example.com/?jwt=${secret}&x=1`, secret },
            ...[{ typ: 'JWT' }, { kid: 'a' }].map((head) => written(random, JSON.stringify(head))),
            ...['{ "alg": "HS256" }', '{\n  "alg": "HS256"\n}', '{\r\n"alg":"none"}'].map((head) => written(random, head)),
        ];
    },
    nearMisses: (random) => [
        sign(random, { iss: 'supabase', ref: 'abcdefghij', role: 'anon' }),
        sign(random, { iss: 'supabase', role: 'anon', iat: 1 }),
        sign(random, { role: 'anon', iat: 1 }),
        `${encode({ alg: 'HS256' })}.${encode({ sub: '1' })}`,
        sign(random, { some: 'payload' }),
    ],
};
/** A token with `head` as its header, in the path of an address. */
function written(random, head) {
    const payload = encode({ sub: random.text(keys_random/* alnum */.Sg, 12), exp: 1700000000 });
    const secret = `${Buffer.from(head).toString('base64url')}.${payload}.${random.text(keys_random/* base64url */.r0, 43)}`;
    return { text: `https://example.com/confirm/${secret}`, secret };
}
const isHeader = (part) => parsed(part) !== undefined;
/** The JSON object that `part` is in base64. */
function parsed(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Five parts and an empty or encrypted payload: the head alone is JSON. */
const encrypted = {
    id: 'jwe',
    rule: 'key-jwt',
    provider: 'jwt',
    title: 'Encrypted JSON Web Token',
    keywords: ['eyJ'],
    pattern: /(?<![A-Za-z0-9_.+/-])eyJ[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{16,24}\.[A-Za-z0-9_-]{16,2000}\.[A-Za-z0-9_-]{22,43}(?![A-Za-z0-9_-])/y,
    entropy: 3.5,
    verify: (secret) => isHeader(secret.slice(0, secret.indexOf('.'))),
    examples: (random) => {
        const head = encode({ alg: 'dir', enc: 'A256GCM' });
        const secret = `${head}..${random.text(keys_random/* base64url */.r0, 16)}.${random.text(keys_random/* base64url */.r0, 90)}.${random.text(keys_random/* base64url */.r0, 22)}`;
        return [{ text: `cookie: session=${secret}`, secret }];
    },
};
const jwts = () => [jwt_jwt, encrypted];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/kubernetes.js

const kubernetes_kinds = ['kind: secret', 'kind: "secret', "kind: 'secret", '"kind":"secret', '"kind": "secret'];
/** A value of a Kubernetes Secret, in base64 under `data`; whether `kind` stands ahead of it or behind. */
const afterKind = {
    id: 'kubernetes-secret',
    rule: 'key-kubernetes',
    provider: 'kubernetes',
    title: 'Kubernetes secret',
    keywords: kubernetes_kinds,
    anyCase: true,
    pattern: /[kK]ind["']?:\s{0,4}["']?[sS]ecret["']?(?:(?!---)[\s\S]){0,240}?\bdata["']?:(?:\s{0,8}\{)?(?:\s{1,10}#[^\n]{0,160})?\s{1,10}["']?[A-Za-z0-9_.-]{1,60}["']?:\s{0,4}(?:\|-?\s{1,10})?["']?(?<secret>(?!\{\{|\$|<)[A-Za-z0-9+/]{10,2000}={0,3})(?![A-Za-z0-9+/=])/y,
    examples: (random) => {
        const secret = random.text(keys_random/* base64 */.K3, 40);
        return [
            { text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${secret}\n`, secret },
            { text: `kind: Secret\ntype: Opaque\ndata:\n  "tls.key": "${secret}"\n`, secret },
        ];
    },
    nearMisses: (random) => [
        `kind: ConfigMap\ndata:\n  password: ${random.text(keys_random/* alnum */.Sg, 40)}\n`,
        'kind: Secret\nmetadata:\n  name: db\ndata:\n  password: {{ .Values.password | b64enc }}\n',
    ],
};
const beforeKind = {
    id: 'kubernetes-secret-before-kind',
    rule: 'key-kubernetes',
    provider: 'kubernetes',
    title: 'Kubernetes secret',
    keywords: kubernetes_kinds,
    anyCase: true,
    before: 400,
    pattern: /"?data"?:(?:\s{0,8}\{)?(?:\s{1,10}#[^\n]{0,160})?\s{1,10}["']?[A-Za-z0-9_.-]{1,60}["']?:\s{0,4}(?:\|-?\s{1,10})?["']?(?<secret>(?!\{\{|\$|<)[A-Za-z0-9+/]{10,2000}={0,3})(?![A-Za-z0-9+/=])(?:(?!---)[\s\S]){0,240}?[kK]ind["']?:\s{0,4}["']?[sS]ecret\b/y,
    examples: (random) => {
        const secret = random.text(keys_random/* base64 */.K3, 40);
        return [{ text: `apiVersion: v1\ndata:\n  password: ${secret}\nkind: Secret\nmetadata:\n  name: db\n`, secret }];
    },
    nearMisses: (random) => [`data:\n  password: ${random.text(keys_random/* alnum */.Sg, 40)}\nkind: ConfigMap\n`],
};
/** Client keys and tokens of a kubeconfig. */
const kubeconfig = {
    id: 'kubeconfig-client-key',
    rule: 'key-kubernetes',
    provider: 'kubernetes',
    title: 'Kubernetes client key',
    keywords: ['client-key-data'],
    pattern: /client-key-data["']?:\s{0,4}["']?(?<secret>LS0t[A-Za-z0-9+/]{60,4000}={0,3})/y,
    examples: (random) => {
        const secret = `LS0t${random.text(keys_random/* base64 */.K3, 200)}`;
        return [{ text: `users:\n- user:\n    client-key-data: ${secret}\n`, secret }];
    },
    nearMisses: () => ['client-key-data: REDACTED'],
};
const kubernetes = () => [afterKind, beforeKind, kubeconfig];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/mail.js



/** Mail delivery, newsletters and marketing. */
const mail = () => [
    prefixed({
        provider: 'sendgrid',
        title: 'SendGrid API key',
        shape: ['SG.', [keys_random/* base64url */.r0, 20, 24], '.', [keys_random/* base64url */.r0, 39, 50]],
        entropy: 3,
    }),
    ...beside_beside('sendgrid', 'SendGrid API key', ['sendgrid', 'sengrid'], 'SG.', [opaque, 66]),
    ...beside_beside('mailgun', 'Mailgun API key', ['mailgun', 'mg_api'], 'key-', [keys_random/* alnum */.Sg, 32]),
    ...fixed('mailgun', 'Mailgun API key', 'key-', [hex, 32]),
    ...harmless(beside_beside('mailgun', 'Mailgun public key', 'mailgun', 'pubkey-', [hex, 32])),
    ...beside_beside('mailgun', 'Mailgun API key', 'mailgun', [hex, 32], '-', [hex, 8], '-', [hex, 8]),
    ...beside_beside('mailgun', 'Mailgun key', 'mailgun', [keys_random/* alnum */.Sg, 72]),
    ...beside_beside('mailchimp', 'Mailchimp API key', ['mailchimp', 'chimp'], [hex, 32], '-us', [keys_random/* digits */.vm, 1, 2]),
    mailchimpKey(),
    ...fixed('mandrill', 'Mandrill API key', 'md-', [keys_random/* base64url */.r0, 22]),
    ...beside_beside('mandrill', 'Mandrill API key', 'mandrill', [keys_random/* base64url */.r0, 22]),
    ...beside_beside('postmark', 'Postmark token', ['postmark', 'x-postmark'], ...alnumUuid),
    ...fixed('brevo', 'Brevo API key', 'xkeysib-', [hex, 64], '-', [keys_random/* alnum */.Sg, 16]),
    ...fixed('brevo', 'Brevo SMTP key', 'xsmtpsib-', [hex, 64], '-', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('brevo', 'Brevo API key', ['sendinblue', 'brevo'], 'xkeysib-', [keys_random/* base64url */.r0, 81]),
    ...fixed('gc-notify', 'GC Notify API key', 'gcntfy-', [alphabets_word, 1, 80], '-', ...anyUuid, '-', ...anyUuid),
    ...beside_beside('sparkpost', 'SparkPost API key', 'sparkpost', [hex, 40]),
    ...beside_beside('mailjet', 'Mailjet key', 'mailjet', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('mailjet', 'Mailjet basic credential', 'mailjet', [keys_random/* alnum */.Sg, 87], '='),
    ...fixed('mailersend', 'MailerSend token', 'mlsn.', [hex, 64]),
    ...beside_beside('mailerlite', 'MailerLite key', 'mailerlite', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('resend', 'Resend API key', 'resend', 're_', [keys_random/* alnum */.Sg, 8], '_', [keys_random/* alnum */.Sg, 24]),
    ...fixed('loops', 'Loops API key', 'loops_', [hex, 32]),
    ...beside_beside('elasticemail', 'Elastic Email key', ['elasticemail', 'elastic email'], [keys_random/* alnum */.Sg, 96]),
    ...beside_beside('elasticemail', 'Elastic Email key', ['elasticemail', 'elastic email'], ...anyUuid),
    ...beside_beside('elasticemail', 'Elastic Email key', 'elastic', [keys_random/* base64url */.r0, 96]),
    ...beside_beside('sendinblue', 'Sendinblue key', 'sendinblue', [keys_random/* alnum */.Sg, 17]),
    ...beside_beside('sendpulse', 'SendPulse secret', 'sendpulse', [hex, 32]),
    ...beside_beside('sendy', 'Sendy key', 'sendy', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('socketlabs', 'SocketLabs key', 'socketlabs', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('smtp2go', 'SMTP2GO key', 'smtp2go', 'api-', [keys_random/* alnum */.Sg, 32]),
    ...fixed('klaviyo', 'Klaviyo private key', 'pk_', [hex, 34]),
    ...beside_beside('klaviyo', 'Klaviyo private key', 'klaviyo', 'pk_', [keys_random/* alnum */.Sg, 34]),
    ...beside_beside('customerio', 'Customer.io app key', ['customer.io', 'customerio'], [hex, 32]),
    ...beside_beside('customerio', 'Customer.io key', 'customer', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('drip', 'Drip token', ['getdrip', 'drip_api'], [hex, 32]),
    ...beside_beside('convertkit', 'ConvertKit secret', 'convertkit', [keys_random/* base64url */.r0, 22, 43]),
    ...beside_beside('activecampaign', 'ActiveCampaign key', ['activecampaign', 'active campaign'], [hex, 64, 72]),
    ...beside_beside('campaignmonitor', 'Campaign Monitor key', ['campaignmonitor', 'createsend'], [hex, 32]),
    ...beside_beside('campayn', 'Campayn key', 'campayn', [low, 64]),
    ...beside_beside('getresponse', 'GetResponse key', 'getresponse', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('aweber', 'AWeber secret', 'aweber', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('emailoctopus', 'EmailOctopus key', 'emailoctopus', ...anyUuid),
    ...beside_beside('moosend', 'Moosend key', 'moosend', ...anyUuid),
    ...beside_beside('omnisend', 'Omnisend key', 'omnisend', [hex, 24], '-', [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('omnisend', 'Omnisend key', 'omnisend', [dashed, 75]),
    ...beside_beside('iterable', 'Iterable key', common('iterable'), [hex, 32]),
    ...beside_beside('braze', 'Braze key', 'braze', ...anyUuid),
    ...beside_beside('hunter', 'Hunter API key', 'hunter', [`${low}_-`, 40]),
    ...beside_beside('mailboxlayer', 'mailboxlayer key', 'mailboxlayer', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('zerobounce', 'ZeroBounce key', 'zerobounce', [low, 32]),
    ...beside_beside('neverbounce', 'NeverBounce key', 'neverbounce', [alphabets_word, 30, 40]),
    ...beside_beside('kickbox', 'Kickbox key', 'kickbox', [alphabets_word, 70, 72]),
    ...beside_beside('kickbox', 'Kickbox key', 'kickbox', [alphabets_word, 64, 80]),
    ...beside_beside('debounce', 'DeBounce key', 'debounce', [keys_random/* alnum */.Sg, 13]),
    ...beside_beside('emailable', 'Emailable key', 'emailable', 'live_', [hex, 20]),
    ...beside_beside('mailmodo', 'Mailmodo key', 'mailmodo', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7], '-', [keys_random/* alnum */.Sg, 7]),
    ...beside_beside('mailsac', 'Mailsac key', 'mailsac', 'k_', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('mailslurp', 'MailSlurp key', 'mailslurp', [hex, 64]),
    ...beside_beside('mailtrap', 'Mailtrap token', 'mailtrap', [hex, 32]),
    ...beside_beside('nylas', 'Nylas key', 'nylas', [keys_random/* alnum */.Sg, 30]),
    ...fixed('nylas', 'Nylas key', 'nyk_v0_', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('hubspot', 'HubSpot API key', ['hubspot', 'hapikey'], ...alnumUuid),
    ...fixed('hubspot', 'HubSpot private app token', ['pat-na1-', 'pat-eu1-', 'pat-ap1-', 'pat-na2-', 'pat-na3-'], ...anyUuid),
    ...beside_beside('clearbit', 'Clearbit key', 'clearbit', 'sk_', [hex, 32]),
    ...beside_beside('clearbit', 'Clearbit key', 'clearbit', [keys_random/* base64url */.r0, 35]),
    ...beside_beside('fullcontact', 'FullContact key', 'fullcontact', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('apollo', 'Apollo API key', 'apollo', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('fullstory', 'FullStory key', 'fullstory', [`${keys_random/* alnum */.Sg}/+`, 88]),
    ...beside_beside('fullstory', 'FullStory key', 'fullstory', 'na1.', [`${keys_random/* alnum */.Sg}+/`, 100]),
    ...beside_beside('lemlist', 'Lemlist key', 'lemlist', [hex, 32]),
    ...beside_beside('sailthru', 'Sailthru secret', 'sailthru', [hex, 32]),
    ...beside_beside('marketo', 'Marketo client secret', 'marketo', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('autopilot', 'Autopilot key', 'autopilot', [hex, 32]),
    ...beside_beside('outreach', 'Outreach secret', 'outreach', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('buttondown', 'Buttondown key', 'buttondown', ...anyUuid),
    ...beside_beside('beamer', 'Beamer API key', 'beamer', 'b_', [`${keys_random/* alnum */.Sg}=_-`, 44]),
    ...beside_beside('beamer', 'Beamer key', 'beamer', [`${alphabets_word}+/`, 45], '='),
];
function mailchimpKey() {
    return {
        id: 'mailchimp',
        rule: 'key-mailchimp',
        provider: 'mailchimp',
        title: 'Mailchimp API key',
        keywords: [...'123456789'].map((digit) => `-us${digit}`),
        before: 32,
        pattern: /(?<![A-Za-z0-9_-])[0-9a-fA-F]{32}-us\d{1,2}(?![A-Za-z0-9_-])/y,
        entropy: 3,
        examples: (random) => {
            const secret = `${random.text(hex, 32)}-us${1 + random.int(20)}`;
            return [{ text: `key = "${secret}"`, secret }];
        },
        nearMisses: (random) => [`${random.text(hex, 31)}-us3`, `x${random.text(hex, 32)}-us3`],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/monitoring.js


/** Monitoring, logs, incidents, error tracking and analytics. */
const monitoring = () => [
    ...beside_beside('datadog', 'Datadog API key', ['datadog', 'dd_api', 'dd-api', 'dogapi'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('datadog', 'Datadog application key', ['datadog', 'dd_app', 'dd-application', 'dogapi'], [dashed, 40]),
    ...fixed('datadog', 'Datadog key', ['ddapp_', 'ddpat_'], [keys_random/* alnum */.Sg, 34, 60]),
    ...fixed('newrelic', 'New Relic user key', 'NRAK-', [keys_random/* alnum */.Sg, 27]),
    ...fixed('newrelic', 'New Relic insert key', ['NRII-', 'NRIQ-'], [dashed, 32]),
    ...fixed('newrelic', 'New Relic key', ['NRRA-', 'NRAA-'], [hex, 42]),
    ...harmless(fixed('newrelic', 'New Relic browser key', 'NRJS-', [hex, 19])),
    ...beside_beside('newrelic', 'New Relic licence key', ['new relic'], [hex, 36], 'NRAL'),
    ...beside_beside('newrelic', 'New Relic licence key', ['new relic'], [hex, 40]),
    ...beside_beside('newrelic', 'New Relic mobile token', 'new relic', 'AA', [hex, 40]),
    ...beside_beside('newrelic', 'New Relic user API id', ['new relic'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('newrelic', 'New Relic key', 'new relic', 'eu01xx', [hex, 30], 'NRAL'),
    ...beside_beside('newrelic', 'New Relic personal key', 'new relic', [`${alphabets_word}.`, 4], '-', [`${alphabets_word}.`, 42]),
    ...fixed('sentry', 'Sentry organisation token', 'sntrys_eyJ', [padded, 60, 400], '_', [`${keys_random/* alnum */.Sg}+/`, 43]),
    ...fixed('sentry', 'Sentry user token', ['sntryu_', 'sntrya_', 'sntryi_'], [hex, 64]),
    ...beside_beside('sentry', 'Sentry auth token', 'sentry', [hex, 64]),
    sentryDsn(),
    ...fixed('grafana', 'Grafana Cloud token', 'glc_', [padded, 32, 400]),
    ...fixed('grafana', 'Grafana service account token', 'glsa_', [keys_random/* alnum */.Sg, 32], '_', [`${hex}ABCDEF`, 8]),
    ...fixed('grafana', 'Grafana API key', 'eyJrIjoi', [`${keys_random/* alnum */.Sg}+/_=-`, 60, 400]),
    ...fixed('honeycomb', 'Honeycomb key', ['hcaik_', 'hcaic_', 'hcamk_', 'hcxik_', 'hcxmk_'], [keys_random/* alnum */.Sg, 58]),
    ...beside_beside('honeycomb', 'Honeycomb key', ['honeycomb'], [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('honeycomb', 'Honeycomb key', 'honeycomb', [hex, 32]),
    ...beside_beside('pagerduty', 'PagerDuty token', ['pagerduty', 'pager_duty', 'pd_api'], [`${keys_random/* alnum */.Sg}_+-`, 20]),
    ...fixed('pagerduty', 'PagerDuty token', ['pdus+', 'pdeu+'], [keys_random/* base64url */.r0, 40, 60]),
    ...beside_beside('pagerduty', 'PagerDuty routing key', ['pagerduty', 'routing_key'], [keys_random/* alnum */.Sg, 32]),
    ...fixed('dynatrace', 'Dynatrace token', ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.'], [keys_random/* alnum */.Sg, 8, 24], '.', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('splunk', 'Splunk HEC token', 'splunk', ...anyUuid),
    ...beside_beside('splunk', 'Splunk observability token', ['splunk', 'signalfx', 'sfx_'], [keys_random/* base64url */.r0, 22]),
    ...harmless(beside_beside('sumologic', 'Sumo Logic access id', ['sumo', 'sumologic', 'sumo_logic'], 'su', [keys_random/* alnum */.Sg, 12])),
    ...beside_beside('sumologic', 'Sumo Logic access key', ['sumo', 'sumologic', 'sumo_logic'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('sumologic', 'Sumo Logic access id', 'sumo', [keys_random/* alnum */.Sg, 14]),
    ...beside_beside('loggly', 'Loggly token', 'loggly', ...alnumUuid),
    ...beside_beside('logzio', 'Logz.io token', ['logz.io', 'logzio'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('logzio', 'Logz.io token', ['logz.io', 'logzio'], [dashed, 36]),
    ...beside_beside('papertrail', 'Papertrail token', 'papertrail', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('solarwinds', 'SolarWinds token', ['solarwinds', 'appoptics', 'librato'], [hex, 64]),
    ...beside_beside('logdna', 'Mezmo key', ['logdna', 'mezmo'], [hex, 32]),
    ...beside_beside('coralogix', 'Coralogix key', 'coralogix', ...anyUuid),
    ...fixed('coralogix', 'Coralogix key', ['cxtp_', 'cxup_'], [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('axiom', 'Axiom token', 'axiom', 'xaat-', ...anyUuid),
    ...fixed('axiom', 'Axiom token', ['xaat-', 'xapt-'], ...anyUuid),
    ...beside_beside('elastic', 'Elastic API key', ['elastic'], [padded, 56, 60]),
    ...beside_beside('elastic', 'Elastic Cloud key', ['elastic cloud', 'ec_api'], 'essu_', [padded, 60, 120]),
    ...fixed('elastic', 'Elastic Cloud key', 'essu_', [padded, 60, 120]),
    ...beside_beside('opsgenie', 'Opsgenie key', ['opsgenie', 'geniekey'], ...alnumUuid),
    ...beside_beside('victorops', 'VictorOps key', ['victorops', 'x-vo-api'], [hex, 32]),
    ...beside_beside('statuspage', 'Statuspage key', ['statuspage'], [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('statuspage', 'Statuspage key', 'statuspage', ...alnumUuid),
    ...beside_beside('statuscake', 'StatusCake key', 'statuscake', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('uptimerobot', 'UptimeRobot key', 'uptimerobot', 'm', [keys_random/* digits */.vm, 6, 10], '-', [hex, 24]),
    ...beside_beside('uptimerobot', 'UptimeRobot key', 'uptimerobot', 'u', [keys_random/* digits */.vm, 6, 10], '-', [low, 24]),
    ...beside_beside('uptimerobot', 'UptimeRobot key', 'uptimerobot', 'ur', [keys_random/* digits */.vm, 6, 10], '-', [low, 24]),
    ...beside_beside('uptimerobot', 'UptimeRobot key', 'uptimerobot', 'm', [keys_random/* digits */.vm, 6, 10], '-', [low, 24]),
    ...beside_beside('pingdom', 'Pingdom token', 'pingdom', [keys_random/* base64url */.r0, 50, 90]),
    ...beside_beside('betterstack', 'Better Stack token', ['betterstack', 'betteruptime', 'logtail'], [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('checkly', 'Checkly key', 'checkly', 'cu_', [hex, 32]),
    ...beside_beside('checkly', 'Checkly key', 'checkly', [low, 32]),
    ...beside_beside('checkly', 'Checkly key', 'checkly', 'cu_', [low, 32]),
    ...beside_beside('healthchecks', 'Healthchecks.io key', ['healthchecks', 'hc-ping.com'], [keys_random/* base64url */.r0, 32]),
    ...beside_beside('healthchecks', 'Healthchecks.io ping key', ['healthchecks'], ...anyUuid),
    ...beside_beside('cronitor', 'Cronitor key', 'cronitor', [hex, 32]),
    ...beside_beside('rollbar', 'Rollbar token', 'rollbar', [hex, 32]),
    ...beside_beside('bugsnag', 'Bugsnag key', 'bugsnag', [hex, 32]),
    ...beside_beside('bugsnag', 'Bugsnag token', 'bugsnag', ...alnumUuid),
    ...beside_beside('airbrake', 'Airbrake key', 'airbrake', [dashed, 32]),
    ...beside_beside('airbrake', 'Airbrake user key', 'airbrake', [keys_random/* alnum */.Sg, 40]),
    ...fixed('honeybadger', 'Honeybadger key', 'hbp_', [keys_random/* alnum */.Sg, 36]),
    ...beside_beside('honeybadger', 'Honeybadger key', 'honeybadger', [hex, 32]),
    ...beside_beside('honeybadger', 'Honeybadger token', 'honeybadger', [keys_random/* base64url */.r0, 20]),
    ...fixed('raygun', 'Raygun token', 'rgp_', [keys_random/* alnum */.Sg, 30, 50]),
    ...beside_beside('raygun', 'Raygun key', 'raygun', [padded, 22, 46]),
    ...beside_beside('trackjs', 'TrackJS token', 'trackjs', [hex, 32]),
    ...beside_beside('scout', 'Scout key', ['scout_key', 'scoutapm'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('appsignal', 'AppSignal key', 'appsignal', ...anyUuid),
    ...beside_beside('instana', 'Instana key', 'instana', [keys_random/* base64url */.r0, 22]),
    ...beside_beside('lightstep', 'Lightstep token', 'lightstep', [`${keys_random/* alnum */.Sg}+/`, 43, 86]),
    ...beside_beside('wavefront', 'Wavefront token', 'wavefront', ...anyUuid),
    ...beside_beside('appdynamics', 'AppDynamics access key', 'appdynamics', [keys_random/* alnum */.Sg, 12, 36]),
    ...beside_beside('logicmonitor', 'LogicMonitor key', 'logicmonitor', [`${keys_random/* alnum */.Sg}^*_=+~-`, 40, 50]),
    ...fixed('logicmonitor', 'LogicMonitor bearer token', 'lmb_', [padded, 60, 200]),
    ...fixed('segment', 'Segment public API token', 'sgp_', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('segment', 'Segment write key', [...common('segment'), 'segment.io', 'segment.com', 'segmentio'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('segment', 'Segment access token', [...common('segment'), 'segment.io', 'segment.com', 'segmentio'], [keys_random/* base64url */.r0, 43], '.', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('amplitude', 'Amplitude key', 'amplitude', [hex, 32]),
    ...beside_beside('mixpanel', 'Mixpanel secret', 'mixpanel', [dashed, 32]),
    ...fixed('posthog', 'PostHog personal key', 'phx_', [keys_random/* base64url */.r0, 40, 56]),
    ...harmless(fixed('posthog', 'PostHog project key', 'phc_', [keys_random/* base64url */.r0, 40, 48])),
    ...beside_beside('heap', 'Heap key', ['heap_api', 'heapanalytics', 'heap api'], [hex, 32]),
    ...beside_beside('keen', 'Keen.io key', ['keen.io', 'keen_'], [hex, 64, 192]),
    ...beside_beside('keen', 'Keen.io key', 'keen', [`${keys_random/* upper */.js}${keys_random/* digits */.vm}`, 64]),
    ...beside_beside('matomo', 'Matomo token', ['matomo', 'piwik', 'token_auth'], [hex, 32]),
    ...beside_beside('plausible', 'Plausible key', 'plausible', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('rudderstack', 'RudderStack key', 'rudderstack', [keys_random/* alnum */.Sg, 27]),
    ...beside_beside('adjust', 'Adjust token', ['adjust_'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('appsflyer', 'AppsFlyer dev key', 'appsflyer', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('branch-io', 'Branch key', ['branch_key', 'branch.io', 'branch_secret', 'branchio'], 'secret_live_', [
        keys_random/* alnum */.Sg,
        32,
    ]),
    ...fixed('branch-io', 'Branch secret', ['secret_live_'], [keys_random/* alnum */.Sg, 32]),
    ...fixed('branch-io', 'Branch key', ['key_live_'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('statsig', 'Statsig key', 'statsig', 'secret-', [keys_random/* alnum */.Sg, 43]),
    ...fixed('openreplay', 'OpenReplay key', 'orpk_', [opaque, 40, 80]),
    ...beside_beside('kibana', 'Kibana encryption key', ['security.encryptionkey', 'encryptedsavedobjects'], [keys_random/* alnum */.Sg, 32, 64]),
    ...beside_beside('netdata', 'Netdata claim token', 'netdata', [keys_random/* base64url */.r0, 135]),
    ...beside_beside('zabbix', 'Zabbix token', 'zabbix', [hex, 64]),
    ...beside_beside('influxdb', 'InfluxDB token', ['influx'], [keys_random/* base64url */.r0, 86], '=='),
    ...beside_beside('influxdb', 'InfluxDB token', 'influx', [`${keys_random/* base64url */.r0}+/=`, 88, 120]),
    ...beside_beside('lumigo', 'Lumigo token', 'lumigo', 't_', [hex, 20, 24]),
    ...beside_beside('epsagon', 'Epsagon token', 'epsagon', ...anyUuid),
    ...beside_beside('hotjar', 'Hotjar key', 'hotjar', [keys_random/* base64url */.r0, 32, 64]),
];
/** The older form of the DSN carries a secret beside the public key; the newer form is meant for browsers. */
function sentryDsn() {
    return {
        id: 'sentry-dsn',
        rule: 'key-sentry',
        provider: 'sentry',
        title: 'Sentry DSN with a secret',
        keywords: ['sentry.io/'],
        before: 90,
        pattern: /https?:\/\/[0-9a-fA-F]{32}:(?<secret>[0-9a-fA-F]{32})@[A-Za-z0-9.-]{0,40}sentry\.io\//y,
        entropy: 3,
        examples: (random) => {
            const secret = random.text(hex, 32);
            return [{ text: `dsn = https://${random.text(hex, 32)}:${secret}@o1.ingest.sentry.io/42`, secret }];
        },
        nearMisses: (random) => [`https://${random.text(hex, 32)}@o1.ingest.sentry.io/42`],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/payment.js


/** The bare name stands in `global` and `blob`. */
const lobWords = [
    'lob_',
    'lob-',
    'lobapi',
    'lobkey',
    'lobtoken',
    'lobpub',
    'lob api',
    'lob key',
    'lob token',
    'lob.com',
];
/** Payment, shops, banking data and accounting. */
const payment = () => [
    ...fixed('stripe', 'Stripe secret key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_prod_', 'rk_prod_'], [keys_random/* alnum */.Sg, 10, 120]),
    ...fixed('stripe', 'Stripe webhook secret', 'whsec_', [`${keys_random/* alnum */.Sg}+/=`, 32, 64]),
    ...fixed('stripe', 'Stripe payment intent secret', ['pi_', 'seti_'], [keys_random/* alnum */.Sg, 24], '_secret_', [keys_random/* alnum */.Sg, 25]),
    ...fixed('square', 'Square token', ['sq0atp-', 'sq0csp-'], [keys_random/* base64url */.r0, 22, 43]),
    ...harmless(fixed('square', 'Square application id', 'sq0idp-', [keys_random/* base64url */.r0, 22])),
    ...fixed('square', 'Square access token', ['EAAAE', 'EAAAl'], [`${keys_random/* base64url */.r0}+=`, 55, 63]),
    ...beside_beside('square', 'Square access token', [...common('square'), 'squareup', 'squareaccess', 'squaretoken', 'square token'], 'EAAA', [`${keys_random/* base64url */.r0}+=`, 18, 60]),
    ...beside_beside('paypal', 'PayPal client secret', 'paypal', 'E', [keys_random/* base64url */.r0, 79]),
    ...harmless(beside_beside('paypal', 'PayPal client id', 'paypal', 'A', [keys_random/* base64url */.r0, 79])),
    ...beside_beside('braintree', 'Braintree private key', ['braintree', 'bt_private'], [hex, 32]),
    ...harmless(fixed('braintree', 'Braintree tokenization key', ['production_', 'sandbox_'], [keys_random/* alnum */.Sg, 8], '_', [keys_random/* alnum */.Sg, 16])),
    ...fixed('shopify', 'Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], [keys_random/* alnum */.Sg, 32, 40]),
    ...fixed('paypal', 'PayPal access token', ['access_token$production$', 'access_token$sandbox$'], [keys_random/* alnum */.Sg, 16], '$', [
        hex,
        32,
    ]),
    ...beside_beside('paypal', 'PayPal client id', 'paypal', [`${alphabets_word}.`, 7], '-', [`${alphabets_word}.`, 72]),
    ...beside_beside('paypal', 'PayPal client secret', 'paypal', [`${alphabets_word}.`, 69], '-', [`${alphabets_word}.`, 10]),
    ...beside_beside('woocommerce', 'WooCommerce key', ['woocommerce', 'consumer_key', 'consumerkey'], 'ck_', [hex, 40]),
    ...beside_beside('woocommerce', 'WooCommerce secret', ['woocommerce', 'consumer_secret', 'consumersecret'], 'cs_', [
        hex,
        40,
    ]),
    ...fixed('shopify', 'Shopify token', ['shptka_', 'shpua_', 'shpit_'], [keys_random/* alnum */.Sg, 32, 40]),
    ...beside_beside('shopify', 'Shopify storefront token', ['shopify', 'x-shopify'], [hex, 32]),
    ...fixed('adyen', 'Adyen API key', 'AQE', [`${keys_random/* alnum */.Sg}+/=-`, 100, 300]),
    ...beside_beside('adyen', 'Adyen API key', 'adyen', 'AQ', [`${keys_random/* alnum */.Sg}+/=-`, 100, 300]),
    ...harmless(fixed('razorpay', 'Razorpay key id', ['rzp_live_', 'rzp_test_'], [keys_random/* alnum */.Sg, 14])),
    ...beside_beside('razorpay', 'Razorpay key secret', 'razorpay', [keys_random/* alnum */.Sg, 20, 24]),
    ...fixed('plaid', 'Plaid access token', ['access-sandbox-', 'access-development-', 'access-production-'], ...anyUuid),
    ...beside_beside('plaid', 'Plaid secret', 'plaid', [keys_random/* alnum */.Sg, 30]),
    ...harmless(beside_beside('plaid', 'Plaid client id', 'plaid', [keys_random/* alnum */.Sg, 24])),
    ...fixed('flutterwave', 'Flutterwave key', ['FLWSECK_TEST-', 'FLWSECK-'], [keys_random/* alnum */.Sg, 32], '-X'),
    ...harmless(fixed('flutterwave', 'Flutterwave public key', ['FLWPUBK_TEST-', 'FLWPUBK-'], [keys_random/* alnum */.Sg, 32], '-X')),
    ...fixed('flutterwave', 'Flutterwave encryption key', 'FLWSECK_TEST', ['-', 0, 1], [keys_random/* alnum */.Sg, 12]),
    ...beside_beside('flutterwave', 'Flutterwave secret key', 'flutterwave', [hex, 32], '-X'),
    ...beside_beside('paystack', 'Paystack secret key', 'paystack', 'sk_live_', [hex, 40]),
    ...beside_beside('paystack', 'Paystack secret key', 'paystack', 'sk_test_', [hex, 40]),
    ...fixed('gocardless', 'GoCardless token', ['live_', 'sandbox_'], [`${keys_random/* alnum */.Sg}-_=`, 40]),
    ...fixed('easypost', 'EasyPost API key', ['EZAK', 'EZTK'], [keys_random/* alnum */.Sg, 54]),
    ...fixed('shippo', 'Shippo token', ['shippo_live_', 'shippo_test_'], [hex, 40]),
    ...beside_beside('lob', 'Lob API key', lobWords, 'live_', [hex, 35]),
    ...beside_beside('lob', 'Lob API key', lobWords, 'test_', [hex, 35]),
    ...harmless(beside_beside('lob', 'Lob publishable key', lobWords, 'test_pub_', [hex, 31])),
    ...harmless(beside_beside('lob', 'Lob publishable key', lobWords, 'live_pub_', [hex, 31])),
    ...beside_beside('lob', 'Lob API key', lobWords, [alphabets_word, 40]),
    ...fixed('duffel', 'Duffel token', ['duffel_test_', 'duffel_live_'], [`${keys_random/* base64url */.r0}=`, 43]),
    ...fixed('mercadopago', 'Mercado Pago token', ['APP_USR-', 'TEST-'], [keys_random/* digits */.vm, 13, 17], '-', [keys_random/* digits */.vm, 6], '-', [hex, 32], '-', [keys_random/* digits */.vm, 6, 10]),
    ...beside_beside('mollie', 'Mollie API key', 'mollie', 'live_', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('mollie', 'Mollie API key', 'mollie', 'test_', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('klarna', 'Klarna credential', 'klarna', [keys_random/* alnum */.Sg, 16, 40]),
    ...fixed('klarna', 'Klarna API key', ['klarna_live_api_', 'klarna_test_api_'], [`${keys_random/* alnum */.Sg}!?*+/=_-`, 60, 260]),
    ...fixed('checkout', 'Checkout.com key', ['sk_sbox_'], [keys_random/* alnum */.Sg, 20, 40]),
    ...beside_beside('checkout', 'Checkout.com secret key', ['checkout', 'cko_'], 'sk_', ...anyUuid),
    ...beside_beside('checkout', 'Checkout.com secret key', 'checkout', 'sk_test_', ...anyUuid),
    ...beside_beside('checkout', 'Checkout.com customer id', 'checkout', 'cus_', [keys_random/* alnum */.Sg, 26]),
    ...fixed('paddle', 'Paddle API key', ['pdl_live_apikey_', 'pdl_sdbx_apikey_', 'pdl_ntfset_'], [alphabets_word, 50, 80]),
    ...beside_beside('paddle', 'Paddle auth code', 'paddle', [hex, 50]),
    ...beside_beside('chargebee', 'Chargebee API key', 'chargebee', 'live_', [keys_random/* alnum */.Sg, 24, 40]),
    ...beside_beside('recurly', 'Recurly API key', 'recurly', [hex, 32]),
    ...beside_beside('chargify', 'Chargify API key', 'chargify', [keys_random/* alnum */.Sg, 38, 45]),
    ...beside_beside('wise', 'Wise API token', ['transferwise', 'wise_api', 'wise_token'], ...alnumUuid),
    ...beside_beside('currencycloud', 'Currencycloud API key', ['currencycloud'], [low, 64]),
    ...beside_beside('coinpayments', 'CoinPayments key', 'coinpayments', [hex, 64]),
    ...beside_beside('payu', 'PayU secret', 'payu', [hex, 32]),
    ...beside_beside('paymongo', 'PayMongo key', 'paymongo', 'sk_live_', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('paymongo', 'PayMongo key', 'paymongo', [alphabets_word, 32]),
    ...beside_beside('cashfree', 'Cashfree secret', 'cashfree', [hex, 40]),
    ...beside_beside('xendit', 'Xendit key', 'xendit', 'xnd_', [alphabets_word, 40, 90]),
    ...fixed('xendit', 'Xendit key', ['xnd_development_', 'xnd_production_'], [keys_random/* alnum */.Sg, 40, 90]),
    ...beside_beside('midtrans', 'Midtrans server key', 'midtrans', 'Mid-server-', [keys_random/* base64url */.r0, 24, 32]),
    ...beside_beside('worldpay', 'Worldpay service key', 'worldpay', 'T_S_', ...anyUuid),
    ...beside_beside('authorize-net', 'Authorize.Net transaction key', ['authorize.net', 'authorizenet', 'authorize_net'], [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('taxjar', 'TaxJar token', 'taxjar', [low, 32]),
    ...beside_beside('avalara', 'Avalara licence key', ['avalara', 'avatax'], [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('finicity', 'Finicity API token', 'finicity', [hex, 32]),
    ...beside_beside('finicity', 'Finicity client secret', 'finicity', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('freshbooks', 'FreshBooks access token', 'freshbooks', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('quickbooks', 'QuickBooks client secret', ['quickbooks', 'intuit'], [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('xero', 'Xero client secret', ['xero_', 'xero.com', 'xeroclient'], [keys_random/* base64url */.r0, 48]),
    ...fixed('intuit', 'Intuit refresh token', ['AB11'], [keys_random/* digits */.vm, 13], [keys_random/* alnum */.Sg, 33]),
    ...beside_beside('moonclerk', 'MoonClerk API key', 'moonclerk', [low, 32]),
    ...beside_beside('truelayer', 'TrueLayer client secret', 'truelayer', ...anyUuid),
    ...beside_beside('yodlee', 'Yodlee secret', 'yodlee', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('teller', 'Teller token', 'teller', 'test_tkn_', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('dwolla', 'Dwolla key', 'dwolla', [keys_random/* base64url */.r0, 50]),
    ...beside_beside('alpaca', 'Alpaca key', ['alpaca', 'apca'], [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('marqeta', 'Marqeta token', 'marqeta', ...anyUuid),
    ...beside_beside('bigcommerce', 'BigCommerce token', ['bigcommerce', 'x-auth-token'], [keys_random/* alnum */.Sg, 31]),
    ...beside_beside('magento', 'Magento token', 'magento', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('etsy', 'Etsy API key', 'etsy', [dashed, 24]),
    ...beside_beside('ebay', 'eBay certificate id', ['ebay_', 'ebay-', 'ebay'], 'PRD-', [hex, 12], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4]),
    ...beside_beside('squarespace', 'Squarespace API key', 'squarespace', ...anyUuid),
    ...beside_beside('gumroad', 'Gumroad token', 'gumroad', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('gumroad', 'Gumroad token', 'gumroad', [hex, 64]),
    ...beside_beside('shipstation', 'ShipStation secret', 'shipstation', [hex, 32]),
    ...beside_beside('shipengine', 'ShipEngine key', 'shipengine', [keys_random/* base64 */.K3, 43]),
    ...beside_beside('fedex', 'FedEx secret', 'fedex', [hex, 32]),
    ...beside_beside('ups', 'UPS client secret', ['ups_client', 'ups_secret'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('aftership', 'AfterShip key', 'aftership', ...anyUuid),
    ...fixed('aftership', 'AfterShip key', 'asat_', [hex, 32]),
    ...beside_beside('snipcart', 'Snipcart key', 'snipcart', [alphabets_word, 75]),
    ...beside_beside('chec', 'Chec key', ['commercejs', 'chec.io'], 'sk_', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('chec', 'Chec key', 'checio', 'pk_', [low, 45]),
    ...beside_beside('chec', 'Chec key', 'commercejs', [`${low}_`, 48]),
    ...fixed('polar', 'Polar token', ['polar_oat_', 'polar_pat_'], [alphabets_dotted, 40, 60]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/private-keys.js

const dashes = '-'.repeat(5);
const private_keys_kinds = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'ANY '];
/** Any PEM or PGP block whose label ends in PRIVATE KEY. What follows must look like one, not like a placeholder. */
const pem = {
    id: 'private-key-pem',
    rule: 'key-private-key',
    provider: 'private-key',
    title: 'Private key',
    keywords: [`${dashes}BEGIN `],
    pattern: /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[\s\S]){0,240}?(?=[A-Za-z]{0,60}[0-9+/])[A-Za-z0-9+/]{24}[A-Za-z0-9+/=\s\\"',;:.()|>#*]{0,8000}(?:-----END [A-Z0-9 ]{0,60}-----)?/y,
    entropy: 3,
    examples: (random) => private_keys_kinds.flatMap((kind) => {
        const lines = [64, 64, 64, 20].map((length) => random.text(keys_random/* base64 */.K3, length));
        const make = (joint) => `${dashes}BEGIN ${kind}PRIVATE KEY${dashes}${joint}${lines.join(joint)}${joint}${dashes}END ${kind}PRIVATE KEY${dashes}`;
        return [
            { text: `${make('\n')}\n`, secret: make('\n') },
            { text: `{"private_key": "${make('\\n')}\\n"}`, secret: make('\\n') },
        ];
    }),
    nearMisses: (random) => [
        `${dashes}BEGIN PUBLIC KEY${dashes}\n${random.text(keys_random/* base64 */.K3, 64)}\n${dashes}END PUBLIC KEY${dashes}`,
        `${dashes}BEGIN CERTIFICATE${dashes}\n${random.text(keys_random/* base64 */.K3, 64)}`,
        `${dashes}BEGIN PRIVATE KEY${dashes}\n...\n${dashes}END PRIVATE KEY${dashes}\n${random.text(keys_random/* base64 */.K3, 64)}`,
        `${dashes}BEGIN PRIVATE KEY${dashes}`,
        `${dashes}BEGIN PRIVATE KEY${dashes}AbortSignalAbsoluteOrientationSensorAbstractRangeAccelerometerAnalyserNodeAnimation`,
    ],
};
const putty = {
    id: 'private-key-putty',
    rule: 'key-private-key',
    provider: 'private-key',
    title: 'PuTTY private key',
    keywords: ['Private-Lines:'],
    pattern: /Private-Lines: \d{1,3}(?:\r?\n|\\n)(?<secret>[A-Za-z0-9+/]{30,64}={0,2})/y,
    examples: (random) => {
        const secret = random.text(keys_random/* base64 */.K3, 64);
        return [{ text: `Public-Lines: 6\n\nPrivate-Lines: 14\n${secret}\n${random.text(keys_random/* base64 */.K3, 64)}\n`, secret }];
    },
    nearMisses: () => ['Private-Lines: 14\nsee below'],
};
const ssh2 = {
    id: 'private-key-ssh2',
    rule: 'key-private-key',
    provider: 'private-key',
    title: 'SSH2 private key',
    keywords: ['---- BEGIN SSH2 '],
    pattern: /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----(?:(?!----)[\s\S]){0,240}?[A-Za-z0-9+/]{24}[A-Za-z0-9+/=\s]{0,8000}(?:---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----)?/y,
    examples: (random) => {
        const secret = `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${random.text(keys_random/* base64 */.K3, 64)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`;
        return [{ text: `${secret}\n`, secret }];
    },
    nearMisses: () => ['---- BEGIN SSH2 PUBLIC KEY ----\nComment: none\n'],
};
const age = {
    id: 'age',
    rule: 'key-age',
    provider: 'age',
    title: 'age identity',
    keywords: ['AGE-SECRET-KEY-'],
    pattern: /(?<![A-Za-z0-9])AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Z0-9])/y,
    prefix: 'AGE-SECRET-KEY-1',
    examples: (random) => {
        const secret = `AGE-SECRET-KEY-1${random.text('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`;
        return [{ text: `# created today\n${secret}\n`, secret }];
    },
    nearMisses: (random) => [`AGE-SECRET-KEY-1${random.text('QPZRY9', 40)}`],
};
const minisign = {
    id: 'minisign',
    rule: 'key-minisign',
    provider: 'minisign',
    title: 'minisign secret key',
    keywords: ['RWRTY0Iy'],
    pattern: /(?<![A-Za-z0-9+/])RWRTY0Iy[A-Za-z0-9+/]{200,206}={0,2}/y,
    examples: (random) => {
        const secret = `RWRTY0Iy${random.text(keys_random/* base64 */.K3, 204)}`;
        return [{ text: `untrusted comment: minisign encrypted secret key\n${secret}\n`, secret }];
    },
};
/** A JSON Web Key with its private exponent or scalar. */
const jwk = {
    id: 'private-key-jwk',
    rule: 'key-private-key',
    provider: 'private-key',
    title: 'Private JSON Web Key',
    keywords: ['"kty"'],
    pattern: /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,1200}?"d"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9_-]{40,800})"/y,
    examples: (random) => {
        const secret = random.text(`${keys_random/* digits */.vm}${keys_random/* lower */.ib}${keys_random/* upper */.js}-_`, 43);
        return [{ text: `{"kty":"EC","crv":"P-256","x":"${random.text(keys_random/* hex */.uh, 43)}","d":"${secret}"}`, secret }];
    },
    nearMisses: (random) => [`{"kty":"EC","x":"${random.text(keys_random/* hex */.uh, 43)}"}`],
};
/** An extended private key of BIP 32, and a WIF key beside a word that says so. */
const xprv = {
    id: 'bip32-private-key',
    rule: 'key-bip32',
    provider: 'bip32',
    title: 'Extended private key (BIP 32)',
    keywords: ['xprv', 'tprv', 'yprv', 'zprv'],
    pattern: /(?<![A-Za-z0-9])[xtyz]prv[a-km-zA-HJ-NP-Z1-9]{107,108}(?![A-Za-z0-9])/y,
    examples: (random) => {
        const secret = `xprv${random.text('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 107)}`;
        return [{ text: `wallet: ${secret}`, secret }];
    },
};
const privateKeys = () => [pem, putty, ssh2, age, minisign, jwk, xprv];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/checksum.js
const table = Array.from({ length: 256 }, (_, index) => {
    let remainder = index;
    for (let bit = 0; bit < 8; bit += 1)
        remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    return remainder >>> 0;
});
/** CRC-32 (IEEE 802.3) of ASCII text, unsigned. Written out: `zlib.crc32` came with Node 22.2. */
function crc32(text) {
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i += 1)
        crc = (table[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** `value` in base 62 with the digits 0-9A-Za-z, padded with zeros to `length`. */
function inBase62(value, length) {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        text = base62.charAt(rest % 62) + text;
    return text.padStart(length, '0');
}
/**
 * Whether `token` ends in the CRC-32, in six digits of base 62, of what stands between its `head` and them.
 * GitHub and npm issue such tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
function endsInCrc(token, head) {
    return token.slice(-6) === inBase62(crc32(token.slice(head, -6)), 6);
}
/** A made-up token that `endsInCrc` holds for. */
function withCrc(head, body) {
    return head + body + inBase62(crc32(body), 6);
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/registries.js




const npm = prefixed({
    provider: 'npm',
    title: 'npm access token',
    shape: ['npm_', [keys_random/* alnum */.Sg, 36]],
    entropy: 3,
    verify: (secret) => endsInCrc(secret, 4),
    sample: (random) => withCrc('npm_', random.text(keys_random/* alnum */.Sg, 30)),
});
/** `_authToken`, `_auth` and `_password` of an .npmrc: a token in the old form, or a name and password in base64. */
const npmrc = {
    id: 'npm-npmrc',
    rule: 'key-npm',
    provider: 'npm',
    title: 'npm registry credential',
    keywords: ['_authToken', ':_auth', ':_password', '_auth='],
    pattern: /(?:_authToken|:?_auth|:_password)[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>(?!\$)[A-Za-z0-9+/=_.-]{16,600})(?![A-Za-z0-9+/=_.-])/y,
    entropy: 2.8,
    examples: (random) => {
        const secret = `${random.text(hex, 8)}-${random.text(hex, 4)}-${random.text(hex, 4)}-${random.text(hex, 4)}-${random.text(hex, 12)}`;
        return [
            { text: `//registry.npmjs.org/:_authToken=${secret}\n`, secret },
            { text: `//registry.example.com/:_authToken="${secret}"\n`, secret },
        ];
    },
    nearMisses: () => ['//registry.npmjs.org/:_authToken=$' + '{NPM_TOKEN}'],
};
/** `<add key="ClearTextPassword" value="..." />` of a nuget.config. */
const nugetConfig = {
    id: 'nuget-config-password',
    rule: 'key-nuget',
    provider: 'nuget',
    title: 'Password of a NuGet source',
    keywords: ['ClearTextPassword'],
    pattern: /ClearTextPassword"\s{1,8}value="(?!%|\$|\{)(?<secret>[^"<>{}$%]{4,200})"/iy,
    examples: (random) => {
        const secret = random.text(keys_random/* alnum */.Sg, 16);
        return [{ text: `<add key="ClearTextPassword" value="${secret}" />`, secret }];
    },
    nearMisses: () => ['<add key="ClearTextPassword" value="%NUGET_TOKEN%" />'],
};
/** Package and image registries. */
const registries = () => [
    npm,
    npmrc,
    ...beside_beside('npm', 'npm access token', [
        'npm token',
        '{npm}',
        'npm api',
        'npm key',
        'npm_token',
        'npmtoken',
        'npm_auth',
        'npmauthtoken',
        'registry.npmjs.org/:',
    ], ...alnumUuid),
    ...fixed('pypi', 'PyPI upload token', ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'], [keys_random/* base64url */.r0, 50, 1000]),
    ...fixed('rubygems', 'RubyGems API key', 'rubygems_', [hex, 48]),
    ...beside_beside('rubygems', 'RubyGems API key', 'rubygems', [hex, 32]),
    ...beside_beside('crates', 'crates.io token', ['crates.io', 'crates_io', 'cargo_registry'], [keys_random/* alnum */.Sg, 32]),
    ...fixed('crates', 'crates.io token', 'cio', [keys_random/* alnum */.Sg, 32]),
    ...fixed('nuget', 'NuGet API key', 'oy2', [keys_random/* alnum */.Sg, 43]),
    ...fixed('docker', 'Docker Hub token', 'dckr_pat_', [keys_random/* base64url */.r0, 27]),
    ...fixed('docker', 'Docker Hub organisation token', 'dckr_oat_', [keys_random/* base64url */.r0, 32]),
    ...fixed('docker', 'Docker Swarm join token', 'SWMTKN-1-', [keys_random/* alnum */.Sg, 50], '-', [keys_random/* alnum */.Sg, 25]),
    ...fixed('docker', 'Docker Swarm unlock key', 'SWMKEY-1-', [keys_random/* base64 */.K3, 43]),
    ...beside_beside('docker', 'Docker Hub token', ['dockerhub', 'docker_hub', 'docker-hub', 'docker_token', 'docker login'], ...anyUuid),
    ...beside_beside('docker', 'Docker registry credential', ['docker.io', 'dockerconfig', '.dkr.ecr', 'auths'], [padded, 24, 300]),
    ...fixed('jfrog', 'JFrog API key', 'AKCp', [keys_random/* alnum */.Sg, 60, 75]),
    ...fixed('jfrog', 'JFrog reference token', 'cmVmd', [keys_random/* alnum */.Sg, 59]),
    ...beside_beside('jfrog', 'JFrog API key', ['artifactory', 'jfrog', 'bintray'], [keys_random/* alnum */.Sg, 64, 73]),
    ...beside_beside('jfrog', 'JFrog encrypted password', ['artifactory', 'artif-', 'artif_', 'jfrog'], 'AP', [keys_random/* alnum */.Sg, 11, 80]),
    ...beside_beside('jfrog', 'JFrog API key', ['artifactory', 'artif-', 'artif_', 'jfrog'], 'AKC', [keys_random/* alnum */.Sg, 10, 80]),
    nugetConfig,
    ...beside_beside('bintray', 'Bintray API key', 'bintray', [hex, 40]),
    ...fixed('clojars', 'Clojars deploy token', 'CLOJARS_', [hex, 60]),
    ...beside_beside('packagist', 'Private Packagist token', 'packagist', [hex, 60, 80]),
    ...fixed('packagist', 'Packagist token', ['packagist_out_', 'packagist_ack_', 'packagist_uut_', 'packagist_oat_', 'conductor_upt_'], [hex, 60, 90]),
    ...beside_beside('packagecloud', 'packagecloud token', 'packagecloud', [hex, 48]),
    ...beside_beside('cloudsmith', 'Cloudsmith API key', 'cloudsmith', [hex, 40]),
    ...beside_beside('gemfury', 'Gemfury token', 'gemfury', [keys_random/* alnum */.Sg, 20]),
    ...fixed('gemfury', 'Gemfury deploy token', ['fury-'], [keys_random/* base64url */.r0, 20, 40]),
    ...beside_beside('quay', 'Quay token', ['quay.io', 'quay_'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('sonatype', 'Sonatype user token', ['sonatype', 'ossrh', 'nexus'], [padded, 44]),
    ...beside_beside('anaconda', 'Anaconda token', ['anaconda'], [hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [
        hex,
        12,
    ]),
    ...beside_beside('hex', 'Hex.pm API key', ['hex_api', 'hex.pm', 'hexpm'], [hex, 32]),
    ...fixed('jsr', 'JSR token', ['jsrp_', 'jsrd_'], [keys_random/* alnum */.Sg, 36, 64]),
    ...beside_beside('libraries-io', 'Libraries.io API key', ['libraries.io', 'libraries_io', 'librariesio'], [hex, 32]),
    ...beside_beside('maven', 'Maven Central token', 'maven', [opaque, 44, 60]),
    ...beside_beside('expo', 'Expo access token', ['expo_token', 'expo token', 'eas_token'], [keys_random/* base64url */.r0, 40]),
    ...beside_beside('nuget', 'NuGet API key', 'nuget', ...anyUuid),
    ...beside_beside('nuget', 'NuGet API key', 'nuget', [dashed, 46]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/saas.js


/** Work tools: projects, documents, support, sales, feature flags, developer platforms. */
const saas = () => [
    ...fixed('atlassian', 'Atlassian API token', 'ATATT3', [opaque, 180, 200]),
    ...fixed('atlassian', 'Atlassian API key', 'ATCTT3', [opaque, 180, 200]),
    ...beside_beside('atlassian', 'Atlassian API token', ['atlassian', 'confluence', 'jira'], [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('atlassian', 'Atlassian Data Center token', ['atlassian', 'confluence', 'jira'], ['MNO', 1], [`${keys_random/* alnum */.Sg}+/`, 43]),
    ...fixed('linear', 'Linear API key', ['lin_api_', 'lin_oauth_', 'lin_wh_'], [keys_random/* alnum */.Sg, 40, 64]),
    ...beside_beside('linear', 'Linear client secret', [...common('linear'), 'linear.app', 'linearclient'], [hex, 32]),
    ...fixed('notion', 'Notion token', 'ntn_', [keys_random/* digits */.vm, 11], [keys_random/* alnum */.Sg, 35]),
    ...fixed('notion', 'Notion token', 'secret_', [keys_random/* alnum */.Sg, 43]),
    ...fixed('figma', 'Figma token', ['figd_', 'figo_', 'figu_', 'figoh_', 'figor_'], [keys_random/* base64url */.r0, 38, 64]),
    ...beside_beside('figma', 'Figma token', 'figma', [keys_random/* digits */.vm, 6], '-', ...anyUuid),
    ...beside_beside('figma', 'Figma token', 'figma', [keys_random/* digits */.vm, 6], '-', ...alnumUuid),
    ...beside_beside('figma', 'Figma token', 'figma', [hex, 4], '-', [hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 12]),
    ...beside_beside('airtable', 'Airtable personal access token', 'airtable', 'pat', [keys_random/* alnum */.Sg, 14], '.', [hex, 64]),
    ...beside_beside('airtable', 'Airtable OAuth token', 'airtable', [keys_random/* alnum */.Sg, 10, 40], '.v1.', [keys_random/* base64url */.r0, 20, 200], '.', [
        hex,
        40,
        128,
    ]),
    ...beside_beside('airtable', 'Airtable key', 'airtable', 'key', [keys_random/* alnum */.Sg, 14]),
    ...beside_beside('airtable', 'Airtable key', 'airtable', [keys_random/* alnum */.Sg, 17]),
    ...beside_beside('airtable', 'Airtable personal access token', 'airtable', 'pat', [keys_random/* alnum */.Sg, 14], '.', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('asana', 'Asana token', 'asana', '1/', [keys_random/* digits */.vm, 13, 17], ':', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('asana', 'Asana token', 'asana', '2/', [keys_random/* digits */.vm, 13, 17], '/', [keys_random/* digits */.vm, 13, 17], ':', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('asana', 'Asana token', 'asana', '0/', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('asana', 'Asana client secret', 'asana', [keys_random/* alnum */.Sg, 32]),
    ...harmless(beside_beside('asana', 'Asana client id', 'asana', ['123456789', 1], [keys_random/* digits */.vm, 15])),
    ...beside_beside('asana', 'Asana OAuth token', 'asana', [`${low}/:`, 51]),
    ...fixed('clickup', 'ClickUp token', 'pk_', [keys_random/* digits */.vm, 6, 10], '_', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('trello', 'Trello token', 'trello', 'ATTA', [hex, 72]),
    ...beside_beside('trello', 'Trello key', 'trello', [hex, 32]),
    ...beside_beside('trello', 'Trello token', 'trello', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('trello', 'Trello key', 'trello', [keys_random/* base64url */.r0, 32]),
    ...beside_beside('monday', 'monday.com token', ['monday.com', 'monday_', 'monday api'], [alphabets_dotted, 100, 300]),
    ...beside_beside('monday', 'monday.com token', 'monday', 'ey', [`${alphabets_word}.`, 210, 225]),
    ...beside_beside('basecamp', 'Basecamp secret', 'basecamp', [hex, 40]),
    ...beside_beside('wrike', 'Wrike token', 'wrike', [opaque, 100, 340]),
    ...beside_beside('smartsheet', 'Smartsheet token', 'smartsheet', [keys_random/* alnum */.Sg, 26, 37]),
    ...beside_beside('todoist', 'Todoist token', 'todoist', [low, 40]),
    ...beside_beside('shortcut', 'Shortcut token', [...common('shortcut'), 'clubhouse'], ...anyUuid),
    ...beside_beside('pivotal', 'Pivotal Tracker token', 'pivotal', [low, 32]),
    ...beside_beside('teamwork', 'Teamwork token', 'teamwork', [`${keys_random/* alnum */.Sg}_-`, 22, 40]),
    ...fixed('teamwork', 'Teamwork token', 'tkn.v1_', [padded, 71]),
    ...beside_beside('teamwork', 'Teamwork token', 'teamwork', 'tkn.v1_', [keys_random/* alnum */.Sg, 71], '='),
    ...fixed('youtrack', 'JetBrains permanent token', ['perm:', 'perm-'].slice(0, 1), [padded, 8, 60], '.', [padded, 6, 60], '.', [keys_random/* alnum */.Sg, 30, 40]),
    ...beside_beside('redmine', 'Redmine key', 'redmine', [hex, 40]),
    ...beside_beside('aha', 'Aha! key', [...common('aha'), 'aha.io'], [hex, 64]),
    ...beside_beside('productboard', 'Productboard token', 'productboard', [alphabets_dotted, 100, 400]),
    ...beside_beside('coda', 'Coda token', 'coda', ...anyUuid),
    ...beside_beside('miro', 'Miro token', 'miro', [keys_random/* base64url */.r0, 27]),
    ...beside_beside('lucid', 'Lucid key', ['lucidchart', 'lucid_api'], [opaque, 60, 130]),
    ...fixed('canva', 'Canva secret', 'cnvca', [keys_random/* base64url */.r0, 40, 60]),
    ...beside_beside('zeplin', 'Zeplin token', 'zeplin', [alphabets_dotted, 100, 400]),
    ...beside_beside('zeplin', 'Zeplin token', 'zeplin', [hex, 64]),
    ...beside_beside('typeform', 'Typeform token', 'typeform', 'tfp_', [`${keys_random/* alnum */.Sg}-_.=`, 44, 60]),
    ...fixed('typeform', 'Typeform token', 'tfp_', [`${keys_random/* alnum */.Sg}-_.=`, 44, 60]),
    ...beside_beside('typeform', 'Typeform token', 'typeform', [keys_random/* alnum */.Sg, 44]),
    ...beside_beside('jotform', 'Jotform key', 'jotform', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('surveymonkey', 'SurveyMonkey token', ['surveymonkey', 'survey monkey'], [opaque, 80, 200]),
    ...beside_beside('qualtrics', 'Qualtrics token', 'qualtrics', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('calendly', 'Calendly key', 'calendly', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('calendly', 'Calendly token', 'calendly', [dashed, 20, 60], '.', [keys_random/* base64url */.r0, 100, 300], '.', [
        keys_random/* base64url */.r0,
        43,
        90,
    ]),
    ...fixed('calcom', 'Cal.com key', ['cal_live_', 'cal_test_'], [hex, 32]),
    ...beside_beside('acuity', 'Acuity key', ['acuityscheduling', 'acuity'], [hex, 32]),
    ...beside_beside('dropbox', 'Dropbox token', 'dropbox', [keys_random/* alnum */.Sg, 15]),
    ...fixed('dropbox', 'Dropbox access token', 'sl.', [`${keys_random/* base64url */.r0}=`, 130, 1300]),
    ...beside_beside('dropbox', 'Dropbox access token', 'dropbox', [keys_random/* alnum */.Sg, 11], 'AAAAAAAAAA', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('box', 'Box secret', common('box'), [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('egnyte', 'Egnyte token', 'egnyte', [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('docusign', 'DocuSign key', ['docusign', 'docu_sign'], ...alnumUuid),
    ...beside_beside('hellosign', 'Dropbox Sign key', ['hellosign', 'dropbox sign'], [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('pandadoc', 'PandaDoc key', 'pandadoc', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('signnow', 'signNow key', 'signnow', [hex, 64]),
    ...beside_beside('signrequest', 'SignRequest token', 'signrequest', [hex, 40]),
    ...fixed('evernote', 'Evernote developer token', 'S=s', [keys_random/* digits */.vm, 1, 5], ':U=', [hex, 2, 12], ':E=', [hex, 10, 12], ':C=', [hex, 10, 12], ':P=', [hex, 1, 4], ':A=', [alphabets_word, 2, 30], ':V=', [keys_random/* digits */.vm, 1, 2], ':H=', [hex, 32]),
    ...fixed('readme', 'ReadMe key', 'rdme_', [keys_random/* alnum */.Sg, 70]),
    ...beside_beside('readme', 'ReadMe key', common('readme'), [alphabets_word, 32]),
    ...beside_beside('gitbook', 'GitBook token', 'gitbook', 'gb_api_', [keys_random/* alnum */.Sg, 40]),
    ...fixed('gitbook', 'GitBook token', 'gb_api_', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('zendesk', 'Zendesk token', ['zendesk', 'zdesk', 'zopim'], [keys_random/* base64url */.r0, 40]),
    ...beside_beside('intercom', 'Intercom token', 'intercom', [`${keys_random/* alnum */.Sg}=_-`, 59, 60]),
    ...beside_beside('intercom', 'Intercom secret', 'intercom', ...anyUuid),
    ...beside_beside('intercom', 'Intercom token', 'intercom', 'dG9r', [`${keys_random/* alnum */.Sg}+/=`, 50, 60]),
    ...beside_beside('freshdesk', 'Freshdesk key', ['freshdesk', 'freshservice', 'freshworks', 'freshsales'], [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('freshsales', 'Freshsales key', ['freshsales', 'freshchat'], [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('freshsales', 'Freshworks key', 'freshworks', [dashed, 22]),
    ...beside_beside('helpscout', 'Help Scout key', ['helpscout', 'help scout'], [keys_random/* alnum */.Sg, 32, 56]),
    ...beside_beside('gorgias', 'Gorgias key', 'gorgias', [hex, 64]),
    ...beside_beside('kustomer', 'Kustomer key', 'kustomer', [alphabets_dotted, 100, 400]),
    ...beside_beside('drift', 'Drift token', ['drift_', 'driftapi'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('zoho', 'Zoho token', 'zoho', '1000.', [hex, 32], '.', [hex, 32]),
    ...fixed('zoho', 'Zoho token', '1000.', [hex, 32], '.', [hex, 32]),
    ...beside_beside('salesforce', 'Salesforce access token', ['salesforce', 'sfdc', 'force.com'], '00D', [keys_random/* alnum */.Sg, 12, 15], '!', [
        `${keys_random/* alnum */.Sg}_.`,
        80,
        130,
    ]),
    ...fixed('salesforce', 'Salesforce refresh token', '5Aep861', [`${keys_random/* alnum */.Sg}._=`, 50, 90]),
    ...beside_beside('salesforce', 'Salesforce refresh token', ['salesforce', 'sfdc'], '5AEP861', [`${keys_random/* alnum */.Sg}._=`, 60, 120]),
    ...beside_beside('salesforce', 'Salesforce consumer secret', ['salesforce', 'sfdc'], [hex, 64]),
    ...fixed('salesforce', 'Salesforce consumer key', '3MVG9', [`${keys_random/* alnum */.Sg}._`, 70, 90]),
    salesforceSession(),
    ...beside_beside('pipedrive', 'Pipedrive token', 'pipedrive', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('close', 'Close key', ['close.io', 'close_api', 'closecrm', 'close.com'], 'api_', [keys_random/* alnum */.Sg, 22], '.', [
        keys_random/* alnum */.Sg,
        22,
    ]),
    ...beside_beside('close', 'Close key', common('close'), 'api_', [`${keys_random/* alnum */.Sg}.`, 45]),
    ...beside_beside('copper', 'Copper key', ['copper', 'prosperworks'], [low, 32]),
    ...beside_beside('insightly', 'Insightly key', 'insightly', ...alnumUuid),
    ...beside_beside('zendesk-sell', 'Zendesk Sell token', ['zendesk sell', 'getbase', 'zendesksell'], [hex, 64]),
    ...beside_beside('capsule', 'Capsule token', ['capsulecrm', 'capsule_'], [keys_random/* base64url */.r0, 64]),
    ...beside_beside('servicenow', 'ServiceNow secret', 'servicenow', [`${keys_random/* alnum */.Sg}!@#$%^&*_-`, 10, 32]),
    ...beside_beside('workday', 'Workday secret', 'workday', [keys_random/* alnum */.Sg, 90, 120]),
    ...beside_beside('bamboohr', 'BambooHR key', 'bamboohr', [hex, 40]),
    ...beside_beside('gusto', 'Gusto secret', 'gusto', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('greenhouse', 'Greenhouse key', 'greenhouse', [hex, 32], '-', [keys_random/* digits */.vm, 1, 2]),
    ...beside_beside('lever', 'Lever key', ['lever_', 'lever.co'], [keys_random/* alnum */.Sg, 70]),
    ...beside_beside('toggl', 'Toggl token', [...common('toggl'), 'toggl.com', 'toggltrack'], [low, 32]),
    ...beside_beside('harvest', 'Harvest token', 'harvest', [keys_random/* digits */.vm, 6, 7], '.pt.', [keys_random/* base64url */.r0, 86]),
    ...beside_beside('harvest', 'Harvest token', 'harvest', [`${keys_random/* alnum */.Sg}._`, 97]),
    ...beside_beside('clockify', 'Clockify key', 'clockify', [keys_random/* alnum */.Sg, 48]),
    ...beside_beside('rescuetime', 'RescueTime key', 'rescuetime', [keys_random/* alnum */.Sg, 40]),
    ...fixed('launchdarkly', 'LaunchDarkly key', ['sdk-', 'api-'], ...anyUuid),
    ...beside_beside('launchdarkly', 'LaunchDarkly token', ['launchdarkly', 'launch darkly'], [`${keys_random/* alnum */.Sg}=_-`, 40]),
    ...beside_beside('launchdarkly', 'LaunchDarkly key', 'launchdarkly', [kebab, 36, 40]),
    ...beside_beside('split', 'Split key', ['split.io', 'splitio'], [keys_random/* alnum */.Sg, 36, 40]),
    ...beside_beside('optimizely', 'Optimizely token', 'optimizely', [`${keys_random/* alnum */.Sg}_:-`, 54]),
    ...beside_beside('flagsmith', 'Flagsmith key', 'flagsmith', 'ser.', [keys_random/* alnum */.Sg, 22]),
    ...beside_beside('configcat', 'ConfigCat key', 'configcat', [keys_random/* base64url */.r0, 22], '/', [keys_random/* base64url */.r0, 22]),
    ...fixed('configcat', 'ConfigCat key', 'configcat-sdk-1/', [keys_random/* base64url */.r0, 22], '/', [keys_random/* base64url */.r0, 22]),
    ...fixed('growthbook', 'GrowthBook key', ['secret_admin_', 'secret_user_', 'secret_readonly_'], [keys_random/* alnum */.Sg, 30, 60]),
    ...fixed('postman', 'Postman key', 'PMAK-', [hex, 24], '-', [hex, 34]),
    ...fixed('postman', 'Postman collection key', 'PMAT-', [keys_random/* alnum */.Sg, 26]),
    ...beside_beside('postman', 'Postman key', 'postman', 'PMAK-', [dashed, 59]),
    ...beside_beside('rapidapi', 'RapidAPI key', ['rapidapi', 'rapid api'], [keys_random/* base64url */.r0, 50]),
    ...beside_beside('rapidapi', 'RapidAPI key', ['rapidapi', 'rapid api'], [hex, 10], 'msh', [hex, 15], 'p', [hex, 6], 'jsn', [
        hex,
        12,
    ]),
    ...beside_beside('kong', 'Kong token', ['konnect', 'kong'], 'kpat_', [keys_random/* alnum */.Sg, 49]),
    ...fixed('kong', 'Kong token', ['kpat_', 'spat_'], [keys_random/* alnum */.Sg, 43, 55]),
    ...beside_beside('apigee', 'Apigee secret', 'apigee', [keys_random/* alnum */.Sg, 16, 32]),
    ...beside_beside('mulesoft', 'Anypoint secret', ['anypoint', 'mulesoft'], ...alnumUuid),
    ...beside_beside('mulesoft', 'Anypoint secret', ['anypoint', 'mulesoft'], [hex, 32]),
    ...beside_beside('swaggerhub', 'SwaggerHub key', 'swaggerhub', ...anyUuid),
    ...beside_beside('zapier', 'Zapier key', 'zapier', [hex, 32]),
    ...beside_beside('n8n', 'n8n key', 'n8n', 'n8n_api_', [hex, 80]),
    ...fixed('n8n', 'n8n key', 'n8n_api_', [hex, 80]),
    ...beside_beside('contentful', 'Contentful token', 'contentful', [`${keys_random/* alnum */.Sg}=_-`, 43]),
    ...fixed('contentful', 'Contentful token', 'CFPAT-', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('contentstack', 'Contentstack token', 'contentstack', [`${keys_random/* alnum */.Sg}`, 20]),
    ...beside_beside('contentstack', 'Contentstack token', 'contentstack', 'cs', [hex, 32]),
    ...fixed('contentstack', 'Contentstack token', 'blt', [hex, 16]),
    ...beside_beside('sanity', 'Sanity token', 'sanity', 'sk', [keys_random/* alnum */.Sg, 78, 180]),
    ...beside_beside('prismic', 'Prismic token', 'prismic', 'MC5', [opaque, 50, 120]),
    ...beside_beside('storyblok', 'Storyblok token', 'storyblok', [keys_random/* alnum */.Sg, 22], 'tt'),
    ...beside_beside('storyblok', 'Storyblok management token', 'storyblok', [keys_random/* alnum */.Sg, 22], 'tt-', [keys_random/* digits */.vm, 5, 8], '-', [
        keys_random/* base64url */.r0,
        20,
    ]),
    ...beside_beside('dato', 'DatoCMS token', 'datocms', [hex, 30]),
    ...beside_beside('butter', 'ButterCMS token', 'buttercms', [low, 40]),
    ...beside_beside('cosmic', 'Cosmic key', 'cosmicjs', [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('ghost', 'Ghost admin key', 'ghost', [hex, 24], ':', [hex, 64]),
    ...beside_beside('webflow', 'Webflow token', 'webflow', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('wix', 'Wix key', common('wix'), 'IST.', [alphabets_dotted, 200, 800]),
    ...fixed('wix', 'Wix key', 'IST.', [alphabets_dotted, 200, 800]),
    ...beside_beside('wordpress', 'WordPress application password', ['application_password', 'wp_app_pass', 'wordpress'], [keys_random/* alnum */.Sg, 4], ' ', [keys_random/* alnum */.Sg, 4], ' ', [keys_random/* alnum */.Sg, 4], ' ', [keys_random/* alnum */.Sg, 4], ' ', [keys_random/* alnum */.Sg, 4], ' ', [keys_random/* alnum */.Sg, 4]),
    ...beside_beside('disqus', 'Disqus secret', 'disqus', [keys_random/* alnum */.Sg, 64]),
    ...beside_beside('crowdin', 'Crowdin token', 'crowdin', [keys_random/* alnum */.Sg, 80]),
    ...beside_beside('lokalise', 'Lokalise token', 'lokalise', [low, 40]),
    ...beside_beside('phrase', 'Phrase token', [...common('phrase'), 'phraseapp'], [hex, 64]),
    ...beside_beside('transifex', 'Transifex token', 'transifex', '1/', [hex, 40]),
    ...beside_beside('smartling', 'Smartling secret', 'smartling', [keys_random/* alnum */.Sg, 54]),
    ...beside_beside('deepl', 'DeepL key', 'deepl', ...anyUuid, ':fx'),
    ...beside_beside('deepl', 'DeepL key', 'deepl', ...anyUuid),
    ...beside_beside('bitly', 'Bitly token', ['bitly', 'bit.ly'], [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('rebrandly', 'Rebrandly key', 'rebrandly', [alphabets_word, 32]),
    ...beside_beside('tinyurl', 'TinyURL token', 'tinyurl', [keys_random/* alnum */.Sg, 60]),
    ...beside_beside('frameio', 'Frame.io token', ['frame.io', 'frameio'], 'fio-u-', [`${keys_random/* alnum */.Sg}=_-`, 64]),
    ...fixed('frameio', 'Frame.io token', 'fio-u-', [`${keys_random/* alnum */.Sg}=_-`, 64]),
    ...harmless(beside_beside('adobe', 'Adobe client id', 'adobe', [low, 32])),
    ...fixed('adobe', 'Adobe client secret', 'p8e-', [keys_random/* base64url */.r0, 32]),
    ...fixed('adafruit', 'Adafruit IO key', 'aio_', [keys_random/* alnum */.Sg, 28]),
    ...beside_beside('adafruit', 'Adafruit IO key', 'adafruit', [`${keys_random/* alnum */.Sg}_-`, 32]),
    ...beside_beside('particle', 'Particle token', 'particle', [hex, 40]),
    ...beside_beside('thingspeak', 'ThingSpeak key', 'thingspeak', [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('blynk', 'Blynk token', 'blynk', [keys_random/* base64url */.r0, 32]),
    ...beside_beside('ubidots', 'Ubidots token', 'ubidots', 'BBFF-', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('balena', 'balena key', 'balena', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('tuya', 'Tuya secret', 'tuya', [hex, 32]),
    ...beside_beside('philips-hue', 'Philips Hue key', ['hue_', 'meethue'], [keys_random/* alnum */.Sg, 40]),
    ...fixed('settlemint', 'SettleMint token', ['sm_aat_', 'sm_pat_', 'sm_sat_'], [keys_random/* alnum */.Sg, 16]),
    ...beside_beside('intra42', 'Intra 42 secret', ['intra', '42_'], 's-s4t2ud-', [hex, 64]),
    ...fixed('intra42', 'Intra 42 secret', ['s-s4t2ud-', 's-s4t2af-'], [hex, 64]),
    sidekiq(),
    sidekiqUrl(),
    ...beside_beside('nytimes', 'New York Times key', ['nytimes', 'new york times', 'newyorktimes'], [`${keys_random/* alnum */.Sg}=_-`, 32]),
    ...beside_beside('freemius', 'Freemius secret', ['freemius', 'secret_key'], 'sk_', [`${keys_random/* alnum */.Sg}!@#$%^&*()_+=.,?{}~-`, 29]),
    ...beside_beside('kraken', 'Kraken.io secret', ['krakenio', 'kraken.io'], [hex, 40]),
    ...fixed('tines', 'Tines token', ['tines_'], [alphabets_word, 40, 60]),
    ...beside_beside('tines', 'Tines webhook secret', 'tineswebhook', [hex, 32]),
    ...fixed('courier', 'Courier key', ['pk_prod_', 'pk_test_'], [keys_random/* alnum */.Sg, 28]),
    ...fixed('trigger-dev', 'Trigger.dev key', ['tr_dev_', 'tr_prod_', 'tr_pat_'], [keys_random/* alnum */.Sg, 20, 40]),
    ...fixed('liveblocks', 'Liveblocks key', ['sk_dev_'], [keys_random/* base64url */.r0, 60, 90]),
    ...fixed('ramp', 'Ramp secret', ['ramp_id_', 'ramp_sec_'], [keys_random/* alnum */.Sg, 40, 48]),
    ...beside_beside('airship', 'Airship secret', ['urbanairship', 'airship'], [keys_random/* alnum */.Sg, 22], '=='),
    ...beside_beside('airship', 'Airship token', 'airship', [keys_random/* alnum */.Sg, 91]),
];
/** `<organisation id>!<session>`, wherever it stands. */
function salesforceSession() {
    return {
        id: 'salesforce-session',
        rule: 'key-salesforce',
        provider: 'salesforce',
        title: 'Salesforce access token',
        keywords: ['!AQ'],
        before: 18,
        pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12,15}!AQ[A-Za-z0-9_.]{70,150}(?![A-Za-z0-9_.])/y,
        entropy: 3.5,
        examples: (random) => {
            const secret = `00D${random.text(keys_random/* alnum */.Sg, 12)}!AQ${random.text(keys_random/* alnum */.Sg, 94)}`;
            return [{ text: `Authorization: Bearer ${secret}`, secret }];
        },
        nearMisses: (random) => [`00D${random.text(keys_random/* alnum */.Sg, 12)}!AQ${random.text(keys_random/* alnum */.Sg, 20)}`],
    };
}
/** `BUNDLE_ENTERPRISE__CONTRIBSYS__COM=<8 hex>:<8 hex>`: what Bundler fetches Sidekiq's paid gems with. */
function sidekiq() {
    return {
        id: 'sidekiq',
        rule: 'key-sidekiq',
        provider: 'sidekiq',
        title: 'Sidekiq gem credential',
        keywords: ['__contribsys__com'],
        anyCase: true,
        pattern: /__contribsys__com["'`]?[^\n]{0,16}?[\s=:>"'`](?<secret>[a-fA-F0-9]{8}:[a-fA-F0-9]{8})(?![A-Za-z0-9])/iy,
        examples: (random) => {
            const secret = `${random.text(hex, 8)}:${random.text(hex, 8)}`;
            return [{ text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM="${secret}"`, secret }];
        },
        nearMisses: () => ['BUNDLE_ENTERPRISE__CONTRIBSYS__COM=user:pass'],
    };
}
function sidekiqUrl() {
    return {
        id: 'sidekiq-url',
        rule: 'key-sidekiq',
        provider: 'sidekiq',
        title: 'Sidekiq gem credential',
        keywords: ['contribsys.com'],
        before: 40,
        pattern: /https?:\/\/(?<secret>[a-fA-F0-9]{8}:[a-fA-F0-9]{8})@(?:gems|enterprise)\.contribsys\.com/y,
        examples: (random) => {
            const secret = `${random.text(hex, 8)}:${random.text(hex, 8)}`;
            return [{ text: `source "https://${secret}@gems.contribsys.com/"`, secret }];
        },
        nearMisses: () => ['https://gems.contribsys.com/'],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/server-configs.js

/** The keys of a WireGuard interface and of its peers, in a wg0.conf. */
const wireguard = {
    id: 'wireguard',
    rule: 'key-wireguard',
    provider: 'wireguard',
    title: 'WireGuard private key',
    keywords: ['PrivateKey', 'PresharedKey'],
    pattern: /(?:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/y,
    entropy: 3.5,
    examples: (random) => {
        const secret = `${random.text(keys_random/* base64 */.K3, 43)}=`;
        return [
            { text: `[Interface]\nPrivateKey = ${secret}\nAddress = 10.0.0.2/32\n`, secret },
            { text: `PresharedKey=${secret}\n`, secret },
        ];
    },
    nearMisses: (random) => [`PublicKey = ${random.text(keys_random/* base64 */.K3, 43)}=`, `PrivateKey = ${random.text(keys_random/* base64 */.K3, 30)}=`],
};
/** What `startproject` writes into a settings.py: 50 characters of its own alphabet. */
const djangoLetters = `${low}!@#$%^&*(-_=+)`;
const django = {
    id: 'django',
    rule: 'key-django',
    provider: 'django',
    title: 'Django secret key',
    keywords: ['SECRET_KEY'],
    certainty: 'context',
    pattern: /SECRET_KEY[ \t]{0,4}=[ \t]{0,4}[rub]?["'](?<secret>(?:django-insecure-)?[a-z0-9!@#$%^&*(_=+)-]{50})["']/y,
    entropy: 3.8,
    examples: (random) => {
        const body = `${random.text(djangoLetters, 49)}7`;
        return [
            { text: `SECRET_KEY = '${body}'\n`, secret: body },
            { text: `SECRET_KEY = "django-insecure-${body}"\n`, secret: `django-insecure-${body}` },
        ];
    },
    nearMisses: (random) => [`SECRET_KEY = '${random.text(djangoLetters, 30)}'`, "SECRET_KEY = os.environ['SECRET_KEY']"],
};
/** Secrets of servers and frameworks that stand in their own configuration files. */
const serverConfigs = () => [wireguard, django];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/slack.js


function slackToken({ make, ...token }) {
    return {
        ...token,
        rule: 'key-slack',
        provider: 'slack',
        entropy: 2.5,
        examples: (random) => {
            const secret = make((length) => random.text('123456789', length), (length) => random.text(keys_random/* alnum */.Sg, length));
            return [
                { text: `SLACK_TOKEN=${secret}`, secret },
                { text: `"token": "${secret}"`, secret },
            ];
        },
        nearMisses: () => token.keywords.flatMap((head) => [`${head}token`, `${head}xxxxxxxxxx`, `${head}YOUR-TOKEN`]),
    };
}
const slack = () => [
    slackToken({
        id: 'slack-bot',
        title: 'Slack bot token',
        keywords: ['xoxb-'],
        pattern: /(?<![A-Za-z0-9_-])xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{16,34}(?:-[A-Za-z0-9]{16,34})?(?![A-Za-z0-9])/y,
        make: (number, text) => `xoxb-${number(12)}-${number(13)}-${text(24)}`,
    }),
    slackToken({
        id: 'slack-user',
        title: 'Slack user token',
        keywords: ['xoxp-', 'xoxe-'],
        pattern: /(?<![A-Za-z0-9_-])xox[pe]-(?:\d{8,14}-)(?:\d{8,14}-)?(?:\d{8,14}-)?(?=\d{0,39}[A-Za-z])[A-Za-z0-9]{10,40}(?![A-Za-z0-9])/y,
        make: (number, text) => `xoxp-${number(12)}-${number(12)}-${number(12)}-${text(32)}`,
    }),
    slackToken({
        id: 'slack-legacy',
        title: 'Slack legacy token',
        keywords: ['xoxo-', 'xoxs-', 'xoxa-', 'xoxr-'],
        pattern: /(?<![A-Za-z0-9_-])xox[osar]-(?:\d{1,2}-)?(?=[A-Za-z-]{0,24}\d)[A-Za-z0-9-]{8,160}(?![A-Za-z0-9])/y,
        make: (number, text) => `xoxs-${number(10)}-${number(10)}-${number(10)}-${text(10)}`,
    }),
    slackToken({
        id: 'slack-session',
        title: 'Slack session token',
        keywords: ['xoxc-', 'xoxd-'],
        pattern: /(?<![A-Za-z0-9_-])xox[cd]-(?=[A-Za-z%-]{0,24}\d)[A-Za-z0-9%+/=_-]{30,300}(?![A-Za-z0-9])/y,
        make: (number, text) => `xoxc-${number(12)}-${number(12)}-${number(13)}-${text(64)}`,
    }),
    slackToken({
        id: 'slack-config',
        title: 'Slack configuration token',
        keywords: ['xoxe.xox', 'xoxe-'],
        pattern: /(?<![A-Za-z0-9_-])xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,200}(?![A-Za-z0-9])/y,
        make: (number, text) => `xoxe.xoxp-${number(1)}-${text(166)}`,
    }),
    slackToken({
        id: 'slack-app',
        title: 'Slack app-level token',
        keywords: ['xapp-'],
        pattern: /(?<![A-Za-z0-9_-])xapp-\d-[A-Za-z0-9]{8,14}-\d{8,14}-[A-Za-z0-9]{40,80}(?![A-Za-z0-9])/y,
        make: (number, text) => `xapp-1-A${text(10).toUpperCase()}-${number(13)}-${text(64).toLowerCase()}`,
    }),
    ...fixed('slack', 'Slack workflow token', 'xwfp-', [`${keys_random/* alnum */.Sg}-`, 40, 200]),
    ...beside_beside('slack', 'Slack signing or client secret', ['slack signing', 'slack client'], [hex, 32]),
    ...beside_beside('slack', 'Slack verification token', ['slack_verification'], [keys_random/* alnum */.Sg, 24]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/social.js


/** Social networks, music, video and games. */
const social = () => [
    ...fixed('facebook', 'Facebook access token', ['EAACEdEose0cBA'], [keys_random/* alnum */.Sg, 20, 300]),
    ...fixed('facebook', 'Facebook access token', ['EAAM', 'EAAC'], [keys_random/* alnum */.Sg, 100, 320]),
    ...beside_beside('facebook', 'Facebook access token', ['facebook', 'fb_'], 'EAA', [keys_random/* alnum */.Sg, 80, 300]),
    ...beside_beside('facebook', 'Facebook app secret', ['facebook', 'fb_app', 'fb_secret', 'fb_client', 'fbsecret'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('facebook', 'Facebook app token', ['facebook', 'fb_'], [keys_random/* digits */.vm, 15, 16], '|', [keys_random/* base64url */.r0, 27, 40]),
    facebookAppToken(),
    ...beside_beside('instagram', 'Instagram token', ['instagram'], 'IGQV', [keys_random/* base64url */.r0, 100, 250]),
    ...fixed('instagram', 'Instagram token', ['IGQV', 'IGQW'], [keys_random/* base64url */.r0, 100, 250]),
    ...beside_beside('instagram', 'Instagram secret', 'instagram', [hex, 32]),
    ...beside_beside('twitter', 'X API secret', ['twitter', 'x_api', 'tweepy'], [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('twitter', 'X access secret', 'twitter', [keys_random/* alnum */.Sg, 45]),
    ...beside_beside('twitter', 'X API key', 'twitter', [keys_random/* alnum */.Sg, 25]),
    ...beside_beside('twitter', 'X access token', 'twitter', [keys_random/* digits */.vm, 15, 25], '-', [keys_random/* alnum */.Sg, 20, 40]),
    ...beside_beside('twitter', 'X bearer token', ['twitter', 'bearer', 'tweepy', 'x_api'], 'AAAAAAAAAAAAAAAAAAAAA', [
        `${keys_random/* alnum */.Sg}%`,
        70,
        110,
    ]),
    ...beside_beside('linkedin', 'LinkedIn client secret', ['linkedin', 'linked in'], [keys_random/* alnum */.Sg, 16]),
    ...harmless(beside_beside('linkedin', 'LinkedIn client id', ['linkedin', 'linked in'], [keys_random/* alnum */.Sg, 14])),
    ...fixed('linkedin', 'LinkedIn client secret', ['WPL_AP1.', 'WPL_AP0.'], [keys_random/* alnum */.Sg, 16], '.', [`${keys_random/* alnum */.Sg}+/=`, 6, 12]),
    ...beside_beside('linkedin', 'LinkedIn access token', 'linkedin', 'AQ', [keys_random/* base64url */.r0, 200, 400]),
    ...beside_beside('twitch', 'Twitch secret', 'twitch', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('twitch', 'Twitch chat token', 'twitch', 'oauth:', [keys_random/* alnum */.Sg, 30]),
    ...beside_beside('spotify', 'Spotify secret', 'spotify', [hex, 32]),
    ...beside_beside('spotify', 'Spotify token', 'spotify', 'BQ', [keys_random/* base64url */.r0, 100, 280]),
    ...beside_beside('soundcloud', 'SoundCloud secret', 'soundcloud', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('lastfm', 'Last.fm key', ['lastfm', 'last.fm', 'audioscrobbler'], [low, 32]),
    ...beside_beside('genius', 'Genius token', 'genius', [keys_random/* base64url */.r0, 64]),
    ...beside_beside('musixmatch', 'Musixmatch key', 'musixmatch', [hex, 32]),
    ...beside_beside('deezer', 'Deezer secret', 'deezer', [hex, 32]),
    ...beside_beside('discogs', 'Discogs token', 'discogs', [keys_random/* alnum */.Sg, 40]),
    ...beside_beside('reddit', 'Reddit secret', ['reddit', 'praw'], [keys_random/* base64url */.r0, 27, 30]),
    ...beside_beside('pinterest', 'Pinterest token', 'pinterest', 'pina_', [keys_random/* alnum */.Sg, 32]),
    ...fixed('pinterest', 'Pinterest token', ['pina_'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('pinterest', 'Pinterest secret', 'pinterest', [hex, 40]),
    ...beside_beside('tiktok', 'TikTok secret', 'tiktok', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('tumblr', 'Tumblr key', 'tumblr', [keys_random/* alnum */.Sg, 50]),
    ...beside_beside('flickr', 'Flickr key', 'flickr', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('flickr', 'Flickr secret', 'flickr', [hex, 16]),
    ...beside_beside('imgur', 'Imgur secret', 'imgur', [hex, 40]),
    ...beside_beside('unsplash', 'Unsplash key', 'unsplash', [keys_random/* base64url */.r0, 43]),
    ...beside_beside('pexels', 'Pexels key', 'pexels', [keys_random/* alnum */.Sg, 56]),
    ...beside_beside('pixabay', 'Pixabay key', 'pixabay', [keys_random/* digits */.vm, 7, 8], '-', [hex, 25]),
    ...beside_beside('pixabay', 'Pixabay key', 'pixabay', [kebab, 34]),
    ...beside_beside('giphy', 'Giphy key', 'giphy', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('medium', 'Medium token', ['medium.com', 'medium_'], [hex, 65]),
    ...beside_beside('devto', 'DEV key', ['dev.to', 'devto', 'forem'], [keys_random/* alnum */.Sg, 24]),
    ...beside_beside('hashnode', 'Hashnode token', 'hashnode', ...anyUuid),
    ...beside_beside('meetup', 'Meetup secret', 'meetup', [keys_random/* alnum */.Sg, 26]),
    ...beside_beside('eventbrite', 'Eventbrite token', 'eventbrite', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('strava', 'Strava secret', 'strava', [low, 40]),
    ...beside_beside('fitbit', 'Fitbit secret', 'fitbit', [hex, 32]),
    ...beside_beside('foursquare', 'Foursquare secret', 'foursquare', [keys_random/* alnum */.Sg, 48]),
    ...beside_beside('yelp', 'Yelp key', 'yelp', [keys_random/* base64url */.r0, 128]),
    ...beside_beside('yahoo', 'Yahoo secret', 'yahoo', [hex, 40]),
    ...beside_beside('vk', 'VK token', ['vk_token', 'vkontakte', 'vk.com', 'vk_api'], [hex, 85]),
    ...fixed('vk', 'VK token', 'vk1.a.', [keys_random/* base64url */.r0, 150, 260]),
    ...beside_beside('steam', 'Steam key', ['steam_', 'steampowered', 'steam key', 'steam api'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('steam', 'Steam key', ['steamkit', 'steam_api', 'steamwebapi', 'steam_web'], [hex, 32]),
    ...fixed('riot', 'Riot Games key', 'RGAPI-', ...anyUuid),
    ...fixed('roblox', 'Roblox cookie', '_|WARNING:-DO-NOT-SHARE-', [`${keys_random/* alnum */.Sg}.:|,_-`, 100, 900]),
    ...beside_beside('battlenet', 'Battle.net secret', ['battlenet', 'battle.net', 'blizzard'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('tmdb', 'TMDB key', ['tmdb', 'themoviedb'], [hex, 32]),
    ...beside_beside('rawg', 'RAWG key', 'rawg', [low, 32]),
    ...beside_beside('patreon', 'Patreon secret', 'patreon', [keys_random/* base64url */.r0, 43, 64]),
    ...beside_beside('trakt', 'Trakt secret', 'trakt', [hex, 64]),
    ...beside_beside('mastodon', 'Mastodon token', 'mastodon', [keys_random/* base64url */.r0, 43]),
];
/** `<app id>|<secret>`. */
function facebookAppToken() {
    return {
        id: 'facebook-app-token',
        rule: 'key-facebook',
        provider: 'facebook',
        title: 'Facebook app token',
        certainty: 'context',
        keywords: ['graph.facebook.com', 'access_token'],
        pattern: /(?:graph\.facebook\.com|access_token)[^\n]{0,80}?[=:"' ](?<secret>\d{15,16}(?:\||%7[cC])[0-9A-Za-z_-]{27,40})(?![0-9A-Za-z_-])/y,
        entropy: 3.5,
        examples: (random) => {
            const secret = `${random.text('123456789', 15)}|${random.text(keys_random/* base64url */.r0, 27)}`;
            return [{ text: `https://graph.facebook.com/me?access_token=${secret}`, secret }];
        },
        nearMisses: (random) => [`access_token=${random.text(keys_random/* digits */.vm, 12)}|${random.text(keys_random/* alnum */.Sg, 27)}`],
    };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/source-hosts.js




/** The bare name stands in too many addresses. */
const githubWords = ['github_', 'github token', 'github-token', 'githubtoken', 'github key', 'githubkey', 'gh_token'];
const github = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((head) => prefixed({
    provider: 'github',
    title: 'GitHub token',
    id: `github-${head.slice(0, 3)}`,
    shape: [head, [keys_random/* alnum */.Sg, 36]],
    entropy: 3,
    verify: (secret) => endsInCrc(secret, head.length),
    sample: (random) => withCrc(head, random.text(keys_random/* alnum */.Sg, 30)),
}));
/** `glpat-<payload>.<version and length><CRC-32 of all before it>`, the last in seven digits of base 36. */
function routable(head) {
    const sum = (text) => crc32(text).toString(36).padStart(7, '0');
    return {
        id: `gitlab-routable-${head.replace('-', '')}`,
        rule: 'key-gitlab',
        provider: 'gitlab',
        title: 'GitLab token',
        keywords: [head],
        pattern: new RegExp(`(?<![A-Za-z0-9_])${head}(?:t\\d_)?[A-Za-z0-9_-]{20,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])`, 'y'),
        entropy: 3,
        verify: (secret) => secret.slice(-7) === sum(secret.slice(0, -7)),
        prefix: head,
        examples: (random) => {
            const body = `${head}${random.text(keys_random/* base64url */.r0, 36)}.01.${random.text(keys_random/* lower */.ib, 2)}`;
            const short = `${head}${random.text(keys_random/* base64url */.r0, 27)}.${random.text(keys_random/* lower */.ib, 2)}`;
            return [body, short].map((text) => ({ text: text + sum(text), secret: text + sum(text) }));
        },
    };
}
const gitlab = [
    ...['glpat-', 'glrt-', 'glptt-', 'gldt-', 'glcbt-', 'glft-', 'glimt-', 'gloas-', 'glagent-', 'glsoat-'].map(routable),
    ...fixed('gitlab', 'GitLab token', 'glpat-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab deploy token', 'gldt-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab pipeline trigger token', 'glptt-', [keys_random/* base64url */.r0, 40]),
    ...fixed('gitlab', 'GitLab runner token', 'glrt-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab runner token', 'glrtr-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab job token', 'glcbt-', [keys_random/* base64url */.r0, 20, 56]),
    ...fixed('gitlab', 'GitLab incoming mail token', 'glimt-', [keys_random/* base64url */.r0, 25]),
    ...fixed('gitlab', 'GitLab feed token', 'glft-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab agent token', 'glagent-', [keys_random/* base64url */.r0, 50]),
    ...fixed('gitlab', 'GitLab OAuth application secret', 'gloas-', [keys_random/* base64url */.r0, 64]),
    ...fixed('gitlab', 'GitLab SCIM token', 'glsoat-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab feature flag token', 'glffct-', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab runner registration token', 'GR1348941', [keys_random/* base64url */.r0, 20, 50]),
    ...fixed('gitlab', 'GitLab workspace token', 'glwt-', [keys_random/* base64url */.r0, 20, 50]),
    ...beside_beside('gitlab', 'GitLab session cookie', '_gitlab_session', [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('gitlab', 'GitLab token', 'gitlab', [`${keys_random/* base64url */.r0}=`, 20, 22]),
];
/** Hosts of source code: tokens for pushing, reading and administering repositories. */
const sourceHosts = () => [
    ...github,
    ...fixed('github', 'GitHub refresh token', 'ghr_', [keys_random/* alnum */.Sg, 76]),
    ...fixed('github', 'GitHub fine-grained token', 'github_pat_', [keys_random/* alnum */.Sg, 22], '_', [keys_random/* alnum */.Sg, 59]),
    ...fixed('github', 'GitHub fine-grained token', 'github_pat_', [alphabets_word, 82]),
    ...fixed('github', 'GitHub app installation token', 'ghs_', [keys_random/* digits */.vm, 1, 12], '_', [keys_random/* base64url */.r0, 10, 600], '.', [keys_random/* base64url */.r0, 10, 2000], '.', [keys_random/* base64url */.r0, 10, 800]),
    ...beside_beside('github', 'GitHub app token', githubWords, 'v1.', [hex, 40]),
    ...beside_beside('github', 'GitHub token', githubWords, [hex, 40]),
    ...gitlab,
    ...fixed('bitbucket', 'Bitbucket app password', 'ATBB', [keys_random/* base64url */.r0, 28, 64]),
    ...fixed('bitbucket', 'Bitbucket access token', 'ATCTT3xFfGN0', [opaque, 150, 200], '=', [hex, 8]),
    ...beside_beside('bitbucket', 'Bitbucket Data Center token', 'bitbucket', 'BBDC-', [padded, 44]),
    ...fixed('bitbucket', 'Bitbucket Data Center token', 'BBDC-', [padded, 44]),
    ...harmless(beside_beside('bitbucket', 'Bitbucket client id', 'bitbucket', [keys_random/* alnum */.Sg, 32])),
    ...beside_beside('bitbucket', 'Bitbucket client secret', 'bitbucket', [`${keys_random/* alnum */.Sg}-_=`, 64]),
    ...beside_beside('gitea', 'Gitea or Forgejo token', ['gitea', 'forgejo', 'codeberg'], [hex, 40]),
    ...beside_beside('gogs', 'Gogs token', 'gogs', [hex, 40]),
    ...beside_beside('gitee', 'Gitee token', 'gitee', [hex, 32]),
    ...beside_beside('gitter', 'Gitter token', 'gitter', [hex, 40]),
    ...beside_beside('gitter', 'Gitter token', 'gitter', [`${keys_random/* alnum */.Sg}_-`, 40]),
    ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_', [hex, 40]),
    ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_', [hex, 16], '_', [hex, 40]),
    ...fixed('sourcegraph', 'Sourcegraph token', 'sgp_local_', [hex, 40]),
    ...fixed('sourcegraph', 'Sourcegraph dotcom token', 'slk_', [hex, 64]),
    ...beside_beside('sourcegraph', 'Sourcegraph token', ['sourcegraph', 'src_access'], [hex, 40]),
    ...fixed('gitpod', 'Gitpod token', 'gitpod_pat_', [alphabets_dotted, 32, 120]),
    ...beside_beside('phabricator', 'Phabricator Conduit token', ['phabricator', 'conduit', 'arcrc'], [keys_random/* alnum */.Sg, 32]),
    ...beside_beside('rhodecode', 'RhodeCode token', 'rhodecode', [hex, 40]),
    ...beside_beside('codacy', 'Codacy token', 'codacy', [keys_random/* alnum */.Sg, 20]),
    ...beside_beside('codeclimate', 'Code Climate token', ['codeclimate', 'cc_test_reporter'], [hex, 64]),
    ...beside_beside('codeclimate', 'Code Climate token', 'codeclimate', [hex, 40]),
    ...beside_beside('reviewboard', 'Review Board token', 'reviewboard', [hex, 40]),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/webhooks.js

/** An address that whoever knows it may post to. */
function webhook({ provider, title, keywords, address, make }) {
    return {
        id: `${provider}-webhook`,
        rule: `key-${provider}`,
        provider,
        title,
        keywords,
        pattern: new RegExp(address, 'y'),
        entropy: 2.5,
        examples: (random) => {
            const { head, secret } = make(random);
            return [
                { text: `WEBHOOK=https://${head}${secret}\n`, secret },
                { text: `curl -X POST 'https://${head}${secret}' -d '{}'`, secret },
            ];
        },
        nearMisses: (random) => keywords.map((keyword) => `https://${keyword}/${random.text(keys_random/* alnum */.Sg, 3)}`),
    };
}
const hexUuid = (random) => [8, 4, 4, 4, 12].map((length) => random.text(keys_random/* hex */.uh, length)).join('-');
const webhooks_uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const webhooks = () => [
    webhook({
        provider: 'slack',
        title: 'Slack webhook',
        keywords: ['hooks.slack.com/', 'hooks.slack-gov.com/'],
        address: 'hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/(?<secret>(?!T0{6,12}/|TX{3,12}/)[A-Za-z0-9+/]{40,80})(?![A-Za-z0-9+/])',
        make: (random) => ({
            head: 'hooks.slack.com/services/',
            secret: `T${random.text(keys_random/* upper */.js, 10)}/B${random.text(keys_random/* upper */.js, 10)}/${random.text(keys_random/* alnum */.Sg, 24)}`,
        }),
    }),
    webhook({
        provider: 'discord',
        title: 'Discord webhook',
        keywords: ['/api/webhooks/'],
        address: '/api/webhooks/\\d{17,20}/(?<secret>[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])',
        make: (random) => ({
            head: `discord.com/api/webhooks/${random.text('123456789', 19)}/`,
            secret: random.text(keys_random/* base64url */.r0, 68),
        }),
    }),
    webhook({
        provider: 'teams',
        title: 'Microsoft Teams webhook',
        keywords: ['webhook.office.com/', 'outlook.office.com/'],
        address: `(?:webhook|outlook)\\.office\\.com/webhook(?:b2)?/(?<secret>[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-zA-Z]{32}/[0-9a-z-]{36}(?:/[A-Za-z0-9_-]{40,50})?)`,
        make: (random) => ({
            head: 'acme.webhook.office.com/webhookb2/',
            secret: `${hexUuid(random)}@${hexUuid(random)}/IncomingWebhook/${random.text(keys_random/* hex */.uh, 32)}/${hexUuid(random)}`,
        }),
    }),
    webhook({
        provider: 'google-chat',
        title: 'Google Chat webhook',
        keywords: ['chat.googleapis.com/v1/'],
        address: 'chat\\.googleapis\\.com/v1/spaces/[A-Za-z0-9_-]{8,16}/messages\\?(?<secret>key=[A-Za-z0-9_-]{20,60}&token=[A-Za-z0-9_%-]{30,80})',
        make: (random) => ({
            head: `chat.googleapis.com/v1/spaces/${random.text(keys_random/* alnum */.Sg, 11)}/messages?`,
            secret: `key=${random.text(keys_random/* base64url */.r0, 39)}&token=${random.text(keys_random/* base64url */.r0, 43)}`,
        }),
    }),
    webhook({
        provider: 'zapier',
        title: 'Zapier webhook',
        keywords: ['hooks.zapier.com/'],
        address: 'hooks\\.zapier\\.com/hooks/catch/(?<secret>\\d{4,10}/[A-Za-z0-9]{5,10})(?![A-Za-z0-9])',
        make: (random) => ({
            head: 'hooks.zapier.com/hooks/catch/',
            secret: `${random.text('123456789', 7)}/${random.text(keys_random/* alnum */.Sg, 7)}`,
        }),
    }),
    webhook({
        provider: 'make',
        title: 'Make webhook',
        keywords: ['.make.com/', 'hook.integromat.com/'],
        address: '(?:\\.make|hook\\.integromat)\\.com/(?<secret>[a-z0-9]{32})(?![A-Za-z0-9])',
        make: (random) => ({ head: 'hook.eu1.make.com/', secret: random.text(`${keys_random/* digits */.vm}abcdefghijklmnopqrstuvwxyz`, 32) }),
    }),
    webhook({
        provider: 'ifttt',
        title: 'IFTTT webhook key',
        keywords: ['maker.ifttt.com/'],
        address: 'maker\\.ifttt\\.com/(?:trigger/[A-Za-z0-9_-]{1,60}/(?:json/)?with/key|use)/(?<secret>[A-Za-z0-9_-]{20,50})(?![A-Za-z0-9_-])',
        make: (random) => ({ head: 'maker.ifttt.com/trigger/door/with/key/', secret: random.text(keys_random/* base64url */.r0, 22) }),
    }),
    webhook({
        provider: 'feishu',
        title: 'Feishu or Lark webhook',
        keywords: ['/open-apis/bot/'],
        address: `/open-apis/bot/(?:v2/)?hook/(?<secret>${webhooks_uuid})(?![A-Za-z0-9])`,
        make: (random) => ({ head: 'open.feishu.cn/open-apis/bot/v2/hook/', secret: hexUuid(random) }),
    }),
    webhook({
        provider: 'dingtalk',
        title: 'DingTalk robot token',
        keywords: ['oapi.dingtalk.com/'],
        address: 'oapi\\.dingtalk\\.com/robot/send\\?access_token=(?<secret>[0-9a-f]{64})(?![A-Za-z0-9])',
        make: (random) => ({ head: 'oapi.dingtalk.com/robot/send?access_token=', secret: random.text(keys_random/* hex */.uh, 64) }),
    }),
    webhook({
        provider: 'wecom',
        title: 'WeCom webhook',
        keywords: ['/cgi-bin/webhook/send'],
        address: `/cgi-bin/webhook/send\\?key=(?<secret>${webhooks_uuid})(?![A-Za-z0-9])`,
        make: (random) => ({ head: 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', secret: hexUuid(random) }),
    }),
    webhook({
        provider: 'azure-logic-apps',
        title: 'Azure Logic Apps trigger',
        keywords: ['logic.azure.com'],
        address: 'logic\\.azure\\.com(?::443)?/workflows/[0-9a-f]{32}/triggers/[^\\s"\'`<>]{10,200}?sig=(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])',
        make: (random) => ({
            head: `prod-01.westeurope.logic.azure.com:443/workflows/${random.text(keys_random/* hex */.uh, 32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sig=`,
            secret: random.text(keys_random/* base64url */.r0, 43),
        }),
    }),
    webhook({
        provider: 'rocketchat',
        title: 'Rocket.Chat webhook',
        keywords: ['/hooks/'],
        address: '/hooks/(?<secret>[A-Za-z0-9]{17}/[A-Za-z0-9]{43,64})(?![A-Za-z0-9])',
        make: (random) => ({
            head: 'chat.example.org/hooks/',
            secret: `${random.text(keys_random/* alnum */.Sg, 17)}/${random.text(keys_random/* alnum */.Sg, 64)}`,
        }),
    }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/general/index.js



























/** Detectors of keys that open something else than a language model. */
const generalFamilies = [
    sourceHosts,
    aws,
    azure,
    gcp,
    cloud,
    registries,
    ci,
    privateKeys,
    kubernetes,
    jwts,
    databases,
    basicAuth,
    configFiles,
    slack,
    chat,
    webhooks,
    payment,
    mail,
    monitoring,
    auth,
    cdn,
    saas,
    social,
    crypto_crypto,
    dataApis,
    businessApis,
    serverConfigs,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/chosen.js





const words = passwordWords.filter((word) => word !== 'secret');
/** A name that ends in the word for a password: nothing else is then meant by its value. */
const chosen_name = `(?!secret)${anyPasswordWord}(?:${anyOf(['word', 'ord', 'wd', 'd', 'phrase'])})?\\d?(?![A-Za-z0-9_.-])${notAbout}`;
/** Letters of both cases and two digits at least. */
const chosen_mixed = '(?=[^A-Z]{0,39}[A-Z])(?=[^a-z]{0,39}[a-z])(?=[A-Za-z]{0,39}\\d[A-Za-z]{0,39}\\d)[A-Za-z0-9]{8,40}';
/** Words and blanks. What a sentence is, a filter tells. */
const spaced = '[^\\s"\'`<>{}]{1,40} [^"\'`<>{}\\n]{1,80}';
const examples = (random) => [
    `${random.text('ABCDEFGH', 1)}rose${random.text(keys_random/* digits */.vm, 2)}Garden${random.text(keys_random/* digits */.vm, 1)}`,
    `${random.text(keys_random/* alnum */.Sg, 4)}${random.text(keys_random/* digits */.vm, 2)}Ba${random.text(keys_random/* alnum */.Sg, 4)}`,
];
/** A quoted password without signs, or with blanks. */
const plain = withPattern({
    ...shared,
    id: 'generic-password-plain',
    title: 'password',
    gate: names_given,
    chosen: true,
    keywords: words,
    examples: (random) => [
        ...examples(random).map((secret) => ({ text: `db_password = "${secret}"`, secret })),
        ...examples(random).map((secret) => ({ text: `"pass": "${secret} of 7 Lakes"`, secret: `${secret} of 7 Lakes` })),
    ],
    nearMisses: () => [
        'password = "Password123"',
        'password_algorithm = "Pbe2WithSha1AndDes3"',
        'password: "Enter at least 8 letters"',
        'passwordField = "newUserField22"',
    ],
}, () => `${chosen_name}${assignment}(?<=["'\`])(?<secret>${chosen_mixed}|${spaced})\\\\{0,3}["'\`]`);
/** The same without quotes, right behind an equals sign or a tag, or up to the end of a line of settings. */
const plainLine = withPattern({
    ...shared,
    id: 'generic-password-line',
    title: 'password',
    chosen: true,
    keywords: words,
    examples: (random) => examples(random).map((secret) => ({ text: `DB_PASSWORD=${secret}\n`, secret })),
    nearMisses: () => ['password = settings22.Password2\n', 'password: Enter22\n'],
}, () => `${chosen_name}(?:[=>]|: (?=[A-Za-z0-9]{8,40}(?:\\r?\\n|$)))(?<secret>${chosen_mixed})(?=[\\s"'<&;]|$)`);

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/commands.js



/** What stands between a command and the flag that is meant. */
const between = '[ \\t](?:[^\\n]{0,120}?[ \\t])?';
/** Commands and settings that take a password at a known place, with what stands ahead of it. */
const commands = {
    sshpass: '[ \\t]{1,4}-p[ \\t]{0,4}',
    mysql: `(?:dump|admin|import|check|sh)?(?:\\.exe)?${between}-p`,
    'docker login': `${between}-p[ \\t]{1,4}`,
    'podman login': `${between}-p[ \\t]{1,4}`,
    'az login': `${between}-p[ \\t]{1,4}`,
    'net use': `(?:[ \\t][^\\n]{0,80}?/user:\\S{1,60}|[ \\t](?:\\S{1,3}[ \\t])?\\\\\\\\\\S{1,80}|r[ \\t]\\S{1,40})[ \\t]{1,4}(?!/)`,
    'convertto-securestring': '[ \\t]{1,4}(?:-[sS]tring[ \\t]{1,4})?(?=["\'])',
    requirepass: '[ \\t]{1,4}',
    masterauth: '[ \\t]{1,4}',
    bindpw: '[ \\t]{1,4}',
    'redis-cli': `${between}-a[ \\t]{1,4}`,
    ldapsearch: `${between}-w[ \\t]{1,4}`,
    ldapmodify: `${between}-w[ \\t]{1,4}`,
    ldapadd: `${between}-w[ \\t]{1,4}`,
    '-storepass': '[ \\t]{1,4}',
    '-keypass': '[ \\t]{1,4}',
    'htpasswd -': `[A-Za-z]{0,4}b[A-Za-z]{0,4}[ \\t]\\S{1,80}[ \\t]{1,4}\\S{1,40}[ \\t]{1,4}`,
    'snmp-server community': '[ \\t]{1,4}',
    'enable secret': '[ \\t]{1,4}(?:\\d[ \\t]{1,4})?',
    ' pass:': '',
};
const anyCase = (text) => text.replace(/[a-z]/g, (c) => `[${c}${c.toUpperCase()}]`);
/** A password on a command line, where its place says what it is. */
const command = withPattern({
    ...shared,
    id: 'generic-command',
    title: 'password',
    chosen: true,
    keywords: Object.keys(commands),
    examples: (random) => [
        'sshpass -p @ ssh host',
        "mysqldump -u root -p'@' shop",
        'requirepass @\n',
        'openssl rsa -passin pass:@ -in x',
    ].map((text) => filled(text, random)),
    nearMisses: () => [
        'sshpass -p "$PASSWORD" ssh host',
        'mysql -u root -p shop',
        'docker login -u me -p $TOKEN',
        'requirepass foobared',
        'mysql --port 3306 -pretty',
    ],
}, () => `(?:${Object.entries(commands)
    .map(([word, gap]) => anyCase(word) + gap)
    .join('|')})["']?(?<secret>[^\\s"'\`<>$]{6,80})(?=["'\\s\`)]|$)`);
/** Calls whose last argument is a password or a key, after a name or what is to be signed. */
const calls = [
    'networkcredential(',
    'httpbasicauth(',
    'setbasicauth(',
    'getconnection(',
    'mysqli_connect(',
    'auth=(',
    '.login(',
    'createhmac(',
    'jwt.sign(',
    'jwt.verify(',
    'jwt.encode(',
    'jwt.decode(',
];
const argument = '(?:[^()"\'\\n]{1,60}|"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\')';
/** A quoted password or key, which a call gets after one or two other arguments. */
const called = withPattern({
    ...shared,
    id: 'generic-call',
    title: 'password',
    chosen: true,
    keywords: calls,
    examples: (random) => ['HTTPBasicAuth("me", "@")', "jwt.sign(payload, '@')", 'getConnection(url, "app", "@")'].map((text) => filled(text, random)),
    nearMisses: () => [
        'HTTPBasicAuth("me", password)',
        "createHmac('sha256', 'a secret')",
        "jwt.sign({ a: 1 }, 'RS256')",
        'auth=("user", "pass")',
    ],
}, () => `(?:${calls.map((word) => anyCase(word).replace(/[.(]/g, '\\$&')).join('|')})\\s{0,20}${argument},\\s{0,20}(?:${argument},\\s{0,20})?["'](?<secret>[^\\s"'\`<>]{7,120})["']`);
function filled(text, random) {
    const secret = `${random.text(keys_random/* alnum */.Sg, 4)}7g${random.text(keys_random/* alnum */.Sg, 12)}`;
    return { text: text.replace('@', secret), secret };
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/passwords.js




/** What people choose for a password: anything but blanks and quotes, with a letter or digit near its beginning and a sign. */
const chosen = '(?=[^"\'`A-Za-z0-9\\s]{0,60}[A-Za-z0-9])(?=[A-Za-z0-9_.:/+=-]{0,127}[^\\s"\'`A-Za-z0-9_.:/+=-])[^\\s"\'`]{7,127}[^\\s"\'`\\\\]';
const chosenExamples = (random) => [1, 2].map((at) => `${random.text(keys_random/* alnum */.Sg, 6)}!${random.text('%&*-_', at)}${random.text(keys_random/* alnum */.Sg, 8)}`);
/** A quoted value with signs in it, given to a name that says password; words may be in it. */
const quoted = withPattern({
    ...shared,
    id: 'generic-password',
    title: 'password',
    gate: names_given,
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `password = "${value}"`, secret: value })),
    nearMisses: () => [
        'password = "********"',
        'password = "<your password>"',
        'password = "{{ vault_password }}"',
        'password_hint = "Enter your password!"',
    ],
}, () => `${passwordName}${assignment}(?<=["'\`])(?<secret>${chosen})\\\\{0,3}["'\`]`);
const passwords_sign = '[A-Za-z0-9_.:/+=-]{0,60}[^\\s"\'`A-Za-z0-9_.:/+=-]';
/** The same for all names that say secret: tokens have no signs, so that there must be three. */
const passwords_signed = withPattern({
    ...shared,
    id: 'generic-signs',
    title: 'secret',
    gate: names_given,
    keywords: secretWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `api_key = "${value}#("`, secret: `${value}#(` })),
    nearMisses: (random) => [
        `api_key = "${random.text(keys_random/* alnum */.Sg, 12)}?${random.text(keys_random/* alnum */.Sg, 12)}"`,
        'token = "<%= token %>"',
    ],
}, () => `${notPublic}${anySecretWord}${rest}${assignment}(?<=["'\`])(?<secret>(?=${passwords_sign}${passwords_sign}${passwords_sign})${chosen})\\\\{0,3}["'\`]`);
/** Not in the query of an address, where more follows on the same line. */
const notInAddress = '(?<![?&;][A-Za-z0-9_.-]{0,20})';
/** An equals sign or the end of a tag without blanks, a flag, a setting, the cell of a table, a shell's default. */
const inlineOperator = '(?:(?:=|:-|>|</key>\\s{0,40}<string>)|(?:(?<=[\\s"\']--?[A-Za-z_-]{2,30})|(?<=(?:set|setenv|setx|ENV|ARG) [A-Za-z0-9_.-]{2,40})) | \\| )';
/** The same without quotes, up to the end of a line of settings: no brackets, which code has. */
const bare = withPattern({
    ...shared,
    id: 'generic-password-bare',
    title: 'password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `db.password=${value}\n`, secret: value })),
    nearMisses: () => ['password = settings.password!\n', 'password: changeme!\n'],
}, () => `${notInAddress}${passwordName}\\*{0,2}[ \\t]{0,8}[:=]\\*{0,2}[ \\t]{0,8}(?<secret>[^\\s"'\`,;()[\\]{}<>$\\\\]{8,128})(?=[ \\t]{0,8}(?:\\r?\\n|$))`);
/**
 * The same amid other text, as in a command line, a connection string, an address or an element of XML: with a sign that
 * is no operator of code.
 */
const inline = withPattern({
    ...shared,
    id: 'generic-password-inline',
    title: 'password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).flatMap((value) => [
        `tool --password ${value} --verbose`,
        `MYSQL_PASSWORD=${value} tool`,
        `Server=db;Password=${value};Timeout=30`,
        `<password>${value}</password>`,
    ].map((text) => ({ text, secret: value }))),
    nearMisses: () => [
        'if (password==other!value) {',
        'tool --password $PASSWORD --verbose',
        '<password>********</password>',
        'the password: changeme! is asked for',
    ],
}, () => `${passwordName}${inlineOperator}(?<secret>(?=[A-Za-z0-9_.:/+-]{0,63}[!#%*?@^~])[^\\s"'\`,;()[\\]{}<>$\\\\&|]{8,64})(?=[\\s"'\`<&;}|])`);
/** The same ahead of the name that it is compared with. */
const compared = withPattern({
    ...shared,
    id: 'generic-password-compared',
    title: 'password',
    keywords: passwordWords,
    before: 180,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `if ("${value}" == user.password) {`, secret: value })),
    nearMisses: () => [`if ("********" == password) {`, `if ('' === secret)`],
}, () => `(?<=["'\`](?<secret>${chosen}|${literal})\\\\{0,3}["'\`][ \\t]{0,4}[!=]={1,2}[ \\t]{0,4}[A-Za-z0-9_.$]{0,40})${anyPasswordWord}`);

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/secrets.js





/** A random-looking value, given to a name that says secret. */
const secret = withPattern({
    ...shared,
    id: 'generic-secret',
    title: 'secret',
    gate: names_given,
    keywords: secretWords,
    examples: (random) => ['client_secret', 'apiKey', 'ACCESS_TOKEN', 'dbPassword', 'signing_key'].flatMap((name) => secrets_written(name, random)),
    nearMisses: (random) => [
        `sha256 = "${random.text(keys_random/* hex */.uh, 64)}"`,
        `publicKey = "${random.text(keys_random/* alnum */.Sg, 32)}"`,
        `credentialsId: '${random.text(keys_random/* hex */.uh, 32)}'`,
        'token = request.headers.authorization',
        'const secretName = "database-connection-settings";',
        'password: changeme-please',
        `"token": "\${API_TOKEN}"`,
        'secret_id = "your-secret-goes-here"',
    ],
}, () => `${notPublic}${anySecretWord}${rest}${assignment}(?:base64:)?(?<secret>${literal})`);
function secrets_written(name, random) {
    const value = random.text(keys_random/* alnum */.Sg, 32);
    return [`${name}=${value}`, `"${name}": "${value}"`, `${name}: ${value}`, `${name} := '${value}'`].map((text) => ({
        text,
        secret: value,
    }));
}
/**
 * The same for names that only end in `key`. Such names are given to hashes, ids and the fingerprints of public keys as
 * well, so that neither hexadecimal values nor names of such keys count.
 */
const key = withPattern({
    ...shared,
    id: 'generic-key',
    title: 'secret key',
    gate: names_given,
    keywords: ['_key', '-key', 'key=', 'key =', 'key:', 'key :', 'key"', "key'", 'key>'],
    examples: (random) => ['service_x_key', 'paymentKey', 'x-billing-key'].flatMap((name) => secrets_written(name, random)),
    nearMisses: (random) => [
        `cache_key = "${random.text(keys_random/* hex */.uh, 40)}"`,
        `pubKey = "${random.text(keys_random/* alnum */.Sg, 40)}"`,
        'translation-key: "settings.profile.title"',
    ],
}, () => `[_-]?(?<=[A-Za-z0-9][_-]?)(?<!(?:${anyOf(plainKinds)})[_-]?)[kK][eE][yY]\\d?${assignment}(?![0-9A-Fa-f-]{8,400}[^0-9A-Za-z_+/=-])(?<secret>${literal})`);

;// CONCATENATED MODULE: ./build/src/keys/detectors/generic/index.js




/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
const genericDetectors = () => [
    secret,
    key,
    quoted,
    passwords_signed,
    bare,
    inline,
    compared,
    plain,
    plainLine,
    command,
    called,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/index.js



/** Tables that are made at build time rely on the order. */
const families = [...aiFamilies, ...generalFamilies, genericDetectors];
let detectors_all;
/** Every built-in detector, family after family. */
function detectors() {
    detectors_all ??= families.flatMap((family) => family());
    return detectors_all;
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _5: () => (/* binding */ isIdentifier),
  Cn: () => (/* binding */ lowBar),
  aU: () => (/* binding */ wordy)
});

;// CONCATENATED MODULE: ./build/src/keys/filters/bigrams.js
/** How surprising a letter is after another, in whole bits, 9 and more as 9: a row for each first letter. Made by bench/bigrams.mjs. */
const bigrams = [
    '84449759597353959342667868',
    '36673778367268479446389959',
    '38573993594479289463599979',
    '46752778289567479547579869',
    '47436668799453757234867579',
    '47773389299487399455489959',
    '47782654399464559346478988',
    '29872987399667389464599969',
    '56455559998452359543959795',
    '39762779586688367725376969',
    '56651667399585668736597978',
    '37752788398388379855579949',
    '25862889389558439858598989',
    '48444638496776579733669979',
    '66558669696442559355455889',
    '38873885498378349354499979',
    '67897899678479879699088987',
    '37562769396656379544578959',
    '58483794396667448832467769',
    '39572894299669479445598959',
    '44564669599343749333999899',
    '38691949299987499867799999',
    '37873974398693379446897788',
    '57373696399856529762798769',
    '55574569488443429735776866',
    '38771876397669489868777675',
];

;// CONCATENATED MODULE: ./build/src/keys/filters/wordiness.js

/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
function surprise(value) {
    let bits = 0;
    let pairs = 0;
    for (const [run] of value.matchAll(/[A-Z]?[a-z]{1,64}|[A-Z]{2,64}/g)) {
        const word = run.toLowerCase();
        for (let at = 1; at < word.length; at++) {
            bits += Number(bigrams[word.charCodeAt(at - 1) - 97]?.charAt(word.charCodeAt(at) - 97) ?? 9);
            pairs++;
        }
    }
    return { mean: pairs > 0 ? bits / pairs : Number.NaN, pairs };
}
/**
 * Whether `value` reads as words or as an identifier: the mean surprise is below `bar` and letters outnumber digits.
 * Words stay near 3.5 bits a letter and random letters near 6.25. Of random tokens of 32 letters and digits, 1 % fall
 * below the usual bar and fewer than 0.1 % below the low one; of identifiers in code, 80 % and 72 %.
 */
function wordy(value, bar = usualBar) {
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    const digits = value.replace(/\D/g, '').length;
    if (letters < digits * 1.5 || /^[0-9a-fA-F-]{16,4096}$/.test(value))
        return false;
    const { mean, pairs } = surprise(value);
    return pairs >= 5 && mean < Math.min(bar, bar + 1.45 - 5 / Math.sqrt(pairs));
}
/** Whether `value` is several words with delimiters, as code names things: `gnutls_x509_crl_sign`, `+i6t-not-inline`. */
function isIdentifier(value) {
    return (/^[+-]{0,2}(?:[A-Za-z]\d{1,2})?[A-Za-z]{1,40}\d{0,4}(?:[_-][A-Za-z]{1,40}\d{0,4}){1,20}$/.test(value) &&
        wordy(value));
}
const usualBar = 4.8;
/** For values that much else speaks for: hardly a random one falls below it. */
const lowBar = 4.2;


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
/** The ways to name a provider after an everyday word that leave no doubt. */
function everyday(word) {
    const tails = ['ai', 'api', 'key', 'token', 'secret'].flatMap((tail) => [tail, ` ${tail}`, `-${tail}`]);
    return [...tails, ':', '"', "'", '>', '(', ']', '.api'].map((tail) => word + tail);
}
/** Every provider of models whose keys have a rule of their own. */
const providers = [
    {
        id: 'anthropic',
        title: 'Anthropic',
        hosts: ['anthropic.com', 'claude.ai', 'claude.com'],
        aliases: ['claude', 'claudecode'],
        words: ['anthropic', 'claude_api', 'claude_key', 'claude_code_oauth', 'claude_auth'],
        prefix: 'sk-ant-',
    },
    {
        id: 'azure-openai',
        title: 'Azure OpenAI',
        hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com', 'models.ai.azure.com'],
        aliases: ['azure', 'azureopenai', 'azureai', 'aoai', 'azurefoundry'],
        words: ['azure_openai', 'openai.azure', 'azure_ai', 'aoai', 'azure_api_key'],
    },
    {
        id: 'openai',
        title: 'OpenAI',
        hosts: ['openai.com', 'chatgpt.com'],
        aliases: ['chatgpt', 'gpt', 'codex'],
        words: ['openai', 'open_ai', 'chatgpt_', 'gpt_api', 'gpt4_api'],
        prefix: 'sk-',
    },
    {
        id: 'openrouter',
        title: 'OpenRouter',
        hosts: ['openrouter.ai'],
        words: ['openrouter', 'open_router'],
        prefix: 'sk-or-v1-',
    },
    {
        id: 'gemini',
        title: 'Google Gemini',
        hosts: ['generativelanguage.googleapis.com', 'aistudio.google.com', 'ai.google.dev'],
        aliases: ['google', 'googleai', 'googlegemini', 'aistudio', 'googleaistudio', 'geminicli'],
        words: [
            'gemini',
            'google_api',
            'google_ai',
            'google_generative_ai',
            'palm_api',
            'google_key',
            'generativelanguage',
        ],
    },
    {
        id: 'vertex',
        title: 'Google Vertex AI',
        hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com'],
        aliases: ['vertexai', 'vertexgemini', 'vertexclaude', 'googlevertex'],
        words: ['aiplatform.googleapis', 'vertex_ai', 'vertex_api', 'google_vertex', 'vertex_key', 'vertex_token'],
    },
    {
        id: 'bedrock',
        title: 'Amazon Bedrock',
        hosts: ['bedrock-runtime.*.amazonaws.com', 'bedrock.*.amazonaws.com'],
        aliases: ['awsbedrock', 'amazonbedrock', 'aws'],
        words: ['bedrock'],
    },
    {
        id: 'deepseek',
        title: 'DeepSeek',
        hosts: ['deepseek.com'],
        words: ['deepseek', 'deep_seek'],
        prefix: 'sk-',
    },
    {
        id: 'dashscope',
        title: 'Alibaba DashScope',
        hosts: [
            'dashscope.aliyuncs.com',
            'dashscope-intl.aliyuncs.com',
            'dashscope-us.aliyuncs.com',
            'coding.dashscope.aliyuncs.com',
            'coding-intl.dashscope.aliyuncs.com',
            'bailian.aliyuncs.com',
            'maas.aliyuncs.com',
        ],
        aliases: ['bailian', 'aliyun', 'alibaba', 'tongyi', 'alibabacloud', 'aliyunbailian'],
        words: ['dashscope', 'dash_scope', 'bailian', 'tongyi', 'aliyun_api_key', 'alibaba_api'],
        prefix: 'sk-',
    },
    {
        id: 'qwen',
        title: 'Qwen',
        hosts: ['portal.qwen.ai', 'qwen.ai', 'qwenlm.ai'],
        aliases: ['qwencode', 'qwenoauth', 'qwencoder', 'qwenportal'],
        words: ['qwen'],
    },
    {
        id: 'volcengine',
        title: 'Volcengine Ark',
        hosts: ['volces.com', 'volcengine.com', 'volcengineapi.com', 'bytepluses.com'],
        aliases: ['ark', 'doubao', 'volcano', 'volcark', 'volcenginearck', 'huoshan', 'byteplus', 'volces'],
        words: ['volcengine', 'ark_api', 'doubao', 'volc_', 'volces', 'volcano_', 'byteplus'],
    },
    {
        id: 'modelscope',
        title: 'ModelScope',
        hosts: ['modelscope.cn', 'modelscope.ai'],
        words: ['model_scope'],
        prefix: 'ms-',
    },
    { id: 'iflow', title: 'iFlow', hosts: ['iflow.cn'], aliases: ['iflowcli'], words: ['iflow'], prefix: 'sk-' },
    {
        id: 'siliconflow',
        title: 'SiliconFlow',
        hosts: ['siliconflow.cn', 'siliconflow.com'],
        aliases: ['siliconcloud', 'silicon'],
        words: ['siliconflow', 'silicon_flow', 'siliconcloud'],
        prefix: 'sk-',
    },
    {
        id: 'moonshot',
        title: 'Moonshot (Kimi)',
        hosts: ['moonshot.cn', 'moonshot.ai', 'kimi.com', 'kimi.ai', 'kimi.moonshot.cn'],
        aliases: ['kimi', 'kimik2', 'moonshotai', 'kimicode', 'kimiforcoding', 'kimicoding'],
        words: ['moonshot', 'kimi'],
        prefix: 'sk-',
    },
    {
        id: 'minimax',
        title: 'MiniMax',
        hosts: ['minimax.io', 'minimax.chat', 'minimaxi.com', 'minimaxi.chat'],
        aliases: ['minimaxi', 'minimaxm2'],
        words: ['mini_max'],
        prefix: 'sk-',
    },
    {
        id: 'zhipu',
        title: 'Zhipu (Z.ai)',
        hosts: ['bigmodel.cn', 'z.ai', 'zhipuai.cn', 'chatglm.cn'],
        aliases: ['zai', 'zhipuai', 'bigmodel', 'glm', 'chatglm', 'zaicoding', 'zaicodingplan', 'glmcodingplan'],
        words: [
            'zhipu',
            'bigmodel',
            'chatglm',
            'glm_api',
            'glm_key',
            'zai_api',
            'zai_key',
            'zai_token',
            'z_ai_',
            'z.ai',
            'z-ai',
        ],
    },
    { id: 'groq', title: 'Groq', hosts: ['groq.com'], words: ['groq'], prefix: 'gsk_' },
    {
        id: 'xai',
        title: 'xAI',
        hosts: ['x.ai', 'grok.com'],
        aliases: ['grok'],
        words: ['xai_api', 'xai_key', 'xai_token', 'x_ai_', 'x.ai', 'grok'],
        prefix: 'xai-',
    },
    {
        id: 'mistral',
        title: 'Mistral',
        hosts: ['mistral.ai'],
        aliases: ['mistralai', 'codestral', 'mistralvibe'],
        words: ['mistral', 'codestral'],
    },
    {
        id: 'huggingface',
        title: 'Hugging Face',
        hosts: ['huggingface.co', 'hf.co', 'huggingface.cloud', 'hf.space'],
        aliases: ['hf', 'huggingfacehub'],
        words: ['huggingface', 'hugging_face', 'hf_token', 'hf_api', 'hf_key', 'hf_hub', 'hf_access'],
        prefix: 'hf_',
    },
    {
        id: 'together',
        title: 'Together AI',
        hosts: ['together.xyz', 'together.ai'],
        aliases: ['togetherai'],
        words: [...everyday('together'), 'together_', 'together.ai', 'together.xyz'],
    },
    {
        id: 'fireworks',
        title: 'Fireworks AI',
        hosts: ['fireworks.ai'],
        aliases: ['fireworksai'],
        words: ['fireworks'],
        prefix: 'fw_',
    },
    { id: 'cerebras', title: 'Cerebras', hosts: ['cerebras.ai'], prefix: 'csk-' },
    {
        id: 'nvidia',
        title: 'NVIDIA NIM',
        hosts: ['integrate.api.nvidia.com', 'api.nvidia.com', 'ngc.nvidia.com', 'nvcr.io'],
        aliases: ['nim', 'nvidianim', 'ngc'],
        words: ['nvidia', 'ngc_', 'ngc-', 'nim_api', 'nvapi_', 'nvcr.io'],
        prefix: 'nvapi-',
    },
    {
        id: 'perplexity',
        title: 'Perplexity',
        hosts: ['perplexity.ai'],
        aliases: ['pplx', 'perplexityai'],
        words: ['perplexity', 'pplx_'],
        prefix: 'pplx-',
    },
    {
        id: 'cohere',
        title: 'Cohere',
        hosts: ['cohere.ai', 'cohere.com'],
        words: ['cohere', 'co_api_key', 'co_api_token'],
    },
    {
        id: 'poe',
        title: 'Poe',
        hosts: ['poe.com'],
        words: [...everyday('poe'), 'poe_', 'poe.com'],
    },
    {
        id: 'vercel',
        title: 'Vercel AI Gateway',
        hosts: ['ai-gateway.vercel.sh', 'api.v0.dev', 'vercel.sh', 'v0.dev'],
        aliases: ['vercelaigateway', 'aigateway', 'vercelai', 'v0'],
        words: ['ai_gateway', 'vercel_ai', 'v0_api'],
        prefix: 'vck_',
    },
    {
        id: 'litellm',
        title: 'LiteLLM',
        hosts: ['litellm.ai'],
        aliases: ['litellmproxy'],
        words: ['litellm'],
        prefix: 'sk-',
    },
    { id: 'aihubmix', title: 'AIHubMix', hosts: ['aihubmix.com'], prefix: 'sk-' },
    { id: 'ollama', title: 'Ollama Cloud', hosts: ['ollama.com'], aliases: ['ollamacloud', 'ollamaturbo'] },
    {
        id: 'cloudflare',
        title: 'Cloudflare',
        hosts: ['api.cloudflare.com', 'gateway.ai.cloudflare.com'],
        aliases: ['cloudflareai', 'workersai', 'cloudflareworkersai', 'cloudflaregateway'],
        words: ['cloudflare', 'workers_ai', 'cf_api', 'cf_aig', 'cf_token', 'cf_ai'],
    },
    {
        id: 'replicate',
        title: 'Replicate',
        hosts: ['replicate.com'],
        words: ['replicate_', 'replicate-', 'replicate.com', 'replicate_api', 'replicate_token'],
        prefix: 'r8_',
    },
    {
        id: 'elevenlabs',
        title: 'ElevenLabs',
        hosts: ['elevenlabs.io'],
        words: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi_api_key', 'xi-api-key', 'eleven labs'],
    },
    {
        id: 'assemblyai',
        title: 'AssemblyAI',
        hosts: ['assemblyai.com'],
        words: ['assembly_ai'],
    },
    { id: 'deepgram', title: 'Deepgram', hosts: ['deepgram.com'] },
    {
        id: 'stability',
        title: 'Stability AI',
        hosts: ['stability.ai'],
        aliases: ['stabilityai'],
        words: [...everyday('stability'), 'stability_', 'stability.ai', 'dreamstudio'],
        prefix: 'sk-',
    },
    {
        id: 'langsmith',
        title: 'LangSmith',
        hosts: ['smith.langchain.com'],
        words: ['langsmith', 'langchain_api', 'langchain'],
        prefix: 'lsv2_',
    },
    {
        id: 'langfuse',
        title: 'Langfuse',
        hosts: ['langfuse.com'],
        words: ['langfuse_secret', 'langfuse-secret'],
        prefix: 'sk-lf-',
    },
    {
        id: 'wandb',
        title: 'Weights & Biases',
        hosts: ['wandb.ai'],
        words: [
            'wandb',
            'weightsandbiases',
            'weights_and_biases',
            'weights-and-biases',
            'weights & biases',
            'weights and biases',
        ],
    },
    { id: 'pinecone', title: 'Pinecone', hosts: ['pinecone.io'], prefix: 'pcsk_' },
    {
        id: 'cursor',
        title: 'Cursor',
        hosts: ['api.cursor.com', 'cursor.com', 'cursor.sh'],
        words: ['cursor_api', 'cursor_key', 'cursor_token', 'cursor.com', 'cursor.sh', 'cursor_ai'],
    },
    { id: 'devin', title: 'Devin', hosts: ['devin.ai'], words: ['devin'] },
    { id: 'upstage', title: 'Upstage', hosts: ['upstage.ai'], words: ['upstage'] },
    { id: 'runpod', title: 'RunPod', hosts: ['runpod.ai', 'runpod.io', 'runpod.net'], prefix: 'rpa_' },
    { id: 'clarifai', title: 'Clarifai', hosts: ['clarifai.com'] },
    {
        id: 'brave',
        title: 'Brave Search',
        hosts: ['search.brave.com'],
        words: ['brave_api', 'brave_search', 'brave_key', 'brave search', 'search.brave', 'brave.com'],
    },
    {
        id: 'private-ai',
        title: 'Private AI',
        hosts: ['private-ai.com'],
        aliases: ['privateai'],
        words: ['private_ai'],
    },
    { id: 'ai21', title: 'AI21', hosts: ['ai21.com'], aliases: ['jamba'], words: ['ai21'] },
    { id: 'anyscale', title: 'Anyscale', hosts: ['anyscale.com'], prefix: 'esecret_' },
    { id: 'baseten', title: 'Baseten', hosts: ['baseten.co'] },
    { id: 'deepinfra', title: 'DeepInfra', hosts: ['deepinfra.com'], words: ['deep_infra'] },
    { id: 'deepl', title: 'DeepL', hosts: ['deepl.com', 'api-free.deepl.com'] },
    { id: 'sambanova', title: 'SambaNova', hosts: ['sambanova.ai'], words: ['samba_nova'] },
    { id: 'novita', title: 'Novita AI', hosts: ['novita.ai'], words: ['novita'], prefix: 'sk_' },
    {
        id: 'hyperbolic',
        title: 'Hyperbolic',
        hosts: ['hyperbolic.xyz'],
        words: ['hyperbolic'],
    },
    { id: 'nebius', title: 'Nebius', hosts: ['nebius.ai', 'nebius.com', 'tokenfactory.nebius.com'], words: ['nebius'] },
    {
        id: 'chutes',
        title: 'Chutes',
        hosts: ['chutes.ai'],
        words: ['chutes'],
        prefix: 'cpk_',
    },
    { id: 'featherless', title: 'Featherless', hosts: ['featherless.ai'], prefix: 'rc_' },
    { id: 'requesty', title: 'Requesty', hosts: ['requesty.ai'], words: ['requesty'] },
    { id: 'portkey', title: 'Portkey', hosts: ['portkey.ai'], words: ['portkey'] },
    { id: 'helicone', title: 'Helicone', hosts: ['helicone.ai', 'hconeai.com'], prefix: 'sk-helicone-' },
    {
        id: 'lepton',
        title: 'Lepton',
        hosts: ['lepton.ai', 'lepton.run'],
        words: ['lepton'],
    },
    {
        id: 'voyage',
        title: 'Voyage AI',
        hosts: ['voyageai.com'],
        aliases: ['voyageai'],
        words: ['voyage_ai', 'voyage_api', 'voyage_key'],
        prefix: 'pa-',
    },
    {
        id: 'jina',
        title: 'Jina AI',
        hosts: ['jina.ai'],
        words: ['jina_', 'jina.ai', 'jina_api', 'jina_ai'],
        prefix: 'jina_',
    },
    { id: 'tavily', title: 'Tavily', hosts: ['tavily.com'], prefix: 'tvly-' },
    {
        id: 'exa',
        title: 'Exa',
        hosts: ['exa.ai'],
        words: [...everyday('exa'), 'exa_', 'exa.ai'],
    },
    { id: 'serper', title: 'Serper', hosts: ['serper.dev'], words: ['serper'] },
    { id: 'firecrawl', title: 'Firecrawl', hosts: ['firecrawl.dev'], prefix: 'fc-' },
    { id: 'e2b', title: 'E2B', hosts: ['e2b.dev', 'e2b.app'], words: ['e2b_'], prefix: 'e2b_' },
    {
        id: 'llamacloud',
        title: 'LlamaCloud',
        hosts: ['cloud.llamaindex.ai'],
        aliases: ['llamaparse'],
        words: ['llama_cloud', 'llama_parse'],
        prefix: 'llx-',
    },
    {
        id: 'llama',
        title: 'Llama API',
        hosts: ['llama.com', 'llama-api.com'],
        aliases: ['llamaapi'],
        words: ['llama_api'],
        prefix: 'LLM|',
    },
    {
        id: 'fal',
        title: 'fal.ai',
        hosts: ['fal.ai', 'fal.run'],
        words: [...everyday('fal'), 'fal_', 'fal.ai', 'fal.run'],
    },
    { id: 'baichuan', title: 'Baichuan', hosts: ['baichuan-ai.com'], words: ['baichuan'], prefix: 'sk-' },
    {
        id: 'stepfun',
        title: 'StepFun',
        hosts: ['stepfun.com', 'stepfun.ai'],
        aliases: ['step'],
        words: ['stepfun', 'step_api_key'],
    },
    {
        id: 'qianfan',
        title: 'Baidu Qianfan',
        hosts: ['qianfan.baidubce.com', 'aip.baidubce.com'],
        aliases: ['baidu', 'wenxin', 'ernie'],
        words: ['qianfan', 'wenxin', 'ernie_'],
        prefix: 'bce-v3/',
    },
    {
        id: 'hunyuan',
        title: 'Tencent Hunyuan',
        hosts: ['hunyuan.cloud.tencent.com', 'lkeap.cloud.tencent.com'],
        aliases: ['tencent'],
        words: ['hunyuan', 'lkeap'],
        prefix: 'sk-',
    },
    {
        id: 'lingyi',
        title: '01.AI (Yi)',
        hosts: ['lingyiwanwu.com', '01.ai'],
        aliases: ['yi', '01ai', 'lingyiwanwu'],
        words: ['lingyi', 'yi_api_key', '01_ai', '01.ai'],
    },
    { id: 'coze', title: 'Coze', hosts: ['coze.com', 'coze.cn'], words: ['coze'], prefix: 'pat_' },
    {
        id: 'dify',
        title: 'Dify',
        hosts: ['dify.ai'],
        words: [...everyday('dify'), 'dify_', 'dify.ai'],
        prefix: 'app-',
    },
    {
        id: 'github-models',
        title: 'GitHub Models',
        hosts: ['models.github.ai', 'models.inference.ai.azure.com', 'githubcopilot.com'],
        aliases: ['github', 'copilot', 'githubcopilot'],
        words: ['copilot_', 'copilot_api', 'copilot_token', 'github_models', 'github_copilot'],
    },
    {
        id: 'nlpcloud',
        title: 'NLP Cloud',
        hosts: ['nlpcloud.io', 'nlpcloud.com'],
        words: ['nlp_cloud'],
    },
    { id: 'writer', title: 'Writer', hosts: ['api.writer.com', 'writer.com'], words: ['writer_api', 'writer.com'] },
    {
        id: 'xiaomi',
        title: 'Xiaomi MiMo',
        hosts: ['xiaomimimo.com'],
        aliases: ['mimo', 'xiaomimimo'],
        words: ['mimo_api', 'mimo_key', 'xiaomi'],
        prefix: 'sk-',
    },
    {
        id: 'ppio',
        title: 'PPIO',
        hosts: ['ppinfra.com', 'ppio.com', 'ppio.cn'],
        words: ['ppio', 'ppinfra'],
        prefix: 'sk_',
    },
    {
        id: 'opencode',
        title: 'OpenCode Zen',
        hosts: ['opencode.ai'],
        aliases: ['opencodezen', 'zen'],
        words: ['opencode'],
        prefix: 'sk-',
    },
    { id: 'inference', title: 'Inference.net', hosts: ['inference.net'], words: ['inference.net', 'inference_api_key'] },
    {
        id: 'packycode',
        title: 'PackyCode',
        hosts: ['packyapi.com', 'packycode.com'],
        aliases: ['packy', 'packyapi'],
        words: ['packycode', 'packyapi'],
        prefix: 'sk-',
    },
    { id: 'pollinations', title: 'Pollinations', hosts: ['pollinations.ai'], words: ['pollinations'] },
    { id: 'aleph-alpha', title: 'Aleph Alpha', hosts: ['aleph-alpha.com'], words: ['aleph_alpha', 'alephalpha'] },
    {
        id: 'nomic',
        title: 'Nomic',
        hosts: ['nomic.ai'],
        words: ['nomic'],
        prefix: 'nk-',
    },
    {
        id: 'leonardo',
        title: 'Leonardo.Ai',
        hosts: ['leonardo.ai'],
        words: ['leonardo'],
    },
    { id: 'ideogram', title: 'Ideogram', hosts: ['ideogram.ai'] },
    {
        id: 'luma',
        title: 'Luma AI',
        hosts: ['lumalabs.ai'],
        words: ['luma_ai', 'luma_api', 'luma_key', 'luma_labs', 'luma_token'],
        prefix: 'luma-',
    },
    { id: 'runway', title: 'Runway', hosts: ['runwayml.com'], aliases: ['runwayml'], words: ['runway'], prefix: 'key_' },
    { id: 'playht', title: 'PlayHT', hosts: ['api.play.ht'], words: ['playht', 'play_ht', 'api.play.ht'] },
    { id: 'speechmatics', title: 'Speechmatics', hosts: ['speechmatics.com'] },
    {
        id: 'cartesia',
        title: 'Cartesia',
        hosts: ['cartesia.ai'],
        words: ['cartesia_', 'cartesia.ai', 'cartesia_api', 'cartesia_key'],
        prefix: 'sk_car_',
    },
    { id: 'hume', title: 'Hume AI', hosts: ['hume.ai'], words: ['hume'] },
    { id: 'edenai', title: 'Eden AI', hosts: ['edenai.run', 'edenai.co'], words: ['eden_ai'] },
    { id: 'roboflow', title: 'Roboflow', hosts: ['roboflow.com'] },
    {
        id: 'modal',
        title: 'Modal',
        hosts: ['modal.com', 'modal.run'],
        words: ['modal_api', 'modal_key', 'modal_token', 'modal_secret', 'modal.com', 'modal.run'],
    },
    {
        id: 'lambda',
        title: 'Lambda Cloud',
        hosts: ['lambdalabs.com', 'lambda.ai', 'lambda.chat'],
        aliases: ['lambdalabs', 'lambdacloud'],
        words: ['lambda_labs', 'lambda_cloud', 'lambda_api_key', 'lambda.ai'],
    },
    { id: 'octoai', title: 'OctoAI', hosts: ['octoai.cloud', 'octo.ai'], words: ['octoai', 'octo_ai', 'octoml'] },
    {
        id: 'friendli',
        title: 'FriendliAI',
        hosts: ['friendli.ai'],
        words: ['friendli_', 'friendli.ai', 'friendliai', 'friendli_api', 'friendli_token'],
        prefix: 'flp_',
    },
    { id: 'qdrant', title: 'Qdrant', hosts: ['qdrant.io', 'qdrant.tech'] },
    { id: 'weaviate', title: 'Weaviate', hosts: ['weaviate.io', 'weaviate.cloud', 'weaviate.network'] },
    {
        id: 'zilliz',
        title: 'Zilliz Cloud',
        hosts: ['zilliz.com', 'zillizcloud.com'],
        aliases: ['milvus'],
        words: ['zilliz', 'milvus'],
    },
    {
        id: 'chroma',
        title: 'Chroma Cloud',
        hosts: ['trychroma.com'],
        words: ['chroma_api', 'chroma_key', 'chroma_cloud', 'chroma_token', 'trychroma'],
        prefix: 'ck-',
    },
    { id: 'browserbase', title: 'Browserbase', hosts: ['browserbase.com'], prefix: 'bb_live_' },
    {
        id: 'unstructured',
        title: 'Unstructured',
        hosts: ['unstructured.io', 'unstructuredapp.io'],
        words: ['unstructured_api', 'unstructured_io', 'unstructured.io', 'unstructuredapp'],
    },
    {
        id: 'letta',
        title: 'Letta',
        hosts: ['letta.com'],
        words: ['letta'],
        prefix: 'sk-let-',
    },
    { id: 'mem0', title: 'Mem0', hosts: ['mem0.ai'], words: ['mem0'], prefix: 'm0-' },
    { id: 'composio', title: 'Composio', hosts: ['composio.dev'], prefix: 'ak_' },
    {
        id: 'comet',
        title: 'Comet',
        hosts: ['comet.com', 'comet.ml'],
        aliases: ['opik'],
        words: ['comet_api', 'comet_key', 'comet_token', 'comet_ml', 'comet.com', 'comet.ml', 'opik'],
    },
    { id: 'arize', title: 'Arize', hosts: ['arize.com'], words: ['arize_', 'arize.com', 'arize_api', 'phoenix_api_key'] },
    {
        id: 'galileo',
        title: 'Galileo',
        hosts: ['galileo.ai', 'rungalileo.io'],
        words: ['galileo'],
    },
    { id: 'promptlayer', title: 'PromptLayer', hosts: ['promptlayer.com'], words: ['prompt_layer'], prefix: 'pl_' },
    { id: 'humanloop', title: 'Humanloop', hosts: ['humanloop.com'], prefix: 'hl_sk_' },
    {
        id: 'braintrust',
        title: 'Braintrust',
        hosts: ['braintrust.dev', 'braintrustdata.com', 'braintrustapi.com'],
        prefix: 'sk-',
    },
    {
        id: 'windsurf',
        title: 'Windsurf',
        hosts: ['codeium.com', 'windsurf.com'],
        aliases: ['codeium'],
        words: ['windsurf', 'codeium'],
        prefix: 'sk-ws-',
    },
    {
        id: 'fastgpt',
        title: 'FastGPT',
        hosts: ['fastgpt.in', 'fastgpt.io', 'fastgpt.cn'],
        words: ['fast_gpt'],
        prefix: 'fastgpt-',
    },
    { id: 'openpipe', title: 'OpenPipe', hosts: ['openpipe.ai'], prefix: 'opk_' },
    {
        id: 'spark',
        title: 'iFlytek Spark',
        hosts: ['xf-yun.com', 'xfyun.cn'],
        aliases: ['iflytek', 'xfyun', 'xunfei', 'sparkdesk', 'xinghuo'],
        words: ['iflytek', 'xfyun', 'xunfei', 'spark_desk', 'spark_api', 'spark_key', 'spark_secret', 'xf-yun'],
    },
    { id: 'deepai', title: 'DeepAI', hosts: ['deepai.org'], words: ['deepai', 'deep_ai'] },
    { id: 'heygen', title: 'HeyGen', hosts: ['heygen.com'], words: ['heygen', 'hey_gen'] },
    { id: 'synthesia', title: 'Synthesia', hosts: ['synthesia.io'] },
    { id: 'predibase', title: 'Predibase', hosts: ['predibase.com'], prefix: 'pb_' },
    {
        id: 'kluster',
        title: 'kluster.ai',
        hosts: ['kluster.ai'],
        words: ['kluster'],
    },
    { id: 'parasail', title: 'Parasail', hosts: ['parasail.io'], prefix: 'psk-' },
    {
        id: 'morph',
        title: 'Morph',
        hosts: ['morphllm.com'],
        aliases: ['morphllm'],
        words: ['morph_api', 'morph_key', 'morphllm', 'morph_llm'],
        prefix: 'sk-',
    },
    {
        id: 'venice',
        title: 'Venice.ai',
        hosts: ['venice.ai'],
        words: ['venice'],
    },
    {
        id: 'inception',
        title: 'Inception',
        hosts: ['inceptionlabs.ai'],
        aliases: ['inceptionlabs'],
        words: ['inception_api', 'inception_key', 'inception_labs'],
        prefix: 'sk_',
    },
    { id: 'watsonx', title: 'IBM watsonx', hosts: ['ml.cloud.ibm.com'], words: ['watsonx', 'ml.cloud.ibm'] },
    { id: 'segmind', title: 'Segmind', hosts: ['segmind.com'] },
    { id: '302ai', title: '302.AI', hosts: ['302.ai', '302ai.cn'], words: ['302ai', '302.ai', '302_ai'], prefix: 'sk-' },
    { id: 'glama', title: 'Glama', hosts: ['glama.ai'], words: ['glama'] },
    {
        id: 'gmi',
        title: 'GMI Cloud',
        hosts: ['gmi-serving.com', 'gmicloud.ai'],
        aliases: ['gmicloud'],
        words: ['gmi_api', 'gmi_key', 'gmi_cloud'],
    },
    { id: 'parallel', title: 'Parallel', hosts: ['parallel.ai'], words: ['parallel_api_key', 'parallel.ai'] },
    { id: 'context7', title: 'Context7', hosts: ['context7.com'], prefix: 'ctx7sk-' },
    { id: 'smithery', title: 'Smithery', hosts: ['smithery.ai'] },
    {
        id: 'newapi',
        title: 'New API',
        hosts: ['newapi.pro'],
        aliases: ['oneapi'],
        words: ['new_api_key', 'one_api_key', 'newapi', 'oneapi'],
        prefix: 'sk-',
    },
    {
        id: 'agentrouter',
        title: 'AgentRouter',
        hosts: ['agentrouter.org'],
        words: ['agentrouter', 'agent_router'],
        prefix: 'sk-',
    },
    { id: 'zenmux', title: 'ZenMux', hosts: ['zenmux.ai'], prefix: 'sk-' },
    { id: 'atlascloud', title: 'Atlas Cloud', hosts: ['atlascloud.ai'], words: ['atlas_cloud'] },
    { id: 'longcat', title: 'LongCat', hosts: ['longcat.chat'], words: ['longcat'], prefix: 'ak_' },
    {
        id: 'infini',
        title: 'Infini-AI',
        hosts: ['infini-ai.com'],
        aliases: ['infiniai', 'infinigence'],
        words: ['infini_ai', 'infini-ai', 'infinigence', 'infini_api'],
        prefix: 'sk-',
    },
    {
        id: 'gitee-ai',
        title: 'Gitee AI',
        hosts: ['ai.gitee.com', 'moark.com'],
        aliases: ['giteeai', 'moark'],
        words: ['gitee_ai', 'ai.gitee', 'moark'],
    },
    {
        id: 'synthetic',
        title: 'Synthetic',
        hosts: ['synthetic.new'],
        words: ['synthetic_api_key', 'synthetic.new'],
        prefix: 'syn_',
    },
    { id: 'nanogpt', title: 'NanoGPT', hosts: ['nano-gpt.com'], words: ['nanogpt', 'nano_gpt'] },
    {
        id: 'sourcegraph-cody',
        title: 'Sourcegraph Cody',
        hosts: ['cody.sourcegraph.com'],
        words: ['cody_api', 'cody_token', 'cody_gateway'],
    },
];


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keyRuleFor),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _provider_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2242);

/**
 * The rule for a literal key that is sent to `host`, configured under the provider's `name`, or held by `variable`.
 * The first of them that says something decides; `key-generic` where none does.
 */
function keyRuleFor(given) {
    const found = byHost(given.host ?? '') ?? byName(given.name ?? '') ?? byVariable(given.variable ?? '');
    if (!found)
        return { rule: 'key-generic', title: 'API key' };
    const { id, title, prefix } = found;
    return { rule: `key-${id}`, title: `${title} API key`, provider: id, ...(prefix ? { prefix } : {}) };
}
/** The words that name `provider` in variables and texts. */
function wordsOf(provider) {
    return provider.words ?? [provider.id];
}
function byHost(host) {
    const labels = host
        .toLowerCase()
        .replace(/:\d{1,5}$/, '')
        .replace(/\.$/, '')
        .split('.');
    return _provider_list_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r.find(({ hosts }) => hosts.some((known) => endsWith(labels, known.split('.'))));
}
function endsWith(labels, known) {
    const tail = labels.slice(-known.length);
    return tail.length === known.length && known.every((label, index) => fits(label, tail[index] ?? ''));
}
function fits(known, label) {
    return known.startsWith('*') ? label.endsWith(known.slice(1)) : known === label;
}
function byName(name) {
    const plain = plainly(name);
    if (plain.length === 0)
        return undefined;
    const same = _provider_list_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r.find(({ id, aliases = [] }) => plainly(id) === plain || aliases.includes(plain));
    return same ?? longest((word) => word.length >= 4 && plain.includes(word));
}
function byVariable(variable) {
    const plain = plainly(variable);
    const parts = variable.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').split(/[^A-Za-z0-9]{1,64}/);
    // A short word has to be whole parts of the name: `EXAMPLE_KEY` is no key of Exa.
    const ends = parts.map((_, index) => parts.slice(0, index + 1).join('').length);
    const isWhole = (word, at) => word.length > 4 || ((at === 0 || ends.includes(at)) && ends.includes(at + word.length));
    const stands = (word, at) => at >= 0 && isWhole(word, at);
    return (longest((word) => plain.startsWith(word) && isWhole(word, 0)) ??
        longest((word) => word.length >= 4 && stands(word, plain.indexOf(word))));
}
/** The provider with the longest word that `fits`: `azureopenai` says more than `openai`. */
function longest(fits) {
    const fitting = _provider_list_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r.flatMap((provider) => wordsOf(provider)
        .map(plainly)
        .filter((word) => word.length > 2 && fits(word))
        .map((word) => ({ provider, word })));
    return fitting.reduce((best, each) => (best && best.word.length >= each.word.length ? best : each), undefined)?.provider;
}
function plainly(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Sg: () => (/* binding */ alnum),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* unused harmony export seeded */
const digits = '0123456789';
const hex = '0123456789abcdef';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alnum = digits + upper + lower;
const base64url = `${alnum}-_`;
const base64 = `${alnum}+/`;
/** Mulberry32: small, and the same on every machine. */
function seeded(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const int = (below) => Math.floor(next() * below);
    const text = (alphabet, length) => Array.from({ length }, () => alphabet.charAt(int(alphabet.length))).join('');
    return { int, text };
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   IF: () => (/* binding */ bannedAt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** The address as CCR's HTTP client reads it; undefined if it is none. */
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
}
/** Characters of an address that are looked at; no host name begins behind them. */
const longest = 2000;
/**
 * The host that an address leads to, lower-cased and without a trailing dot. Addresses without a scheme count as
 * `https`, and what stands behind an environment reference is left out: `https://openrouter.ai${X}` leads to openrouter.ai.
 */
function hostOf(text) {
    const fixed = text
        .replace(/[\t\r\n]/g, '')
        .slice(0, longest)
        .trim()
        .replace(/\$\{[^}]*\}?|\$[A-Z_]\w*|\{\{.*?\}\}|#\{.*?\}/g, '');
    const given = parseUrl(fixed);
    const bare = /^https?:/i.test(fixed) ? undefined : parseUrl(`https://${fixed.replace(/^\W+/, '')}`);
    const url = given?.hostname ? given : bare;
    const host = url?.hostname.toLowerCase().replace(/\.+$/, '');
    return host === '' ? undefined : host;
}
/** The banned provider that is reached at a host or at one of its parent domains. */
function bannedAt(host, banned) {
    return banned.find(({ hosts }) => hosts.some((pattern) => covers(pattern, host)));
}
/** `ark.*.volces.com` covers itself with any label for the `*`, and all subdomains. */
function covers(pattern, host) {
    const labels = pattern.toLowerCase().split('.');
    const given = host.split('.').slice(-labels.length);
    return (given.length === labels.length &&
        labels.every((label, index) => label === given[index] || (label.includes('*') && matches(label, given[index] ?? ''))));
}
/** A label with one or more `*`. */
function matches(label, text) {
    const parts = label.split('*').map((part) => part.replace(/[^\w-]/g, ''));
    return new RegExp(`^${parts.join('[^.]*?')}$`).test(text);
}
/** 127.0.0.0/8, `::1` and `localhost`. */
function isLoopback(host) {
    return /^127(?:\.\d{1,3}){3}$|^\[::1\]$|^(?:.+\.)?localhost$/.test(host);
}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ routerKeys),
/* harmony export */   O0: () => (/* binding */ lastKey),
/* harmony export */   kv: () => (/* binding */ secretFields),
/* harmony export */   r3: () => (/* binding */ bareSecret)
/* harmony export */ });
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6155);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1686);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8013);



/** Every field of a config that holds a secret, once. */
function secretFields({ providers, secrets, clientKeys }) {
    const ofProviders = providers.flatMap(({ names, urls, secrets: own }) => {
        const [name] = names.flatMap(({ node }) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node) ?? []);
        const [host] = urls.flatMap(({ node }) => (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node) ?? '') ?? []);
        const of = name === undefined ? 'a provider' : `provider '${name}'`;
        return own.map((value) => ({
            value,
            what: `${lastKey(value)} of ${of}`,
            ...(name !== undefined && { name }),
            ...(host !== undefined && { host }),
        }));
    });
    const others = [...secrets, ...clientKeys].map((value) => ({ value, what: lastKey(value), name: lastKey(value) }));
    return [...ofProviders, ...others];
}
/**
 * Each literal secret of a provider, placeholders included: the key rules know how to tell them. What clients of the
 * router present is nobody's key but the router's own.
 */
function routerKeys(config) {
    return secretFields(config).flatMap(({ value, host, name }) => {
        const { node } = value;
        if (config.clientKeys.includes(value))
            return [];
        if (node.kind !== 'string' || node.filledBy !== undefined)
            return [];
        const secret = bareSecret(node.value);
        if (secret.trim() === '' || (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isReference */ .A)(secret))
            return [];
        return [{ node, secret, ...(host !== undefined && { host }), ...(name !== undefined && { name }) }];
    });
}
/** A header's value without the scheme before its token. */
function bareSecret(text) {
    return text.replace(/^(?:Bearer|Basic|Token)\s+/i, '');
}
/** The key of a value: `ANTHROPIC_AUTH_TOKEN` of `env.ANTHROPIC_AUTH_TOKEN`. */
function lastKey({ path }) {
    return path.match(/[\w$-]+(?="?\]?(?:\[\d+\])*$)/)?.[0] ?? path;
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Yf: () => (/* binding */ spotOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/** The member called `key` that wins. */
function memberOf(node, key) {
    return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}
/** The value's text if it is a string. */
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
/** Where a problem of a value is shown: of a list or an object its bracket, since the whole may span many lines. */
function spotOf({ kind, start, end }) {
    return kind === 'object' || kind === 'array' ? { start, end: Math.min(start + 1, end) } : { start, end };
}
/** How a value reads in a message: `"0.0.0.0"` without quotes, a number or boolean as written, else its kind. */
function shown(node) {
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
        case 'boolean':
            return String(node.value);
        case 'expression':
            return node.source;
        default:
            return node.kind;
    }
}
/** The span of a string without its quotes. */
function contentOf({ start, end, inside }) {
    return inside ?? { start: start + 1, end: end - 1 };
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isReference),
/* harmony export */   U: () => (/* binding */ hasReference)
/* harmony export */ });
const whole = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]*\}|\$[A-Z_][A-Z0-9_]*)$/;
/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
const isReference = (text) => whole.test(text);
/**
 * Whether CCR 1 and 2 would replace a part of the value: `$VAR` in upper case, or anything in `${...}`. A reference to
 * a variable that is not set stays as it is written.
 */
function hasReference(text) {
    const braced = text.indexOf('${');
    return /\$[A-Z_]/.test(text) || (braced >= 0 && text.includes('}', braced + 3));
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ membersIn),
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   y7: () => (/* binding */ plainKey)
/* harmony export */ });
/* unused harmony export join */
const none = [];
/** Joins what several readers found in one config. */
function assemble(head, ...parts) {
    const all = (key) => {
        const given = parts.map((part) => part[key]).filter((list) => list !== undefined);
        const [first] = given;
        // Most lists are empty or come from one reader, in files with thousands of configs too.
        return (given.length > 1 ? given.flat() : (first ?? none));
    };
    const { dialect, carrier, at, whole } = head;
    return {
        dialect,
        carrier,
        at,
        whole,
        hosts: all('hosts'),
        ports: all('ports'),
        clientKeys: all('clientKeys'),
        providerLists: all('providerLists'),
        providers: all('providers'),
        routes: all('routes'),
        overrides: all('overrides'),
        baseUrls: all('baseUrls'),
        models: all('models'),
        secrets: all('secrets'),
        ownTransformers: all('ownTransformers'),
        codeLoading: all('codeLoading'),
        traffic: all('traffic'),
        problems: all('problems'),
    };
}
/** The members of an object as values, the last first, so that of two equal keys the one that wins comes first. */
function membersIn(object) {
    if (object?.node.kind !== 'object')
        return [];
    return object.node.members
        .flatMap((member) => withFallback(member.value).map((node) => ({ member, node, path: join(object.path, member.key) })))
        .reverse();
}
/** What an expression becomes by default is judged beside it. */
function withFallback(node) {
    return node.kind === 'expression' && node.fallback ? [node, node.fallback] : [node];
}
/** Every value under one of the keys, the one that wins first. */
function valuesOf(object, ...keys) {
    return membersIn(object).filter(({ member }) => keys.includes(member.key));
}
/** The items of a list as values; none if it is no list. */
function itemsOf(list) {
    if (list.node.kind !== 'array')
        return [];
    return list.node.items.flatMap((item, index) => withFallback(item).map((node) => ({ node, path: `${list.path}[${index}]` })));
}
/** The value itself, or its items if it is a list. */
function oneOrMore(value) {
    return value.node.kind === 'array' ? itemsOf(value) : [value];
}
function join(path, key) {
    if (!/^[A-Za-z_$][\w$]*$/.test(key))
        return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}
/** Whether a setting is switched off: the router's own interface writes `""`, `[]` and `false` for what is not used. */
function isUnset(node) {
    switch (node.kind) {
        case 'null':
            return true;
        case 'string':
            return node.value.trim() === '';
        case 'boolean':
            return !node.value;
        case 'array':
            return node.items.every(isUnset);
        case 'object':
            return node.members.length === 0;
        default:
            return false;
    }
}
function risk(values, effect, severity) {
    return values.filter(({ node }) => !isUnset(node)).map((value) => ({ value, effect, ...(severity && { severity }) }));
}
/** A key without case and separators: `api_key`, `apiKey` and `API-KEY` are one. */
function plainKey(key) {
    return key.toLowerCase().replace(/[_-]/g, '');
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  UX: () => (/* binding */ ruleInfos)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/severity.js
var severity = __webpack_require__(801);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/rules/say.js


/** A user and a password in a URL. */
const userInfo = /\/\/[^/\s@]+@/g;
/** A config value as messages show it: cut to a readable length, never a secret. */
function say(value) {
    return sayText((0,routers_node/* shown */.SP)(value.node));
}
function sayText(text) {
    const safe = (0,src_text/* withoutKeys */.Pe)(text.slice(0, 400).replace(userInfo, '//\u2026@'));
    return safe.length > 100 ? `${safe.slice(0, 99)}\u2026` : safe;
}
/** `provider 'x'`, or its place in the list where it has no name. */
function sayProvider(provider) {
    const [name] = provider.names;
    return name ? `provider '${say(name)}'` : `the provider at ${provider.path || 'the top'}`;
}
/** `a number`, `an array`, or `null`. */
function sayKind({ kind }) {
    if (kind === 'null')
        return kind;
    return `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
/** The opening brace of the config: where what is missing is reported. */
function opening(config) {
    return { start: config.at.start, end: Math.min(config.at.start + 1, config.at.end) };
}
/** Whether it cannot be said what a value will be: an expression, or a text that something else fills in. */
function isOpaque(node) {
    return node.kind === 'expression' || (node.kind === 'string' && node.filledBy !== undefined);
}
/** A name as the lists of a policy compare it. */
function plainName(text) {
    return text.trim().toLowerCase();
}
/** The texts of values whose content is known. */
function* knownTexts(values) {
    for (const value of values) {
        const text = (0,routers_node/* textOf */.b6)(value.node);
        if (text !== undefined && !isOpaque(value.node))
            yield { value, text };
    }
}
/** `"a"`, or `one of "a", "b"`. */
function oneOf(names) {
    const list = names.map((name) => JSON.stringify(name)).join(', ');
    return names.length === 1 ? list : `one of ${list}`;
}

;// CONCATENATED MODULE: ./build/src/rules/agent-model.js



const agentModel = {
    id: 'agent-model',
    title: 'An agent, command or skill asks for a model that is not on the allow list',
    severity: 'warning',
    help: `The front matter of \`.claude/agents/*.md\`, commands and skills can name a \`model\`. What it says is judged once the policy sets a
severity for this rule; until then the rule is off. Names that Claude Code itself resolves, such as \`sonnet\` and \`inherit\`, are
fine, and \`provider,model\` is a route, which is always judged.`,
    fix: 'Remove the model, write `inherit` or another alias, or have the model added to `models.allowed` of the policy.',
    *check(config, policy) {
        if (config.dialect !== 'agent' || (0,severity/* settingFor */.yJ)(policy.rules, agentModel.id) === undefined)
            return;
        for (const value of config.models) {
            const text = (0,routers_node/* textOf */.b6)(value.node);
            if (isOpaque(value.node) || text === undefined || (0,severity/* modelAllowed */.GJ)(text, policy))
                continue;
            yield {
                at: value.node,
                message: `Model not allowed for an agent, command or skill: ${say(value)}`,
                fix: `Use ${policy.models.allowed.join(' or ')} or an alias such as inherit, or have the model added to models.allowed of the policy.`,
                subject: `agent ${say(value)}`,
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/routers/values.js
var values = __webpack_require__(2344);
;// CONCATENATED MODULE: ./build/src/rules/apikey-missing.js


const fix = `Set APIKEY to one environment reference such as "\${CCR_APIKEY}".`;
const apikeyMissing = {
    id: 'apikey-missing',
    title: 'The router asks for no key',
    severity: 'error',
    help: `Without APIKEY every process on the machine can use the router, read its configuration with all keys in clear, and change it.
CCR 3 then makes up a key and listens wherever HOST says.`,
    fix,
    *check(config) {
        const { clientKeys, whole } = config;
        if (whole && clientKeys.length === 0) {
            yield {
                at: opening(config),
                message: 'APIKEY is missing, so that the router asks for no key',
                fix,
                subject: 'missing',
            };
        }
        for (const { node, path } of clientKeys) {
            if (!(0,values/* isUnset */.K$)(node))
                continue;
            yield { at: node, message: `${path} is empty, so that the router asks for no key`, fix, subject: 'empty' };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/code-loading.js


const codeLoading = {
    id: 'code-loading',
    title: 'The config runs code',
    severity: 'error',
    help: `These settings make CCR, or what it starts, load and run code: a custom router, transformers, plugins, scripts of the status
line, CLAUDE_PATH, which a shell runs, and variables such as NODE_OPTIONS, since CCR copies every setting into its
environment. Code in the router sees each prompt and each key, and can send them anywhere.`,
    fix: 'Leave the setting empty or remove it.',
    *check(config) {
        for (const { value, effect, severity } of config.codeLoading) {
            yield {
                at: (0,routers_node/* spotOf */.Yf)(value.node),
                message: `${sayText(value.path)} ${effect}`,
                fix: 'Remove the setting, or leave it empty.',
                subject: `${value.path.replace(/\[\d+\]/g, '[]')}`,
                ...(severity && { severity }),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/routers/hosts.js
var hosts = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/src/rules/config-committed.js



const configCommitted = {
    id: 'config-committed',
    title: 'A router config is committed',
    severity: 'notice',
    help: `CCR's own interface writes the values of environment variables back into the file, so that a config that was clean yesterday may
hold keys today. A template that follows the policy may be committed; a policy can make this an error.`,
    fix: 'Commit a template only, and keep `~/.claude-code-router/config.json` itself out of repositories.',
    *check(config, { providers: { endpoints } }) {
        if (!reroutes(config, endpoints))
            return;
        yield {
            at: opening(config),
            message: config.dialect === 'settings'
                ? 'Settings that reroute Claude Code are committed'
                : 'A router config is committed',
            fix: 'Keep the file that CCR uses out of the repository; a template without keys may stay.',
            subject: config.dialect,
        };
    },
};
/** A tag and the model of an agent are no config; settings of Claude Code are one only once they send requests somewhere. */
function reroutes({ dialect, baseUrls, routes, overrides }, endpoints) {
    if (dialect === 'tag' || dialect === 'agent')
        return false;
    if (dialect !== 'settings' || routes.length + overrides.length > 0)
        return true;
    const allowed = endpoints.map((endpoint) => (0,hosts/* parseUrl */.Dl)(endpoint)?.origin);
    return baseUrls.some(({ node }) => !allowed.includes((0,hosts/* parseUrl */.Dl)((0,routers_node/* textOf */.b6)(node) ?? '')?.origin));
}

;// CONCATENATED MODULE: ./build/src/rules/config-shape.js


const configShape = {
    id: 'config-shape',
    title: 'The config is not built as the router reads it',
    severity: 'error',
    help: `A value of the wrong kind, a key that is given twice, or a provider that the router skips: the config does not do what it says,
and a later version or another tool may read it differently. What is wrong in such a part is judged all the same.`,
    fix: 'Write the config as the documentation of Claude Code Router shows it.',
    *check(config) {
        const seen = new Set();
        for (const provider of config.providers) {
            const at = { start: provider.at.start, end: provider.at.start + 1 };
            if (provider.ignored) {
                yield {
                    at: provider.names[0]?.node ?? at,
                    message: provider.ignored,
                    fix: 'Give the provider name, api_base_url and api_key, or remove it.',
                    subject: `${sayProvider(provider)} ignored`,
                    // A provider without a name cannot be compared with the policy.
                    ...(provider.names.length > 0 && { severity: 'warning' }),
                };
            }
            for (const { node } of provider.names.slice(0, 1)) {
                const name = (0,routers_node/* textOf */.b6)(node);
                if (name === undefined)
                    continue;
                if (seen.has(name)) {
                    yield {
                        at: node,
                        message: `Provider '${sayText(name)}' is declared twice, and the last one wins`,
                        fix: 'Keep one of the two.',
                        subject: `twice ${plainName(name)}`,
                        severity: 'warning',
                    };
                }
                seen.add(name);
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/routers/keys.js
var keys = __webpack_require__(2142);
;// CONCATENATED MODULE: ./build/src/rules/config-unverifiable.js



const configUnverifiable = {
    id: 'config-unverifiable',
    title: 'The config, or a value in it, cannot be checked',
    severity: 'error',
    help: `What cannot be parsed, and a value that a template, a shell or code fills in later, cannot be compared with the policy. It is
never taken as good; all that the text does show is judged as usual.`,
    fix: 'Write the value itself, or generate the file outside of the repository.',
    *check(config) {
        for (const value of judged(config)) {
            if (!isOpaque(value.node))
                continue;
            yield {
                at: value.node,
                message: `${(0,keys/* lastKey */.O0)(value)} is filled in later ('${say(value)}'), so that it cannot be checked`,
                fix: 'Write the value itself where the policy judges it.',
                subject: `${(0,keys/* lastKey */.O0)(value)} ${say(value)}`,
            };
        }
        for (const { value, what } of (0,keys/* secretFields */.kv)(config)) {
            if (!isTemplated(value.node))
                continue;
            yield {
                at: value.node,
                message: `${sayText(what)} is filled in later, so that it cannot be checked`,
                fix: `Write one whole environment reference such as "\${ANTHROPIC_API_KEY}".`,
                subject: what,
                ...(value.node.kind === 'string' && { secrets: [(0,routers_node/* contentOf */.$E)(value.node)] }),
            };
        }
    },
};
/** Of a key that a shell or a workflow fills in, `secret-not-env` tells more. */
function isTemplated(node) {
    return node.kind === 'expression' || (node.kind === 'string' && node.filledBy === 'template');
}
/** All values that the policy judges, without the keys. */
function judged(config) {
    const { hosts, providerLists, providers, routes, overrides, models, baseUrls } = config;
    return [
        ...hosts,
        ...providerLists,
        ...providers.flatMap(({ names, urls, models: own }) => [...names, ...urls, ...own]),
        ...[...routes, ...overrides].map(({ value }) => value),
        ...models,
        ...baseUrls,
    ];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/routers/reference.js
var reference = __webpack_require__(8013);
;// CONCATENATED MODULE: ./build/src/rules/host-not-local.js




const hostNotLocal = {
    id: 'host-not-local',
    title: 'The router listens on more than this machine',
    severity: 'error',
    help: `HOST must be exactly an address that the policy allows, \`127.0.0.1\` by default. On \`0.0.0.0\` or \`::\` everybody who reaches the
machine reaches the router, and with it the configured keys. CCR expands HOST like every other value, so that a variable
can open it later; a missing HOST is local today by default only.`,
    fix: 'Set `HOST` to `"127.0.0.1"`.',
    *check(config, { hosts }) {
        const must = `HOST must be ${oneOf(hosts)}`;
        const fix = `Set HOST to ${oneOf(hosts)}.`;
        if (config.whole && config.hosts.length === 0) {
            yield { at: opening(config), message: `${must}, but it is missing`, fix, subject: 'missing' };
        }
        for (const value of config.hosts) {
            const text = (0,routers_node/* textOf */.b6)(value.node);
            if (isOpaque(value.node) || (text !== undefined && hosts.includes(text)))
                continue;
            yield {
                at: (0,routers_node/* spotOf */.Yf)(value.node),
                message: `${must}, found '${say(value)}'${reason(value)}`,
                fix,
                subject: say(value),
            };
        }
    },
};
function reason({ node }) {
    const text = (0,routers_node/* textOf */.b6)(node);
    if (text === undefined)
        return ` (${sayKind(node)}, not a text)`;
    if ((0,reference/* hasReference */.U)(text))
        return ' (an environment variable can open it)';
    const plain = text.trim();
    if (plain === '')
        return ' (empty: what it listens on depends on the version)';
    if (plain !== text)
        return ' (with spaces around it CCR does not start)';
    if (/^(?:0+(?:\.0+){0,3}|0x0+|::|\[::\]|(?:0*:)+0*|\*)$/.test(plain))
        return ' (listens on every interface)';
    if ((0,external_node_net_.isIP)(plain) === 0)
        return ' (no address: the system resolves it like a name)';
    if (/^127\.|^::1$/.test(plain))
        return ' (a loopback address, but not an allowed one)';
    return ' (listens on a network interface)';
}

// EXTERNAL MODULE: ./build/src/rules/infos.js
var infos = __webpack_require__(6028);
;// CONCATENATED MODULE: ./build/src/rules/model-not-allowed.js



const modelNotAllowed = {
    id: 'model-not-allowed',
    title: 'A model is not on the allow list',
    severity: 'error',
    help: `Only the models that the policy allows may be offered. Names are compared exactly; entries of the policy may be globs such as
\`claude-*\`.`,
    fix: 'Remove the model, or have it added to `models.allowed` of the policy.',
    *check(config, policy) {
        if (config.dialect === 'agent')
            return;
        const { allowed } = policy.models;
        const listed = config.providers.flatMap(({ names, models }) => models.map((value) => ({ value, of: names[0] })));
        for (const { value, of } of [...listed, ...config.models.map((value) => ({ value, of: undefined }))]) {
            if (isOpaque(value.node))
                continue;
            const text = (0,routers_node/* textOf */.b6)(value.node);
            if (text !== undefined && (0,severity/* modelAllowed */.GJ)(text, policy))
                continue;
            yield {
                at: (0,routers_node/* spotOf */.Yf)(value.node),
                message: `Model not allowed: ${say(value)}`,
                fix: `Use ${allowed.join(' or ')}, or have the model added to models.allowed of the policy.`,
                subject: `${of ? say(of) : value.path} ${say(value)}`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/provider-banned.js



/** Every entry counts, also unused and duplicate ones: the list of providers is what a request may name. */
const providerBanned = {
    id: 'provider-banned',
    title: 'A banned provider is configured',
    severity: 'error',
    help: `The policy bans this provider: prompts and code must not go there. CCR forwards a request to every provider in its list,
whether or not a route names it, because a client can ask for \`provider,model\` on its own. Each entry therefore counts,
and a banned provider is also found by the host of its base URL, under whatever name it hides.`,
    fix: 'Remove the provider and every route to it, and use an allowed one.',
    *check(config, { providers: { allowed, banned } }) {
        const fix = `Remove it with every route to it, and use only ${allowed.join(', ')}.`;
        for (const provider of config.providers) {
            const byName = new Set();
            for (const { value, text } of knownTexts(provider.names)) {
                const found = banned.find(({ name }) => plainName(name) === plainName(text));
                if (!found)
                    continue;
                byName.add(found);
                const written = text === found.name ? '' : ` (written '${sayText(text)}')`;
                yield {
                    at: value.node,
                    message: `BANNED provider: ${found.name}${written}`,
                    fix,
                    subject: found.name,
                    provider: found.name,
                };
            }
            yield* byHost(provider, banned, byName, fix);
        }
        for (const value of config.baseUrls) {
            yield* byHost({ urls: [value], names: [] }, banned, new Set(), fix);
        }
    },
};
function* byHost({ urls, names }, banned, known, fix) {
    const [name] = names;
    const under = name && (0,routers_node/* textOf */.b6)(name.node) !== undefined ? ` under the name '${sayText((0,routers_node/* textOf */.b6)(name.node) ?? '')}'` : '';
    for (const { node } of urls) {
        const host = (0,hosts/* hostOf */.w4)((0,routers_node/* textOf */.b6)(node) ?? '');
        const found = host === undefined ? undefined : (0,hosts/* bannedAt */.IF)(host, banned);
        if (!found || known.has(found))
            continue;
        yield {
            at: node,
            message: `BANNED provider: ${found.name} (reached at ${host}${under})`,
            fix,
            subject: `${found.name} ${host}`,
            provider: found.name,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/rules/provider-endpoint.js




const providerEndpoint = {
    id: 'provider-endpoint',
    title: 'A base URL leads to an address that the policy does not allow',
    severity: 'error',
    help: `A provider's name says nothing about where its requests go: the base URL does. It must be an \`https\` URL on exactly one of
the policy's endpoints, without a user, a foreign port, or an environment reference: what a variable adds to a host name
can change it into another one.`,
    fix: 'Write the address of an endpoint that the policy allows.',
    *check(config, { providers: { endpoints } }) {
        for (const provider of config.providers) {
            for (const value of provider.urls) {
                const wrong = whatIsWrong(value, endpoints);
                if (wrong === undefined)
                    continue;
                yield {
                    at: (0,routers_node/* spotOf */.Yf)(value.node),
                    message: `The base URL of ${sayProvider(provider)} ${wrong}`,
                    fix: `Use a base URL on ${endpoints.join(' or ')}.`,
                    subject: (0,hosts/* hostOf */.w4)((0,routers_node/* textOf */.b6)(value.node) ?? '') ?? wrong,
                    ...(mayHoldSecret((0,routers_node/* textOf */.b6)(value.node) ?? '') && { secrets: [value.node] }),
                };
            }
        }
    },
};
/** The rest of the sentence; undefined if the address is allowed. */
function whatIsWrong({ node }, endpoints) {
    if (isOpaque(node))
        return undefined;
    const text = (0,routers_node/* textOf */.b6)(node);
    if (text === undefined)
        return 'is not a text';
    // Said by config-shape: the router skips the provider.
    if (text.trim() === '')
        return undefined;
    if ((0,reference/* hasReference */.U)(text))
        return 'holds an environment reference, so that its host cannot be checked';
    if (text !== text.trim())
        return 'has spaces around it';
    const url = (0,hosts/* parseUrl */.Dl)(text);
    if (!url)
        return 'is not a URL';
    const accepted = endpoints.map(hosts/* parseUrl */.Dl).filter((endpoint) => endpoint !== undefined);
    const sameHost = accepted.find(({ hostname }) => hostname === url.hostname);
    if (!sameHost) {
        const user = holdsUser(text) ? ' (what stands before the @ is a user name)' : '';
        return `leads to ${sayText(url.host || url.protocol)}, which is not allowed${user}`;
    }
    if (authorityOf(text)?.includes('@'))
        return 'holds a user name or password';
    if (!isPlain(text) || ![url.hostname, ...endpoints.map(hostAsWritten)].includes(hostAsWritten(text))) {
        return 'is written so that other programs read another host in it';
    }
    if (accepted.some(({ origin }) => origin === url.origin))
        return undefined;
    if (url.protocol !== sameHost.protocol)
        return `uses ${url.protocol.slice(0, -1)} instead of ${sameHost.protocol.slice(0, -1)}`;
    return `uses ${url.port === '' ? 'the port of its scheme' : `port ${url.port}`}, which is not allowed`;
}
/** What stands between `//` and the path: user, host and port as they are written. */
function authorityOf(text) {
    return /^[a-z][a-z\d+.-]*:\/\/([^/\\?#]*)/i.exec(text)?.[1];
}
function hostAsWritten(text) {
    return authorityOf(text)?.replace(/:\d*$/, '').toLowerCase();
}
/** The WHATWG parser drops line breaks and tabs, and takes a backslash for a slash; others do not. */
function isPlain(text) {
    return !/[\\\t\r\n]/.test(text);
}
/** Keys are given as a user's password or in the query. */
function mayHoldSecret(text) {
    return holdsUser(text) || text.includes('?');
}
/** Whether the part of a URL ahead of its host may be a password. */
function holdsUser(text) {
    const url = (0,hosts/* parseUrl */.Dl)(text);
    return url ? url.username !== '' || url.password !== '' : text.includes('@');
}

;// CONCATENATED MODULE: ./build/src/rules/provider-not-allowed.js

const providerNotAllowed = {
    id: 'provider-not-allowed',
    title: 'A provider is not on the allow list',
    severity: 'error',
    help: `Only the providers that the policy allows may be configured. Names are compared without regard to case. Spaces around a
name are part of it for CCR, so that such a name is wrong even if the rest of it is allowed.`,
    fix: 'Remove the provider, or have it added to `providers.allowed` of the policy.',
    *check(config, { providers: { allowed, banned } }) {
        const names = allowed.map(plainName);
        const banNames = banned.map(({ name }) => plainName(name));
        const only = `Only ${allowed.join(', ') || 'nothing'} allowed`;
        const fix = `Use ${allowed.join(' or ')}, or have the provider added to providers.allowed of the policy.`;
        for (const { names: given } of config.providers) {
            for (const { value, text } of knownTexts(given)) {
                const plain = plainName(text);
                if (text === text.trim() && names.includes(plain))
                    continue;
                if (banNames.includes(plain))
                    continue;
                const spaces = names.includes(plain) ? ' (the spaces belong to the name)' : '';
                yield {
                    at: value.node,
                    message: `${only}, found '${sayText(text)}'${spaces}`,
                    fix,
                    subject: plain,
                    provider: sayText(plain),
                };
            }
            for (const value of given) {
                if (value.node.kind === 'string' || value.node.kind === 'expression')
                    continue;
                yield { at: value.node, message: `${only}, found '${say(value)}'`, fix, subject: say(value) };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/providers-empty.js

const providersEmpty = {
    id: 'providers-empty',
    title: 'The router has no providers',
    severity: 'error',
    help: `With an empty or missing list of providers CCR 2.0 listens on every interface and asks for no key, whatever HOST and APIKEY say,
and its configuration can be read and changed by everyone who reaches it.`,
    fix: 'Declare at least one allowed provider.',
    *check(config) {
        if (!config.whole)
            return;
        const why = 'so that CCR 2.0 listens on every interface without a key';
        const fix = 'Declare at least one allowed provider.';
        const { providerLists, providers } = config;
        if (providerLists.length === 0 && config.dialect !== 'v3') {
            yield { at: opening(config), message: `Providers is missing, ${why}`, fix, subject: 'missing' };
        }
        for (const { node, path } of providerLists) {
            const none = (node.kind === 'array' && node.items.length === 0) || (node.kind === 'object' && providers.length === 0);
            // CCR takes `providers` where `Providers` is null.
            const replaced = node.kind === 'null' && providers.length > 0;
            if (none || (node.kind === 'null' && !replaced))
                yield { at: node, message: `${path} is empty, ${why}`, fix, subject: 'empty' };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/route-malformed.js



const routeMalformed = {
    id: 'route-malformed',
    title: 'A route is not of the form provider,model',
    severity: 'error',
    help: `CCR splits a route at its first comma and trims nothing. A route without a comma, with an empty part, with spaces, or with a
further part does not lead where it seems to: CCR answers 404, or sends a model's name that nobody meant.`,
    fix: 'Write the route as `provider,model`, without spaces.',
    *check(config) {
        for (const route of [...config.routes, ...config.overrides]) {
            const flaw = flawOf(route);
            if (flaw === undefined)
                continue;
            yield {
                at: (0,routers_node/* spotOf */.Yf)(route.value.node),
                message: `Route '${route.name}' ${flaw}, found '${say(route.value)}'`,
                fix: 'Write it as "provider,model" without spaces, with a provider that the config declares.',
                subject: `${route.name} ${say(route.value)}`,
            };
        }
    },
};
function flawOf({ value: { node }, syntax }) {
    if (isOpaque(node))
        return undefined;
    const text = (0,routers_node/* textOf */.b6)(node);
    if (text === undefined)
        return 'must be a text of the form "provider,model"';
    if ((0,reference/* hasReference */.U)(text))
        return 'holds an environment reference, which CCR does not replace everywhere';
    if (syntax === 'selector')
        return text.trim() === '' ? 'is empty' : undefined;
    const [provider = '', model, ...more] = text.split(',');
    if (model === undefined)
        return 'has no comma between provider and model';
    if (provider.trim() === '')
        return 'names no provider before its comma';
    if (model.trim() === '')
        return 'names no model after its comma';
    if (more.length > 0)
        return 'has more than two parts';
    if (provider !== provider.trim() || model !== model.trim())
        return 'has spaces, which CCR does not trim';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/rules/target.js



/** CCR 1 and 2 split at the first comma; CCR 3 takes a `/` as well. Of a third part the second is the model. */
function targetOf({ value: { node }, syntax }) {
    const text = (0,routers_node/* textOf */.b6)(node);
    if (text === undefined)
        return undefined;
    const opaque = isOpaque(node);
    const comma = text.indexOf(',');
    const at = comma >= 0 || (syntax === 'comma' && !opaque) ? comma : text.indexOf('/');
    const known = (part) => (opaque && /[{$<#]/.test(part) ? undefined : part);
    if (at < 0)
        return syntax === 'selector' && !opaque ? { model: text } : undefined;
    const provider = known(text.slice(0, at));
    const model = known(text.slice(at + 1));
    return {
        ...(provider !== undefined && { provider }),
        ...(model !== undefined && { model: model.split(',')[0] ?? '' }),
    };
}
/** Why the policy refuses a target, as parts of a sentence; empty if it does not. */
function refusals({ provider, model }, policy) {
    const { providers } = policy;
    const reasons = [];
    const name = plainName(provider ?? '');
    if (name !== '') {
        const named = `provider '${sayText(provider?.trim() ?? '')}'`;
        if (providers.banned.some((banned) => plainName(banned.name) === name))
            reasons.push(`${named}, which is banned`);
        else if (!providers.allowed.some((allowed) => plainName(allowed) === name))
            reasons.push(`${named}, which is not allowed`);
    }
    const id = model?.trim() ?? '';
    if (id !== '' && !(0,severity/* modelAllowed */.GJ)(id, policy))
        reasons.push(`model '${sayText(id)}', which is not allowed`);
    return reasons;
}

;// CONCATENATED MODULE: ./build/src/rules/route-not-allowed.js



const routeNotAllowed = {
    id: 'route-not-allowed',
    title: 'A route leads to a provider or model that is not allowed',
    severity: 'error',
    help: `Each route, also one under a name that CCR does not know and each entry of a fallback list, must lead to an allowed provider
that the config declares, and to an allowed model. A model that is missing from the provider's own list is a warning: CCR
forwards it unchecked.`,
    fix: 'Let the route lead to an allowed provider and model.',
    *check(config, policy) {
        const fix = `Let it lead to ${policy.providers.allowed.join(' or ')} and one of the models ${policy.models.allowed.join(', ')}.`;
        const declared = declaredIn(config);
        for (const route of config.routes) {
            const target = targetOf(route);
            if (!target)
                continue;
            const at = route.value.node;
            const subject = `${route.name} ${say(route.value)}`;
            const refused = refusals(target, policy);
            if (refused.length > 0) {
                const provider = plainName(target.provider ?? '');
                const message = `Route '${route.name}' uses ${refused.join(', and ')}`;
                yield { at, message, fix, subject, ...(provider !== '' && { provider: sayText(provider) }) };
                continue;
            }
            const undeclared = whyUnknown(route, target, declared);
            if (undeclared)
                yield { at, message: `Route '${route.name}' ${undeclared}`, fix, subject };
            const unlisted = whyUnlisted(target, declared);
            if (unlisted)
                yield { at, message: `Route '${route.name}' ${unlisted}`, fix, subject, severity: 'warning' };
        }
    },
};
function declaredIn({ providers }) {
    const models = new Map();
    const written = new Map();
    for (const provider of providers) {
        const opaque = provider.models.some(({ node }) => isOpaque(node));
        const own = provider.models.flatMap(({ node }) => (0,routers_node/* textOf */.b6)(node) ?? []);
        for (const name of provider.names.flatMap(({ node }) => (0,routers_node/* textOf */.b6)(node) ?? [])) {
            written.set(plainName(name), name);
            const others = models.get(name);
            models.set(name, opaque || (models.has(name) && !others) ? undefined : new Set([...(others ?? []), ...own]));
        }
    }
    const known = providers.length > 0 && !providers.some(({ names }) => names.some(({ node }) => isOpaque(node)));
    return { models, written, known };
}
function whyUnknown({ syntax }, { provider = '' }, declared) {
    const name = provider.trim();
    if (name === '' || !declared.known || declared.models.has(name))
        return undefined;
    const written = declared.written.get(plainName(name));
    if (written !== undefined && syntax === 'selector')
        return undefined;
    const hint = written === undefined ? '' : ` (it declares '${sayText(written)}': upper and lower case and spaces count)`;
    return `names provider '${sayText(name)}', which the config does not declare${hint}`;
}
function whyUnlisted({ provider = '', model = '' }, declared) {
    const models = declared.models.get(provider.trim());
    const id = model.trim();
    if (id === '' || models === undefined || models.size === 0 || models.has(id))
        return undefined;
    return `uses model '${sayText(id)}', which provider '${sayText(provider.trim())}' does not list`;
}

;// CONCATENATED MODULE: ./build/src/rules/secret-not-env.js





const secret_not_env_fix = `Write one whole environment reference such as "\${ANTHROPIC_API_KEY}", and set the variable outside of the repository.`;
const secretNotEnv = {
    id: 'secret-not-env',
    title: 'A key is not an environment reference',
    severity: 'error',
    help: `A field that holds a key must be exactly one environment reference, \`$VAR\` or \`\${VAR}\`. Everything else is a literal for CCR,
also \`$lower\`, \`\${VAR:-default}\`, \`{{ x }}\` and a reference with text around it. A literal that is committed is leaked; a
placeholder invites the next person to fill in a real key. An empty key makes CCR skip the provider.`,
    fix: secret_not_env_fix,
    *check(config) {
        const client = new Set(config.clientKeys.map(({ node }) => node));
        for (const field of (0,keys/* secretFields */.kv)(config)) {
            // An empty APIKEY is told by apikey-missing.
            const problem = problemOf(field, client.has(field.value.node));
            if (problem)
                yield problem;
        }
    },
};
function problemOf(field, isClientKey) {
    const { node } = field.value;
    const at = (0,routers_node/* spotOf */.Yf)(node);
    const what = sayText(field.what);
    if (node.kind === 'expression')
        return undefined;
    if (node.kind !== 'string') {
        if (isClientKey && (0,values/* isUnset */.K$)(node))
            return undefined;
        return {
            at,
            message: `${what} must be an environment reference, found ${node.kind}`,
            fix: secret_not_env_fix,
            subject: `${what} ${node.kind}`,
        };
    }
    const { value: text } = node;
    if (text.trim() === '') {
        return isClientKey
            ? undefined
            : { at, message: `${what} is empty, so that CCR skips the provider`, fix: secret_not_env_fix, subject: `${what} empty` };
    }
    const secret = (0,keys/* bareSecret */.r3)(text);
    // A template's value is told by config-unverifiable.
    if (node.filledBy === 'template')
        return undefined;
    // What stands around a reference may be a part of the key.
    const hidden = (0,reference/* isReference */.A)(secret) ? {} : { secrets: [(0,routers_node/* contentOf */.$E)(node)] };
    if (node.filledBy)
        return {
            at,
            message: `${what} ${filling[node.filledBy]}`,
            fix: fixes[node.filledBy],
            subject: secret,
            severity: 'warning',
            ...hidden,
        };
    if ((0,reference/* isReference */.A)(secret))
        return undefined;
    return { at, message: `${what} ${secret_not_env_flawOf(secret)}`, fix: secret_not_env_fix, subject: secret, ...hidden };
}
const filling = {
    shell: 'is filled in by the shell that writes the file, so that the key lands on the disk as a literal',
    runner: "is filled in by the workflow, so that the key lands on the runner's disk as a literal",
};
const fixes = {
    shell: "Quote the heredoc's tag (<<'EOF') or write \\$ ahead of the variable, so that CCR reads the reference itself.",
    runner: `Write a reference such as "\${ANTHROPIC_API_KEY}", and hand the secret to the router in its environment (env:).`,
};
function secret_not_env_flawOf(secret) {
    if (/^\$\{\w+:?[-=?+]/.test(secret))
        return 'has a default value, which CCR does not understand: it takes the text literally';
    if ((0,reference/* hasReference */.U)(secret))
        return 'is not exactly one environment reference';
    if (/^\$\{?\w*\}?$/.test(secret))
        return 'is not an environment reference that CCR knows';
    return 'is a literal, not an environment reference';
}

;// CONCATENATED MODULE: ./build/src/rules/subagent-override.js


const subagentOverride = {
    id: 'subagent-override',
    title: 'A subagent is sent past the router\u2019s routes',
    severity: 'error',
    help: `A \`<CCR-SUBAGENT-MODEL>\` tag, or the variable \`CLAUDE_CODE_SUBAGENT_MODEL\`, names the provider and model of a subagent's
requests and wins over the table of routes. It is judged like a route.`,
    fix: 'Remove the override, or let it name an allowed provider and model.',
    *check(config, policy) {
        for (const route of config.overrides) {
            if (isOpaque(route.value.node))
                continue;
            const text = say(route.value);
            const target = text.includes(',') || route.syntax === 'selector' ? targetOf(route) : { model: text };
            const refused = target ? refusals(target, policy) : [];
            if (refused.length === 0)
                continue;
            yield {
                at: route.value.node,
                message: `${route.name} sends subagents to ${refused.join(', and ')}`,
                fix: `Remove it, or name ${policy.providers.allowed.join(' or ')} and one of the models ${policy.models.allowed.join(', ')}.`,
                subject: `${route.name} ${text}`,
                ...(route.severity && { severity: route.severity }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/traffic-redirect.js




const trafficRedirect = {
    id: 'traffic-redirect',
    title: 'Traffic is sent elsewhere or loses its protection',
    severity: 'error',
    help: `A proxy sees where every request goes, switching off the check of certificates lets anybody in between read it, and
ANTHROPIC_BASE_URL sends Claude Code itself to another server. Loopback addresses and the policy's endpoints are fine.`,
    fix: 'Remove the setting.',
    *check(config, { providers: { endpoints } }) {
        for (const { value, effect, severity } of config.traffic) {
            yield {
                at: (0,routers_node/* spotOf */.Yf)(value.node),
                message: `${sayText(value.path)} ${effect}`,
                fix: 'Remove the setting, or leave it empty.',
                subject: value.path.replace(/\[\d+\]/g, '[]'),
                ...(severity && { severity }),
            };
        }
        const origins = endpoints.map((endpoint) => (0,hosts/* parseUrl */.Dl)(endpoint)?.origin);
        for (const value of config.baseUrls) {
            if (isOpaque(value.node))
                continue;
            const text = (0,routers_node/* textOf */.b6)(value.node) ?? '';
            const host = (0,hosts/* hostOf */.w4)(text);
            if (host !== undefined && (0,hosts/* isLoopback */.U9)(host) && (0,hosts/* parseUrl */.Dl)(text)?.username === '')
                continue;
            if (origins.includes((0,hosts/* parseUrl */.Dl)(text)?.origin))
                continue;
            yield {
                at: value.node,
                message: `${(0,keys/* lastKey */.O0)(value)} sends Claude Code to ${host === undefined ? 'an address that cannot be checked' : sayText(host)}`,
                fix: `Remove it, or use ${endpoints.join(' or ')} or a loopback address.`,
                subject: host ?? (0,keys/* lastKey */.O0)(value),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unknown-transformer.js

/** The names that CCR 1.0.73 and 2.0.0 register. */
const registered = [
    'Anthropic',
    'OpenAI',
    'cerebras',
    'cleancache',
    'customparams',
    'deepseek',
    'enhancetool',
    'forcereasoning',
    'gemini',
    'groq',
    'maxcompletiontokens',
    'maxtoken',
    'openai-responses',
    'openrouter',
    'reasoning',
    'sampling',
    'streamoptions',
    'tooluse',
    'vercel',
    'vertex-claude',
    'vertex-gemini',
];
const unknownTransformer = {
    id: 'unknown-transformer',
    title: 'A transformer is not one that CCR registers',
    severity: 'warning',
    help: `CCR looks transformers up by their exact name and leaves out what it does not know: with \`anthropic\` in place of \`Anthropic\` it
sends a body of the wrong shape and answers every request with an error.`,
    fix: 'Write the name as CCR registers it.',
    *check(config) {
        for (const { transformers } of config.providers) {
            for (const { value, text } of knownTexts(transformers)) {
                if (registered.includes(text) || config.ownTransformers.includes(text))
                    continue;
                const near = registered.find((name) => name.toLowerCase() === text.trim().toLowerCase());
                yield {
                    at: value.node,
                    message: `CCR registers no transformer '${sayText(text)}'${near ? `: it is called '${near}'` : ''}`,
                    fix: near ? `Write "${near}".` : `Use one of ${registered.join(', ')}.`,
                    subject: text,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/index.js




















/** The rules that judge a router config. */
const rules = [
    configCommitted,
    configUnverifiable,
    configShape,
    providersEmpty,
    providerBanned,
    providerNotAllowed,
    providerEndpoint,
    modelNotAllowed,
    routeMalformed,
    routeNotAllowed,
    hostNotLocal,
    apikeyMissing,
    secretNotEnv,
    codeLoading,
    trafficRedirect,
    subagentOverride,
    agentModel,
    unknownTransformer,
];
/** Every rule but those of keys, which the detectors name. */
const ruleInfos = [...rules, ...infos/* infos */.kc];
/** All that is wrong with a config, in the order of the file. */
function judge(config, policy) {
    const all = [...config.problems];
    for (const { id, severity, check } of rules) {
        for (const problem of check(config, policy))
            all.push({ rule: id, severity, ...problem });
    }
    const { place } = config;
    const placed = place === undefined ? all : all.map((problem) => ({ ...problem, message: `${problem.message} (${place})`, place }));
    return placed.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (0,finding/* compareText */.n6)(a.rule, b.rule));
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ ignoreStale),
/* harmony export */   a5: () => (/* binding */ ignoreInvalid),
/* harmony export */   kc: () => (/* binding */ infos)
/* harmony export */ });
/** Rules whose problems do not come from a router config: carriers and suppressions report them. */
const portPublished = {
    id: 'port-published',
    title: 'The router\u2019s port is published on every interface',
    severity: 'warning',
    help: `A container, service or tunnel makes the router's port reachable from other machines. \`3456:3456\` publishes on every interface,
\`127.0.0.1:3456:3456\` on this machine alone.`,
    fix: 'Publish the port on `127.0.0.1` only.',
};
const ignoreStale = {
    id: 'ignore-stale',
    title: 'An ignore matches nothing any more',
    severity: 'warning',
    help: 'An ignore comment or an accepted finding that no longer matches anything would silence the next problem at its place.',
    fix: 'Remove the ignore.',
};
const ignoreInvalid = {
    id: 'ignore-invalid',
    title: 'An ignore is not valid',
    severity: 'warning',
    help: 'An ignore comment needs known rule ids and a reason after `--`; one that the policy forbids does not count either.',
    fix: 'Write `ccr-guard-ignore-next-line <rule> -- <reason>`, or remove it.',
};
const policyChanged = {
    id: 'policy-changed',
    title: 'The change touches the policy',
    severity: 'notice',
    help: `A change is judged by the policy, the baseline and the ignores of the commit that it is to be merged into. What it would do to
them is told, and takes effect once it is merged.`,
    fix: 'Have somebody look at it who answers for the policy.',
};
const infos = [portPublished, ignoreStale, ignoreInvalid, policyChanged];


/***/ })

};
;