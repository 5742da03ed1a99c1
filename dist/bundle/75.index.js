"use strict";
exports.id = 75;
exports.ids = [75,570];
exports.modules = {

/***/ 2167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pathFrom),
/* harmony export */   l: () => (/* binding */ diskReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2001);





/** Reads files under `root`. Throws a UserError for one that is there and cannot be read, or is not UTF-8. */
function diskReader(root) {
    return async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        try {
            refuseLinkOut(root, file);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() ? (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Text */ .H)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), path) : undefined;
        }
        catch (error) {
            const { code } = error;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
                throw error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return absent(file, path);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Cannot read ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))}.`);
        }
    };
}
/** A link to nothing is there, and must not pass for a file that is not. */
function absent(file, path) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (status !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} is a link to a file that is not there.`);
}
/** A link in the repository must not make messages tell about files outside of it. */
function refuseLinkOut(root, file) {
    const inside = (folder, path) => path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (inside(root, file) && !inside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file))} is a link out of the repository, and is not followed.`);
    }
}
/** Relative to the root with `/`, so that it is the same on every machine; absolute where it lies elsewhere. */
function pathFrom(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path.startsWith('../') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  p: () => (/* binding */ policyNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/builtins.js
var builtins = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/policy/extends.js





/** Reads what `reference` names: `github:owner/repo/path@ref`, a path beside the policy, or a file of a package. */
async function readExtended(reference, folder, readers) {
    if (reference.startsWith('github:'))
        return fromGithub(reference, readers);
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
        throw new errors/* UserError */.yo(`Cannot extend '${reference}': only paths, packages and github:owner/repo/path@ref are read.`);
    }
    if (folder === undefined) {
        throw new errors/* UserError */.yo(`Cannot extend '${reference}' from another repository: name it as github:owner/repo/path@ref.`);
    }
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, reference));
    if (path.startsWith('..') || external_node_path_.posix.isAbsolute(reference) || /^[a-z]:|\\/i.test(reference)) {
        throw new errors/* UserError */.yo(`Cannot extend '${reference}': it lies outside of the repository.`);
    }
    const local = await readers.read(path);
    if (local !== undefined)
        return { text: local, name: path, folder: external_node_path_.posix.dirname(path) };
    const inPackage = external_node_path_.posix.join('node_modules', external_node_path_.posix.normalize(reference));
    const packaged = reference.startsWith('.') ? undefined : await readers.read(inPackage);
    if (packaged !== undefined)
        return { text: packaged, name: reference, folder: external_node_path_.posix.dirname(inPackage) };
    if (readers.committed && !reference.startsWith('.'))
        throw new errors/* UserError */.yo(`Cannot extend '${reference}': a change is judged by what is committed, and what it has installed under node_modules is not; write github:owner/repo/path@SHA in its place.`);
    throw new errors/* UserError */.yo(`Cannot extend '${reference}': there is no such file${reference.startsWith('.') ? '' : ' and no such package under node_modules'}.`);
}
const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function fromGithub(reference, readers) {
    const match = /^github:([\w.-]+)\/([\w.-]+)\/([^@]+)@([^\s@]+)$/.exec(reference);
    const [, owner, repo, path, ref] = match ?? [];
    if (owner === undefined ||
        repo === undefined ||
        path === undefined ||
        ref === undefined ||
        path.split('/').includes('..')) {
        throw new errors/* UserError */.yo(`Cannot extend '${reference}': write it as github:owner/repo/path@ref, with a full commit SHA.`);
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
    throw new errors/* UserError */.yo(`Cannot extend github:${owner}/${repo}/${path}@${ref}: nothing here can read from GitHub.`);
}
/** What stands at a commit never changes, so that it is fetched once for each user. */
async function cached(file, readers) {
    const folder = readers.cacheFolder ?? (0,external_node_path_.join)(process.env['XDG_CACHE_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'ccr-guard', 'policies');
    const name = (0,builtins/* crypto */.Et)()
        .createHash('sha256')
        .update([file.owner, file.repo, file.path, file.ref].join('\0'))
        .digest('hex');
    const path = (0,external_node_path_.join)(folder, name);
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        const text = await fetched(file, readers);
        keep(folder, path, text);
        return text;
    }
}
function keep(folder, path, text) {
    const draft = `${path}.${process.pid}`;
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(draft, text, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch {
        // A cache that cannot be written costs a request the next time, and nothing else.
    }
}

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
var policy_severity = __webpack_require__(801);
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
        const held = (0,policy_severity/* settingFor */.yJ)(outer.rules, id);
        if (held === undefined || weight(severity) >= weight(held))
            rules[id] = severity;
        else
            refuse(`rules.${id}`, `'${severity}' is less than '${held}', which stays`);
    }
    return rules;
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
        if (rule === undefined || !outer.locked.some((pattern) => (0,policy_severity/* namesRule */.pM)(pattern, rule))) {
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

;// CONCATENATED MODULE: ./build/src/policy/chain.js





/** How many policies deep `extends` may go. */
const deepest = 5;
/** Reads one policy file, and what it extends before it. `above` names the files that led here. */
async function readChain(source, above, options) {
    const { name } = source;
    const written = await readShape(source);
    const { file, parsed } = written;
    const lines = Object.fromEntries(partsOf(file).map((part) => [part, parsed.place(part.split('.'), true).line]));
    const outer = await readParents(written, source, above, options);
    await checkMeaning(written, name, outer?.layer, options);
    const own = layerOf(file, name);
    const notes = [...(source.note === undefined ? [] : [source.note]), ...(outer?.notes ?? [])];
    if (outer === undefined)
        return { layer: own, lines, extended: [], notes };
    const { layer, notes: refused } = tighten(outer.layer, own);
    return { layer, lines, extended: outer.extended, notes: [...notes, ...refused] };
}
/** What a policy file extends, the later ones on top of the earlier ones. */
async function readParents({ file, parsed }, { name, folder }, above, options) {
    const chain = [...above, name];
    const fail = (message) => {
        throw new errors/* UserError */.yo(`${placeOf(parsed, name, { path: ['extends'] })}: ${message}`);
    };
    let all;
    for (const reference of file.extends === undefined ? [] : [file.extends].flat()) {
        const remote = reference.startsWith('github:');
        if (remote && options.mayExtend?.(reference) === false)
            fail(`${(0,src_text/* printable */.g$)(reference)} is new here and is not read yet.`);
        const source = await readExtended(reference, folder, options).catch((error) => {
            if (error instanceof errors/* UserError */.yo)
                return fail(error.message);
            throw error;
        });
        if (chain.includes(source.name))
            fail(`${(0,src_text/* printable */.g$)(source.name)} extends itself: ${chain.join(' -> ')}.`);
        if (chain.length > deepest)
            fail(`Policies may extend one another ${deepest} deep, no deeper.`);
        const parent = await readChain(source, chain, options);
        const merged = all === undefined ? { layer: parent.layer, notes: [] } : tighten(all.layer, parent.layer);
        all = {
            layer: merged.layer,
            extended: [...(all?.extended ?? []), ...(remote ? [reference] : []), ...parent.extended],
            notes: [...(all?.notes ?? []), ...parent.notes, ...merged.notes],
        };
    }
    return all;
}
async function readShape({ text, name }) {
    const { parseYaml } = await __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 8911));
    const { shapeProblems } = await __webpack_require__.e(/* import() */ 532).then(__webpack_require__.bind(__webpack_require__, 3532));
    const parsed = await parseYaml(text, name);
    const data = parsed.data ?? {};
    refuse(parsed, name, await shapeProblems(data));
    return { file: data, parsed };
}
/** A policy may name the rules of detectors that it defines, and of those that it extends. */
async function checkMeaning({ file, parsed }, name, outer, { vocabulary }) {
    const { meaningProblems } = await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 5533));
    const { rules, unsafeReason } = await vocabulary();
    const known = [...rules, ...(outer?.detectors ?? []).map(({ id }) => `key-${id}`)];
    refuse(parsed, name, meaningProblems(file, { rules: known, unsafeReason }));
}
/** Throws a UserError that lists what is wrong in the order of the file. */
function refuse(parsed, name, problems) {
    if (problems.length === 0)
        return;
    const sorted = problems
        .map((problem) => ({ problem, place: parsed.place(problem.path, problem.atKey) }))
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const lines = sorted.map(({ problem }) => `${placeOf(parsed, name, problem)}: ${problem.message}${problem.message.endsWith('?') ? '' : '.'}`);
    throw new errors/* UserError */.yo(lines.join('\n'));
}
function placeOf(parsed, name, { path, atKey }) {
    const { line, column } = parsed.place(path, atKey);
    return `${(0,src_text/* printable */.g$)(name)}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/src/policy/disk.js
