export const id = 571;
export const ids = [571];
export const modules = {

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
  S: () => (/* binding */ judge),
  ruleInfos: () => (/* binding */ ruleInfos)
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
/** Settings of Claude Code are no router config until they send requests somewhere. */
function reroutes({ dialect, baseUrls, routes, overrides }) {
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
