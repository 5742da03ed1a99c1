export const id = 85;
export const ids = [85];
export const modules = {

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/* unused harmony export nameMatcher */
/** More alternatives than anyone writes by hand: `{a,b}` ten times over is a mistake or an attack. */
const mostAlternatives = 512;
/** A sentence about what is wrong with a glob, or nothing. */
function globProblem(pattern) {
    try {
        if (pattern.trim() === '')
            return 'is empty';
        if (pattern.startsWith('!'))
            return 'begins with `!`: negation is not supported, list what is meant';
        if (/[@!?+*]\(/.test(pattern))
            return 'has an extended group such as `@(a|b)`: write `{a,b}`';
        for (const one of alternatives(pattern))
            tokens(one);
        return undefined;
    }
    catch (error) {
        return error instanceof SyntaxError ? error.message : 'cannot be read';
    }
}
/** Expands `{a,b}`, also nested. Throws a SyntaxError when a brace is left open or there are too many alternatives. */
function alternatives(pattern) {
    const open = find(pattern, '{', 0);
    if (open < 0)
        return [pattern];
    const parts = [];
    let depth = 0;
    let from = open + 1;
    for (let i = open; i < pattern.length; i++) {
        const c = pattern[i];
        if (c === '\\')
            i++;
        else if (c === '{')
            depth++;
        else if (c === ',' && depth === 1) {
            parts.push(pattern.slice(from, i));
            from = i + 1;
        }
        else if (c === '}' && --depth === 0) {
            parts.push(pattern.slice(from, i));
            const rest = alternatives(pattern.slice(i + 1));
            const all = parts
                .flatMap(alternatives)
                .flatMap((part) => rest.map((tail) => pattern.slice(0, open) + part + tail));
            if (all.length > mostAlternatives)
                throw new SyntaxError('has too many alternatives');
            return all;
        }
    }
    throw new SyntaxError('has a `{` that is never closed');
}
/** Reads one alternative. Throws a SyntaxError when a set is left open. */
function tokens(pattern) {
    const list = [];
    for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === '*') {
            if (list.at(-1) !== '*')
                list.push('*');
        }
        else if (c === '?')
            list.push('?');
        else if (c === '[') {
            const end = pattern.indexOf(']', i + (pattern[i + 1] === '!' || pattern[i + 1] === '^' ? 3 : 2));
            if (end < 0)
                throw new SyntaxError('has a `[` that is never closed');
            list.push(characterSet(pattern.slice(i + 1, end)));
            i = end;
        }
        else {
            if (c === '\\')
                i++;
            if (i >= pattern.length)
                throw new SyntaxError('ends in a lone `\\`');
            list.push({ literal: pattern.charAt(i) });
        }
    }
    return list;
}
/** Compiles globs over plain names, in which `/` is a character like any other. Any of them may match. */
function nameMatcher(patterns) {
    const compiled = patterns.flatMap(alternatives).map(tokens);
    return (text) => compiled.some((list) => matches(list, text));
}
function characterSet(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const ranges = [];
    for (let i = negated ? 1 : 0; i < body.length; i++) {
        const from = body.charAt(i);
        const ranged = body[i + 1] === '-' && i + 2 < body.length;
        ranges.push([from, ranged ? body.charAt(i + 2) : from]);
        if (ranged)
            i += 2;
    }
    return { negated, ranges };
}
/** Greedy with one point to return to: the last star. Earlier stars never need another try. */
function matches(list, text) {
    let at = 0;
    let star = -1;
    let mark = 0;
    for (let i = 0; i < text.length;) {
        const token = list[at];
        if (token === '*') {
            star = at++;
            mark = i;
        }
        else if (token !== undefined && takes(token, text.charAt(i))) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (list[at] === '*')
        at++;
    return at === list.length;
}
function takes(token, c) {
    if (token === '?')
        return true;
    if ('literal' in token)
        return token.literal === c;
    return token.ranges.some(([from, to]) => from <= c && c <= to) !== token.negated;
}
function find(text, wanted, from) {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === wanted)
            return i;
    }
    return -1;
}