var disk = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/src/policy/load.js








/** The names under which a policy is looked for at the root. */
const policyNames = ['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'];
/**
 * Finds, reads and checks the policy and all that it extends. Without a policy file it is the default policy, and
 * nothing that reads YAML is loaded. Throws a UserError that lists what is wrong, each with file, line and column.
 */
async function loadPolicy(options) {
    const read = options.read ?? (0,disk/* diskReader */.l)(options.root);
    const path = options.file === undefined ? await findPolicy(read) : (0,disk/* pathFrom */.I)(options.root, options.file);
    if (path === undefined)
        return { ...loaded(defaultPolicy, 'default'), origins: {}, lines: {}, extended: [], notes: [] };
    const text = await read(path);
    if (text === undefined)
        throw new errors/* UserError */.yo(`There is no policy at ${(0,src_text/* printable */.g$)(path)}.`);
    const { layer, lines, extended, notes } = await readChain({ text, name: path, folder: external_node_path_.posix.dirname(path) }, [], {
        ...options,
        read,
    });
    const policy = complete(layer);
    return {
        ...loaded(policy, `${options.label ?? ''}${path}`),
        path,
        origins: layer.origins,
        lines,
        extended,
        notes: [...notes, ...contradictions(policy)],
    };
}
async function findPolicy(read) {
    const found = [];
    for (const name of policyNames)
        if ((await read(name)) !== undefined)
            found.push(name);
    if (found.length > 1)
        throw new errors/* UserError */.yo(`There are several policies: ${found.join(' and ')}; keep one of them.`);
    return found[0];
}
function loaded(policy, source) {
    return {
        policy,
        source: {
            source,
            // Computed where a report shows it.
            get sha256() {
                return (0,builtins/* crypto */.Et)().createHash('sha256').update(canonical(policy)).digest('hex');
            },
        },
    };
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

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   didYouMean: () => (/* binding */ didYouMean)
/* harmony export */ });
/** `; did you mean 'X'?` for the candidate that is one or two slips away, else nothing. */
function didYouMean(word, candidates) {
    const limit = word.length < 5 ? 1 : word.length < 10 ? 2 : 3;
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const slips = distance(word.toLowerCase(), candidate.toLowerCase());
        if (slips < least) {
            best = candidate;
            least = slips;
        }
    }
    return best === undefined ? '' : `; did you mean '${best}'?`;
}
/** Least number of letters to add, drop, change or swap with their neighbour. */
function distance(a, b) {
    if (Math.abs(a.length - b.length) > 3)
        return Number.POSITIVE_INFINITY;
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (older[j - 2] ?? 0) + 1);
            row.push(least);
        }
        older = old;
        old = row;
    }
    return old[b.length] ?? 0;
}


