export const id = 69;
export const ids = [69,242];
export const modules = {

/***/ 4069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectors: () => (/* binding */ detectors)
});

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
const operator = '(?:[:.+?|]{0,3}={1,3}>?|:{1,2}|\\|\\||\\?\\?|,|<-|->|>)';
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
/** A value without blanks, quotes, brackets or references to variables, neither a call nor cut short by dots. */
const literal = '[A-Za-z0-9_+/][A-Za-z0-9_+/.=:|~-]{6,2000}[A-Za-z0-9_=+/-](?![A-Za-z0-9_+/=({$-]|\\.\\.|…)';
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



/** Words of names that say secret. */
const secretWords = [
    'secret',
    'token',
    'passw',
    'passphrase',
    'pwd',
    'apikey',
    'api_key',
    'api-key',
    'api key',
    'access_key',
    'accesskey',
    'access-key',
    'auth_key',
    'authkey',
    'auth-key',
    'private_key',
    'privatekey',
    'private-key',
    'credential',
    'encryption_key',
    'encryptionkey',
    'signing_key',
    'signingkey',
    'master_key',
    'masterkey',
    'master-key',
    'access_code',
    'authorization',
    'connectionstring',
    'jwt_key',
    'hmac_key',
    '_auth',
    'client_key',
    'app_key',
    'appkey',
    'db_pass',
    'user_pass',
    'dbpass',
    '_pass',
    'account_key',
    'accountkey',
    'service_key',
    'shared_key',
    'license_key',
];
const shared = {
    rule: 'key-generic',
    provider: 'generic',
    severity: 'warning',
    certainty: 'generic',
    anyCase: true,
};
/** Ends of names whose value is something about a secret. */
const abouts = 'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry'.split(' ');
/** What may follow in the name, unless it says that the value is something about a secret. */
const rest = `[A-Za-z0-9_.-]{0,40}?(?<!(?:${abouts.map(anyCaseOf).join('|')})s?|(?:[kK][eE][yY]|[tT][oO][kK][eE][nN]|[iI][aA][lL][sS]?)[_-]?[iI][dD])`;
/** Ahead of the word: not the public half of a pair. */
const notPublic = '(?<![pP][uU][bB][lL][iI][cC][_.-]?)';
/** A random-looking value, given to a name that says secret. */
const value = {
    ...shared,
    id: 'generic-secret',
    title: 'Secret',
    keywords: secretWords,
    pattern: new RegExp(`${notPublic}(?:${secretWords.map(anyCaseOf).join('|')})${rest}${assignment}(?<secret>${literal})`, 'y'),
    examples: (random) => names.flatMap((name) => written(name, random)),
    nearMisses: (random) => [
        `sha256 = "${random.text(hex, 64)}"`,
        'token = request.headers.authorization',
        'const secretName = "database-connection-settings";',
        'password: changeme-please',
        `"token": "\${API_TOKEN}"`,
        `secret_id = "your-secret-goes-here"`,
    ],
};
const names = ['client_secret', 'apiKey', 'ACCESS_TOKEN', 'dbPassword', 'signing_key'];
function written(name, random) {
    const secret = random.text(alnum, 32);
    return [`${name}=${secret}`, `"${name}": "${secret}"`, `${name}: ${secret}`, `${name} := '${secret}'`].map((text) => ({
        text,
        secret,
    }));
}
const passwordWords = ['passw', 'pwd', 'passphrase', 'secret', '_pass', 'dbpass'];
/** A quoted value with signs in it, given to a name that says password: people choose these, so words may be in it. */
const generic_password = {
    ...shared,
    id: 'generic-password',
    title: 'Password',
    keywords: passwordWords,
    pattern: new RegExp(`(?:${passwordWords.map(anyCaseOf).join('|')})${rest}${assignment}(?<=["'\`])(?<secret>(?=[^"'\`A-Za-z0-9]{0,60}[A-Za-z0-9])[^\\s"'\`]{8,128})["'\`]`, 'y'),
    examples: (random) => [`password = "${random.text(alnum, 6)}!${random.text('#%&*-_', 2)}${random.text(alnum, 8)}"`].map((text) => ({
        text,
        secret: text.slice(12, -1),
    })),
    nearMisses: () => ['password = "********"', 'password = "<your password>"', 'password_hint = "Enter your password!"'],
};
const genericDetectors = [value, generic_password];

// EXTERNAL MODULE: ./build/src/keys/provider-list.js
var provider_list = __webpack_require__(2242);
// EXTERNAL MODULE: ./build/src/keys/providers.js
var providers = __webpack_require__(6464);
;// CONCATENATED MODULE: ./build/src/keys/detectors/ai/of.js



/** The fields of a detector that follow from its provider's entry in the list. */
function of(id) {
    const provider = provider_list.providers.find((each) => each.id === id);
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
const named_named = provider_list.providers.map(({ id }) => assigned({ ...of(id), id: `${id}-named` }));

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


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   providers: () => (/* binding */ providers)
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
    return _provider_list_js__WEBPACK_IMPORTED_MODULE_0__.providers.find(({ hosts }) => hosts.some((known) => endsWith(labels, known.split('.'))));
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
    const same = _provider_list_js__WEBPACK_IMPORTED_MODULE_0__.providers.find(({ id, aliases = [] }) => plainly(id) === plain || aliases.includes(plain));
    return same ?? longest((word) => word.length >= 4 && plain.includes(word));
}
function byVariable(variable) {
    const plain = plainly(variable);
    return longest((word) => plain.startsWith(word)) ?? longest((word) => word.length >= 4 && plain.includes(word));
}
/** The provider with the longest word that `fits`: `azureopenai` says more than `openai`. */
function longest(fits) {
    const fitting = _provider_list_js__WEBPACK_IMPORTED_MODULE_0__.providers.flatMap((provider) => wordsOf(provider)
        .map(plainly)
        .filter((word) => word.length > 2 && fits(word))
        .map((word) => ({ provider, word })));
    return fitting.reduce((best, each) => (best && best.word.length >= each.word.length ? best : each), undefined)?.provider;
}
function plainly(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ })

};