/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lJ: () => (/* binding */ diskReader),
  tb: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: policyNames

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
;// CONCATENATED MODULE: ./build/src/policy/default.js
/** The hosts at which the banned providers are reached, so that another name for one of them changes nothing. */
const banned = [
    { name: 'openrouter', hosts: ['openrouter.ai'] },
    { name: 'iflow', hosts: ['iflow.cn'] },
    { name: 'volcengine', hosts: ['volces.com', 'volcengine.com', 'volcengineapi.com', 'bytepluses.com'] },
    { name: 'modelscope', hosts: ['modelscope.cn', 'modelscope.ai'] },
    { name: 'dashscope', hosts: ['dashscope.aliyuncs.com', 'dashscope-*.aliyuncs.com', 'maas.aliyuncs.com'] },
];
/** What is in force where a repository has no policy of its own: Anthropic only, two models, this machine only. */
const defaultPolicy = {
    providers: { allowed: ['anthropic'], banned, endpoints: ['https://api.anthropic.com'] },
    models: { allowed: ['claude-3.7-sonnet', 'claude-3.7-haiku'] },
    hosts: ['127.0.0.1'],
    rules: {},
    locked: [],
    include: ['**'],
    exclude: [],
    allow: [],
    ignores: { allowed: true, addedByChange: false, forbidden: [], migrate: [] },
    detectors: [],
    failOn: 'error',
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/policy/extends.js





/** Reads what `reference` names: `github:owner/repo/path@ref`, a path beside the policy, or a file of a package. */
async function readExtended(reference, folder, readers) {
    if (reference.startsWith('github:'))
        return fromGithub(reference, readers);
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
        throw new errors/* UserError */.y(`Cannot extend '${reference}': only paths, packages and github:owner/repo/path@ref are read.`);
    }
    if (folder === undefined) {
        throw new errors/* UserError */.y(`Cannot extend '${reference}' from another repository: name it as github:owner/repo/path@ref.`);
    }
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, reference));
    if (path.startsWith('..') || external_node_path_.posix.isAbsolute(reference) || /^[a-z]:|\\/i.test(reference)) {
        throw new errors/* UserError */.y(`Cannot extend '${reference}': it lies outside of the repository.`);
    }
    const local = await readers.read(path);
    if (local !== undefined)
        return { text: local, name: path, folder: external_node_path_.posix.dirname(path) };
    const inPackage = external_node_path_.posix.join('node_modules', external_node_path_.posix.normalize(reference));
    const packaged = reference.startsWith('.') ? undefined : await readers.read(inPackage);
    if (packaged !== undefined)
        return { text: packaged, name: reference, folder: external_node_path_.posix.dirname(inPackage) };
    throw new errors/* UserError */.y(`Cannot extend '${reference}': there is no such file${reference.startsWith('.') ? '' : ' and no such package under node_modules'}.`);
}
const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function fromGithub(reference, readers) {
    const match = /^github:([\w.-]+)\/([\w.-]+)\/([^@\s]+)@([^\s@]+)$/.exec(reference);
    const [, owner, repo, path, ref] = match ?? [];
    if (owner === undefined ||
        repo === undefined ||
        path === undefined ||
        ref === undefined ||
        path.split('/').includes('..')) {
        throw new errors/* UserError */.y(`Cannot extend '${reference}': write it as github:owner/repo/path@ref, with a full commit SHA.`);
    }
    const file = { owner, repo, path, ref };
    if (fullSha.test(ref))
        return { text: await cached(file, readers), name: reference };
    const text = await fetched(file, readers);
    return {
        text,
        name: reference,
        note: `${reference}: '${ref}' can be moved to another commit; name a full commit SHA.`,
    };
}
async function fetched(file, { fetchPolicy }) {
    if (fetchPolicy !== undefined)
        return fetchPolicy(file);
    const { owner, repo, path, ref } = file;
    throw new errors/* UserError */.y(`Cannot extend github:${owner}/${repo}/${path}@${ref}: nothing here can read from GitHub.`);
}
/** What stands at a commit never changes, so that it is fetched once for each user. */
async function cached(file, readers) {
    const folder = readers.cacheFolder ?? (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'ccr-guard', 'policies');
    const name = (0,external_node_crypto_.createHash)('sha256').update([file.owner, file.repo, file.path, file.ref].join('\0')).digest('hex');
    const path = (0,external_node_path_.join)(folder, name);
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        const text = await fetched(file, readers);
        // A cache that cannot be written costs a request the next time, and nothing else.
        await keep(folder, path, text).catch(() => undefined);
        return text;
    }
}
async function keep(folder, path, text) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const draft = `${path}.${process.pid}`;
    await (0,promises_.writeFile)(draft, text, { mode: 0o600 });
    await (0,promises_.rename)(draft, path);
}