/***/ }),

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(706);


const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The text of a file that decides what counts. Throws a UserError for one that is not UTF-8, which could say anything. */
function utf8Text(bytes, path) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} is not UTF-8: save it as UTF-8.`);
    }
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ findRepository),
  H: () => (/* binding */ findRepositoryOf),
  PO: () => (/* binding */ requireFiles),
  Cc: () => (/* binding */ requireRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/text.js
var src_text = __webpack_require__(706);
// EXTERNAL MODULE: ./build/src/sources/git.js + 1 modules
var git = __webpack_require__(8924);
;// CONCATENATED MODULE: ./build/src/sources/plain.js


/** Variables by which somebody else says where the repository is, or how git is set up. */
const telling = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG.*)$/;
/** Settings that move the work tree, or that bring in further ones. */
const moving = /worktree|include|bare\s*=\s*(?!\s|false)|extensions/i;
/**
 * A plain repository: a `.git` folder with the usual contents and settings. Undefined for everything else, of which git
 * itself has to be asked.
 */
function plainRepository({ cwd, env }) {
    if (process.platform === 'win32' || Object.keys(env).some((name) => telling.test(name)))
        return undefined;
    try {
        const start = (0,external_node_fs_.realpathSync)(cwd);
        const device = (0,external_node_fs_.lstatSync)(start).dev;
        for (let folder = start; (0,external_node_fs_.lstatSync)(folder).dev === device && !holds(folder); folder = (0,external_node_path_.dirname)(folder)) {
            const status = statusOf((0,external_node_path_.join)(folder, '.git'));
            if (status)
                return status.isDirectory() ? repositoryAt(folder, env['GIT_INDEX_FILE']) : undefined;
            if ((0,external_node_path_.dirname)(folder) === folder)
                return undefined;
        }
    }
    catch {
        // A folder that cannot be looked at is for git to explain.
    }
    return undefined;
}
function repositoryAt(root, index) {
    const gitDir = (0,external_node_path_.join)(root, '.git');
    if (!holds(gitDir))
        return undefined;
    const settings = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(gitDir, 'config'), 'utf8');
    if (moving.test(settings))
        return undefined;
    const shallow = statusOf((0,external_node_path_.join)(gitDir, 'shallow')) !== undefined;
    const whole = !/promisor/i.test(settings);
    return { root, shallow, whole, gitDir, index: index ? (0,external_node_path_.resolve)(root, index) : (0,external_node_path_.join)(gitDir, 'index') };
}
/** Whether git would take the folder itself for a repository's own. */
function holds(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => statusOf((0,external_node_path_.join)(folder, name)) !== undefined);
}
function statusOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
}

;// CONCATENATED MODULE: ./build/src/sources/repository.js






/**
 * The repository that holds `place.cwd`, or undefined where there is none.
 * @throws UserError when there is one that git cannot read, or a bare one that GIT_DIR does not name.
 */
function findRepository(place) {
    const plain = plainRepository(place);
    if (plain)
        return { ...place, root: plain.root, shallow: plain.shallow, bare: false, plain };
    try {
        const output = (0,git/* git */.$Y)(place, ['rev-parse', '--is-shallow-repository', '--show-toplevel']).toString('utf8');
        const root = output.slice(output.indexOf('\n') + 1).replace(/\n$/, '');
        return { ...place, root: (0,external_node_path_.resolve)(root), shallow: output.startsWith('true'), bare: false };
    }
    catch (error) {
        if (error instanceof git/* GitMissing */.rh && !insideRepository(place))
            return undefined;
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        if (error.message.includes('not a git repository (or any'))
            return undefined;
        if (error.message.includes('must be run in a work tree') && place.env['GIT_DIR'])
            return bareRepository(place);
        throw error;
    }
}
/** Has commits to look at, and neither files nor an index. */
function bareRepository(place) {
    const shallow = (0,git/* git */.$Y)(place, ['rev-parse', '--is-shallow-repository']).toString('latin1').startsWith('true');
    return { ...place, root: (0,external_node_path_.resolve)(place.cwd), shallow, bare: true };
}
/** As findRepository, where a repository is needed: the message says for what. */
function requireRepository(place, purpose) {
    const repository = findRepository(place);
    if (!repository)
        throw new errors/* UserError */.yo(`${(0,src_text/* printable */.g$)(place.cwd)} is not in a git repository: ${purpose} needs one.`);
    return repository;
}
/** Refuses a bare repository where files or an index are needed: git shows it as an empty one. */
function requireFiles(repository) {
    if (!repository?.bare)
        return repository;
    throw new errors/* UserError */.yo(`${(0,src_text/* printable */.g$)(repository.cwd)} is a bare repository, which has no files: check it with --history or --range.`);
}
/** As findRepository, for a folder that may lie in another repository than the one that a hook's variables name. */
function findRepositoryOf(place, folder) {
    const env = Object.fromEntries(Object.entries(place.env).filter(([name]) => !locating.has(name)));
    return findRepository({ cwd: folder, env });
}
const locating = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY']);
function insideRepository({ cwd, env }) {
    if (env['GIT_DIR'] !== undefined)
        return true;
    for (let folder = (0,external_node_path_.resolve)(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return false;
    }
}


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ vocabulary)
/* harmony export */ });
/** What a policy or an ignore may refer to; asked for only where there is one. */
async function vocabulary() {
    const [{ allRules }, { unsafeReason }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 4912)),
        __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 9442)),
    ]);
    return { rules: (await allRules()).map(({ id }) => id), unsafeReason };
}


/***/ })

};
;