export const id = 655;
export const ids = [655];
export const modules = {

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allRules: () => (/* binding */ allRules),
  ruleInfo: () => (/* binding */ ruleInfo)
});

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/src/keys/detector.js
/** Surest first. */
const certainties = ['format', 'context', 'name', 'generic'];

;// CONCATENATED MODULE: ./build/src/keys/random.js
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
        .replace(digits, '0-9')
        .replace(upper, 'A-Z')
        .replace(lower, 'a-z')
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
    const run = typeof last === 'object' ? last[0] : alnum;
    return `${body.join('')}(?!${classOf(alnum + [...run].filter((c) => !alnum.includes(c)).join(''))})`;
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
/** `words` in any case as alternatives, each at the beginning of a word: after no letter, or with a capital after a small one. */
function wordsSource(words) {
    return `(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))(?:${words.map(anyCaseOf).join('|')})`;
}

;// CONCATENATED MODULE: ./build/src/keys/detectors/build.js


/** Ahead of a key stands no character that could be part of it, except the letter of an escape such as `\n`. */
const start = '(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))';
/** Words that say that a secret follows, for a value which stands further from the provider's name. */
const announced = '(?:[bB]earer|[tT]oken|[kK]ey|KEY|TOKEN|[sS]ecret|SECRET|[aA]uthorization)';
/** The part of a name that says that it holds a secret, also where the word before has said it: `hf_token`. */
const says = `${['key', 'token', 'secret', 'auth', 'credential', 'password', '_pat', 'bearer'].map(anyCaseOf).join('|')}|(?<=[kK][eE][yY]|[tT][oO][kK][eE][nN])`;
/** Operators that give a value to a name, from Make's `:::=` to Perl's `=>`, and the `>` that ends an XML tag. */
const operator = '(?:[:.+?|]{0,3}={1,3}>?|:{1,2}|\\|\\||\\?\\?|,(?=\\s{0,20}[\\\\"\'`])|<-|->|>)';
/** Types may stand ahead of the operator: `token string = "…"`, `token: str = "…"`. */
const typed = '(?: ?:? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19} {0,4}(?==))?';
/** Pairs of a name and a value: `- name: TOKEN`, then `value: …` on the next line. */
const pair = '[,\\s]{1,20}\\\\{0,3}["\']?[vV]alue\\\\{0,3}["\']?[ \\t]{0,4}[:=]';
/** A blank alone gives a value after a name in capitals, as in Docker's ENV, and after a command line flag. */
const blank = '(?:(?<=[A-Z])|(?<=--[a-z-]{2,30}))[ \\t]';
/** Quotes with what may stand ahead of them: a bracket, and the letter of a string literal such as `b"…"`. */
const quotes = '(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}["\'`]{1,3})?';
/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
const assignment = `\\\\{0,3}["'\`]?[\\])]?${typed}[ \\t]{0,16}(?:${operator}|${pair}|${blank})[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\"'\`]))\\s{1,40})?${quotes}(?:(?:[bB]earer|[bB]asic|[tT]oken) )?`;
/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
const literal = '[A-Za-z0-9_+/][A-Za-z0-9_+/.=:|~-]{6,2000}[A-Za-z0-9_=+/-](?=$|[\\s"\'`,;)\\]}&<>\\\\|#]|\\.(?:[\\s"\'<]|$))';
/** A key that its own format gives away: a fixed head and a body of known alphabet and length. */
function prefixed({ shape, sample, ...kind }) {
    const [prefix] = shape;
    if (typeof prefix !== 'string')
        throw new TypeError(`${kind.provider}: the shape must begin with a literal`);
    const make = (random) => sample?.(random) ?? sampleOf(shape, random);
    return {
        ...named(kind),
        certainty: 'format',
        keywords: [prefix.slice(0, 24)],
        pattern: new RegExp(`${start}${sourceOf(shape)}`, 'y'),
        prefix,
        examples: (random) => [make(random), make(random)].map((secret) => ({ text: secret, secret })),
        nearMisses: (random) => [shortOf(shape, random), `${prefix}...`, `x${make(random)}`],
    };
}
/** A key with a fixed mark in its middle, by which it is found. */
function inner({ shape, marker, before, ...kind }) {
    const [prefix] = shape;
    return {
        ...named(kind),
        certainty: 'format',
        keywords: [marker],
        before,
        pattern: new RegExp(`${start}${sourceOf(shape)}`, 'y'),
        ...(typeof prefix === 'string' ? { prefix } : {}),
        examples: (random) => [sampleOf(shape, random)].map((secret) => ({ text: secret, secret })),
        nearMisses: (random) => [shortOf(shape, random), `${marker}${random.text(alnum, 20)}`],
    };
}
/** A key whose format says too little, within reach of a word that names its provider. */
function near({ words, shape, within = 60, ...kind }) {
    const gap = `(?:[^]{0,${within}}?|[^]{0,240}?${announced}[^A-Za-z0-9]{1,12})`;
    const [prefix] = shape;
    return {
        ...named(kind),
        certainty: 'context',
        keywords: words,
        anyCase: true,
        pattern: new RegExp(`${wordsSource(words)}${gap}(?<![A-Za-z0-9_+/-])(?<secret>${sourceOf(shape)})`, 'y'),
        ...(typeof prefix === 'string' ? { prefix } : {}),
        examples: (random) => words.filter(isName).flatMap((each) => assignments(each, sampleOf(shape, random))),
        nearMisses: (random) => [
            `checksum = ${sampleOf(shape, random)}`,
            ...words.map((each) => `${each}_key = ${shortOf(shape, random)}`),
        ],
    };
}
/** Any value that is given to a name which can only hold this provider's key, or to such a name close to the word. */
function assigned({ words, shape, ...kind }) {
    const value = shape ? sourceOf(shape) : literal;
    const name = `${wordsSource(words)}(?:[A-Za-z0-9_.-]{0,30}?|[^]{0,100}?[^A-Za-z0-9])(?:${says})`;
    return {
        ...named(kind),
        certainty: 'name',
        keywords: words,
        anyCase: true,
        pattern: new RegExp(`${name}[A-Za-z0-9_]{0,12}${assignment}(?<secret>${value})`, 'y'),
        examples: (random) => words.filter(isName).flatMap((word) => given(word, sampleOf(shape ?? [[alnum, 32]], random))),
        nearMisses: (random) => words.map((word) => `${word} of ${random.text(alnum, 32)}`),
    };
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

;// CONCATENATED MODULE: ./build/src/keys/generic.js



const anyOf = (words) => words.map(anyCaseOf).join('|');
/** What keys are called that are secret; `public_key` and `primary_key` are not. */
const kinds = 'access account admin api app auth client consumer encryption jwt license master private secret service shared signing subscription user write'.split(' ');
/** Words of names that say secret. */
const secretWords = [
    ...[
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
    ],
    ...kinds.flatMap((kind) => [`${kind}key`, `${kind}_key`, `${kind}-key`]),
];
/** Ends of names whose value is something about a secret. */
const abouts = 'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry'.split(' ');
/** Ahead of the word: not the public half of a pair. */
const notPublic = '(?<![pP][uU][bB][lL][iI][cC][_.-]?)';
/** What may follow in the name, unless it says that the value is something about a secret, or an id of one. */
const rest = `[A-Za-z0-9_.-]{0,40}?(?<!(?:${anyOf(abouts)})s?|(?:${anyOf(['key', 'token', 'ial', 'ials'])})[_-]?[iI][dD])`;
const shared = {
    rule: 'key-generic',
    provider: 'generic',
    severity: 'warning',
    certainty: 'generic',
    anyCase: true,
};
/** A random-looking value, given to a name that says secret. */
const secret = {
    ...shared,
    id: 'generic-secret',
    title: 'Secret',
    keywords: secretWords,
    pattern: new RegExp(`${notPublic}(?:${anyOf(secretWords)})${rest}${assignment}(?<secret>${literal})`, 'y'),
    examples: (random) => ['client_secret', 'apiKey', 'ACCESS_TOKEN', 'dbPassword', 'signing_key'].flatMap((name) => written(name, random)),
    nearMisses: (random) => [
        `sha256 = "${random.text(hex, 64)}"`,
        `publicKey = "${random.text(alnum, 32)}"`,
        `credentialsId: '${random.text(hex, 32)}'`,
        'token = request.headers.authorization',
        'const secretName = "database-connection-settings";',
        'password: changeme-please',
        `"token": "\${API_TOKEN}"`,
        'secret_id = "your-secret-goes-here"',
    ],
};
function written(name, random) {
    const value = random.text(alnum, 32);
    return [`${name}=${value}`, `"${name}": "${value}"`, `${name}: ${value}`, `${name} := '${value}'`].map((text) => ({
        text,
        secret: value,
    }));
}
/**
 * The same for names that only end in `key`. Such names are given to hashes, ids and the fingerprints of public keys as
 * well, so that neither hexadecimal values nor names that begin with `pub` count.
 */
const key = {
    ...shared,
    id: 'generic-key',
    title: 'Key',
    keywords: ['_key', '-key', 'key=', 'key =', 'key:', 'key :', 'key"', "key'", 'key>'],
    pattern: new RegExp(`[_-]?(?<=[A-Za-z0-9][_-]?)(?<![pP][uU][bB][_-]?|[pP][uU][bB][lL][iI][cC][_-]?)[kK][eE][yY]\\d?${assignment}(?![0-9A-Fa-f-]{8,400}[^0-9A-Za-z_+/=-])(?<secret>${literal})`, 'y'),
    examples: (random) => ['service_x_key', 'paymentKey', 'x-billing-key'].flatMap((name) => written(name, random)),
    nearMisses: (random) => [
        `cache_key = "${random.text(hex, 40)}"`,
        `pubKey = "${random.text(alnum, 40)}"`,
        'translation-key: "settings.profile.title"',
    ],
};
const passwordWords = ['passw', 'pwd', 'passphrase', 'secret', '_pass', 'dbpass'];
/** A quoted value with signs in it, given to a name that says password: people choose these, so words may be in it. */
const generic_password = {
    ...shared,
    id: 'generic-password',
    title: 'Password',
    keywords: passwordWords,
    pattern: new RegExp(`(?:${anyOf(passwordWords)})${rest}${assignment}(?<=["'\`])(?<secret>(?=[^"'\`A-Za-z0-9]{0,60}[A-Za-z0-9])[^\\s"'\`]{8,128})["'\`]`, 'y'),
    examples: (random) => {
        const value = `${random.text(alnum, 6)}!${random.text('#%&*-_', 2)}${random.text(alnum, 8)}`;
        return [{ text: `password = "${value}"`, secret: value }];
    },
    nearMisses: () => ['password = "********"', 'password = "<your password>"', 'password_hint = "Enter your password!"'],
};
/** Shapes that several providers share, where nothing beside the key tells which of them it is for. */
const unclaimed = [alnum, hex].map((alphabet) => ({
    ...prefixed({
        ...shared,
        id: `generic-sk-${alphabet === hex ? 'hex' : 'plain'}`,
        title: 'API key (OpenAI, DeepSeek, Moonshot or alike)',
        shape: ['sk-', [alphabet, alphabet === hex ? 32 : 48]],
    }),
    certainty: shared.certainty,
}));
/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
const genericDetectors = [...unclaimed, secret, key, generic_password];

// EXTERNAL MODULE: ./build/src/keys/provider-list.js
var provider_list = __webpack_require__(2242);
// EXTERNAL MODULE: ./build/src/keys/providers.js
var providers = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/of.js



/** The fields of a detector that follow from its provider's entry in the list. */
function of(id) {
    const provider = provider_list/* providers */.r.find((each) => each.id === id);
    if (!provider)
        throw new RangeError(`${id}: no such provider`);
    return { provider: id, title: `${provider.title} API key`, words: (0,providers/* wordsOf */.Z)(provider) };
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
const anthropic = [
    format('anthropic', ['sk-ant-api03-', [base64url, 93], 'AA']),
    format('anthropic', ['sk-ant-admin01-', [base64url, 93], 'AA'], {
        id: 'anthropic-admin',
        title: 'Anthropic admin key',
    }),
    format('anthropic', ['sk-ant-oat01-', [base64url, 80, 120]], {
        id: 'anthropic-oauth-access',
        title: 'Claude OAuth access token',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-ort01-', [base64url, 80, 120]], {
        id: 'anthropic-oauth-refresh',
        title: 'Claude OAuth refresh token',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-sid01-', [base64url, 80, 120]], {
        id: 'anthropic-session',
        title: 'Claude session key',
        entropy: 3.5,
    }),
    format('anthropic', ['sk-ant-sid02-', [base64url, 80, 160]], {
        id: 'anthropic-session-2',
        title: 'Claude session key',
        entropy: 3.5,
    }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/bedrock.js


/** The heads are base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`, so that they hold for every key. */
const bedrock = [
    format('bedrock', ['ABSK', [`${base64}=`, 109, 271]], {
        id: 'bedrock-long',
        title: 'Amazon Bedrock long-term API key',
        entropy: 4,
    }),
    format('bedrock', ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', [`${base64}=_-`, 16, 3000]], {
        id: 'bedrock-short',
        title: 'Amazon Bedrock short-term API key',
    }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/contexts.js



const lowerAlnum = digits + lower;
/** `sk-` and a run without a mark: shared by so many providers that only a word beside it tells them apart. */
const plainSk = [
    beside('deepseek', ['sk-', [lowerAlnum, 32]]),
    beside('dashscope', ['sk-', [hex, 32]], { entropy: 2.8 }),
    beside('qwen', ['sk-', [hex, 32]], { entropy: 2.8 }),
    beside('iflow', ['sk-', [hex, 32]], { entropy: 2.8 }),
    beside('baichuan', ['sk-', [hex, 32]], { entropy: 2.8 }),
    beside('moonshot', ['sk-', [base64url, 48]], { id: 'moonshot-plain' }),
    beside('stability', ['sk-', [alnum, 48]]),
    beside('siliconflow', ['sk-', [lower, 48]]),
    beside('aihubmix', ['sk-', [alnum, 32, 64]], { entropy: 3 }),
    beside('litellm', ['sk-', [base64url, 16, 64]], { entropy: 3 }),
    beside('hunyuan', ['sk-', [alnum, 48]]),
    beside('xiaomi', ['sk-', [alnum, 40, 64]]),
    beside('opencode', ['sk-', [alnum, 48, 72]]),
    beside('packycode', ['sk-', [alnum, 40, 64]]),
    beside('requesty', ['sk-', [`${base64url}/+=`, 40, 120]], { entropy: 3.5 }),
];
/** Hexadecimal and plain runs, which are as likely a hash: the word must stand close by. */
const runs = [
    beside('mistral', [[alnum, 32]], { entropy: 3.5 }),
    beside('cohere', [[alnum, 40]], { entropy: 4 }),
    beside('together', [[hex, 64]], { id: 'together-hex', entropy: 3 }),
    beside('elevenlabs', [[hex, 32]], { id: 'elevenlabs-hex', entropy: 3 }),
    beside('assemblyai', [[lowerAlnum, 32]], { entropy: 3 }),
    beside('deepgram', [[lowerAlnum, 40]], { entropy: 3 }),
    beside('wandb', [[hex, 40]], { id: 'wandb-hex', entropy: 3 }),
    beside('clarifai', [[lowerAlnum, 32]], { entropy: 3 }),
    beside('private-ai', [[lowerAlnum, 32]], { entropy: 3 }),
    beside('ai21', [[alnum, 32]], { entropy: 3.5 }),
    beside('deepinfra', [[alnum, 32]], { entropy: 3.5 }),
    beside('serper', [[hex, 40]], { entropy: 3 }),
    beside('nlpcloud', [[hex, 40]], { entropy: 3 }),
    beside('portkey', [[`${base64url}/+`, 28]], { entropy: 3.8 }),
    beside('upstage', ['up_', [alnum, 20, 60]], { entropy: 3.5 }),
    beside('upstage', [[alnum, 32, 50]], { id: 'upstage-bare', entropy: 3.8 }),
    beside('novita', ['sk_', [base64url, 43]]),
    beside('ppio', ['sk_', [base64url, 43]]),
    beside('cursor', ['key_', [hex, 64]], { id: 'cursor-dashboard' }),
    beside('poe', [[base64url, 43]], { entropy: 4 }),
    beside('cloudflare', [[base64url, 40]], { entropy: 4 }),
    beside('cloudflare', [[hex, 37]], { id: 'cloudflare-global', title: 'Cloudflare global API key', entropy: 3 }),
    beside('stepfun', [[alnum, 48, 72]], { entropy: 4 }),
    beside('lingyi', [[hex, 32]], { entropy: 3 }),
];
/** UUIDs, and runs with a dot in a fixed place. */
const dotted = [
    beside('volcengine', uuid),
    beside('modelscope', uuid, { id: 'modelscope-bare' }),
    beside('sambanova', uuid),
    beside('pinecone', uuid, { id: 'pinecone-uuid' }),
    beside('exa', uuid),
    beside('zhipu', [[hex, 32], '.', [alnum, 16]]),
    beside('ollama', [[hex, 32], '.', [base64url, 24]]),
    beside('baseten', [[alnum, 8], '.', [alnum, 32]], { entropy: 3.8 }),
    beside('fal', [...uuid, ':', [hex, 32]]),
    beside('deepl', [...uuid, ':fx']),
    beside('minimax', ['eyJ', [base64url, 17, 500], '.', [base64url, 40, 900], '.', [base64url, 40, 400]], {
        id: 'minimax-jwt',
    }),
    beside('hyperbolic', ['eyJ', [base64url, 17, 200], '.', [base64url, 40, 400], '.', [base64url, 40, 200]]),
    beside('nebius', ['eyJ', [base64url, 17, 400], '.', [base64url, 40, 900], '.', [base64url, 40, 400]]),
];
const contexts = [...plainSk, ...runs, ...dotted];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/formats.js



const letters = upper + lower;
const word = `${alnum}_`;
/** Keys with a head of their own. The shapes are those that the providers hand out today, with their older lengths. */
const formats = [
    format('openrouter', ['sk-or-v1-', [hex, 64]]),
    format('groq', ['gsk_', [alnum, 52]]),
    format('xai', ['xai-', [`${word}-`, 70, 120]]),
    format('huggingface', ['hf_', [alnum, 34]], { entropy: 3 }),
    format('huggingface', ['api_org_', [alnum, 34]], {
        id: 'huggingface-organization',
        title: 'Hugging Face organization token',
        entropy: 3,
    }),
    format('perplexity', ['pplx-', [alnum, 40, 64]]),
    format('together', ['tgp_v1_', [base64url, 43]]),
    format('fireworks', ['fw_', [alnum, 22, 24]], { entropy: 3.7 }),
    format('replicate', ['r8_', [base64url, 37]], { entropy: 3.5 }),
    format('cerebras', ['csk-', [digits + lower, 48]]),
    format('nvidia', ['nvapi-', [base64url, 60, 70]]),
    format('moonshot', ['sk-kimi-', [alnum, 48, 80]]),
    format('minimax', ['sk-api-', [base64url, 100, 130]]),
    format('minimax', ['sk-cp-', [base64url, 80, 140]], { id: 'minimax-coding', title: 'MiniMax coding plan key' }),
    format('dashscope', ['sk-sp-', [hex, 32, 48]], { id: 'dashscope-coding', title: 'Alibaba coding plan key' }),
    format('modelscope', ['ms-', ...uuid]),
    format('vercel', ['vck_', [base64url, 20, 60]], { entropy: 3.5 }),
    format('vercel', ['v1:', [alnum, 24], ':', [alnum, 24]], { id: 'v0', title: 'Vercel v0 API key', entropy: 3.5 }),
    format('elevenlabs', ['sk_', [hex, 48]], { entropy: 3 }),
    format('langsmith', ['lsv2_pt_', [hex, 32], '_', [hex, 10]]),
    format('langsmith', ['lsv2_sk_', [hex, 32], '_', [hex, 10]], {
        id: 'langsmith-service',
        title: 'LangSmith service key',
    }),
    format('langfuse', ['sk-lf-', ...uuid]),
    format('wandb', ['wandb_v1_', [word, 70, 80]]),
    format('pinecone', ['pcsk_', [alnum, 5, 6], '_', [alnum, 63]]),
    format('cursor', ['crsr_', [hex, 64]]),
    format('devin', ['apk_user_', [`${base64}=_-`, 80, 200]], { id: 'devin-user', entropy: 4 }),
    format('devin', ['apk_', [`${base64}=_-`, 80, 120]], { id: 'devin-service', entropy: 4 }),
    format('devin', ['cog_', [`${lower}234567`, 52]], { id: 'devin-service-user', entropy: 3.5 }),
    format('runpod', ['rpa_', [digits + upper, 40], [alnum, 6]]),
    format('brave', ['BSA', [base64url, 24, 40]], { entropy: 4 }),
    format('anyscale', ['esecret_', [alnum, 24, 40]], { entropy: 3.5 }),
    format('chutes', ['cpk_', [hex, 32], '.', [hex, 32], '.', [alnum, 32]]),
    format('featherless', ['rc_', [hex, 64]]),
    format('helicone', ['sk-helicone-', [`${alnum}-`, 24, 64]], { entropy: 3 }),
    format('voyage', ['pa-', [base64url, 43]], { entropy: 4 }),
    format('voyage', ['al-', [base64url, 43]], { id: 'voyage-atlas', entropy: 4 }),
    format('jina', ['jina_', [hex, 32], [base64url, 28]]),
    format('tavily', ['tvly-', [`${alnum}-`, 32, 64]], { entropy: 3.3 }),
    format('firecrawl', ['fc-', [hex, 32]], { entropy: 3 }),
    format('e2b', ['e2b_', [hex, 40]], { entropy: 3 }),
    format('llamacloud', ['llx-', [alnum, 48]]),
    format('llama', ['LLM|', [digits, 14, 18], '|', [base64url, 24, 32]]),
    format('qianfan', ['bce-v3/ALTAK-', [alnum, 20, 24], '/', [hex, 40]]),
    format('coze', ['pat_', [alnum, 64]]),
    format('dify', ['dataset-', [alnum, 24]], { id: 'dify-dataset', entropy: 3.9 }),
    format('dify', ['app-', [alnum, 24]], { entropy: 3.9 }),
    format('pollinations', ['plln_sk_', [letters + digits, 24, 40]], { entropy: 3.3 }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/google.js


/** `"type": "service_account"` stands some lines ahead of the private key in the JSON that Google Cloud hands out. */
const serviceAccount = {
    id: 'vertex-service-account',
    rule: 'key-vertex',
    provider: 'vertex',
    title: 'Google Cloud service account key',
    certainty: 'format',
    keywords: ['service_account'],
    pattern: /service_account\\{0,3}"[^{}]{1,400}?private_key\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\r\n]{64,4000}(?:-----END (?:RSA )?PRIVATE KEY-----)?)/y,
    prefix: '-----BEGIN PRIVATE KEY-----',
    examples: (random) => {
        const body = Array.from({ length: 26 }, () => random.text(base64, 64)).join('\\n');
        const secret = `-----BEGIN PRIVATE KEY-----\\n${body}\\n-----END PRIVATE KEY-----`;
        const head = `"type": "service_account",\n  "project_id": "demo",\n  "private_key_id": "${random.text('0123456789abcdef', 40)}",\n`;
        return [{ text: `{\n  ${head}  "private_key": "${secret}\\n"\n}`, secret }];
    },
    nearMisses: () => [
        '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
    ],
};
const google = [
    format('gemini', ['AIza', [base64url, 35]], { title: 'Google API key (Gemini, Maps, Firebase)', entropy: 3 }),
    format('gemini', ['AQ.Ab8RN6', [base64url, 40, 64]], {
        id: 'gemini-express',
        title: 'Google Gemini API key',
        entropy: 3.5,
    }),
    serviceAccount,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/named.js



/** Any literal that is given to a name such as OPENROUTER_API_KEY, one detector a provider. */
const named_named = provider_list/* providers */.r.map(({ id }) => assigned({ ...of(id), id: `${id}-named` }));

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
            const access = random.text(base64url, 64);
            const refresh = random.text(base64url, 64);
            const text = `{"access_token": "${access}", "token_type": "Bearer", "refresh_token": "${refresh}", "resource_url": "portal.qwen.ai", "expiry_date": 1}`;
            return [{ text, secret: kind === 'access' ? access : refresh }];
        },
        nearMisses: () => [`{"${kind}_token": "", "resource_url": "portal.qwen.ai"}`],
    };
}
const oauth = [qwen('access'), qwen('refresh')];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/openai.js



const marker = 'T3BlbkFJ';
/** OpenAI writes its own name in base64 into the middle of a key; the halves around it have grown over the years. */
const halves = [
    ['openai-legacy', 'sk-', alnum, 20, 20],
    ['openai-project', 'sk-proj-', base64url, 20, 74],
    ['openai-service-account', 'sk-svcacct-', base64url, 20, 74],
    ['openai-admin', 'sk-admin-', base64url, 20, 74],
    ['openai-service', 'sk-service-', base64url, 20, 100],
    ['openai-none', 'sk-None-', base64url, 20, 74],
];
const openai = [
    ...halves.map(([id, prefix, alphabet, least, most]) => inner({
        ...of('openai'),
        id,
        shape: [prefix, [alphabet, least, most], marker, [alphabet, least, most]],
        marker,
        before: prefix.length + most,
    })),
    format('openai', ['sess-', [alnum, 40]], { id: 'openai-session', title: 'OpenAI session token', entropy: 3.5 }),
    beside('openai', ['sk-', [alnum, 48]], { id: 'openai-unmarked', entropy: 3.5 }),
    beside('openai', ['sk-proj-', [base64url, 40, 170]], { id: 'openai-project-unmarked', entropy: 3.5 }),
    inner({
        ...of('azure-openai'),
        shape: [[alnum, 52], 'JQQJ99', [alnum, 18], 'ACOG', [alnum, 4]],
        marker: 'JQQJ99',
        before: 52,
    }),
    beside('azure-openai', [[hex, 32]], { id: 'azure-openai-hex', entropy: 3 }),
    beside('azure-openai', [[alnum, 84]], { id: 'azure-openai-long', entropy: 4 }),
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/index.js








/** Detectors of the keys of providers of models. */
const aiDetectors = [
    ...anthropic,
    ...openai,
    ...google,
    ...bedrock,
    ...formats,
    ...oauth,
    ...contexts,
    ...named_named,
];

;// CONCATENATED MODULE: ./build/src/keys/detectors/index.js



const rank = ({ certainty = 'format' }) => certainties.indexOf(certainty);
/** Every built-in detector, the surest first: where two secrets overlap, the earlier detector has it. */
const detectors = [...aiDetectors, ...genericDetectors].toSorted((a, b) => rank(a) - rank(b));

// EXTERNAL MODULE: ./build/src/rules/index.js + 21 modules
var rules = __webpack_require__(1571);
;// CONCATENATED MODULE: ./build/src/catalogue.js




/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
function allRules() {
    const told = rules/* ruleInfos */.UX.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
    return [...told, ...keyRules()].sort((a, b) => (0,finding/* compareText */.n6)(a.id, b.id));
}
/** The rule called `id`, if there is one. */
function ruleInfo(id) {
    return allRules().find((rule) => rule.id === id);
}
/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
function keyRules() {
    const kinds = new Map();
    const add = (kind) => void kinds.set(kind.id, [...(kinds.get(kind.id) ?? []), kind]);
    for (const { rule, title, severity = 'error' } of detectors)
        add({ id: rule, title, severity });
    for (const { id, title } of provider_list/* providers */.r)
        add({ id: `key-${id}`, title: `${title} API key`, severity: 'error' });
    return [...kinds].map(([id, group]) => keyRule(id, group));
}
function keyRule(id, kinds) {
    const titles = [...new Set(kinds.map(({ title }) => title))];
    return {
        id,
        title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
        severity: finding/* severities */.gO.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
        help: `Found as: ${titles.join('; ')}. Whoever can read the repository, or ever could, can use it: it stays in the history after
it was removed from the file.`,
        fix: 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.',
    };
}


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Heaviest first: the order of every list of findings. */
const severities = ['error', 'warning', 'notice'];
/** True when `severity` is as heavy as `threshold`, or heavier. */
function reaches(severity, threshold) {
    return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** By severity, then path, then place, then rule: the same order on every machine. */
function compareFindings(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** By code unit: `localeCompare` differs between machines. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Where the documentation tells about a rule; the key rules share a section. */
function docsOf(rule) {
    return `docs/rules.md#${rule.startsWith('key-') ? 'leaked-keys' : rule}`;
}


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
/** Every provider of models whose keys have a rule of their own. */
const providers = [
    {
        id: 'anthropic',
        title: 'Anthropic',
        hosts: ['anthropic.com', 'claude.ai', 'claude.com'],
        aliases: ['claude', 'claudecode'],
        words: ['anthropic', 'claude_api', 'claude_key', 'claude_code_oauth', 'claudeapikey', 'claude-api', 'claude_auth'],
        prefix: 'sk-ant-',
    },
    {
        id: 'azure-openai',
        title: 'Azure OpenAI',
        hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com', 'models.ai.azure.com'],
        aliases: ['azure', 'azureopenai', 'azureai', 'aoai', 'azurefoundry'],
        words: [
            'azure_openai',
            'azure-openai',
            'azureopenai',
            'azure openai',
            'azure_ai',
            'azureai',
            'aoai',
            'azure_api_key',
        ],
    },
    {
        id: 'openai',
        title: 'OpenAI',
        hosts: ['openai.com', 'chatgpt.com'],
        aliases: ['chatgpt', 'gpt', 'codex'],
        words: ['openai', 'open_ai', 'open-ai', 'chatgpt_', 'gpt_api', 'gpt4_api'],
        prefix: 'sk-',
    },
    {
        id: 'openrouter',
        title: 'OpenRouter',
        hosts: ['openrouter.ai'],
        words: ['openrouter', 'open_router', 'open-router'],
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
            'googleai',
            'google_generative_ai',
            'palm_api',
            'googleapikey',
            'google-api',
            'google_key',
            'generativelanguage',
        ],
    },
    {
        id: 'vertex',
        title: 'Google Vertex AI',
        hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com'],
        aliases: ['vertexai', 'vertexgemini', 'vertexclaude', 'googlevertex'],
        words: ['vertex_ai', 'vertexai', 'vertex_api', 'google_vertex', 'vertex-ai', 'vertex_key', 'vertex_token'],
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
        words: ['deepseek', 'deep_seek', 'deep-seek'],
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
        words: ['dashscope', 'bailian', 'tongyi', 'aliyun_api_key', 'alibaba_api', 'dash_scope'],
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
        words: ['volcengine', 'ark_api', 'doubao', 'volc_', 'volces', 'arkapikey', 'ark-api', 'volcano_', 'byteplus'],
    },
    {
        id: 'modelscope',
        title: 'ModelScope',
        hosts: ['modelscope.cn', 'modelscope.ai'],
        words: ['modelscope', 'model_scope'],
        prefix: 'ms-',
    },
    { id: 'iflow', title: 'iFlow', hosts: ['iflow.cn'], aliases: ['iflowcli'], words: ['iflow'], prefix: 'sk-' },
    {
        id: 'siliconflow',
        title: 'SiliconFlow',
        hosts: ['siliconflow.cn', 'siliconflow.com'],
        aliases: ['siliconcloud', 'silicon'],
        words: ['siliconflow', 'silicon_flow', 'silicon-flow', 'siliconcloud'],
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
        words: ['minimax', 'mini_max'],
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
            'glm_',
            'zai_',
            'zai-',
            'z_ai_',
            'z.ai',
            'z-ai',
            'glm-',
            'zaiapikey',
            'glmapikey',
        ],
    },
    { id: 'groq', title: 'Groq', hosts: ['groq.com'], words: ['groq'], prefix: 'gsk_' },
    {
        id: 'xai',
        title: 'xAI',
        hosts: ['x.ai', 'grok.com'],
        aliases: ['grok'],
        words: ['xai_', 'xai-', 'x_ai_', 'x.ai', 'grok', 'xaiapikey', 'xaikey'],
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
        words: [
            'huggingface',
            'hugging_face',
            'hugging-face',
            'hf_token',
            'hf_api',
            'hf_key',
            'hf-token',
            'hftoken',
            'hf_hub',
            'hf_access',
        ],
        prefix: 'hf_',
    },
    {
        id: 'together',
        title: 'Together AI',
        hosts: ['together.xyz', 'together.ai'],
        aliases: ['togetherai'],
        words: [
            'together_api',
            'togetherai',
            'together_ai',
            'together-ai',
            'together.ai',
            'together.xyz',
            'togetherapikey',
            'together_key',
            'together_token',
            'together-api',
        ],
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
        words: ['nvidia_', 'nvidia-', 'ngc_', 'ngc-', 'nim_api', 'nvidiaapikey', 'nvapi_', 'nvcr.io', 'nvidia'],
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
        words: ['poe_api', 'poe_key', 'poe_token', 'poe-api', 'poeapikey', 'poe.com', 'poeapi'],
    },
    {
        id: 'vercel',
        title: 'Vercel AI Gateway',
        hosts: ['ai-gateway.vercel.sh', 'api.v0.dev', 'vercel.sh', 'v0.dev'],
        aliases: ['vercelaigateway', 'aigateway', 'vercelai', 'v0'],
        words: ['ai_gateway', 'ai-gateway', 'aigateway', 'vercel_ai', 'v0_api'],
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
        words: ['cloudflare', 'workers_ai', 'workers-ai', 'cf_api', 'cf-aig', 'cf_aig', 'cf_token', 'cf_ai'],
    },
    {
        id: 'replicate',
        title: 'Replicate',
        hosts: ['replicate.com'],
        words: ['replicate_', 'replicate-', 'replicate.com', 'replicateapi', 'replicatetoken'],
        prefix: 'r8_',
    },
    {
        id: 'elevenlabs',
        title: 'ElevenLabs',
        hosts: ['elevenlabs.io'],
        words: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key', 'eleven-labs', 'eleven labs'],
    },
    {
        id: 'assemblyai',
        title: 'AssemblyAI',
        hosts: ['assemblyai.com'],
        words: ['assemblyai', 'assembly_ai', 'assembly-ai'],
    },
    { id: 'deepgram', title: 'Deepgram', hosts: ['deepgram.com'] },
    {
        id: 'stability',
        title: 'Stability AI',
        hosts: ['stability.ai'],
        aliases: ['stabilityai'],
        words: ['stability', 'dreamstudio'],
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
        words: ['cursor_api', 'cursor-api', 'cursorapi', 'cursor.com', 'cursor.sh', 'cursor_key', 'cursor_token'],
    },
    { id: 'devin', title: 'Devin', hosts: ['devin.ai'], words: ['devin_', 'devin.ai', 'devin-'] },
    { id: 'upstage', title: 'Upstage', hosts: ['upstage.ai'], words: ['upstage'] },
    { id: 'runpod', title: 'RunPod', hosts: ['runpod.ai', 'runpod.io', 'runpod.net'], prefix: 'rpa_' },
    { id: 'clarifai', title: 'Clarifai', hosts: ['clarifai.com'] },
    {
        id: 'brave',
        title: 'Brave Search',
        hosts: ['search.brave.com'],
        words: ['brave_', 'brave-', 'bravesearch', 'brave search', 'search.brave', 'brave.com'],
    },
    {
        id: 'private-ai',
        title: 'Private AI',
        hosts: ['private-ai.com'],
        aliases: ['privateai'],
        words: ['private-ai', 'private_ai', 'privateai'],
    },
    { id: 'ai21', title: 'AI21', hosts: ['ai21.com'], aliases: ['jamba'], words: ['ai21'] },
    { id: 'anyscale', title: 'Anyscale', hosts: ['anyscale.com'], prefix: 'esecret_' },
    { id: 'baseten', title: 'Baseten', hosts: ['baseten.co'] },
    { id: 'deepinfra', title: 'DeepInfra', hosts: ['deepinfra.com'], words: ['deepinfra', 'deep_infra'] },
    { id: 'deepl', title: 'DeepL', hosts: ['deepl.com', 'api-free.deepl.com'] },
    { id: 'sambanova', title: 'SambaNova', hosts: ['sambanova.ai'], words: ['sambanova', 'samba_nova'] },
    { id: 'novita', title: 'Novita AI', hosts: ['novita.ai'], words: ['novita'], prefix: 'sk_' },
    {
        id: 'hyperbolic',
        title: 'Hyperbolic',
        hosts: ['hyperbolic.xyz'],
        words: ['hyperbolic_', 'hyperbolic.xyz', 'hyperbolic-'],
    },
    { id: 'nebius', title: 'Nebius', hosts: ['nebius.ai', 'nebius.com', 'tokenfactory.nebius.com'], words: ['nebius'] },
    { id: 'chutes', title: 'Chutes', hosts: ['chutes.ai'], words: ['chutes_', 'chutes.ai', 'chutes-'], prefix: 'cpk_' },
    { id: 'featherless', title: 'Featherless', hosts: ['featherless.ai'], prefix: 'rc_' },
    { id: 'requesty', title: 'Requesty', hosts: ['requesty.ai'], words: ['requesty'] },
    { id: 'portkey', title: 'Portkey', hosts: ['portkey.ai'], words: ['portkey'] },
    { id: 'helicone', title: 'Helicone', hosts: ['helicone.ai', 'hconeai.com'], prefix: 'sk-helicone-' },
    { id: 'lepton', title: 'Lepton', hosts: ['lepton.ai', 'lepton.run'], words: ['lepton_', 'lepton-', 'lepton.'] },
    {
        id: 'voyage',
        title: 'Voyage AI',
        hosts: ['voyageai.com'],
        aliases: ['voyageai'],
        words: ['voyage_', 'voyageai', 'voyage-'],
        prefix: 'pa-',
    },
    { id: 'jina', title: 'Jina AI', hosts: ['jina.ai'], words: ['jina_', 'jinaai', 'jina.ai', 'jina-'], prefix: 'jina_' },
    { id: 'tavily', title: 'Tavily', hosts: ['tavily.com'], prefix: 'tvly-' },
    { id: 'exa', title: 'Exa', hosts: ['exa.ai'], words: ['exa_api', 'exa.ai', 'exa_key', 'exaapikey', 'exa-api'] },
    { id: 'serper', title: 'Serper', hosts: ['serper.dev'], words: ['serper'] },
    { id: 'firecrawl', title: 'Firecrawl', hosts: ['firecrawl.dev'], prefix: 'fc-' },
    { id: 'e2b', title: 'E2B', hosts: ['e2b.dev', 'e2b.app'], words: ['e2b_'], prefix: 'e2b_' },
    {
        id: 'llamacloud',
        title: 'LlamaCloud',
        hosts: ['cloud.llamaindex.ai'],
        aliases: ['llamaparse'],
        words: ['llama_cloud', 'llamacloud', 'llamaparse', 'llama_parse'],
        prefix: 'llx-',
    },
    {
        id: 'llama',
        title: 'Llama API',
        hosts: ['llama.com', 'llama-api.com'],
        aliases: ['llamaapi'],
        words: ['llama_api', 'llamaapi'],
        prefix: 'LLM|',
    },
    { id: 'fal', title: 'fal.ai', hosts: ['fal.ai', 'fal.run'], words: ['fal_key', 'fal_api', 'fal.ai', 'fal.run'] },
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
        words: ['lingyi', 'yi_api_key'],
    },
    { id: 'coze', title: 'Coze', hosts: ['coze.com', 'coze.cn'], words: ['coze'], prefix: 'pat_' },
    { id: 'dify', title: 'Dify', hosts: ['dify.ai'], words: ['dify'], prefix: 'app-' },
    {
        id: 'github-models',
        title: 'GitHub Models',
        hosts: ['models.github.ai', 'models.inference.ai.azure.com', 'githubcopilot.com'],
        aliases: ['github', 'copilot', 'githubcopilot'],
        words: ['copilot_', 'github_models'],
    },
    {
        id: 'nlpcloud',
        title: 'NLP Cloud',
        hosts: ['nlpcloud.io', 'nlpcloud.com'],
        words: ['nlpcloud', 'nlp_cloud', 'nlp-cloud'],
    },
    { id: 'writer', title: 'Writer', hosts: ['api.writer.com', 'writer.com'], words: ['writer_api', 'writer.com'] },
    {
        id: 'xiaomi',
        title: 'Xiaomi MiMo',
        hosts: ['xiaomimimo.com'],
        aliases: ['mimo', 'xiaomimimo'],
        words: ['mimo_api', 'xiaomi_mimo', 'xiaomimimo'],
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
    return longest((word) => plain.startsWith(word)) ?? longest((word) => word.length >= 4 && plain.includes(word));
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
/**
 * The host that an address leads to, lower-cased and without a trailing dot. Addresses without a scheme count as
 * `https`, and what stands behind an environment reference is left out: `https://openrouter.ai${X}` leads to openrouter.ai.
 */
function hostOf(text) {
    const fixed = text.trim().replace(/\$\{[^}]*\}?|\$[A-Z_]\w*|\{\{.*?\}\}|#\{.*?\}/g, '');
    const url = /^[a-z][a-z0-9+.-]*:[/\\]/i.test(fixed)
        ? parseUrl(fixed)
        : parseUrl(`https://${fixed.replace(/^\/+/, '')}`);
    const host = url?.hostname.toLowerCase().replace(/\.$/, '');
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
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export membersOf */
/** Every member called `key`, the last first: the last one wins in CCR, the earlier ones are still checked. */
function membersOf(node, key) {
    return node?.kind === 'object' ? node.members.filter((member) => member.key === key).reverse() : [];
}
/** The member called `key` that wins. */
function memberOf(node, key) {
    return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}
/** The value's text if it is a string. */
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
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
/** What CCR 1 and 2 replace by environment variables, anywhere in a value; what is not set stays as it is written. */
const reference = /\$\{[^}]+\}|\$[A-Z_][A-Z0-9_]*/;
const whole = /^(?:\$\{[A-Za-z_][A-Za-z0-9_]*\}|\$[A-Z_][A-Z0-9_]*)$/;
/** Whether a value is exactly one environment reference, `$VAR` or `${VAR}`. */
const isReference = (text) => whole.test(text);
/** Whether CCR would replace a part of the value. */
const hasReference = (text) => reference.test(text);


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
/** Joins what several readers found in one config. */
function assemble(head, ...parts) {
    const all = (key) => parts.flatMap((part) => (part[key] ?? []));
    return {
        ...head,
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
        .map((member) => ({ member, node: member.value, path: join(object.path, member.key) }))
        .reverse();
}
/** Every value under one of the keys, the one that wins first. */
function valuesOf(object, ...keys) {
    return membersIn(object).filter(({ member }) => keys.includes(member.key));
}
/** The items of a list as values; none if it is no list. */
function itemsOf(list) {
    if (list.node.kind !== 'array')
        return [];
    return list.node.items.map((node, index) => ({ node, path: `${list.path}[${index}]` }));
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

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  UX: () => (/* binding */ ruleInfos)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/routers/values.js
var values = __webpack_require__(2344);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/rules/say.js


/** What looks like a key although it stands where a name should be: it must not be shown. */
const keyLike = /(?<![A-Za-z0-9])(?:sk|pk|rk|ms|xai|gsk|hf|ghp|gho|AIza|eyJ)[-_]?[A-Za-z0-9_-]{20,}/g;
/** A config value as messages show it: cut to a readable length, never a secret. */
function say(value) {
    return sayText((0,routers_node/* shown */.SP)(value.node));
}
function sayText(text) {
    const safe = text.replace(keyLike, (key) => (0,src_text/* redact */.E$)(key));
    return safe.length > 100 ? `${safe.slice(0, 99)}…` : safe;
}
/** `provider 'x'`, or its place in the list where it has no name. */
function sayProvider(provider) {
    const [name] = provider.names;
    return name ? `provider '${say(name)}'` : `the provider at ${provider.path || 'the top'}`;
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

;// CONCATENATED MODULE: ./build/src/rules/apikey-missing.js


const fix = `Set APIKEY to one environment reference such as "\${CCR_APIKEY}".`;
const apikeyMissing = {
    id: 'apikey-missing',
    title: 'The router asks for no key',
    severity: 'error',
    help: `Without APIKEY every process on the machine can use the router, read its configuration with all keys in clear, and change it.
CCR 3 then makes up a key and listens wherever HOST says.`,
    fix: fix,
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
                at: value.node,
                message: `${sayText(value.path)} ${effect}`,
                fix: 'Remove the setting, or leave it empty.',
                subject: `${value.path.replace(/\[\d+\]/g, '[]')}`,
                ...(severity && { severity }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/config-committed.js

const configCommitted = {
    id: 'config-committed',
    title: 'A router config is committed',
    severity: 'notice',
    help: `CCR's own interface writes the values of environment variables back into the file, so that a config that was clean yesterday may
hold keys today. A template that follows the policy may be committed; a policy can make this an error.`,
    fix: 'Commit a template only, and keep `~/.claude-code-router/config.json` itself out of repositories.',
    *check(config) {
        if (!reroutes(config))
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
/** Settings of Claude Code are no router config until they send requests somewhere, and a tag is none at all. */
function reroutes({ dialect, baseUrls, routes, overrides }) {
    if (dialect === 'tag')
        return false;
    return dialect !== 'settings' || baseUrls.length + routes.length + overrides.length > 0;
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
                    severity: 'warning',
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
    },
};
/** All values that the policy judges; that a key is filled in is no flaw of this kind unless it is an expression. */
function judged(config) {
    const { hosts, providerLists, providers, routes, overrides, models, baseUrls } = config;
    const secrets = [...providers.flatMap((provider) => provider.secrets), ...config.secrets, ...config.clientKeys];
    return [
        ...hosts,
        ...providerLists,
        ...providers.flatMap(({ names, urls, models: own }) => [...names, ...urls, ...own]),
        ...[...routes, ...overrides].map(({ value }) => value),
        ...models,
        ...baseUrls,
        ...secrets.filter(({ node }) => node.kind === 'expression'),
    ];
}

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
            yield { at: value.node, message: `${must}, found '${say(value)}'${reason(value)}`, fix, subject: say(value) };
        }
    },
};
function reason({ node }) {
    const text = (0,routers_node/* textOf */.b6)(node);
    if (text === undefined)
        return ` (a ${node.kind}, not a text)`;
    if ((0,reference/* hasReference */.U)(text))
        return ' (an environment variable can open it)';
    const plain = text.trim();
    if (plain === '')
        return ' (empty: what it listens on depends on the version)';
    if (plain !== text)
        return ' (with spaces around it CCR does not start)';
    if (/^(?:0+(?:\.0+){0,3}|0x0+|::|\[::\]|(?:0*:)+0*|\*)$/.test(plain))
        return ' (listens on every interface)';
    if (/^localhost$/i.test(plain))
        return ' (a name, which the system resolves)';
    if (/^127\.|^::1$/.test(plain))
        return ' (a loopback address, but not an allowed one)';
    return ' (listens on a network interface)';
}

;// CONCATENATED MODULE: ./build/src/rules/infos.js
/** Rules whose problems do not come from a router config: carriers and suppressions report them. */
const portPublished = {
    id: 'port-published',
    title: 'The router’s port is published on every interface',
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
    severity: 'error',
    help: 'An ignore comment needs known rule ids and a reason after `--`; one that the policy forbids does not count either.',
    fix: 'Write `ccr-guard-ignore-next-line <rule> -- <reason>`, or remove it.',
};
const infos = [portPublished, ignoreStale, ignoreInvalid];

;// CONCATENATED MODULE: ./build/src/rules/glob.js
/**
 * Whether a text matches one of the globs, in which `*` stands for any characters (a model's name may hold `/`) and
 * `?` for one. Takes time in proportion to both lengths, whatever the glob.
 */
function matchesAny(globs, text) {
    return globs.some((glob) => matches(glob, text));
}
function matches(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            star = g;
            resume = t;
            g += 1;
        }
        else if (g < glob.length && (glob[g] === '?' || glob[g] === text[t])) {
            g += 1;
            t += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            g = star + 1;
            resume += 1;
            t = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g += 1;
    return g === glob.length;
}

;// CONCATENATED MODULE: ./build/src/rules/model-not-allowed.js



const modelNotAllowed = {
    id: 'model-not-allowed',
    title: 'A model is not on the allow list',
    severity: 'error',
    help: `Only the models that the policy allows may be offered. Names are compared exactly; entries of the policy may be globs such as
\`claude-*\`.`,
    fix: 'Remove the model, or have it added to `models.allowed` of the policy.',
    *check(config, { models: { allowed } }) {
        const listed = config.providers.flatMap(({ names, models }) => models.map((value) => ({ value, of: names[0] })));
        for (const { value, of } of [...listed, ...config.models.map((value) => ({ value, of: undefined }))]) {
            if (isOpaque(value.node))
                continue;
            const text = (0,routers_node/* textOf */.b6)(value.node);
            if (text !== undefined && matchesAny(allowed, text))
                continue;
            yield {
                at: value.node,
                message: `Model not allowed: ${say(value)}`,
                fix: `Use ${allowed.join(' or ')}, or have the model added to models.allowed of the policy.`,
                subject: `${of ? say(of) : value.path} ${say(value)}`,
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/routers/hosts.js
var hosts = __webpack_require__(6155);
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
                    at: value.node,
                    message: `The base URL of ${sayProvider(provider)} ${wrong}`,
                    fix: `Use a base URL on ${endpoints.join(' or ')}.`,
                    subject: (0,hosts/* hostOf */.w4)((0,routers_node/* textOf */.b6)(value.node) ?? '') ?? wrong,
                    ...(holdsUser((0,routers_node/* textOf */.b6)(value.node) ?? '') && { secrets: [value.node] }),
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
    if (holdsUser(text))
        return 'holds a user name or password';
    const accepted = endpoints.map(hosts/* parseUrl */.Dl).filter((endpoint) => endpoint !== undefined);
    if (accepted.some(({ origin }) => origin === url.origin))
        return undefined;
    const sameHost = accepted.find(({ hostname }) => hostname === url.hostname);
    if (!sameHost)
        return `leads to ${sayText(url.host || url.protocol)}, which is not allowed`;
    if (url.protocol !== sameHost.protocol)
        return `uses ${url.protocol.slice(0, -1)} instead of ${sameHost.protocol.slice(0, -1)}`;
    return `uses port ${url.port || 'of its scheme'}, which is not allowed`;
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
        const only = `Only ${allowed.join(', ')} allowed`;
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
            if (none || node.kind === 'null')
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
                at: route.value.node,
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
function refusals({ provider, model }, { providers, models }) {
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
    if (id !== '' && !matchesAny(models.allowed, id))
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
            const undeclared = whyUnknown(route, target, config);
            if (undeclared)
                yield { at, message: `Route '${route.name}' ${undeclared}`, fix, subject };
            const unlisted = whyUnlisted(target, config);
            if (unlisted)
                yield { at, message: `Route '${route.name}' ${unlisted}`, fix, subject, severity: 'warning' };
        }
    },
};
function whyUnknown({ syntax }, { provider }, { providers }) {
    if (provider === undefined || provider.trim() === '' || providers.length === 0)
        return undefined;
    // Whether a name that something else fills in is the one can't be said; one without a name is no provider at all.
    if (providers.some(({ names }) => names.some(({ node }) => isOpaque(node))))
        return undefined;
    const exact = syntax === 'comma' ? provider.trim() : plainName(provider);
    if (namesOf(providers).some((name) => (syntax === 'comma' ? name : plainName(name)) === exact))
        return undefined;
    const near = namesOf(providers).find((name) => plainName(name) === plainName(provider));
    const hint = near === undefined ? '' : ` (it declares '${sayText(near)}': upper and lower case and spaces count)`;
    return `names provider '${sayText(provider.trim())}', which the config does not declare${hint}`;
}
function whyUnlisted({ provider, model }, { providers }) {
    const meant = providers.filter(({ names }) => names.some(({ node }) => (0,routers_node/* textOf */.b6)(node) === provider?.trim()));
    const models = meant.flatMap((entry) => entry.models);
    if (model === undefined || model.trim() === '' || models.length === 0 || models.some(({ node }) => isOpaque(node)))
        return undefined;
    if (models.some(({ node }) => (0,routers_node/* textOf */.b6)(node) === model.trim()))
        return undefined;
    return `uses model '${sayText(model.trim())}', which provider '${sayText(provider ?? '')}' does not list`;
}
function namesOf(providers) {
    return providers.flatMap(({ names }) => names.flatMap(({ node }) => (0,routers_node/* textOf */.b6)(node) ?? []));
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
    const at = node;
    const what = sayText(field.what);
    if (node.kind === 'expression')
        return undefined;
    if (node.kind !== 'string') {
        if (isClientKey && node.kind === 'null')
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
    if (node.filledBy)
        return { at, message: `${what} ${filling[node.filledBy]}`, fix: secret_not_env_fix, subject: secret, severity: 'warning' };
    if ((0,reference/* isReference */.A)(secret))
        return undefined;
    return { at, message: `${what} ${secret_not_env_flawOf(secret)}`, fix: secret_not_env_fix, subject: secret, secrets: [(0,routers_node/* contentOf */.$E)(node)] };
}
const filling = {
    shell: 'is filled in by the shell that writes the file, so that the key lands on the disk as a literal',
    runner: "is filled in by the workflow, so that the key lands on the runner's disk as a literal",
    template: 'is filled in from a template, so that the key lands on the disk as a literal',
};
function secret_not_env_flawOf(secret) {
    if (/^\$\{[^}]*:?[-=?+][^}]*\}$/.test(secret))
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
    title: 'A subagent is sent past the router’s routes',
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
                at: value.node,
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
    unknownTransformer,
];
/** Every rule but those of keys, which the detectors name. */
const ruleInfos = [...rules, ...infos];
/** All that is wrong with a config, in the order of the file. */
function judge(config, policy) {
    const found = rules.flatMap((rule) => [...rule.check(config, policy)].map((problem) => ({ rule: rule.id, severity: rule.severity, ...problem })));
    return [...config.problems, ...found].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (0,finding/* compareText */.n6)(a.rule, b.rule));
}


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   G1: () => (/* binding */ placer),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/** Gives the place of a span in `text`, whose byte order mark has been taken off. Lines end at `\n`, as git counts them. */
function placer(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return ({ start, end }) => {
        const first = lineOf(start);
        const last = lineOf(Math.max(start, end));
        return {
            line: first + 1,
            column: start - (starts[first] ?? 0) + 1,
            endLine: last + 1,
            endColumn: Math.max(start, end) - (starts[last] ?? 0) + 1,
        };
    };
}
/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de…(73)`. */
function redact(secret, prefix = '') {
    const known = secret.startsWith(prefix) ? prefix.length : 0;
    const shown = known > 0 ? known + 2 : 4;
    return secret.length < shown * 2 ? `…(${secret.length})` : `${secret.slice(0, shown)}…(${secret.length})`;
}
/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
function printable(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