;// CONCATENATED MODULE: ./build/src/policy/layer.js

/** A checked policy file as a layer. Provider names are compared in lower case and without outer blanks. */
function layerOf(file, source) {
    const { providers = {}, ignores = {} } = file;
    const rules = Object.entries(file.rules ?? {});
    const severity = (setting) => (typeof setting === 'string' ? setting : setting.severity);
    return defined({
        allowedProviders: providers.allowed?.map(normalName),
        banned: providers.banned?.map(bannedProvider),
        endpoints: providers.endpoints?.map((url) => new URL(url).origin),
        models: file.models?.allowed,
        hosts: file.hosts,
        rules: Object.fromEntries(rules.map(([id, setting]) => [id, severity(setting)])),
        locked: rules.filter(([, setting]) => typeof setting === 'object' && setting.locked).map(([id]) => id),
        include: file.include,
        exclude: file.exclude,
        allow: file.allow ?? [],
        ignores: defined({
            allowed: ignores.allowed,
            addedByChange: ignores['added-by-change'],
            forbidden: ignores.forbidden,
            migrate: ignores.migrate,
        }),
        detectors: file.detectors ?? [],
        failOn: file['fail-on'],
        origins: Object.fromEntries(partsOf(file).map((part) => [part, source])),
    });
}
/** The policy in force: what the layer sets, and the default for the rest. */
function complete(layer) {
    return {
        providers: {
            allowed: layer.allowedProviders ?? defaultPolicy.providers.allowed,
            banned: layer.banned ?? defaultPolicy.providers.banned,
            endpoints: layer.endpoints ?? defaultPolicy.providers.endpoints,
        },
        models: { allowed: layer.models ?? defaultPolicy.models.allowed },
        hosts: layer.hosts ?? defaultPolicy.hosts,
        rules: layer.rules,
        locked: layer.locked,
        include: layer.include ?? defaultPolicy.include,
        exclude: layer.exclude ?? defaultPolicy.exclude,
        allow: layer.allow,
        ignores: { ...defaultPolicy.ignores, ...layer.ignores },
        detectors: layer.detectors,
        failOn: layer.failOn ?? defaultPolicy.failOn,
    };
}
/** The parts of a policy file that are told apart: `models.allowed`, `rules.config-committed`, `exclude`. */
function partsOf(file) {
    const nested = ['providers', 'models', 'rules', 'ignores'];
    return Object.entries(file)
        .filter(([key]) => key !== 'extends' && key !== '$schema')
        .flatMap(([key, value]) => (nested.includes(key) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key]));
}
/** The same object without the members that are `undefined`. */
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
function bannedProvider(entry) {
    const name = normalName(typeof entry === 'string' ? entry : entry.name);
    const given = typeof entry === 'string' ? undefined : entry.hosts?.map((host) => host.toLowerCase());
    return { name, hosts: given ?? defaultPolicy.providers.banned.find((known) => known.name === name)?.hosts ?? [] };
}
function normalName(name) {
    return name.trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/src/finding.js
var finding = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/src/policy/glob.js
var glob = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/src/policy/narrow.js

/** The entries of `inner` that `outer` has too. */
function narrowNames(outer, inner) {
    return { kept: inner.filter((name) => outer.includes(name)), refused: inner.filter((name) => !outer.includes(name)) };
}
/**
 * The globs that stand for no more than both lists allow: entries of `inner` within one of `outer`, and entries of
 * `outer` within one of `inner`. Of globs that merely overlap neither is kept.
 */
function narrowGlobs(outer, inner) {
    const wide = outer.flatMap(glob/* alternatives */.Vo);
    const asked = inner.flatMap(glob/* alternatives */.Vo);
    const within = asked.filter((glob) => wide.some((other) => covers(other, glob)));
    const around = wide.filter((glob) => asked.some((other) => covers(other, glob)));
    const refused = asked.filter((glob) => !within.includes(glob) && !wide.some((other) => covers(glob, other)));
    return { kept: [...new Set([...within, ...around])], refused };
}
/** Whether everything that `inner` matches is matched by `outer`: only a star may stand for a wildcard of `inner`. */
function covers(outer, inner) {
    const wide = (0,glob/* tokens */.LU)(outer);
    const list = (0,glob/* tokens */.LU)(inner);
    if (list.every((token) => typeof token === 'object' && 'literal' in token)) {
        return (0,glob/* matches */.cK)(wide, list.map(literal).join(''));
    }
    if (!wide.every((token) => token === '*' || (typeof token === 'object' && 'literal' in token)))
        return outer === inner;
    // Each wildcard of `inner` becomes a character that no pattern has.
    return (0,glob/* matches */.cK)(wide, list.map(literal).join(''));
}
function literal(token) {
    return typeof token === 'object' && 'literal' in token ? token.literal : '\0';
}

// EXTERNAL MODULE: ./build/src/policy/severity.js
var severity = __webpack_require__(801);
;// CONCATENATED MODULE: ./build/src/policy/tighten.js




/**
 * Puts the policy `inner` on top of `outer`, which it extends. Lists of what is allowed can only shrink, bans only
 * grow, severities and the threshold only rise; what `outer` does not set is free.
 */
function tighten(outer, inner) {
    const notes = [];
    const refuse = (part, why) => {
        notes.push(`${inner.origins[part] ?? ''}: ${part}: ${why} (set by ${outer.origins[part] ?? 'what it extends'}).`);
    };
    const shrink = (part, narrow, wide, asked) => shrunk(narrow, wide, asked, (entry) => refuse(part, `'${entry}' is not allowed there and does not count`));
    const layer = defined({
        allowedProviders: shrink('providers.allowed', narrowNames, outer.allowedProviders, inner.allowedProviders),
        banned: unionBanned(outer.banned, inner.banned),
        endpoints: shrink('providers.endpoints', narrowNames, outer.endpoints, inner.endpoints),
        models: shrink('models.allowed', narrowGlobs, outer.models, inner.models),
        hosts: shrink('hosts', narrowNames, outer.hosts, inner.hosts),
        rules: mergeRules(outer, inner, refuse),
        locked: union(outer.locked, inner.locked),
        ...mergePaths(outer, inner, refuse),
        allow: [...outer.allow, ...allowEntries(outer, inner, refuse)],
        ignores: mergeIgnores(outer.ignores, inner.ignores, refuse),
        detectors: mergeDetectors(outer.detectors, inner.detectors, refuse),
        failOn: stricter(outer.failOn, inner.failOn, refuse),
        origins: mergeOrigins(outer.origins, inner.origins),
    });
    return { layer, notes };
}
function shrunk(narrow, wide, asked, refuse) {
    if (wide === undefined || asked === undefined)
        return asked ?? wide;
    const { kept, refused } = narrow(wide, asked);
    refused.forEach(refuse);
    return kept;
}
function mergeRules(outer, inner, refuse) {
    const rules = { ...outer.rules };
    for (const [id, severity] of Object.entries(inner.rules)) {
        const pattern = covering(Object.keys(outer.rules), id);
        const held = pattern === undefined ? undefined : outer.rules[pattern];
        if (held === undefined || weight(severity) >= weight(held))
            rules[id] = severity;
        else
            refuse(`rules.${id}`, `'${severity}' is less than '${held}', which stays`);
    }
    return rules;
}
/** The longest of the patterns that stand for the rule or pattern `id`. */
function covering(patterns, id) {
    return patterns.filter((pattern) => (0,severity/* namesRule */.pM)(pattern, id)).sort((a, b) => b.length - a.length)[0];
}
function weight(severity) {
    return severity === 'off' ? 0 : finding/* severities */.gO.length - finding/* severities */.gO.indexOf(severity);
}
/** To leave a file out would be a way to switch off a locked rule. */
function mergePaths(outer, inner, refuse) {
    const locked = outer.locked.length > 0;
    for (const part of ['include', 'exclude']) {
        if (locked && inner[part] !== undefined)
            refuse(part, 'does not count beside locked rules');
    }
    if (!locked && outer.include !== undefined && inner.include !== undefined)
        refuse('include', 'is set there and stays');
    return defined({
        include: outer.include ?? (locked ? undefined : inner.include),
        exclude: locked || inner.exclude === undefined ? outer.exclude : union(outer.exclude, inner.exclude),
    });
}
function allowEntries(outer, inner, refuse) {
    if (outer.locked.length === 0)
        return [...inner.allow];
    return inner.allow.flatMap((entry) => {
        const { rule } = entry;
        if (rule === undefined || !outer.locked.some((pattern) => (0,severity/* namesRule */.pM)(pattern, rule))) {
            return [{ ...entry, except: union(entry.except, outer.locked) }];
        }
        refuse('allow', `an entry for ${rule} does not count, since the rule is locked`);
        return [];
    });
}
function mergeIgnores(outer, inner, refuse) {
    const both = (key, part) => {
        if (outer[key] === false && inner[key] === true)
            refuse(part, 'is forbidden there and does not count');
        return outer[key] === false ? false : (inner[key] ?? outer[key]);
    };
    return defined({
        allowed: both('allowed', 'ignores.allowed'),
        addedByChange: both('addedByChange', 'ignores.added-by-change'),
        forbidden: union(outer.forbidden, inner.forbidden),
        migrate: union(outer.migrate, inner.migrate),
    });
}
function mergeDetectors(outer, inner, refuse) {
    const known = new Set(outer.map(({ id }) => id));
    const own = inner.filter(({ id }) => !known.has(id));
    for (const { id } of inner)
        if (known.has(id))
            refuse('detectors', `'${id}' is defined there too, and that one counts`);
    return [...outer, ...own];
}
function stricter(outer, inner, refuse) {
    if (outer === undefined || inner === undefined)
        return inner ?? outer;
    const rank = (value) => (value === 'never' ? -1 : finding/* severities */.gO.indexOf(value));
    if (rank(inner) >= rank(outer))
        return inner;
    refuse('fail-on', `'${inner}' lets more pass than '${outer}', which stays`);
    return outer;
}
function mergeOrigins(outer, inner) {
    const merged = { ...outer };
    for (const [part, source] of Object.entries(inner)) {
        const other = merged[part];
        merged[part] = other === undefined ? source : `${other}, ${source}`;
    }
    return merged;
}
function union(a = [], b = []) {
    return [...new Set([...a, ...b])];
}
function unionBanned(outer, inner) {
    if (outer === undefined || inner === undefined)
        return inner ?? outer;
    const hosts = new Map();
    for (const provider of [...outer, ...inner])
        hosts.set(provider.name, union(hosts.get(provider.name), provider.hosts));
    return [...hosts].map(([name, all]) => ({ name, hosts: all }));
}

;// CONCATENATED MODULE: ./build/src/policy/load.js









/** The names under which a policy is looked for at the root. */
const policyNames = ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'];
/** How many policies deep `extends` may go. */
const deepest = 5;
/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
async function loadPolicy(options) {
    const read = options.read ?? diskReader(options.root);
    const path = options.file === undefined ? await findPolicy(read) : pathOf(options.root, options.file);
    if (path === undefined)
        return { ...loaded(defaultPolicy, 'default'), origins: {}, lines: {}, notes: [] };
    const text = await read(path);
    if (text === undefined)
        throw new errors/* UserError */.y(`There is no policy at ${(0,src_text/* printable */.g$)(options.file ?? path)}.`);
    const own = await readLayer({ text, name: path, folder: external_node_path_.posix.dirname(path) }, [], { ...options, read });
    const policy = complete(own.layer);
    return {
        ...loaded(policy, `${options.label ?? ''}${path}`),
        path,
        origins: own.layer.origins,
        lines: own.lines,
        notes: [...own.notes, ...contradictions(policy)],
    };
}
/** Reads one policy file, and what it extends before it. `chain` names the files that led here. */
async function readLayer(extended, chain, options) {
    const { name } = extended;
    const { file, parsed } = await parsePolicy(extended.text, name, options);
    const lines = Object.fromEntries(partsOf(file).map((part) => [part, parsed.place(keyPath(part), true).line]));
    const notes = extended.note === undefined ? [] : [extended.note];
    let outer;
    for (const reference of file.extends === undefined ? [] : [file.extends].flat()) {
        const at = (message) => {
            const { line, column } = parsed.place(['extends']);
            return new errors/* UserError */.y(`${(0,src_text/* printable */.g$)(name)}:${line}:${column}: ${message}`);
        };
        const parent = await readExtended(reference, extended.folder, options).catch((error) => {
            throw error instanceof errors/* UserError */.y ? at(error.message) : error;
        });
        const path = [...chain, name];
        if (path.includes(parent.name))
            throw at(`${(0,src_text/* printable */.g$)(parent.name)} extends itself: ${path.join(' -> ')}.`);
        if (path.length > deepest)
            throw at(`Policies may extend one another ${deepest} deep, no deeper.`);
        const above = await readLayer(parent, path, options);
        const merged = outer === undefined ? above : tighten(outer, above.layer);
        notes.push(...above.notes, ...(merged === above ? [] : merged.notes));
        outer = merged.layer;
    }
    const own = layerOf(file, name);
    if (outer === undefined)
        return { layer: own, lines, notes };
    const { layer, notes: refused } = tighten(outer, own);
    return { layer, lines, notes: [...notes, ...refused] };
}
async function parsePolicy(text, name, { vocabulary }) {
    const { parseYaml } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 8911));
    const { shapeProblems } = await __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 3532));
    const { meaningProblems } = await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 7836));
    const parsed = await parseYaml(text, name);
    const data = parsed.data ?? {};
    const shape = await shapeProblems(data);
    const problems = shape.length > 0 ? shape : meaningProblems(data, await vocabulary());
    if (problems.length > 0) {
        const told = problems.map(({ path, atKey, message }) => {
            const { line, column } = parsed.place(path, atKey);
            const text = `${(0,src_text/* printable */.g$)(name)}:${line}:${column}: ${message}${message.endsWith('?') ? '' : '.'}`;
            return { line, column, text };
        });
        told.sort((a, b) => a.line - b.line || a.column - b.column);
        throw new errors/* UserError */.y(told.map(({ text }) => text).join('\n'));
    }
    return { file: data, parsed };
}
/** `rules.key-*` as keys: rule ids hold no dots. */
function keyPath(part) {
    return part.split('.');
}
async function findPolicy(read) {
    const found = [];
    for (const name of policyNames)
        if ((await read(name)) !== undefined)
            found.push(name);
    if (found.length > 1)
        throw new errors/* UserError */.y(`There are several policies: ${found.join(' and ')}; keep one of them.`);
    return found[0];
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
function diskReader(root) {
    return async (path) => {
        const file = (0,external_node_path_.resolve)(root, path);
        try {
            return (await (0,promises_.stat)(file)).isFile() ? utf8.decode(await (0,promises_.readFile)(file)) : undefined;
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw new errors/* UserError */.y(`Cannot read ${(0,src_text/* printable */.g$)(path)}: ${(0,src_text/* printable */.g$)((0,errors/* messageOf */.b)(error))}.`);
        }
    };
}
/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
function pathOf(root, file) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, file)).split(external_node_path_.sep).join('/');
    return path.startsWith('../') ? (0,external_node_path_.resolve)(root, file).split(external_node_path_.sep).join('/') : path;
}
function loaded(policy, source) {
    return { policy, source: { source, sha256: (0,external_node_crypto_.createHash)('sha256').update(canonical(policy)).digest('hex') } };
}
/** JSON with sorted keys: the order in which a file sets things does not matter. */
function canonical(value) {
    return JSON.stringify(value, (_, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member);
}
/** What a policy says both ways: the ban wins. */
function contradictions(policy) {
    return policy.providers.banned
        .filter(({ name }) => policy.providers.allowed.includes(name))
        .map(({ name }) => `The provider '${name}' is both allowed and banned: the ban wins; take it out of one list.`);
}


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7428);

/**
 * Compiles globs over paths with `/` between their parts, from the root of what is checked. Names that begin with a
 * dot are matched like any other. Any of the globs may match.
 */
function pathMatcher(patterns) {
    if (patterns.some((pattern) => pattern === '**'))
        return () => true;
    const compiled = patterns.flatMap(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo).map(parts);
    return (path) => {
        const names = path.split('/');
        return compiled.some((list) => matchParts(list, names));
    };
}
function parts(pattern) {
    const names = pattern
        .replace(/^(?:\.?\/)+/, '')
        .split('/')
        .filter((name, i, all) => name !== '' || i < all.length - 1);
    const list = names.map((name) => (name === '**' ? '**' : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .LU)(name)));
    const last = names.at(-1) ?? '';
    const folder = pattern.endsWith('/') || !/[*?[]/.test(last);
    return folder && last !== '**' ? [...list, '**'] : list;
}
/** As for characters: one point to return to, the last `**`. */
function matchParts(list, names) {
    let at = 0;
    let stars = -1;
    let mark = 0;
    for (let i = 0; i < names.length;) {
        const part = list[at];
        if (part === '**') {
            stars = at++;
            mark = i;
        }
        else if (part !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(part, names[i] ?? '')) {
            at++;
            i++;
        }
        else if (stars >= 0) {
            at = stars + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (list[at] === '**')
        at++;
    return at === list.length;
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d8: () => (/* binding */ included),
/* harmony export */   pM: () => (/* binding */ namesRule),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export modelAllowed */
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);


/** Whether `rule` is named by `pattern`: the id itself, or the beginning of it before a final `*`. */
function namesRule(pattern, rule) {
    return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}
/**
 * How much a problem weighs: as the policy says for its rule (the longest name wins), else as the problem itself
 * says, else as the rule says.
 */
function severityOf(rule, policy, ruleDefault, problemSeverity) {
    let best;
    for (const pattern of Object.keys(policy.rules)) {
        if (namesRule(pattern, rule) && (best === undefined || pattern.length > best.length))
            best = pattern;
    }
    const set = best === undefined ? undefined : policy.rules[policy.rules[rule] === undefined ? best : rule];
    return set ?? problemSeverity ?? ruleDefault;
}
/** Whether a model may be used, by its exact name. */
function modelAllowed(name, policy) {
    return compiled(models, policy, () => nameMatcher(policy.models.allowed))(name);
}
/** Whether a file is to be looked at. */
function included(path, policy) {
    return compiled(paths, policy, () => {
        const include = (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(policy.include);
        const exclude = (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(policy.exclude);
        return (one) => include(one) && !exclude(one);
    })(path);
}
const models = new WeakMap();
const paths = new WeakMap();
/** A policy never changes, so that its globs are read once. */
function compiled(cache, policy, make) {
    let matcher = cache.get(policy);
    if (matcher === undefined) {
        matcher = make();
        cache.set(policy, matcher);
    }
    return matcher;
}


/***/ })

};
