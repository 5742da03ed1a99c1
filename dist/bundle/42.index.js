"use strict";
exports.id = 42;
exports.ids = [42];
exports.modules = {

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closingQuotes)
/* harmony export */ });
/**
 * Gives, for quotes of a text in ascending order, where each is closed on its own line: the next quote of its kind that
 * no backslash takes; -1 where none is. Each line is read once for each kind of quote, however many of them nothing
 * closes: a quote that was passed over on the way to a closing one is closed by the same.
 */
function closingQuotes(text) {
    const read = new Map();
    return (at) => {
        const quote = text.charAt(at);
        const known = read.get(quote);
        if (known && at < known.until)
            return known.close;
        const until = endOfQuoted(text, at + 1, quote);
        const close = text.charAt(until) === quote ? until : -1;
        read.set(quote, { until, close });
        return close;
    };
}
/** Where the quote stands that closes, or the line ends. */
function endOfQuoted(text, from, quote) {
    const stop = quote.charCodeAt(0);
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === stop || code === 10)
            return at;
        if (code === 92 && text.charCodeAt(at + 1) !== 10)
            at += 1;
    }
    return text.length;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* binding */ find_anchors),
  Js: () => (/* binding */ findConfigs),
  zO: () => (/* binding */ isRouterPath)
});

// EXTERNAL MODULE: ./build/src/routers/hosts.js
var hosts = __webpack_require__(6155);
// EXTERNAL MODULE: ./build/src/routers/node.js
var routers_node = __webpack_require__(1686);
// EXTERNAL MODULE: ./build/src/routers/values.js
var routers_values = __webpack_require__(2344);
;// CONCATENATED MODULE: ./build/src/routers/claudeEnv.js



const modelVariables = [
    'ANTHROPIC_MODEL',
    'ANTHROPIC_SMALL_FAST_MODEL',
    'ANTHROPIC_DEFAULT_OPUS_MODEL',
    'ANTHROPIC_DEFAULT_SONNET_MODEL',
    'ANTHROPIC_DEFAULT_HAIKU_MODEL',
];
/** Names that Claude Code itself resolves, also with a suffix such as `[1m]`. */
const alias = /^(?:default|best|opus|sonnet|haiku|opusplan|inherit)(?:\[\w+\])?$/i;
const isAlias = (model) => alias.test(model);
/**
 * Reads the variables by which Claude Code is sent elsewhere. A model is judged where it is a route
 * (`provider,model`), or where requests go through a router.
 *
 * @param models further values that name a model, such as the `model` setting.
 */
function readClaudeEnv(env, models = []) {
    const given = (...keys) => (0,routers_values/* valuesOf */.sm)(env, ...keys).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    const baseUrls = given('ANTHROPIC_BASE_URL');
    const rerouted = baseUrls.some(({ node }) => (0,hosts/* hostOf */.w4)((0,routers_node/* textOf */.b6)(node) ?? '') !== 'api.anthropic.com');
    const named = [...given(...modelVariables), ...models];
    const judged = (value) => {
        const text = (0,routers_node/* textOf */.b6)(value.node) ?? '';
        return !isAlias(text) && (text.includes(',') || rerouted);
    };
    return {
        baseUrls,
        secrets: given('ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'),
        routes: named.filter((value) => judged(value) && isRoute(value)).map(toRoute),
        models: named.filter((value) => judged(value) && !isRoute(value)),
        overrides: given('CLAUDE_CODE_SUBAGENT_MODEL').filter(judged).map(toRoute),
        traffic: (0,routers_values/* risk */.kw)(given('NODE_TLS_REJECT_UNAUTHORIZED').filter(({ node }) => ['0', 'false'].includes('value' in node ? String(node.value) : '')), 'switches the check of certificates off'),
    };
}
function isRoute({ node }) {
    return ((0,routers_node/* textOf */.b6)(node) ?? '').includes(',');
}
function toRoute(value) {
    return { value, name: value.path.replace(/^.*\./, ''), syntax: 'comma' };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/agents.js


/** Where Claude Code looks for agents, commands and skills. */
const named = /(?:^|\/)(?:\.|dot_)?claude\/(?:agents|commands|skills)\/(?:[^/]+\/)*[^/]+\.md$|(?:^|\/)SKILL\.md$/i;
/** The YAML between the first two lines of `---`, in characters no more than anybody writes. */
const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,20000}?)^---[ \t]*\r?$/m;
const model = /^model[ \t]*:[ \t]*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'#][^\n#]{0,200}?))[ \t]*(?:#.*)?\r?$/m;
const isAgent = (path) => named.test(path);
/** The front matter of agents, commands and skills of Claude Code, which can name a model. */
const agents = {
    id: 'agents',
    anchors: [],
    wants: (path) => isAgent(path),
    async read(_, text) {
        const header = frontMatter.exec(text);
        const found = header?.index === 0 ? model.exec(header[1] ?? '') : null;
        const name = found?.[1] ?? found?.[2] ?? found?.[3];
        if (!header || !found || name === undefined || isAlias(name))
            return { candidates: [], unparsed: [] };
        const start = text.indexOf('\n') + 1 + found.index + found[0].indexOf(name, found[0].indexOf(':'));
        const inside = { start, end: start + name.length };
        const quote = found[3] === undefined ? 1 : 0;
        const node = { kind: 'string', value: name, start: start - quote, end: inside.end + quote, inside };
        const value = { node: /\{\{|\$/.test(name) ? { ...node, filledBy: 'template' } : node, path: 'model' };
        const head = { dialect: 'agent', carrier: 'tag', at: node, whole: false };
        const parts = name.includes(',')
            ? { routes: [{ value, name: 'model', syntax: 'comma' }] }
            : { models: [value] };
        return { candidates: [], unparsed: [], configs: [(0,routers_values/* assemble */.fT)(head, parts)] };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/sorted.js
/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/routers/heredoc.js

const heredoc_opener = /(?<!<)<<[-~]?[ \t]*(\\?)(["']?)([A-Za-z_][\w.-]{0,60})\2|@(["'])[ \t]*\r?$/gm;
/** A line that ends a heredoc, also behind the signs of a comment or a patch. */
const terminator = /^[ \t+#>*/]*(?:([A-Za-z_][\w.-]{0,60})(?=[ \t\r"'`;,)|]*$)|(["'])@)/gm;
/** Gives the heredoc around a place that began last. */
function heredocFinder(text) {
    const bodies = heredocs(text);
    const starts = bodies.map(({ start }) => start);
    return (at) => bodies.slice(0, countBelow(starts, at + 1)).findLast(({ end }) => at < end);
}
/** Every heredoc of a text that ends, in the order in which they begin. */
function heredocs(text) {
    const openers = [...text.matchAll(heredoc_opener)];
    if (openers.length === 0)
        return [];
    const ends = endsIn(text);
    return openers.flatMap((found) => {
        const [, backslash = '', quote = '', tag, hereString] = found;
        const start = text.indexOf('\n', found.index) + 1;
        const candidates = ends.get(tag ?? `${hereString}@`) ?? [];
        const end = candidates[countBelow(candidates, start)];
        if (start === 0 || end === undefined)
            return [];
        const line = text.slice(text.lastIndexOf('\n', found.index) + 1, start).trimEnd();
        const quoted = tag === undefined ? hereString === "'" : backslash + quote !== '';
        const target = targetOf(line);
        return {
            start,
            end,
            expands: !quoted || /\benvsubst\b/.test(line),
            ...(target !== undefined && { target }),
        };
    });
}
/** Where each word ends heredocs, in the order of the text. */
function endsIn(text) {
    const ends = new Map();
    for (const { index, 1: tag, 2: quote } of text.matchAll(terminator)) {
        const word = tag ?? `${quote}@`;
        const known = ends.get(word);
        if (known)
            known.push(index);
        else
            ends.set(word, [index]);
    }
    return ends;
}
/** What the line redirects to, or gives to `tee`, COPY or Set-Content. */
function targetOf(line) {
    const found = /(?:>{1,2}|\btee\b(?:[ \t]+-\w+)*|Set-Content(?:[ \t]+-Path)?|Out-File(?:[ \t]+-FilePath)?)[ \t]*["']?(?!\/dev\/null)([^\s"'<>|;&]+)/i.exec(line);
    return found?.[1] ?? /\bCOPY\b.*[ \t](\S+)$/i.exec(line)?.[1];
}

// EXTERNAL MODULE: ./build/src/routers/names.js
var names = __webpack_require__(7700);
;// CONCATENATED MODULE: ./build/src/routers/fragment.js

/** Builds a fragment out of another one, so that views can lie on top of each other. */
function fragmentOf(source) {
    const parts = [];
    const offsets = [];
    const ends = [];
    return {
        put(text, start, end = start) {
            parts.push(text);
            for (let i = 0; i < text.length; i += 1) {
                offsets.push(offsetIn(source, start));
                ends.push(endIn(source, end));
            }
        },
        copy(start, end) {
            parts.push(source.text.slice(start, end));
            for (let at = start; at < end; at += 1) {
                offsets.push(offsetIn(source, at));
                ends.push(endIn(source, at + 1));
            }
        },
        build(end) {
            offsets.push(offsetIn(source, end));
            return { text: parts.join(''), offsets, ends };
        },
    };
}
/** Where in the file the character at `at` of the fragment stands. */
function offsetIn(fragment, at) {
    return fragment.offsets?.[at] ?? at;
}
/** Where in the file that ends which ends at `at` of the fragment. */
function endIn(fragment, at) {
    return fragment.ends?.[at - 1] ?? offsetIn(fragment, at);
}
/** The span in the file of a span of the fragment. */
function spanIn(fragment, { start, end }) {
    const from = offsetIn(fragment, start);
    return { start: from, end: end > start ? endIn(fragment, end) : from };
}
/** The node with spans into the file. */
function relocated(node, fragment) {
    if (!fragment.offsets)
        return node;
    const span = spanIn(fragment, node);
    switch (node.kind) {
        case 'object': {
            const members = node.members.map(({ key, keyAt, value }) => ({
                key,
                keyAt: spanIn(fragment, keyAt),
                value: relocated(value, fragment),
            }));
            return { ...node, ...span, members };
        }
        case 'array':
            return { ...node, ...span, items: node.items.map((item) => relocated(item, fragment)) };
        case 'string':
            return {
                ...node,
                ...span,
                inside: spanIn(fragment, (0,routers_node/* contentOf */.$E)(node)),
            };
        case 'expression': {
            const fallback = node.fallback && relocated(node.fallback, fragment);
            return { ...node, ...span, ...(fallback?.kind === 'string' && { fallback }) };
        }
        default:
            return { ...node, ...span };
    }
}

;// CONCATENATED MODULE: ./build/src/routers/views/view.js
/** How far from the anchor a view looks, in characters: a config is never longer. */
const reach = 200_000;
/**
 * Reads whole lines around anchors, which come in ascending order: at least as far as views reach, and again only for
 * an anchor so far behind that they would not.
 */
function around(text, read) {
    let known;
    return (anchor) => {
        if (known && anchor >= known.first && anchor <= known.first + reach)
            return known.value;
        const from = text.lastIndexOf('\n', Math.max(0, anchor - reach)) + 1;
        const end = text.indexOf('\n', anchor + 2 * reach);
        known = { first: anchor, value: read(from, end < 0 ? text.length : end) };
        return known.value;
    };
}

;// CONCATENATED MODULE: ./build/src/routers/views/replaced.js


/** The text around an anchor, in which `meant` says what each `spelling` stands for. */
function replaced(source, anchor, spelling, meant) {
    const start = Math.max(0, anchor - reach);
    const end = Math.min(source.text.length, anchor + reach);
    const out = fragmentOf(source);
    let at = start;
    for (const found of source.text.slice(start, end).matchAll(spelling)) {
        const from = start + found.index;
        out.copy(at, from);
        at = from + found[0].length;
        out.put(meant(found), from, at);
    }
    out.copy(at, end);
    return out.build(end);
}
/** A view that replaces fixed spellings everywhere around the anchor, where `applies` finds one next to it. */
function replacing(id, applies, spelling, meant) {
    return {
        id,
        over: (source) => (anchor) => applies.test(source.text.slice(Math.max(0, anchor - 12), anchor))
            ? replaced(source, anchor, spelling, meant)
            : undefined,
    };
}
const replaced_named = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };
/** `&quot;Providers&quot;` in HTML and XML. */
const entities = replacing('entities', /&(?:quot|apos|#0*3[49]|#x0*2[27]);$/i, /&(?:(quot|apos|amp|lt|gt|nbsp)|#0*(\d{1,6})|#x0*([0-9a-f]{1,5}));/gi, ([, name, decimal, hexadecimal]) => name ? (replaced_named[name.toLowerCase()] ?? '') : String.fromCodePoint(codeOf(decimal, hexadecimal)));
function codeOf(decimal, hexadecimal) {
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '0', 16);
    return code <= 0x10ffff ? code : 0xfffd;
}
/** `""Providers""` in CSV, Visual Basic, SQL and C#'s verbatim strings. */
const doubled = replacing('doubled', /(?:^|[^"])""$/, /""/g, () => '"');
/** One character in UTF-8, each byte of which has a `%` of its own. */
const encoded = /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;
/** `%22Providers%22` in a link. */
const percent = replacing('percent', /%2[27]$/, encoded, ([bytes]) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));

;// CONCATENATED MODULE: ./build/src/routers/views/shell.js



/** `'"$KEY"'` and `'${KEY}'`, which leave a shell's single quotes for a variable, and `'\''`, which writes one. */
const joint = /'("?)(\$(?:\{[^}\n]{1,80}\}|\w{1,80}|\([^)\n]{1,80}\)))\1'|'\\''|'"'"'/g;
/** Stands ahead of a variable that the shell expands, although it expands none of the text around it. */
const expandedMark = '\u0001';
/** A config in single quotes of a shell that are left for variables: `echo '{"api_key": "'"$KEY"'"}'`. */
const shellQuoted = {
    id: 'shell',
    over(source) {
        const jointsNear = around(source.text, (from, to) => [...source.text.slice(from, to).matchAll(joint)].map(({ index }) => from + index));
        return (anchor) => {
            const joints = jointsNear(anchor);
            const next = joints[countBelow(joints, anchor - reach)];
            if (next === undefined || next > anchor + reach)
                return undefined;
            return replaced(source, anchor, joint, ([, , variable]) => variable === undefined ? "'" : `${expandedMark}${variable.replace(/"/g, ' ')}`);
        };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/surroundings.js




const prose = /\.(?:md|mdx|mdc|markdown|mkd|rst|adoc|asciidoc|txt|text|org|html?|xhtml|tex)$|(?:^|\/)(?:readme|changelog)$/i;
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|py[iw]?|go|rs|swift|rb|php|java|kts?|cs|fs|vb|scala|c|cc|cpp|h|hpp|m|lua|pl|ex|exs|dart|zig|jl|r|clj[cs]?|el|scm|lisp|vim|applescript|csv|tsv|sql|patch|diff|ipynb|log|jsonl|ndjson|snap)$/i;
const terraform = /\.(?:tf|tfvars|hcl|nomad|tofu)$/i;
const compose = /(?:^|[-./])(?:docker-)?compose[^/]*\.ya?ml$/i;
const makefile = /(?:^|\/)(?:GNU)?makefile$|\.mk$/i;
const batch = /\.(?:bat|cmd)$/i;
const script = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/i;
const fence = /^[ \t>]*(?:```|~~~|----|\.\.\.\.)/gm;
/** Elements of HTML that set code off from prose. */
const surroundings_element = /<\/?(?:pre|code|script)\b/gi;
const backtick = /(?<!\\)`/g;
/** What the text as a whole has is looked up once, however many objects are asked for. */
function surroundingsIn(path, text) {
    const heredocAt = once(() => heredocFinder(text));
    const fences = once(() => placesOf(text, fence));
    const elements = once(() => placesOf(text, surroundings_element));
    const backticks = once(() => placesOf(text, backtick));
    const newlines = once(() => placesOf(text, /\n/g));
    const isSetOff = (at) => {
        const lineStart = (newlines()[countBelow(newlines(), at) - 1] ?? -1) + 1;
        const element = elements()[countBelow(elements(), at) - 1];
        return ((countBelow(fences(), at) & 1) === 1 ||
            /^(?: {4}|\t)/.test(text.slice(lineStart, Math.min(lineStart + 4, at + 4))) ||
            (element !== undefined && text.charAt(element + 1) !== '/'));
    };
    return ({ start, end }, via = [], inner) => {
        const heredoc = inner ?? heredocAt()(start);
        const target = heredoc?.target ?? targetBehind(text, end) ?? targetNear(text, start);
        // A template literal of JavaScript is open where an odd number of backticks stands ahead.
        const inBackticks = script.test(path) && (countBelow(backticks(), start) & 1) === 1;
        const expands = heredoc?.expands === true || inDoubleQuotes(text, start, via);
        const set = prose.test(path) ? (isSetOff(start) ? 'fence' : 'text') : undefined;
        return {
            carrier: set ?? carrierOf(path, heredoc !== undefined, via.includes('prefixed')),
            ...(target !== undefined && { target }),
            fills: filling(path, inBackticks, expands),
            meant: (value) => meaning(path, value),
        };
    };
}
function placesOf(text, pattern) {
    return [...text.matchAll(pattern)].map(({ index }) => index);
}
function carrierOf(path, inHeredoc, inComment) {
    if (inComment)
        return 'text';
    if (code.test(path))
        return 'string';
    if ((0,names/* isNamedLikeConfig */.t3)(path))
        return 'file';
    return inHeredoc ? 'heredoc' : 'block';
}
const written = /[\w~$./{}-]{0,80}(?:claude-code-router|\.claude|ccr)\/[\w./-]{1,80}\.json\b/gi;
/** What a shell redirects the object to: `'{...}' > file`, `"{...}" | tee file`. */
function targetBehind(text, end) {
    const behind = /^(?:\\n|[\s\\'"])*(?:\|[ \t]*(?:sudo[ \t]+)?tee|>{1,2})[ \t]*["']?([^\s"'<>|;&]+)/;
    return behind.exec(text.slice(end, end + 400))?.[1];
}
/** A path of a router config on the line of the object or a few lines ahead of it, the nearest one. */
function targetNear(text, start) {
    const end = text.slice(start, start + 400).indexOf('\n');
    const near = text.slice(Math.max(0, start - 400), start + (end >= 0 ? end : text.length > start + 400 ? 400 : 200));
    return near.includes('.json') ? near.match(written)?.at(-1) : undefined;
}
/** The escapes of what fills a text in, and of the views, taken off. */
function meaning(path, value) {
    const plain = value.replaceAll(expandedMark, '');
    return [terraform, compose, makefile].some((kind) => kind.test(path)) ? plain.replaceAll('$$', '$') : plain;
}
/** Placeholders of `printf`, and of the functions for formats in many languages. */
const formatted = /^["'](?:[^"']*[^"'%])?%(?:\(\w+\))?[sdvq](?:[^\w].*)?["']$/;
function filling(path, inBackticks, expands) {
    return (raw) => {
        if (/\$\{\{/.test(raw))
            return 'runner';
        if (/\{\{|\{%|<%|#\{|@@\w+@@|__[A-Z_]+__/.test(raw))
            return 'template';
        // Backticks of Go are the quotes of a raw string.
        if (raw.startsWith('`') && raw.includes('${') && !path.endsWith('.go'))
            return 'template';
        if (raw.includes(expandedMark))
            return 'shell';
        if (formatted.test(raw))
            return code.test(path) ? 'template' : 'shell';
        if (batch.test(path))
            return /%\w+%/.test(raw) ? 'shell' : undefined;
        if (/\.psm?1$/i.test(path))
            return /^(?!')[\s\S]*\$(?:env:|\{env:|\()/i.test(raw) ? 'shell' : undefined;
        const variable = /(?<![\\$'])\$(?:\{[^}]|[A-Za-z_(])/.test(raw);
        if (!variable)
            return undefined;
        if (terraform.test(path))
            return /(?<![\\$])\$\{/.test(raw) ? 'template' : undefined;
        // Ruby expands `#{}` alone.
        if (/\.rb$/i.test(path))
            return undefined;
        if (/\.nix$/i.test(path))
            return /(?<![\\$']|'')\$\{/.test(raw) ? 'template' : undefined;
        if (inBackticks)
            return 'template';
        if (makefile.test(path))
            return /\$\(|(?<!\$)\$\{/.test(raw) ? 'template' : undefined;
        return expands || compose.test(path) ? 'shell' : undefined;
    };
}
/** Whether a shell gets the object in double quotes, in which it expands variables. */
function inDoubleQuotes(text, start, via) {
    if (!via.includes('escaped'))
        return false;
    return /\b(?:echo|printf|tee|jq)\b[^\n]{0,80}"$/.test(text.slice(Math.max(0, start - 200), start));
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/routers/shape.js

/** A `config-shape` problem: the value is not of the kind that the router needs. */
function shape(value, message, severity) {
    return {
        rule: 'config-shape',
        at: (0,routers_node/* spotOf */.Yf)(value.node),
        message,
        fix: 'Write the value as the documentation of Claude Code Router shows it.',
        subject: `${value.path.replace(/\[\d+\]/g, '[]')} ${value.node.kind}`,
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./build/src/routers/routes.js


/** The routes that CCR 1 and 2 know by name. */
const knownRoutes = ['default', 'background', 'think', 'longContext', 'webSearch', 'image'];
/**
 * A value under a name that CCR does not know counts as a route when it reads like one: a name, a comma, and a model
 * without spaces. Prose has spaces after its commas.
 */
const routeLike = /^\s*[^\s,]+(?: [^\s,]+)?\s*,\s*[^\s,]+\s*$|^[^\s,]*,[^\s]*$/;
/** Reads `Router`, also under keys that CCR does not know, and the `fallback` lists of CCR 2. */
function readRoutes(root, declared) {
    const parts = (0,routers_values/* valuesOf */.sm)(root, 'Router').map((router) => readTable(router, '', declared));
    const fallbacks = (0,routers_values/* valuesOf */.sm)(root, 'fallback').flatMap((value) => readFallback(value));
    return {
        routes: [...parts.flatMap((part) => part.routes ?? []), ...fallbacks],
        problems: parts.flatMap((part) => part.problems ?? []),
    };
}
function readTable(table, prefix, declared) {
    if (table.node.kind !== 'object') {
        const known = table.node.kind === 'expression' || table.node.kind === 'null';
        return known
            ? {}
            : { problems: [shape(table, `${table.path} must be an object of routes, found ${table.node.kind}`)] };
    }
    const parts = (0,routers_values/* membersIn */.Jp)(table).map(({ member, ...value }) => {
        if (/^[_$]/.test(member.key))
            return {};
        if (member.key === 'longContextThreshold')
            return { problems: thresholdProblems(value) };
        return readEntry(value, prefix + member.key, knownRoutes.includes(member.key), declared);
    });
    return { routes: parts.flatMap((p) => p.routes ?? []), problems: parts.flatMap((p) => p.problems ?? []) };
}
function readEntry(value, name, known, declared) {
    // CCR takes one text per route; what stands in a list or an object is judged all the same.
    const wrongKind = known && !(0,routers_values/* isUnset */.K$)(value.node) ? [route(value, name)] : [];
    switch (value.node.kind) {
        case 'object': {
            const { routes = [], ...others } = readTable(value, `${name}.`, declared);
            return { ...others, routes: [...wrongKind, ...routes] };
        }
        case 'array': {
            const items = (0,routers_values/* itemsOf */.S3)(value).flatMap((item) => readEntry(item, name, false, declared).routes ?? []);
            return { routes: [...wrongKind, ...items] };
        }
        case 'null':
            return {};
        case 'string': {
            const { value: text } = value.node;
            const named = !name.includes('.') && declared.includes(text.trim().toLowerCase());
            const counts = known ? text !== '' : named || routeLike.test(text);
            return counts ? { routes: [route(value, name)] } : {};
        }
        default:
            return known ? { routes: [route(value, name)] } : {};
    }
}
function readFallback(value) {
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...list }) => (list.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(list) : [list])
        .filter(({ node }) => node.kind !== 'null' && !(node.kind === 'string' && node.value === ''))
        .map((item) => route(item, `fallback.${member.key}`)));
}
function route(value, name) {
    return { value, name, syntax: 'comma' };
}
function thresholdProblems(value) {
    const { node } = value;
    const fine = node.kind === 'number' || node.kind === 'null' || (node.kind === 'string' && /^\d*$/.test(node.value));
    return fine || node.kind === 'expression'
        ? []
        : [shape(value, `${value.path} must be a number of tokens`, 'warning')];
}

;// CONCATENATED MODULE: ./build/src/routers/templated.js
/** What encloses an expression in the common template languages. */
const templateMarks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
/** What encloses a placeholder in a preset's manifest. */
const presetMarks = [
    ['{{', '}}'],
    ['#{', '}'],
];
function holdsExpression(text, marks) {
    return marks.some(([open, close]) => {
        const at = text.indexOf(open);
        return at >= 0 && text.includes(close, at + open.length);
    });
}
/** Marks every string that holds an expression, so that it is not judged as if it were the final value. */
function markFilled(node, marks, filledBy) {
    switch (node.kind) {
        case 'string':
            return !node.filledBy && holdsExpression(node.value, marks) ? { ...node, filledBy } : node;
        case 'array':
            return { ...node, items: node.items.map((item) => markFilled(item, marks, filledBy)) };
        case 'object':
            return {
                ...node,
                members: node.members.map((member) => ({ ...member, value: markFilled(member.value, marks, filledBy) })),
            };
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/src/routers/textOnly.js




/** `key: "value"`, quoted in any way, with `=` as well. A value never spans lines. */
const pair = /(?<key>"[\w.$-]{1,64}"|'[\w.$-]{1,64}'|(?<![\w.$-])[A-Za-z_$][\w$]{0,63})\s*[:=]\s*(?<value>"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|\{\{[^{}\r\n]{0,400}\}\})/g;
const list = /(?<key>["']?\bmodels\b["']?)\s*[:=]\s*\[(?<items>[^[\]]*)\]/g;
const item = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;
/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
function readText(text, offset, carrier) {
    const fields = [...withoutInnerQuotes(text).matchAll(pair)].map((match) => fieldOf(match, text, offset));
    const under = (...keys) => fields.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
    return (0,routers_values/* assemble */.fT)({ dialect: 'text', carrier, at: { start: offset, end: offset + text.length }, whole: false }, {
        hosts: under('HOST').filter(({ node }) => !(0,routers_node/* textOf */.b6)(node)?.includes('://')),
        clientKeys: under('APIKEY'),
        providers: providersIn(fields),
        models: [...text.matchAll(list)].flatMap((match) => itemsIn(match, offset)),
        routes: fields.filter(textOnly_isRoute).map(routeOf),
        codeLoading: [
            ...(0,routers_values/* risk */.kw)(under('CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
            ...(0,routers_values/* risk */.kw)(under('path').filter(isScript), 'is loaded and run at start'),
        ],
        traffic: (0,routers_values/* risk */.kw)(under('PROXY_URL'), 'sends every upstream request through a proxy'),
    });
}
/** Fields in a row belong to one provider until one of them comes again. */
function providersIn(fields) {
    const providers = [];
    for (const { key, value } of fields) {
        const list = listOf(key);
        if (!list)
            continue;
        const last = providers.at(-1);
        if (last && last[list].length === 0)
            last[list].push(value);
        else
            providers.push({ names: [], urls: [], secrets: [], at: value.node, path: value.path, [list]: [value] });
    }
    return providers.map((provider) => ({ ...provider, models: [], transformers: [] }));
}
function listOf(key) {
    if (key === 'APIKEY')
        return undefined;
    const plain = (0,routers_values/* plainKey */.y7)(key);
    if (plain === 'apikey')
        return 'secrets';
    if (plain === 'name')
        return 'names';
    return ['apibaseurl', 'apibase', 'baseurl'].includes(plain) ? 'urls' : undefined;
}
function textOnly_isRoute({ key, value }) {
    const text = (0,routers_node/* textOf */.b6)(value.node);
    if (text === undefined)
        return knownRoutes.includes(key);
    return text !== '' && (knownRoutes.includes(key) || routeLike.test(text));
}
function isScript({ node }) {
    return /\.[cm]?js$/.test((0,routers_node/* textOf */.b6)(node) ?? '');
}
function routeOf({ key, value }) {
    return { value, name: key, syntax: 'comma' };
}
/** A template's expression may hold quotes inside of quotes; what it holds says nothing, and its length stays. */
function withoutInnerQuotes(text) {
    return text.replace(/\{\{[^\r\n]{0,400}?\}\}/g, (expression) => expression.replace(/["'\\]/g, '_'));
}
function fieldOf(match, text, offset) {
    const { key = '', value = '' } = match.groups ?? {};
    const plain = key.replace(/^["']|["']$/g, '');
    const end = (match.index ?? 0) + match[0].length;
    const written = text.slice(end - value.length, end);
    const start = offset + end - value.length;
    const node = value.startsWith('{')
        ? { kind: 'expression', source: written, start, end: offset + end }
        : stringOf(written, start);
    return { key: plain, value: { path: plain, node } };
}
function itemsIn(match, offset) {
    const { items = '' } = match.groups ?? {};
    const start = offset + (match.index ?? 0) + match[0].length - 1 - items.length;
    return [...items.matchAll(item)].map(({ 0: quoted, index }) => ({
        path: 'models[]',
        node: stringOf(quoted, start + index),
    }));
}
function stringOf(quoted, start) {
    const value = quoted.slice(1, -1).replace(/\\(["'\\/])/g, '$1');
    const node = { kind: 'string', value, start, end: start + quoted.length };
    return holdsExpression(value, templateMarks) ? { ...node, filledBy: 'template' } : node;
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/edits.js



/** Words without which settings of these names are anybody's. */
const marker = /claude-code-router|\bccr\b/i;
/** The replacement of `sed 's/.../.../'`, with any sign between its parts. */
const replacement = /\bs([|/#,@~!])(?<=\bsed\b[^\n]{0,202}?)(?:\\.|(?!\1)[^\n\\]){1,400}\1((?:\\.|(?!\1)[^\n\\]){1,400})\1/g;
const setting = /["'](?:HOST|APIKEY|api_base_url|api_key|default|background|think|longContext|webSearch|image)\\?["']\s*:/;
/** `sed 's/127.0.0.1/0.0.0.0/'` on a line that names a config of the router: the address alone is replaced. */
const address = /^(?:0\.0\.0\.0|::|\[::\]|\*)$/;
const ofRouter = /claude-code-router|\bccr[\w./-]{0,60}\.json/i;
/** `.Providers[0].api_key = "..."` of jq and yq, `config["Providers"][0]["name"] = '...'` of programs. */
const field = /\bProviders\b["']?\]?\s{0,4}\[\d{0,4}\](?:\.|\[["'])(\w{1,40})(?:["']\])?[ \t]{0,10}\|?=(?!=)[ \t]{0,10}\\?(["'])([^"'\\\n]{1,400})\\?\2/g;
/** `.HOST = "0.0.0.0"`, `config["HOST"] = "0.0.0.0"`. */
const edits_top = /(?:\.|\[["'])(HOST|APIKEY|CUSTOM_ROUTER_PATH|PROXY_URL)(?:["']\])?[ \t]{0,10}\|?=(?!=)[ \t]{0,10}\\?(["'])([^"'\\\n]{1,400})\\?\2/g;
/** A preset of a foreign address. */
const preset = /\bccr[ \t]+(preset[ \t]+)?install[ \t]+(["']?)(https?:\/\/[^\s"'`;|&)]{1,400})/g;
/** Commands and statements that change a config which stands elsewhere. */
const edits = {
    id: 'edits',
    anchors: ['claude-code-router', 'providers[', 'providers"][', "providers'][", 'ccr install', 'ccr preset'],
    wants: (_, text) => marker.test(text),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const configs = [
            ...[...text.matchAll(replacement)].flatMap((found) => edits_replaced(found, text, look)),
            ...[...text.matchAll(field)].map((found) => configOf(valueIn(found), look, ofProvider)),
            ...[...text.matchAll(edits_top)].map((found) => configOf(valueIn(found), look, ofTop)),
            ...[...text.matchAll(preset)].map((found) => configOf(valueIn(found), look, ofPreset)),
        ];
        return { candidates: [], unparsed: [], configs };
    },
};
function edits_replaced(found, file, look) {
    const { index, 0: whole, 2: text = '' } = found;
    const start = index + whole.length - 1 - text.length;
    const command = file.slice(start, start + 400).split('\n', 1)[0] ?? '';
    if (address.test(text.replaceAll('\\', '')) && ofRouter.test(command)) {
        return [configOf({ start, text, key: 'HOST' }, look, ofTop)];
    }
    if (!setting.test(text))
        return [];
    return [{ ...readText(text, start, look({ start, end: start + text.length }).carrier), dialect: 'tag' }];
}
/** The patterns have the name of a setting in their first group, and its value in their third. */
function valueIn({ index, 0: whole, 1: key = '', 3: text = '' }) {
    return { start: index + whole.lastIndexOf(text), text, key };
}
function configOf({ start, text, key }, look, parts) {
    const span = { start, end: start + text.length };
    const { carrier, fills } = look(span);
    const filledBy = fills(text);
    const node = { kind: 'string', value: text, ...span, inside: span, ...(filledBy && { filledBy }) };
    return (0,routers_values/* assemble */.fT)({ dialect: 'tag', carrier, at: span, whole: false }, parts({ node, path: key }));
}
function ofProvider(value) {
    const key = (0,routers_values/* plainKey */.y7)(value.path);
    const none = {
        at: value.node,
        path: value.path,
        names: [],
        urls: [],
        secrets: [],
        models: [],
        transformers: [],
    };
    if (key === 'name')
        return { providers: [{ ...none, names: [value] }] };
    if (['apibaseurl', 'apibase', 'baseurl'].includes(key))
        return { providers: [{ ...none, urls: [value] }] };
    return key === 'apikey' ? { providers: [{ ...none, secrets: [value] }] } : {};
}
function ofTop(value) {
    if (value.path === 'HOST')
        return { hosts: [value] };
    if (value.path === 'APIKEY')
        return { clientKeys: [value] };
    if (value.path === 'PROXY_URL')
        return { traffic: (0,routers_values/* risk */.kw)([value], 'sends every upstream request through a proxy') };
    return { codeLoading: (0,routers_values/* risk */.kw)([value], 'is run for every request and replaces the routes') };
}
function ofPreset(value) {
    return { traffic: (0,routers_values/* risk */.kw)([value], 'brings providers and routes of its own, which no policy has seen', 'warning') };
}

;// CONCATENATED MODULE: ./build/src/routers/looks.js



/** Settings that only a router config has at its top; words such as HOST and LOG are everybody's. */
const ownKeys = ['CUSTOM_ROUTER_PATH', 'NON_INTERACTIVE_MODE', 'API_TIMEOUT_MS', 'StatusLine', 'REWRITE_SYSTEM_PROMPT'];
const sharedKeys = [
    'HOST',
    'PORT',
    'APIKEY',
    'LOG',
    'LOG_LEVEL',
    'PROXY_URL',
    'CLAUDE_PATH',
    'transformers',
    'fallback',
];
const v3Keys = ['virtualModelProfiles', 'providerPlugins', 'gatewayPlugins', 'botGateway', 'routerEndpoint'];
const flatKeys = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_MODEL'];
/** Prose has a space behind its comma. */
const looks_route = /^[A-Za-z][\w.-]*,[A-Za-z@][^\s,]{2,}$/;
const schemaWords = ['type', '$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf'];
const nameFields = ['name', 'NAME'];
const providerFields = ['apibaseurl', 'apibase', 'baseurl', 'apikey', 'credentials', 'models', 'transformer'];
const keyFields = ['api_key', 'apiKey', 'apikey', 'APIKEY', 'credentials'];
const modelFields = ['models', 'MODELS', 'transformer'];
/** Whether an object is a router config by its shape alone, whatever the file is called. */
function looksLikeConfig({ node }) {
    if (node.kind !== 'object' || isSchema(node))
        return false;
    const upper = (0,routers_node/* memberOf */.C5)(node, 'Providers')?.value;
    const lower = (0,routers_node/* memberOf */.C5)(node, 'providers')?.value;
    if (holdsRoutes((0,routers_node/* memberOf */.C5)(node, 'Router')?.value))
        return true;
    const entries = [upper, lower].flatMap(entriesOf);
    if (entries.some((entry) => has(entry, ['api_base_url']) && has(entry, [...nameFields, ...keyFields, ...modelFields]))) {
        return true;
    }
    const marked = isMarked(node);
    if (upper?.kind === 'array' && entriesOf(upper).some(isProviderLike))
        return true;
    if (marked && entries.some(isProviderLike))
        return true;
    return marked && upper?.kind === 'array' && upper.items.length === 0;
}
/** Whether an object has any setting of a router config: enough where the file's name already says so. */
function hasRouterKey({ node }) {
    if (isSchema(node))
        return false;
    const names = ['Providers', 'providers', 'Router', 'APIKEY', 'APIKEYS', 'apiKeys', 'gateway'];
    const known = [...ownKeys, ...v3Keys, ...flatKeys, ...names];
    return has(node, known) || (has(node, ['HOST']) && has(node, ['PORT']));
}
/** The flat keys of CCR up to 1.0.15, when they are all that says where requests go. */
function hasFlatProvider({ node }) {
    return (!has(node, ['Providers', 'providers']) &&
        flatKeys.some((key) => {
            const value = (0,routers_node/* memberOf */.C5)(node, key)?.value;
            return value !== undefined && !(value.kind === 'string' && value.value === '');
        }));
}
function has(node, keys) {
    return keys.some((key) => (0,routers_node/* memberOf */.C5)(node, key) !== undefined);
}
function isMarked(node) {
    const gateway = (0,routers_node/* memberOf */.C5)(node, 'gateway')?.value;
    return ((0,routers_node/* memberOf */.C5)(node, 'Router')?.value.kind === 'object' ||
        has(node, [...ownKeys, ...v3Keys]) ||
        (gateway !== undefined && has(gateway, ['host', 'port', 'enabled'])) ||
        sharedKeys.filter((key) => has(node, [key])).length >= 2);
}
/** A JSON Schema, or the `properties` of one, names the same keys without being a config. */
function isSchema(node) {
    if (node.kind !== 'object')
        return false;
    const describes = node.members.length > 0 && node.members.every(({ value }) => has(value, schemaWords));
    return (describes ||
        ((0,routers_node/* memberOf */.C5)(node, 'properties')?.value.kind === 'object' &&
            has(node, ['$schema', 'type', '$id', 'definitions']) &&
            !has(node, ['Providers', 'providers', 'Router'])));
}
function entriesOf(list) {
    if (list?.kind === 'array')
        return list.items;
    return list?.kind === 'object' ? list.members.map(({ value }) => value) : [];
}
/** Fields of typed languages are spelled as each of them likes: `APIBaseURL`, `apiBaseUrl`. */
function isProviderLike(entry) {
    if (entry.kind !== 'object')
        return false;
    const fields = entry.members.map(({ key }) => (key === 'HOST' ? 'apibaseurl' : (0,routers_values/* plainKey */.y7)(key)));
    return fields.includes('name') && fields.some((field) => providerFields.includes(field));
}
function holdsRoutes(router) {
    if (router?.kind !== 'object')
        return false;
    const rules = (0,routers_node/* memberOf */.C5)(router, 'rules')?.value;
    if (rules?.kind === 'array' && rules.items.some((rule) => has(rule, ['target', 'targets', 'script', 'rewrite']))) {
        return true;
    }
    return router.members.some(({ key, value }) => knownRoutes.includes(key) && value.kind === 'string' && looks_route.test(value.value));
}

;// CONCATENATED MODULE: ./build/src/routers/secrets.js

const secretKey = /authorization|api-?_?key|private_?key|token$|secret|password/i;
/** Every text somewhere inside of a value that stands under a key which says that it is secret. */
function secretsIn(value) {
    if (value.node.kind === 'array')
        return (0,routers_values/* itemsOf */.S3)(value).flatMap(secretsIn);
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => {
        if (inner.node.kind === 'object' || inner.node.kind === 'array')
            return secretsIn(inner);
        return inner.node.kind === 'string' && secretKey.test(member.key) && !(0,routers_values/* isUnset */.K$)(inner.node) ? [inner] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/routers/providers.js



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
const ccr1 = {
    router: 'CCR 1 and 2 skip',
    name: ['name'],
    url: ['api_base_url'],
    secret: ['api_key'],
};
const ccr3 = {
    router: 'CCR 3 skips',
    name: ['name'],
    url: ['api_base_url', 'baseUrl', 'baseurl'],
    secret: ['api_key', 'apiKey', 'apikey', 'credentials', 'keys', 'apiKeys'],
};
/** Reads `Providers` and `providers`, all entries of each. */
function readProviders(root, spellings) {
    const providerLists = (0,routers_values/* valuesOf */.sm)(root, 'Providers', 'providers');
    const problems = [];
    const providers = providerLists.flatMap((list) => {
        if (list.node.kind === 'object') {
            problems.push(shape(list, `${list.path} must be a list of providers, found an object`));
            return (0,routers_values/* membersIn */.Jp)(list).map((entry) => readProvider(entry, spellings, nameFromKey(entry)));
        }
        if (!['array', 'expression', 'null'].includes(list.node.kind)) {
            problems.push(shape(list, `${list.path} must be a list of providers, found ${list.node.kind}`));
        }
        return (0,routers_values/* itemsOf */.S3)(list).flatMap((entry) => {
            if (entry.node.kind === 'object')
                return [readProvider(entry, spellings)];
            problems.push(entry.node.kind === 'expression'
                ? unknown(entry, entry.node.source)
                : shape(entry, `${entry.path} must be an object with name, api_base_url and api_key`));
            return [];
        });
    });
    return { providerLists, providers, problems };
}
/** Code in place of a provider: nothing says which one it is. */
function unknown({ node, path }, source) {
    return {
        rule: 'config-unverifiable',
        at: node,
        message: `${path} is filled in later, so that it cannot be checked`,
        fix: 'Write the provider itself where the policy judges it.',
        subject: `provider ${source}`,
    };
}
/** In a map of providers the key is the name. */
function nameFromKey({ member, path }) {
    const node = { kind: 'string', value: member.key, ...member.keyAt };
    return { node, path };
}
function readProvider(entry, spellings, key) {
    const fields = (0,routers_values/* membersIn */.Jp)(entry);
    const under = (keys) => fields.filter(({ member }) => keys.includes((0,routers_values/* plainKey */.y7)(member.key)));
    const names = under(nameKeys);
    const ignored = whyIgnored(entry, spellings);
    return {
        at: entry.node,
        path: entry.path,
        names: names.length === 0 && key ? [key] : names,
        urls: under(urlKeys),
        secrets: [
            ...under(secretKeys).flatMap((key) => [key, ...(0,routers_values/* itemsOf */.S3)(key)]),
            ...under(otherSecretKeys).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node)),
            ...under(credentialKeys).flatMap(routers_values/* oneOrMore */.h9).flatMap(readCredential),
            ...under(transformerKeys).flatMap(secretsIn),
            ...under(headerKeys)
                .flatMap(routers_values/* membersIn */.Jp)
                .filter(({ member, node }) => secretHeader.test(member.key) && !(0,routers_values/* isUnset */.K$)(node)),
        ],
        models: under(modelKeys).flatMap(readModels),
        transformers: under(transformerKeys).flatMap(readTransformers),
        ...(ignored && { ignored }),
    };
}
function whyIgnored(entry, spellings) {
    const lacking = [spellings.name, spellings.url, spellings.secret].flatMap(([first = '', ...others]) => {
        const given = (0,routers_values/* valuesOf */.sm)(entry, first, ...others);
        if (given.length === 0)
            return [`has no ${first}${otherSpelling(entry, first)}`];
        // An empty key is told by the rule about keys.
        return spellings.secret[0] !== first && given[0] && (0,routers_values/* isUnset */.K$)(given[0].node) ? [`has an empty ${first}`] : [];
    });
    return lacking.length === 0 ? undefined : `${spellings.router} this provider, because it ${lacking.join(' and ')}`;
}
/** ` (baseUrl is not read)`, where the field stands there in another spelling. */
function otherSpelling(entry, field) {
    const spellings = { name: nameKeys, api_base_url: urlKeys, api_key: secretKeys }[field] ?? [];
    const other = (0,routers_values/* membersIn */.Jp)(entry).find(({ member }) => spellings.includes((0,routers_values/* plainKey */.y7)(member.key)));
    return other ? ` (${other.member.key} is not read)` : '';
}
/** One of several keys of a provider: the key itself, or an object that holds it. */
function readCredential(value) {
    if (value.node.kind !== 'object')
        return [value];
    return (0,routers_values/* membersIn */.Jp)(value).filter(({ member }) => [...secretKeys, ...otherSecretKeys, 'value'].includes((0,routers_values/* plainKey */.y7)(member.key)));
}
/** A name, a list of names or of `{ name | id }`, or a map whose keys are the names. */
function readModels(value) {
    if (value.node.kind === 'object') {
        const named = (0,routers_values/* valuesOf */.sm)(value, 'name', 'id', 'model');
        const names = named.length > 0 ? named : (0,routers_values/* membersIn */.Jp)(value).map(nameFromKey);
        // An object without any name is no model that could be allowed.
        return names.length > 0 ? names : [value];
    }
    return value.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(value).flatMap(readModels) : [value];
}
/** The names in `use` lists, of the provider and of single models: `"x"` or `["x", { options }]`. */
function readTransformers(value) {
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => {
        if (member.key !== 'use')
            return readTransformers(inner);
        return (0,routers_values/* itemsOf */.S3)(inner).flatMap((item) => (item.node.kind === 'array' ? (0,routers_values/* itemsOf */.S3)(item).slice(0, 1) : [item]));
    });
}

;// CONCATENATED MODULE: ./build/src/routers/settings.js



/** Readers of single settings that several dialects share. */
/** Settings that become environment variables of the router and of what it starts. */
const codeVariables = /^(?:NODE_OPTIONS|NODE_PATH|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_\w+|BASH_ENV|ENV|PATH|SHELL)$/;
const proxyVariables = /^(?:PROXY_URL|https?_?proxy|all_proxy)$/i;
const tlsVariables = /^NODE_(?:TLS_REJECT_UNAUTHORIZED|EXTRA_CA_CERTS|USE_SYSTEM_CA)$/;
const secretVariables = /(?:^|_)(?:API_?KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?)$/i;
const smallModel = 'ANTHROPIC_SMALL_FAST_MODEL';
/** What a config of CCR 1 or 2 can have at its top besides providers and routes. */
function readTop(root) {
    const top = (0,routers_values/* membersIn */.Jp)(root);
    const smallModels = (0,routers_values/* valuesOf */.sm)(root, smallModel).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    const named = (pattern) => top.filter(({ member }) => pattern.test(member.key));
    return {
        hosts: (0,routers_values/* valuesOf */.sm)(root, 'HOST'),
        ports: (0,routers_values/* valuesOf */.sm)(root, 'PORT'),
        clientKeys: (0,routers_values/* valuesOf */.sm)(root, 'APIKEY'),
        secrets: [
            ...named(secretVariables).filter(({ member, ...value }) => member.key !== 'APIKEY' && !isSwitchedOff(value)),
            ...(0,routers_values/* valuesOf */.sm)(root, 'transformers', 'plugins', 'Plugins').flatMap(secretsIn),
        ],
        // Claude Code asks for it: a route of its own if it has a comma, else a model that the routes decide on.
        models: smallModels.filter((value) => !settings_isRoute(value)),
        routes: smallModels.filter(settings_isRoute).map((value) => ({ value, name: smallModel, syntax: 'comma' })),
        ownTransformers: (0,routers_values/* valuesOf */.sm)(root, 'transformers')
            .flatMap(routers_values/* itemsOf */.S3)
            .flatMap((item) => (0,routers_values/* valuesOf */.sm)(item, 'name'))
            .flatMap(({ node }) => (0,routers_node/* textOf */.b6)(node) ?? []),
        codeLoading: [
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'transformers').flatMap(readTransformerPaths), 'is loaded and run at start'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'CLAUDE_PATH'), 'is run by a shell in place of Claude Code'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'StatusLine').flatMap(readScripts), 'is loaded and run by the status line'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'plugins', 'Plugins').flatMap(readPlugins), 'switches a plugin on, which runs inside of the router'),
            ...(0,routers_values/* risk */.kw)(named(codeVariables), 'becomes an environment variable that loads code'),
        ],
        traffic: [
            ...(0,routers_values/* risk */.kw)(named(proxyVariables), 'sends every upstream request through a proxy'),
            ...(0,routers_values/* risk */.kw)(named(tlsVariables).filter(isWeakening), 'changes which certificates are trusted'),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'REWRITE_SYSTEM_PROMPT'), 'sends the text of a local file upstream in place of the system prompt'),
        ],
    };
}
/** The one provider that the flat keys of CCR up to 1.0.15 describe. */
function readFlatProvider(root) {
    const given = (key) => (0,routers_values/* valuesOf */.sm)(root, key).filter(({ node }) => !(0,routers_values/* isUnset */.K$)(node));
    return {
        at: root.node,
        path: root.path,
        names: [],
        urls: given('OPENAI_BASE_URL'),
        secrets: given('OPENAI_API_KEY'),
        models: given('OPENAI_MODEL'),
        transformers: [],
    };
}
/** The names of providers, lower-cased and trimmed. */
function declaredNames(providers) {
    return providers.flatMap(({ names }) => names.flatMap(({ node }) => (node.kind === 'string' ? [node.value.trim().toLowerCase()] : [])));
}
function readTransformerPaths(value) {
    return (0,routers_values/* oneOrMore */.h9)(value).flatMap((item) => (item.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(item, 'path', 'module') : [item]));
}
function readScripts(value) {
    if (value.node.kind === 'array')
        return (0,routers_values/* oneOrMore */.h9)(value).flatMap(readScripts);
    return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => member.key === 'scriptPath' ? [inner] : readScripts(inner));
}
/** One value per plugin that is not switched off: the place of its code, or its name. */
function readPlugins(value) {
    return (0,routers_values/* oneOrMore */.h9)(value).flatMap((plugin) => {
        if (plugin.node.kind !== 'object')
            return [plugin];
        if ((0,routers_values/* valuesOf */.sm)(plugin, 'enabled').some(({ node }) => node.kind === 'boolean' && !node.value))
            return [];
        const code = (0,routers_values/* valuesOf */.sm)(plugin, 'module', 'path', 'modulePath');
        const named = (0,routers_values/* valuesOf */.sm)(plugin, 'name', 'id');
        return code.length > 0 ? code : named.length > 0 ? named : [plugin];
    });
}
function settings_isRoute({ node }) {
    return (0,routers_node/* textOf */.b6)(node)?.includes(',') ?? false;
}
function isWeakening({ node, path }) {
    const text = 'value' in node ? String(node.value) : '';
    return !path.endsWith('NODE_TLS_REJECT_UNAUTHORIZED') || text === '0' || text === 'false';
}
function isSwitchedOff({ node }) {
    return (0,routers_values/* isUnset */.K$)(node) || node.kind === 'number' || node.kind === 'boolean';
}

;// CONCATENATED MODULE: ./build/src/routers/mapping.js





/**
 * Reads one entry of a preset's `configMappings`: its `value` is judged as what it becomes at `target`
 * (`Router.default`, `Providers[0].api_key`, `PROXY_URL`).
 */
function readMapping(mapping) {
    const target = (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(mapping.node, 'target')?.value);
    const [value] = (0,routers_values/* valuesOf */.sm)(mapping, 'value');
    if (target === undefined || value === undefined)
        return {};
    const keys = target.match(/[^.[\]]+/g) ?? [];
    const root = {
        path: mapping.path,
        node: keys.reduceRight((inner, key) => wrap(key, inner), value.node),
    };
    return (0,routers_values/* assemble */.fT)({ dialect: 'preset', carrier: 'file', at: mapping.node, whole: false }, withoutShape(readProviders(root, ccr1)), withoutShape(readRoutes(root, [])), readTop(root));
}
/** Puts a value where the path says; the list around a single entry does not matter. */
function wrap(key, value) {
    const { start, end } = value;
    if (/^\d+$/.test(key))
        return { kind: 'array', start, end, items: [value] };
    return { kind: 'object', start, end, members: [{ key, keyAt: { start, end }, value }] };
}
/** Of a provider that is put together from one field, what it lacks says nothing. */
function withoutShape({ problems: _, ...parts }) {
    const providers = (parts.providers ?? []).map(({ ignored: __, ...provider }) => provider);
    return { ...parts, providers, providerLists: [] };
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v1.js







/** The file of CCR 1.x and 2.0: `HOST`, `APIKEY`, `Providers`, `Router`, `fallback`, `plugins` and the rest. */
const v1 = {
    id: 'v1',
    recognise: (root, { carrier, target, top }) => {
        if (looksLikeConfig(root))
            return true;
        if (!top)
            return false;
        // An object that is merely near the name of a file need not be what is written to it.
        if ((0,names/* isMainConfig */.Op)(target) && (carrier === 'file' || carrier === 'heredoc'))
            return true;
        return carrier !== 'string' && (0,names/* isNamedLikeConfig */.t3)(target) && hasRouterKey(root);
    },
    read(root, { carrier }) {
        const problems = root.node.kind === 'object' ? [] : [shape(root, 'A router config must be an object')];
        return (0,routers_values/* assemble */.fT)({ dialect: 'v1', carrier, at: root.node, whole: true }, readV1(root), {
            problems: [...problems, ...routerProblems(root)],
        });
    },
};
/** All that CCR 1 and 2 read from an object, for the dialects that contain one. */
function readV1(root) {
    const providers = readProviders(root, ccr1);
    const routes = readRoutes(root, declaredNames(providers.providers ?? []));
    const { secrets = [], ...top } = readTop(root);
    const flat = readFlatProvider(root);
    return {
        ...providers,
        ...top,
        // A version that still reads the flat keys reads them beside the list.
        providers: [...(providers.providers ?? []), ...(flat.urls.length > 0 ? [flat] : [])],
        secrets: flat.urls.length > 0 ? secrets.filter(({ node }) => !flat.secrets.some((own) => own.node === node)) : secrets,
        routes: [...(top.routes ?? []), ...(routes.routes ?? [])],
        problems: [...(providers.problems ?? []), ...(routes.problems ?? [])],
    };
}
/** CCR reads `Router` in this spelling alone. */
function routerProblems(root) {
    const ignored = !has(root.node, ['Router']) && has(root.node, ['router']);
    return ignored
        ? [shape(root, 'The routes stand under "router", which CCR does not read: it is called "Router"', 'warning')]
        : [];
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/preset.js








/** A preset's manifest (CCR 2.0): the config under `template`, or at the top beside the preset's own description. */
const preset_preset = {
    id: 'preset',
    recognise: (root, { target, top }) => (0,routers_values/* valuesOf */.sm)(root, 'template').some(looksLikeConfig) ||
        (has(root.node, ['template', 'Providers', 'Router']) &&
            has(root.node, ['configMappings', 'userValues', 'noServer'])) ||
        (top && (0,names/* isPresetManifest */.dB)(target) && has(root.node, ['template', 'Providers', 'Router'])),
    read(root, { carrier }) {
        const marked = { ...root, node: markFilled(root.node, presetMarks, 'template') };
        const configs = [marked, ...(0,routers_values/* valuesOf */.sm)(marked, 'template')];
        return (0,routers_values/* assemble */.fT)(
        // HOST and APIKEY belong to the server that the preset is installed into.
        { dialect: 'preset', carrier, at: root.node, whole: false }, ...configs.flatMap((config) => [readV1(config), ...(0,routers_values/* valuesOf */.sm)(config, 'claudeCodeSettings').map(readSettings)]), ...(0,routers_values/* valuesOf */.sm)(marked, 'configMappings').flatMap(routers_values/* itemsOf */.S3).map(readMapping), {
            secrets: [...(0,routers_values/* valuesOf */.sm)(marked, 'userValues').flatMap((values) => secretInputs(marked, values))],
            traffic: (0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(marked, 'noServer'), 'points Claude Code straight at the first provider, past the router'),
        }, { secrets: (0,routers_values/* valuesOf */.sm)(marked, 'secrets').flatMap(routers_values/* membersIn */.Jp) });
    },
};
function readSettings(settings) {
    const parts = (0,routers_values/* valuesOf */.sm)(settings, 'env').map((env) => readClaudeEnv(env));
    return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: 'file', at: settings.node, whole: false }, ...parts);
}
/** Answers to the questions of `schema` that are passwords, or are called like a secret. */
function secretInputs(root, values) {
    const questions = (0,routers_values/* valuesOf */.sm)(root, 'schema').flatMap(routers_values/* itemsOf */.S3);
    const passwords = questions
        .filter(({ node }) => (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(node, 'type')?.value) === 'password')
        .map(({ node }) => (0,routers_node/* textOf */.b6)((0,routers_node/* memberOf */.C5)(node, 'id')?.value));
    return (0,routers_values/* membersIn */.Jp)(values).filter(({ member }) => passwords.includes(member.key) || /api_?-?key|token|secret|password/i.test(member.key));
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/project.js




const otherSettings = ['Providers', 'providers', 'HOST', 'PORT', 'APIKEY', 'OPENAI_BASE_URL', 'gateway'];
/** A project's or session's own routes, which replace the global ones: of such a file CCR reads `Router` alone. */
const project = {
    id: 'project',
    recognise: (root, { target, top }) => looksLikeConfig(root) && !has(root.node, otherSettings) && !(top && (0,names/* isMainConfig */.Op)(target)),
    read: (root, { carrier }) => (0,routers_values/* assemble */.fT)({ dialect: 'project', carrier, at: root.node, whole: false }, readRoutes(root, [])),
};

;// CONCATENATED MODULE: ./build/src/routers/dialects/settings.js




/** Variables by which settings of any file name are known. */
const telling = ['ANTHROPIC_BASE_URL', 'CLAUDE_CODE_SUBAGENT_MODEL'];
/** The settings of Claude Code itself: they can reroute it without any file of CCR. */
const settings = {
    id: 'settings',
    recognise: (root, { target, top }) => top &&
        !has(root.node, ['Providers', 'providers', 'Router']) &&
        ((0,names/* isClaudeSettings */.SB)(target) || (0,routers_values/* valuesOf */.sm)(root, 'env').some((env) => has(env.node, telling))),
    read(root, { carrier }) {
        const models = (0,routers_values/* valuesOf */.sm)(root, 'model');
        const [env] = (0,routers_values/* valuesOf */.sm)(root, 'env');
        return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: carrier === 'file' ? 'settings' : carrier, at: root.node, whole: false }, readClaudeEnv(env, models), { codeLoading: readHelper(root) });
    },
};
function readHelper(root) {
    // A command that fetches a key has honest uses, and it still runs on every machine that opens the repository.
    return (0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'apiKeyHelper'), 'runs a command on every machine that opens the repository', 'warning');
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v0.js





/** CCR up to 1.0.15 without a provider list: the flat `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`. */
const v0 = {
    id: 'v0',
    recognise: (root, { target, top }) => top && hasFlatProvider(root) && ((0,names/* isNamedLikeConfig */.t3)(target) || has(root.node, ['Router'])),
    read(root, { carrier }) {
        const { secrets = [], ...top } = readTop(root);
        const provider = readFlatProvider(root);
        const others = secrets.filter(({ node }) => !provider.secrets.some((own) => own.node === node));
        return (0,routers_values/* assemble */.fT)({ dialect: 'v0', carrier, at: root.node, whole: true }, { ...top, secrets: others, providers: [provider] }, readRoutes(root, []));
    },
};

;// CONCATENATED MODULE: ./build/src/routers/extensions.js



const modules = [
    'botGateway',
    'bot_gateway',
    'observability',
    'mediaTools',
    'toolHub',
    'contextArchive',
    'agent',
    'Agent',
];
/** What CCR 3 loads or runs, where it sends traffic, and the keys in parts that this project does not judge. */
function readExtensions(root) {
    const proxies = (0,routers_values/* valuesOf */.sm)(root, 'proxy');
    const servers = (0,routers_values/* valuesOf */.sm)(root, 'mcpServers').flatMap((list) => [...(0,routers_values/* itemsOf */.S3)(list), ...(0,routers_values/* membersIn */.Jp)(list)]);
    return {
        codeLoading: [
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'gatewayPlugins', 'providerPlugins'), 'loads plugins, which run inside of the router'),
            ...(0,routers_values/* risk */.kw)(servers.flatMap((server) => (0,routers_values/* valuesOf */.sm)(server, 'command')), 'is run as a server for tools'),
        ],
        traffic: [
            ...(0,routers_values/* risk */.kw)(proxies.flatMap((proxy) => (0,routers_values/* valuesOf */.sm)(proxy, 'upstream', 'upstreamProxy', 'outboundProxy')), 'sends upstream requests through a proxy'),
            ...(0,routers_values/* risk */.kw)(proxies.flatMap((proxy) => (proxy.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(proxy, 'enabled') : [proxy])), "intercepts other programs' traffic"),
            ...(0,routers_values/* risk */.kw)((0,routers_values/* valuesOf */.sm)(root, 'routerEndpoint'), 'names another address for the router'),
        ],
        secrets: [
            ...(0,routers_values/* valuesOf */.sm)(root, ...modules),
            ...servers.flatMap((server) => (0,routers_values/* valuesOf */.sm)(server, 'headers', 'env')),
        ].flatMap(secretsIn),
    };
}
/** The environments of profiles, in which Claude Code is started. */
function readEnvironments(profile) {
    if (profile.node.kind === 'array')
        return (0,routers_values/* itemsOf */.S3)(profile).flatMap(readEnvironments);
    return (0,routers_values/* membersIn */.Jp)(profile).flatMap(({ member, ...inner }) => member.key === 'env' ? [readClaudeEnv(inner)] : readEnvironments(inner));
}

;// CONCATENATED MODULE: ./build/src/routers/rules.js

/** Reads the `Router` of CCR 3: rules with targets, rewrites and scripts, and what is tried when one fails. */
function readRouter(router) {
    const rules = (0,routers_values/* valuesOf */.sm)(router, 'rules', 'builtInRules', 'builtinRules', 'agentRules').flatMap(routers_values/* itemsOf */.S3);
    const fallbacks = (0,routers_values/* valuesOf */.sm)(router, 'fallback', 'failureFallback', 'fallbackStrategy');
    return {
        routes: [
            ...rules.flatMap((rule, index) => readRule(rule, `rules[${index}]`)),
            ...fallbacks.flatMap((value) => readChain(value, 'fallback')),
        ],
        codeLoading: (0,routers_values/* risk */.kw)(rules
            .flatMap((rule) => [
            ...(0,routers_values/* valuesOf */.sm)(rule, 'script'),
            ...(0,routers_values/* valuesOf */.sm)(rule, 'rewrites', 'rewrite')
                .flatMap(routers_values/* oneOrMore */.h9)
                .flatMap((value) => (0,routers_values/* valuesOf */.sm)(value, 'script')),
        ])
            .flatMap((script) => (script.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(script, 'source', 'path', 'file') : [script])), 'is run for every request that the rule looks at'),
    };
}
/** Targets of a rule: its own, those of a list, those that a rewrite sets as the model, and its fallback. */
function readRule(rule, name) {
    const targets = (0,routers_values/* valuesOf */.sm)(rule, 'target', 'targets').flatMap(routers_values/* oneOrMore */.h9).flatMap(readTarget);
    const rewrites = (0,routers_values/* valuesOf */.sm)(rule, 'rewrite', 'rewrites').flatMap(routers_values/* oneOrMore */.h9).flatMap(readRewrite);
    const chains = (0,routers_values/* valuesOf */.sm)(rule, 'fallback').flatMap((value) => readChain(value, `${name}.fallback`));
    return [...[...targets, ...rewrites].flatMap((value) => selector(value, name)), ...chains];
}
function readTarget(value) {
    return value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'target', 'model', 'selector') : [value];
}
/** A rewrite that sets the model: `{ model }`, or `{ path | field | key: "...model", value }`. */
function readRewrite(value) {
    if (value.node.kind === 'string')
        return [value];
    const aimsAtModel = (0,routers_values/* valuesOf */.sm)(value, 'path', 'field', 'key', 'target').some(({ node }) => node.kind === 'string' && /(?:^|\.)model$/.test(node.value));
    return [...(0,routers_values/* valuesOf */.sm)(value, 'model'), ...(aimsAtModel ? (0,routers_values/* valuesOf */.sm)(value, 'value', 'to') : [])];
}
function readChain(value, name) {
    const models = value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'models', 'chain', 'fallbackModels') : [value];
    return models
        .flatMap(routers_values/* oneOrMore */.h9)
        .flatMap(readTarget)
        .flatMap((item) => selector(item, name));
}
function selector(value, name) {
    return value.node.kind === 'object' || (0,routers_values/* isUnset */.K$)(value.node) ? [] : [{ value, name, syntax: 'selector' }];
}
/** Virtual models stand for real ones, which are named under keys such as `model`, `target` and `models`. */
function readProfiles(profiles) {
    const visit = (value, isModel) => {
        if (value.node.kind === 'array')
            return (0,routers_values/* itemsOf */.S3)(value).flatMap((item) => visit(item, isModel));
        if (value.node.kind === 'object') {
            return (0,routers_values/* membersIn */.Jp)(value).flatMap(({ member, ...inner }) => visit(inner, /models?$|targets?$|selectors?$/.test((0,routers_values/* plainKey */.y7)(member.key))));
        }
        const separated = value.node.kind === 'string' && /[,/]/.test(value.node.value);
        return isModel && separated ? selector(value, 'virtualModelProfiles') : [];
    };
    return { routes: visit(profiles, false) };
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/v3.js









const v3_ownKeys = [
    'virtualModelProfiles',
    'providerPlugins',
    'gatewayPlugins',
    'APIKEYS',
    'apiKeys',
    'botGateway',
    'routerEndpoint',
];
const routerKeys = [
    'rules',
    'builtInRules',
    'builtinRules',
    'agentRules',
    'failureFallback',
    'fallbackStrategy',
    'fallback',
];
/** CCR 3: lower and camel case spellings, a gateway, and rules in place of named routes. */
const v3 = {
    id: 'v3',
    recognise: (root, { target, top }) => isVersion3(root) && (looksLikeConfig(root) || (top && (0,names/* isNamedLikeConfig */.t3)(target) && hasRouterKey(root))),
    read(root, { carrier }) {
        const providers = readProviders(root, ccr3);
        const { clientKeys = [], ...settings } = readTop(root);
        // Routes by name are dropped by CCR 3, but the same file may be read by an older version.
        const named = readRoutes(root, declaredNames(providers.providers ?? []));
        const routers = (0,routers_values/* valuesOf */.sm)(root, 'Router').map(readRouter);
        const read = new Set(routers.flatMap(({ routes = [] }) => routes.map(({ value }) => value.node)));
        const older = (named.routes ?? []).filter(({ value }) => !read.has(value.node));
        const whole = has(root.node, ['Providers', 'providers', 'gateway']);
        return (0,routers_values/* assemble */.fT)({ dialect: 'v3', carrier, at: root.node, whole }, providers, settings, readGateway(root, clientKeys), ...routers, { routes: older, problems: named.problems ?? [] }, ...(0,routers_values/* valuesOf */.sm)(root, 'virtualModelProfiles').map(readProfiles), readExtensions(root), ...(0,routers_values/* valuesOf */.sm)(root, 'profile', 'profiles').flatMap(readEnvironments));
    },
};
function isVersion3(root) {
    const gateway = (0,routers_node/* memberOf */.C5)(root.node, 'gateway')?.value;
    const router = (0,routers_node/* memberOf */.C5)(root.node, 'Router')?.value;
    const entries = (0,routers_values/* valuesOf */.sm)(root, 'providers').flatMap(routers_values/* itemsOf */.S3);
    return ((gateway !== undefined && has(gateway, ['host', 'port', 'enabled', 'corePort'])) ||
        has(root.node, v3_ownKeys) ||
        (router !== undefined && has(router, routerKeys)) ||
        entries.some(({ node }) => has(node, ['baseUrl', 'baseurl', 'credentials', 'extraHeaders', 'capabilities'])));
}
function readGateway(root, clientKeys) {
    const gateways = (0,routers_values/* valuesOf */.sm)(root, 'gateway');
    return {
        hosts: gateways.flatMap((gateway) => (0,routers_values/* valuesOf */.sm)(gateway, 'host')),
        ports: gateways.flatMap((gateway) => (0,routers_values/* valuesOf */.sm)(gateway, 'port', 'corePort')),
        clientKeys: [...clientKeys, ...(0,routers_values/* valuesOf */.sm)(root, 'APIKEYS', 'apiKeys').flatMap(routers_values/* oneOrMore */.h9).flatMap(readClientKey)],
    };
}
function readClientKey(value) {
    return value.node.kind === 'object' ? (0,routers_values/* valuesOf */.sm)(value, 'key', 'value', 'APIKEY') : [value];
}

;// CONCATENATED MODULE: ./build/src/routers/dialects/index.js






/** In the order in which they are asked; the most particular first. */
const dialects = [preset_preset, settings, v3, v0, project, v1];
/** Whether the structure itself, not something inside of it, is a router config. */
function recognises({ node, carrier, target = '', top }) {
    return dialects.some((dialect) => dialect.recognise({ node, path: '' }, { carrier, target, top }));
}

// EXTERNAL MODULE: ./build/src/quotes.js
var quotes = __webpack_require__(9676);
;// CONCATENATED MODULE: ./build/src/routers/enclosing.js

/** Where a bracket stands, or a string of one line or a comment begins. */
const tokens = /["'()[\]{}]|(?<![^\s,;{[(])(?:\/\/|#|--[ \t])|\/\*/g;
const bracket = /^[()[\]{}]/;
const brackets = /[()[\]{}]/g;
/** A string that brackets are left out of, in characters: what is longer is hardly one. */
const longestString = 800;
const enclosing_opener = { '}': '{', ']': '[', ')': '(' };
/** How many brackets that nothing closes may lie between a closing bracket and its opening one. */
const forgiven = 3;
/** How far ahead of a place its object may begin, in characters. */
const enclosing_reach = 100_000;
/**
 * Gives, for places of a text in ascending order, the opening brackets of the objects around each, the innermost
 * first, as far as brackets alone can tell: once without those in strings and comments, once with all.
 */
function enclosing(text, places, most = 8) {
    return groups(places).flatMap((group) => {
        const from = text.lastIndexOf('\n', Math.max(0, (group[0] ?? 0) - enclosing_reach)) + 1;
        const window = text.slice(from, (group.at(-1) ?? 0) + 1);
        const inside = group.map((place) => place - from);
        const clean = enclosing_around(window, inside, outsideOfTexts(window), most);
        const all = enclosing_around(window, inside, positions(window, 0), most);
        return group.map((_, index) => {
            const found = new Set([...(clean[index] ?? []), ...(all[index] ?? [])]);
            return [...found].map((open) => open + from);
        });
    });
}
/** Places so near to each other that one look at the text serves them all. */
function groups(places) {
    const found = [];
    for (const place of places) {
        const last = found.at(-1);
        if (last && place - (last.at(-1) ?? 0) < enclosing_reach)
            last.push(place);
        else
            found.push([place]);
    }
    return found;
}
function enclosing_around(text, places, at, most) {
    const open = [];
    const found = [];
    const settle = (until) => {
        for (let place = places[found.length]; place !== undefined && place <= until; place = places[found.length]) {
            found.push(open.slice(-most).reverse());
        }
    };
    for (const position of at) {
        settle(position);
        const partner = enclosing_opener[text.charAt(position)];
        if (partner === undefined)
            open.push(position);
        else
            enclosing_close(text, open, partner);
    }
    settle(Number.POSITIVE_INFINITY);
    return found;
}
/** A bracket without a partner, such as that of a `1)`, closes nothing. */
function enclosing_close(text, open, partner) {
    for (let back = 1; back <= forgiven; back += 1) {
        if (text.charAt(open.at(-back) ?? -1) !== partner)
            continue;
        open.length -= back;
        return;
    }
}
function* positions(text, offset) {
    for (const { index } of text.matchAll(brackets))
        yield offset + index;
}
/** Brackets in strings and comments mean nothing unless they come in pairs. */
function* outsideOfTexts(text) {
    const closing = (0,quotes/* closingQuotes */.T)(text);
    const lastComment = text.lastIndexOf('*/');
    const endOf = (start, sign) => {
        if (sign === '"' || sign === "'") {
            const close = closing(start);
            return close - start > longestString ? 0 : close + 1;
        }
        if (sign === '/*')
            return start + 2 <= lastComment ? text.indexOf('*/', start + 2) + 2 : 0;
        const newline = text.indexOf('\n', start);
        return newline < 0 ? text.length : newline;
    };
    const pattern = new RegExp(tokens);
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        const { index, 0: sign } = found;
        if (bracket.test(sign))
            yield index;
        else {
            const end = endOf(index, sign);
            if (end <= index)
                continue;
            pattern.lastIndex = end;
            const token = text.slice(index, end);
            if (isBalanced(token))
                yield* positions(token, index);
        }
    }
}
function isBalanced(token) {
    const open = [];
    for (const [bracket] of token.matchAll(brackets)) {
        if (enclosing_opener[bracket] === undefined)
            open.push(bracket);
        else if (open.pop() !== enclosing_opener[bracket])
            return false;
    }
    return open.length === 0;
}

;// CONCATENATED MODULE: ./build/src/routers/literal/reader.js
/** What was read is no literal. Caught where the reading began. */
class NotALiteral extends Error {
    name = 'NotALiteral';
}
/** The one instance: where a text is read in many ways, the trace of each failure would cost more than the reading. */
const notALiteral = new NotALiteral();
/** Objects and lists nested deeper than this are no config. */
const deepest = 60;
/**
 * White space, and what carriers and languages put between values: comments of `//`, `/*`, `#` and `--` languages,
 * a `\` before a line break or, in Vim, at the beginning of a line, and `\n` spelled out in a printf format.
 */
const gap = /(?:[\s\ufeff]|\\\r?\n|\\[nrt](?![A-Za-z0-9])|\\(?=[ \t])|\/\/[^\n]*|\/\*[^*]{0,4000}(?:\*(?!\/)[^*]{0,4000}){0,400}\*\/|#[^\n]*|--[ \t][^\n]*)/y;
/** Moves over white space and comments; says whether a line break was among them. */
function skipGap(reader) {
    let newLine = false;
    for (;;) {
        gap.lastIndex = reader.at;
        const found = gap.exec(reader.text);
        if (!found || reader.at + found[0].length > reader.end)
            return newLine;
        newLine ||= found[0].includes('\n');
        reader.at += found[0].length;
    }
}
/** A statement or expression of a template language: `{{ if .x }}`, `{% for %}`, `<%= x %>`, `${{ secrets.X }}`. */
const template = /\$?\{\{(?!\s*["'[{(]?[\w"']{1,40}\s*[:=])[^{}\n]{0,400}\}\}|\{%[^%\n]{0,400}%\}|<%[^%\n]{0,400}%>/y;
/** Moves over a piece of a template language if one stands here. */
function takeTemplate(reader) {
    return take(reader, template) !== undefined;
}
/** The next character without moving, or an empty string at the end. */
function peek(reader) {
    return reader.at < reader.end ? reader.text.charAt(reader.at) : '';
}
/** Moves over `pattern` (sticky) if it stands here, and returns the match. */
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text);
    if (!found || reader.at + found[0].length > reader.end)
        return undefined;
    reader.at += found[0].length;
    return found;
}

;// CONCATENATED MODULE: ./build/src/routers/literal/strings.js

/** Opening quotes, longest first; a prefix such as Python's `f` or C#'s `@` belongs to them. */
const opening = /([A-Za-z@$]{0,2})("""|'''|''(?=\s*\n)|["'`])/y;
const escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Whether a string literal begins here. */
function atString(reader) {
    opening.lastIndex = reader.at;
    const found = opening.exec(reader.text);
    return found !== null && found[0].length <= reader.end - reader.at && isPrefix(found[1] ?? '');
}
function isPrefix(letters) {
    return /^(?:|[rbfu]|[rbf]{2}|[@$])$/i.test(letters);
}
/** Reads one string literal in the notation of any common language. */
function readString(reader) {
    const start = reader.at;
    const open = take(reader, opening);
    if (!open)
        throw notALiteral;
    const prefix = (open[1] ?? '').toLowerCase();
    const quote = open[2] ?? '"';
    const from = reader.at;
    if (start < (reader.unclosed.get(quote) ?? 0))
        throw notALiteral;
    const raw = prefix.includes('r') || prefix === '@' || quote === "''";
    const multiline = quote.length > 1 || quote === '`';
    let value = '';
    for (;;) {
        const c = peek(reader);
        if (c === '' || (c === '\n' && !multiline))
            throw unclosed(reader, quote, start);
        if (reader.text.startsWith(quote, reader.at)) {
            const escaped = quote === "''" ? take(reader, /''(?=[$'\\])/y) : undefined;
            if (!escaped)
                break;
            // Nix: `''$` is a dollar, `'''` two quotes.
            value += reader.text.charAt(reader.at);
            reader.at += 1;
            continue;
        }
        const inner = c === '{' ? takeQuotedTemplate(reader) : undefined;
        if (inner !== undefined)
            value += inner;
        else if (c === '\\' && !raw)
            value += readEscape(reader);
        else {
            value += c;
            reader.at += 1;
        }
    }
    const inside = { start: from, end: reader.at };
    reader.at += quote.length;
    const raws = reader.text.slice(inside.start, inside.end);
    const filled = ((prefix.includes('f') || prefix === '$') && value.includes('{')) || /\\\(\w/.test(raws);
    const wide = reader.at - start > inside.end - inside.start + 2;
    return {
        kind: 'string',
        value,
        start,
        end: reader.at,
        ...(wide && { inside }),
        ...(filled && { filledBy: 'template' }),
    };
}
/** What no quote closes from here on, none closes from a later place on either: that is not tried again. */
function unclosed(reader, quote, start) {
    reader.unclosed.set(quote, reader.at);
    reader.wasted += reader.at - start;
    return notALiteral;
}
/** An expression with quotes of its own, which a template engine takes out before anything reads the string. */
function takeQuotedTemplate(reader) {
    const found = take(reader, /\{\{[^{}\n"]{0,200}"[^{}\n"]{0,200}"[^{}\n]{0,200}\}\}/y);
    return found?.[0];
}
function readEscape(reader) {
    const unicode = take(reader, /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/y);
    if (unicode) {
        const code = Number.parseInt(unicode[1] ?? unicode[2] ?? unicode[3] ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    if (take(reader, /\\\r?\n/y))
        return '';
    const c = reader.text.charAt(reader.at + 1);
    reader.at += 2;
    return escapes[c] ?? c;
}

;// CONCATENATED MODULE: ./build/src/routers/literal/expression.js


const closing = { '{': '}', '[': ']', '(': ')' };
/** Longest piece of code in place of a value. */
const longest = 20_000;
/** Moves over code up to the `,`, `;`, line break or bracket that ends it at its own level. */
function readExpression(reader, start) {
    reader.at = start;
    const open = [];
    let end = start;
    for (;;) {
        const c = peek(reader);
        if (c === '' || reader.at - start > longest)
            throw notALiteral;
        if (open.length === 0 && (c === ',' || c === ';' || ')]}'.includes(c)))
            break;
        if (open.length === 0 && c === '\n' && !goesOn(reader))
            break;
        if (takeTemplate(reader))
            end = reader.at;
        else if (atString(reader))
            skipString(reader);
        else {
            if (closing[c])
                open.push(closing[c]);
            else if (')]}'.includes(c) && open.pop() !== c)
                throw notALiteral;
            reader.at += 1;
        }
        if (!/\s/.test(c))
            end = reader.at;
    }
    if (end === start)
        throw notALiteral;
    reader.at = end;
    const source = reader.text.slice(start, end);
    const fallback = fallbackOf(source, start);
    return { kind: 'expression', source, start, end, ...(fallback && { fallback }) };
}
/** `process.env.HOST ?? "0.0.0.0"`, `ENV['HOST'] || '0.0.0.0'`, `os.getenv("HOST", "0.0.0.0")` in its last group. */
const withFallback = /^(?:[\w.?]{1,80}(?:\[["']\w{1,80}["']\])?!?\s{0,4}(?:\?\?|\|\||\bor\b|\?:)\s{0,20}|(?:os\.environ\.get|(?:os\.)?getenv|ENV\.fetch|env)\(\s{0,4}["']\w{1,80}["']\s{0,4},\s{0,20})(["'])([^"'\\\n]{1,400})\1\s{0,4}\)?$/;
function fallbackOf(source, start) {
    const found = withFallback.exec(source);
    if (!found)
        return undefined;
    const [, , value = ''] = found;
    const from = start + source.lastIndexOf(value) - 1;
    return { kind: 'string', value, start: from, end: from + value.length + 2 };
}
/** A lone quote (`don't`) is no string: it is one character of the expression. */
function skipString(reader) {
    const at = reader.at;
    try {
        readString(reader);
    }
    catch (error) {
        if (!(error instanceof NotALiteral))
            throw error;
        reader.at = at + 1;
    }
}
/** Whether the code goes on after this line break: the next line begins with an operator. */
function goesOn(reader) {
    const at = reader.at;
    skipGap(reader);
    const next = peek(reader);
    reader.at = at;
    return next !== '' && '.?:+|&([{'.includes(next);
}

;// CONCATENATED MODULE: ./build/src/routers/literal/literal.js



/** What may stand before the bracket of a literal: a constructor, a type, a call with one argument. */
const wrapper = /@(?=[{(])|%(?=\{)|\[(?:ordered|hashtable|pscustomobject)\]\s?@?(?=\{)|<[\w ,.?]{1,60}>(?=[[{])|new(?:\(\)|\[\])\s*(?=\{)|(?:lib\.)?mk(?:Force|Default|Merge|(?:Override|Order)\s{1,4}\d{1,5})\s{1,20}(?=[[{("'])|(?:vec!|(?:\[\d{0,4}\])+(?:map\[string\])?[A-Za-z_*&][\w.]{0,60}(?:\{\})?)\s*(?=[[{])|(?:(?:new|rec|await|&|\*)\s*)?(?:map\[string\])?[A-Za-z_*&][\w.:!]{0,60}(?:<[\w\s,:<>]{0,60}>)?(?:\{\})?\s*(?=[{(])/y;
const number = /[+-]?(?:0[xX][0-9a-fA-F]{1,16}|(?:\d[\d_]{0,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,4})?)(?![\w.])/y;
const word = /(true|false|True|False|null|None|nil|NULL|undefined|\$true|\$false|\$null)(?![\w.([])/y;
const literal_name = /[A-Za-z_$][\w$-]{0,100}(?:\.[A-Za-z_$][\w$-]{0,100}){0,5}/y;
/** The key under which an object holds what another one gives it. */
const spread = '...';
const separator = /:=|[=-]>|:(?!:)|=(?!=)|to(?=\s)/y;
/** What a typed language puts behind a literal without changing what it says. */
const suffix = /(?:\.(?:to_string|to_owned|into|toString|to_s|strip|trim|clone)\(\)|\.freeze\b|\s{1,4}(?:as|satisfies)\s{1,4}(?:const\b|[A-Za-z_][\w.]{0,60}(?:<[^<>\n]{0,60}>)?(?:\[\])?))+/y;
/** Calls that make a value of their one argument, a list of all of them, or a text of the first one. */
const same = /^(?:String::from|Some|str|String|URI\.create|new Uri|Uri|URL)\s*$/;
const lists = /^(?:(?:mutable)?[lL]istOf|arrayOf|setOf|List\.of|Arrays\.asList|Array|Seq|List|Vector|c)\s*$/;
const formats = /^(?:format!|(?:fmt\.)?Sprintf|[sS]tring\.[fF]ormat|sprintf)\s*$/;
/** A type: what stands in its brackets are its fields. */
const type = /^(?:new\s+)?(?:[\w.]{1,60}[.:])?[A-Z][A-Za-z0-9]{1,60}\s*$/;
/**
 * Reads the object or list that begins at `start`, in the notation of JSON and its relatives or of any common
 * language, and returns it with spans into `text`. Where a value is code, its node is an expression. Undefined where
 * no such thing begins or none ends.
 *
 * @param spent is told how many characters were read.
 */
function readLiteral(text, start, spent) {
    const reader = { text, at: start, end: text.length, depth: 0, unclosed: new Map(), wasted: 0 };
    try {
        const node = readValue(reader);
        spent?.(reader.at - start + reader.wasted);
        return node.kind === 'object' || node.kind === 'array' ? node : undefined;
    }
    catch (error) {
        if (!(error instanceof NotALiteral))
            throw error;
        spent?.((reader.at - start) * failure + reader.wasted);
        return undefined;
    }
}
/** Literals that are added up, together with the brackets around them. */
const longestSum = 500;
/** How much more a text costs that turns out to be no literal: parts of it are read again as code. */
const failure = 20;
function readValue(reader) {
    const start = reader.at;
    const value = readPrimary(reader);
    if (value === undefined)
        return readExpression(reader, start);
    take(reader, suffix);
    const end = reader.at;
    const newLine = skipGap(reader);
    if (value.kind === 'string')
        return readJoined(reader, value, end, newLine);
    if (endsHere(reader, newLine))
        return backTo(reader, end, value);
    return value.kind === 'object' || value.kind === 'array' ? backTo(reader, end, value) : readExpression(reader, start);
}
function backTo(reader, at, value) {
    reader.at = at;
    return value;
}
/** Neighbouring string literals, with or without `+` or `.` between them, are one string. */
function readJoined(reader, first, end, newLine) {
    // Two literals without a gap are a shell's: it leaves its quotes there for a variable.
    if (reader.at === end && /[\w$'"`]/.test(peek(reader)))
        throw notALiteral;
    const plus = take(reader, /(?:\+|\.\.?|&)(?=\s)/y);
    if (!plus)
        return endsHere(reader, newLine) ? backTo(reader, end, first) : readExpression(reader, first.start);
    skipGap(reader);
    if (!atString(reader))
        return readExpression(reader, first.start);
    reader.depth += 1;
    if (reader.depth > longestSum)
        throw notALiteral;
    const rest = readValue(reader);
    reader.depth -= 1;
    if (rest.kind !== 'string')
        return { kind: 'expression', source: '', start: first.start, end: rest.end };
    return {
        ...rest,
        value: first.value + rest.value,
        start: first.start,
        inside: { start: first.start, end: rest.end },
    };
}
/** Whether nothing goes on that would make the value so far a part of an expression. */
function endsHere(reader, newLine) {
    const next = peek(reader);
    if (next === '' || ',;}])'.includes(next))
        return true;
    // Lists of Nix and attribute sets of HCL part their values by white space alone.
    return (!/[+.|?(&<>*/%-]/.test(next) &&
        (newLine || !/^(?:if|or|and|as|else|unless|for)\b/.test(reader.text.slice(reader.at, reader.at + 8))));
}
function readPrimary(reader) {
    const start = reader.at;
    if (takeTemplate(reader))
        return backTo(reader, start, undefined);
    if (atString(reader))
        return readString(reader);
    const simple = readSimple(reader) ?? readWords(reader, start);
    if (simple)
        return simple;
    const wrapped = take(reader, wrapper);
    const open = peek(reader);
    if (open === '{')
        return { ...readBracket(reader, '}', /^\[\d{0,4}\]/.test(wrapped?.[0] ?? '')), start };
    if (open === '[')
        return { ...readBracket(reader, ']'), start };
    if (open === '(' && wrapped)
        return readCall(reader, start, wrapped[0]);
    if (wrapped && atString(reader))
        return readString(reader);
    reader.at = start;
    return undefined;
}
function readSimple(reader) {
    const start = reader.at;
    const digits = take(reader, number);
    if (digits)
        return { kind: 'number', value: Number(digits[0].replaceAll('_', '')), start, end: reader.at };
    const known = take(reader, word)?.[1]?.toLowerCase().replace('$', '');
    if (known === undefined)
        return undefined;
    if (known === 'true' || known === 'false')
        return { kind: 'boolean', value: known === 'true', start, end: reader.at };
    return { kind: 'null', start, end: reader.at };
}
/** A list of bare words, as Ruby, Perl and Elixir write them. */
const words = /(?:%[wWiI]|qw\s?|~w)(?:\[([^[\]]{0,2000})\]|\(([^()]{0,2000})\)|\{([^{}]{0,2000})\}|\/([^/]{0,2000})\/)/y;
function readWords(reader, start) {
    const found = take(reader, words);
    if (!found)
        return undefined;
    const { 0: whole, 1: square, 2: round, 3: curly, 4: slashed } = found;
    const inside = square ?? round ?? curly ?? slashed ?? '';
    const from = start + whole.length - 1 - inside.length;
    const items = [...inside.matchAll(/\S+/g)].map(({ index, 0: value }) => {
        const span = { start: from + index, end: from + index + value.length };
        return { kind: 'string', value, ...span, inside: span };
    });
    return { kind: 'array', items, start, end: reader.at };
}
/** `jsonencode({...})`, `dict(HOST="...")`, `@(...)`: what the arguments say; undefined where they say nothing alone. */
function readCall(reader, start, callee) {
    const arguments_ = readBracket(reader, ')');
    if (callee === '@' || /^(?:dict|array|list|(?:mutable|hash)?[mM]apOf)\s*$/.test(callee))
        return { ...arguments_, start };
    if (lists.test(callee) && arguments_.kind === 'array')
        return { ...arguments_, start };
    if (type.test(callee) && arguments_.kind === 'object')
        return { ...arguments_, start };
    const [first] = arguments_.kind === 'array' ? arguments_.items : [];
    if (first?.kind === 'string' && formats.test(callee))
        return { ...first, filledBy: 'template' };
    if (first?.kind === 'string' && same.test(callee))
        return first;
    const only = arguments_.kind === 'array' && arguments_.items.length === 1 ? arguments_.items[0] : undefined;
    return only && (only.kind === 'object' || only.kind === 'array') ? only : undefined;
}
/**
 * What stands between an opening bracket and `close`: an object where there are pairs, else a list; so the braces of
 * Go and Lua may hold a list, and the brackets of Swift and PHP a dictionary.
 *
 * @param isList whether the type ahead of the bracket says so.
 */
function readBracket(reader, close, isList = false) {
    const start = reader.at;
    descend(reader);
    const members = [];
    const items = [];
    while (!atClose(reader, close)) {
        const member = readMember(reader);
        if (member)
            members.push(member);
        else
            items.push(readValue(reader));
    }
    reader.depth -= 1;
    if (close === '}' && members.length > 0)
        members.push(...items.flatMap(shorthand));
    const nested = members.some(({ key, keyAt }) => isPath(reader, key, keyAt)) ? unfolded(reader, members) : members;
    const isObject = !isList && (members.length > 0 || (close === '}' && items.length === 0));
    return isObject
        ? { kind: 'object', members: nested, start, end: reader.at }
        : { kind: 'array', items, start, end: reader.at };
}
/** `Router.default = "..."` of Nix and HOCON: a key without quotes that has dots. */
function isPath({ text }, key, { start }) {
    return key.includes('.') && key !== spread && text.startsWith(key, start);
}
/** The members with each path of keys as objects in objects, those of one beginning in one. */
function unfolded(reader, members) {
    const found = [];
    const inner = new Map();
    for (const member of members) {
        const dot = isPath(reader, member.key, member.keyAt) ? member.key.indexOf('.') : -1;
        if (dot < 0) {
            found.push(member);
            continue;
        }
        const head = member.key.slice(0, dot);
        const start = member.keyAt.start + dot + 1;
        const rest = { ...member, key: member.key.slice(dot + 1), keyAt: { start, end: member.keyAt.end } };
        const known = inner.get(head);
        if (known)
            known.push(rest);
        else
            inner.set(head, [rest]);
    }
    for (const [key, own] of inner) {
        const [first] = own;
        const start = (first?.keyAt.start ?? 1) - 1 - key.length;
        const value = {
            kind: 'object',
            members: unfolded(reader, own),
            start,
            end: own.at(-1)?.value.end ?? start,
        };
        found.push({ key, keyAt: { start, end: start + key.length }, value });
    }
    return found;
}
/** `{ HOST }` of JavaScript gives HOST a value that the text does not tell, and `...rest` gives it to any key. */
function shorthand(item) {
    if (item.kind !== 'expression')
        return [];
    const key = /^[A-Za-z_$][\w$]*$|^(?:\.\.\.|\*\*)(?=\w)/.exec(item.source)?.[0];
    return key === undefined
        ? []
        : [{ key: /^\W/.test(key) ? spread : key, keyAt: { start: item.start, end: item.end }, value: item }];
}
function descend(reader) {
    reader.at += 1;
    reader.depth += 1;
    if (reader.depth > deepest)
        throw notALiteral;
}
/**
 * Moves over separators and over template statements that stand where a member could; true when the closing bracket
 * was among them.
 */
function atClose(reader, close) {
    for (;;) {
        skipGap(reader);
        const next = peek(reader);
        if (next === '')
            throw notALiteral;
        if (next === close) {
            reader.at += 1;
            return true;
        }
        if (next === ',' || next === ';')
            reader.at += 1;
        else if (!skipStatement(reader, close))
            return false;
    }
}
/** A template in a list is an item where a separator follows it, else a statement that writes nothing itself. */
function skipStatement(reader, close) {
    const start = reader.at;
    if (!takeTemplate(reader))
        return false;
    const end = reader.at;
    skipGap(reader);
    const writes = !/^(?:\{%|<%(?!=)|\{\{-?\s*(?:end|if|else|range|with|define|block)\b)/.test(reader.text.slice(start, start + 40));
    const item = writes && close !== '}' && (peek(reader) === ',' || peek(reader) === close);
    reader.at = item ? start : end;
    return !item;
}
function readMember(reader) {
    const start = reader.at;
    const keyword = take(reader, /:([A-Za-z_][\w-]{0,100})(?=\s)/y)?.[1];
    if (keyword !== undefined)
        return keywordMember(reader, keyword, start);
    const key = readKey(reader);
    if (key !== undefined) {
        const keyAt = { start, end: reader.at };
        skipGap(reader);
        if (take(reader, separator)) {
            skipGap(reader);
            return { key, keyAt, value: readValue(reader) };
        }
    }
    reader.at = start;
    return undefined;
}
/** `:name "x"` of Clojure, in which nothing stands between, and `:name => "x"` of Ruby. */
function keywordMember(reader, key, start) {
    const keyAt = { start: start + 1, end: reader.at };
    skipGap(reader);
    if (take(reader, /=>/y))
        skipGap(reader);
    return { key, keyAt, value: readValue(reader) };
}
function readKey(reader) {
    if (atString(reader))
        return readString(reader).value;
    const computed = take(reader, /\[\s*["']([^"'\n]{1,100})["']\s*\]/y);
    if (computed)
        return computed[1];
    return take(reader, literal_name)?.[0];
}

;// CONCATENATED MODULE: ./build/src/routers/typed.js


/** What CCR calls the fields of the types that programs have for a config, by their names without case and separators. */
const typed_top = spelled(['HOST', 'PORT', 'APIKEY', 'Providers', 'Router']);
const provider = spelled(['name', 'api_base_url', 'api_key', 'models', 'transformer'], [['baseurl', 'api_base_url']]);
const routes = spelled(knownRoutes);
function spelled(names, others = []) {
    return new Map([...names.map((name) => [(0,routers_values/* plainKey */.y7)(name), name]), ...others]);
}
/** Whether an object stands behind the name of a type: `Config{...}`, `new Config { ... }`, `Config(...)`. */
function isTyped(text, { start }) {
    return (/^[\w.:]{0,60}?[A-Z]\w{0,60}\s?\(/.test(text.slice(start, start + 130)) ||
        /(?:^|[^\w$])[A-Z]\w{0,60}(?:\(\)|<[\w, ]{1,60}>)?\s{0,40}$/.test(text.slice(Math.max(0, start - 120), start)));
}
/** The object of a program's type with the names that CCR reads. */
function untyped(node) {
    return renamed(node, typed_top, (name, value) => {
        if (name === 'Router')
            return renamed(value, routes);
        if (name !== 'Providers' || value.kind !== 'array')
            return value;
        return { ...value, items: value.items.map((item) => renamed(item, provider)) };
    });
}
function renamed(node, names, inside = (_, value) => value) {
    if (node.kind !== 'object')
        return node;
    const members = node.members.map((member) => {
        const key = names.get((0,routers_values/* plainKey */.y7)(member.key)) ?? member.key;
        return { ...member, key, value: inside(key, member.value) };
    });
    return { ...node, members };
}

;// CONCATENATED MODULE: ./build/src/routers/objects.js





/** Keys of the config itself, of which one is there when it is a config: what only contains a config is none. */
const own = /^(?:Providers|providers|Router|router|gateway|template|env|OPENAI_BASE_URL|ANTHROPIC_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)$/;
/** @param keys where the keys begin, in ascending order. */
function objectsIn(fragment, keys, via, { isConfig, look, spend }) {
    const { text } = fragment;
    const brackets = enclosing(text, keys);
    const heredocAt = via.length > 0 ? heredocFinder(text) : undefined;
    const known = new Map();
    const configs = new Map();
    /** Reads what begins at an opening bracket, once however many keys stand in it. */
    const read = (open) => {
        if (known.has(open) || !spend(0))
            return known.get(open);
        const node = readLiteral(text, startOf(text, open), (characters) => spend(characters + 100));
        known.set(open, node);
        return node;
    };
    const accepted = (node, part) => {
        const around = look(spanIn(fragment, node), via, heredocAt?.(node.start));
        const embedded = { node: relocated(filled(node, text, around), fragment), part, around };
        return isConfig(embedded) ? embedded : undefined;
    };
    const configOf = (node) => {
        if (configs.has(node))
            return configs.get(node);
        const members = node.kind === 'object' ? node.members : [];
        const isOne = members.some(({ key }) => own.test(key));
        const part = members.some(({ key }) => key === spread);
        const config = isOne ? accepted(isTyped(text, node) ? untyped(node) : node, part) : undefined;
        configs.set(node, config);
        return config;
    };
    const partOf = (key, value, { start, end }) => accepted({ kind: 'object', members: [{ key, keyAt: { start, end: start }, value }], start, end }, true);
    /** `config.Providers = [...]`, `config["Router"] = {...}`, `"Router": {...}` on its own. */
    const memberAt = (key) => {
        const sign = /^(\w+)["'\]]{0,2}\s{0,10}(?:\+?=|:)\s{0,20}(?=[[{@])/.exec(text.slice(key, key + 80));
        const value = sign ? read(key + sign[0].length) : undefined;
        return sign?.[1] !== undefined && value ? partOf(sign[1], value, { start: key, end: value.end }) : undefined;
    };
    /** An entry of a provider list: an argument of a call, a request's body. */
    const entryAt = (index, key) => {
        if (!text.startsWith('api_base_url', key))
            return undefined;
        const node = (brackets[index] ?? []).map(read).find((one) => one && one.end > key);
        if (!node || !isEntry(node))
            return undefined;
        return partOf('Providers', { kind: 'array', items: [node], start: node.start, end: node.end }, node);
    };
    return {
        whole(index) {
            const key = keys[index] ?? 0;
            let best;
            for (const open of brackets[index] ?? []) {
                const node = read(open);
                if (!node || node.end <= key)
                    continue;
                const config = configOf(node);
                if (config)
                    best = config;
                else if (best)
                    return best;
            }
            return best;
        },
        part(index) {
            const key = keys[index] ?? 0;
            return memberAt(key) ?? entryAt(index, key);
        },
    };
}
/** A call's name belongs to its arguments: `dict(HOST=...)`. */
function startOf(text, open) {
    if (text[open] !== '(')
        return open;
    const name = /[\w.]{1,40}$/.exec(text.slice(Math.max(0, open - 40), open));
    return open - (name?.[0].length ?? 0);
}
function isEntry(node) {
    const members = node.kind === 'object' ? node.members : [];
    const has = (...keys) => members.some(({ key }) => keys.includes(key));
    // A schema, and code that maps names to names, have the keys without a value of their kind.
    const isWritten = members.some(({ key, value }) => /^(?:name|api_base_url)$/.test(key) && value.kind === 'string');
    return isWritten && has('name') && has('api_key', 'models', 'transformer');
}
/** The node with each string as the carrier's language means it, and marked if it is not what CCR will read. */
function filled(node, text, around) {
    switch (node.kind) {
        case 'object':
            return {
                ...node,
                members: node.members.map((member) => ({ ...member, value: filled(member.value, text, around) })),
            };
        case 'array':
            return { ...node, items: node.items.map((item) => filled(item, text, around)) };
        case 'string': {
            const value = around.meant(node.value);
            const filledBy = node.filledBy ?? around.fills(text.slice(node.start, node.end));
            return { ...node, value, ...(filledBy && { filledBy }) };
        }
        default:
            return node;
    }
}

;// CONCATENATED MODULE: ./build/src/routers/views/base64.js

/** Names of settings in base64, for each of the three ways in which they can lie on its groups of four characters. */
const codedKeys = ['Providers', 'providers', 'api_base_url', '"Router"', '_BASE_URL'].flatMap((key) => [0, 1, 2].map((ahead) => base64_codeOf(key, ahead)));
/** The characters of a code that hold nothing but bits of `key`, `ahead` bytes from the beginning of a group. */
function base64_codeOf(key, ahead) {
    const code = Buffer.from(' '.repeat(ahead) + key).toString('base64');
    return code.slice(Math.ceil((ahead * 4) / 3), Math.floor(((ahead + key.length) * 4) / 3));
}
/** A config in base64: the `data` of a Kubernetes Secret, cloud-init's `content`, an argument of `base64 -d`. */
const base64 = {
    id: 'base64',
    over: (source) => (anchor) => {
        const { text } = source;
        const { start, end } = codeAround(text, anchor);
        const code = [];
        for (let at = start; at < end; at += 1)
            if (!isSpace(text.charCodeAt(at)))
                code.push(at);
        const decoded = Buffer.from(code.map((at) => text.charAt(at)).join(''), 'base64').toString('utf8');
        const out = fragmentOf(source);
        let bits = 0;
        for (const character of decoded) {
            const first = code[Math.floor(bits / 6)] ?? end;
            bits += Buffer.byteLength(character) * 8;
            const last = code[Math.ceil(bits / 6) - 1];
            out.put(character, first, last === undefined ? end : last + 1);
        }
        return out.build(end);
    },
};
const run = /[A-Za-z0-9+/=_-]*/y;
const runBack = /[A-Za-z0-9+/=_-]*$/;
/** Shortest line that can be a wrapped part of a longer code. */
const shortestLine = 16;
/** The run of characters around a place, with the lines before and after it that hold nothing else. */
function codeAround(text, anchor) {
    const lineStart = text.lastIndexOf('\n', anchor - 1) + 1;
    let start = anchor - (runBack.exec(text.slice(lineStart, anchor))?.[0].length ?? 0);
    run.lastIndex = anchor;
    let end = anchor + (run.exec(text)?.[0].length ?? 0);
    while (text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '') {
        const line = lineEndingAt(text, text.lastIndexOf('\n', start - 1));
        if (!line || line.end - line.start < shortestLine)
            break;
        start = line.start;
    }
    for (;;) {
        const next = /^[ \t]*\r?\n[ \t]*([A-Za-z0-9+/=_-]+)(?=[ \t]*\r?$)/m.exec(text.slice(end, end + 400));
        if (next?.index !== 0)
            break;
        end += next[0].length;
    }
    return { start, end };
}
/** The line before the line break at `newline`, without the spaces around it, if it holds code alone. */
function lineEndingAt(text, newline) {
    if (newline < 0)
        return undefined;
    const from = text.lastIndexOf('\n', newline - 1) + 1;
    const line = text.slice(from, newline);
    const code = line.trim();
    if (!/^[A-Za-z0-9+/=_-]+$/.test(code))
        return undefined;
    const start = from + line.indexOf(code);
    return { start, end: start + code.length };
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13);
}

;// CONCATENATED MODULE: ./build/src/routers/views/batch.js


/**
 * What ahead of a line's text writes it, also to a file that is named first: `>> config.json echo {`. Where a string begins
 * that holds a config, the quotes are a shell's.
 */
const head = /^[ \t]*@?(?<file>>{1,2}[ \t]*(?:"[^"\r\n]{1,200}"|[^\s">]{1,200})[ \t]+)?echo[ .:]?(?![ \t]*(?:'|"(?:[{[]|[^"\n]{0,200}\\")))/i;
const tail = /^>[ \t]*(?:"[^"\r\n]{1,200}"|[^\s">]{1,200})[ \t]*\r?$/;
/** No such line is longer, in characters. */
const longestLine = 8_000;
/** A config that a batch file writes line by line, in which `^` makes the next character an ordinary one. */
const batch_batch = {
    id: 'batch',
    over: (source) => {
        const { text } = source;
        let refused = -1;
        return (anchor) => {
            if (anchor < refused)
                return undefined;
            let at = text.lastIndexOf('\n', anchor - 1) + 1;
            const own = writtenAt(text, at);
            if (!own || own.start > anchor) {
                const end = text.indexOf('\n', anchor);
                refused = end < 0 ? text.length : end;
                return undefined;
            }
            while (at > 0 && anchor - at < reach && writtenAt(text, batch_startOf(text, at - 1)))
                at = batch_startOf(text, at - 1);
            const out = fragmentOf(source);
            while (at < text.length && at - anchor < reach) {
                const written = writtenAt(text, at);
                if (!written)
                    break;
                for (let from = written.start; from < written.end; from += 1) {
                    if (text[from] === '^')
                        from += 1;
                    out.copy(from, from + 1);
                }
                const newline = text.indexOf('\n', at);
                at = newline < 0 ? text.length : newline + 1;
                out.put('\n', at - 1, at);
            }
            return out.build(at);
        };
    },
};
function batch_startOf(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** What the line that begins at a place writes to a file. */
function writtenAt(text, at) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline < 0 ? text.length : newline);
    const found = line.length <= longestLine ? head.exec(line) : null;
    if (!found)
        return undefined;
    const start = at + found[0].length;
    if (found.groups?.['file'] !== undefined)
        return { start, end: at + line.trimEnd().length };
    const sign = line.lastIndexOf('>');
    if (at + sign < start || !tail.test(line.slice(sign)))
        return undefined;
    return { start, end: at + (line[sign - 1] === '>' ? sign - 1 : sign) };
}

;// CONCATENATED MODULE: ./build/src/routers/views/braces.js


/** A key behind a doubled brace, as in a format of Python, C# or Rust; an expression of a template has no colon there. */
const doubledKey = /\{\{\s{0,200}["'][A-Za-z_]\w{0,60}["']\s{0,10}:/;
const brace = /\{\{|\}\}|\{[^{}\n"']{0,80}\}/g;
/** A config in a format, in which single braces stand for values: `f'{{"Router": {{"default": "{model}"}}}}'`. */
const braces = {
    id: 'braces',
    over(source) {
        const applies = around(source.text, (from, to) => doubledKey.test(source.text.slice(from, to)));
        return (anchor) => {
            if (!applies(anchor) || !doubledKey.test(source.text.slice(Math.max(0, anchor - reach), anchor + 200)))
                return undefined;
            // What stays in single braces is marked as an expression, which everything else reads in double ones.
            return replaced(source, anchor, brace, ([found]) => (found.length > 2 ? `{${found}}` : found.charAt(0)));
        };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/views/putLiteral.js
const putLiteral_escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Puts what a string literal says from `start` to `end` into a fragment. */
function putLiteral(text, start, end, out) {
    let at = start;
    while (at < end) {
        // The rest of a text without backslashes is not gone through for each of its literals.
        const found = text.slice(at, end).indexOf('\\');
        const backslash = found < 0 ? end : at + found;
        out.copy(at, backslash);
        if (found < 0)
            return;
        at = backslash + putLiteral_readEscape(text, backslash, out);
    }
}
/** Puts what the escape at a place stands for, and returns its length. */
function putLiteral_readEscape(text, at, out) {
    const c = text.charAt(at + 1);
    const unicode = /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
    if (unicode) {
        out.put(String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16)), at, at + 6);
        return 6;
    }
    // A shell's `\$` stays as it is: it tells that the shell leaves the variable alone.
    if (c === '$')
        out.copy(at, at + 2);
    else if (c !== '\n')
        out.put(putLiteral_escapes[c] ?? c, at, at + 2);
    return 2;
}

;// CONCATENATED MODULE: ./build/src/routers/views/escaped.js



/** A config inside a string literal: `"{\"Providers\": ...}"` in JSON, source code, HCL, a shell's double quotes. */
const escaped = {
    id: 'escaped',
    over(source) {
        const { text } = source;
        const quoteAhead = escaped_quotes(text);
        return (anchor) => {
            // The key's own quote is escaped, or the key stands unquoted behind an escaped line break.
            if (!/\\(?:["']|[nrt]\s*)$/.test(text.slice(Math.max(0, anchor - 40), anchor)))
                return undefined;
            const start = quoteAhead(anchor);
            return start < 0 ? undefined : unescaped(source, start + 1, anchor);
        };
    },
};
/** Gives the quote that opened the literal around a place: the nearest one ahead that no backslash stands before. */
function escaped_quotes(text) {
    let last = -1;
    let from = 0;
    return (anchor) => {
        for (let at = anchor - 1; at >= Math.max(from, anchor - reach); at -= 1) {
            const c = text[at];
            if ((c === '"' || c === "'" || c === '`') && text[at - 1] !== '\\') {
                last = at;
                break;
            }
        }
        from = anchor;
        return last >= anchor - reach ? last : -1;
    };
}
function unescaped(source, start, anchor) {
    const end = endOfLiteral(source.text, start, Math.min(source.text.length, anchor + reach));
    if (end <= anchor)
        return undefined;
    const out = fragmentOf(source);
    putLiteral(source.text, start, end, out);
    return out.build(end);
}
function endOfLiteral(text, start, limit) {
    const quote = text[start - 1];
    let at = start;
    while (at < limit && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at, limit);
}

;// CONCATENATED MODULE: ./build/src/routers/views/lines.js





const quote = /["']/g;
/** A literal on one line, in characters; what is longer is no line of a text. */
const lines_longest = 2_000;
/** Between literals: those of a list are lines of their own, those of a sum go on. */
const comma = /^\s*,\s*$/;
const plus = /^\s*(?:\+|\.|\\)?\s*$/;
/** `echo '...' >> file`, line after line. */
const echo = /^[ \t]*>{1,2}[^'"\n]{1,150}\n\s*@?echo(?:[ \t]+-\w+)*[ \t]+$/;
/** A text in several literals: cells of notebooks, bodies of snippets, `[...].join('\n')`, `"..." + "..."`. */
const lines = {
    id: 'lines',
    over(source) {
        const literalsNear = around(source.text, (from, to) => literalsIn(source.text, from, to));
        return (anchor) => {
            const { spans, starts } = literalsNear(anchor);
            const index = countBelow(starts, anchor + 1) - 1;
            const own = spans[index];
            if (!own || own.end <= anchor)
                return undefined;
            let first = index;
            let last = index;
            while (areNeighbours(source.text, spans[first - 1], spans[first], anchor))
                first -= 1;
            while (areNeighbours(source.text, spans[last], spans[last + 1], anchor))
                last += 1;
            return last === first ? undefined : joined(source, spans.slice(first, last + 1));
        };
    },
};
function literalsIn(text, from, to) {
    const lines = text.slice(from, to);
    const closing = (0,quotes/* closingQuotes */.T)(lines);
    const spans = [];
    let end = 0;
    for (const { index } of lines.matchAll(quote)) {
        const close = index < end ? -1 : closing(index);
        if (close < 0 || close - index > lines_longest)
            continue;
        end = close + 1;
        spans.push({ start: from + index, end: from + end });
    }
    return { spans, starts: spans.map(({ start }) => start) };
}
function areNeighbours(text, one, next, anchor) {
    if (!one || !next || anchor - one.start > reach || next.end - anchor > reach)
        return false;
    const between = next.start - one.end < 200 ? text.slice(one.end, next.start) : '-';
    return comma.test(between) || echo.test(between) || (between !== '' && plus.test(between));
}
function joined(source, spans) {
    const out = fragmentOf(source);
    const { text } = source;
    for (const [index, { start, end }] of spans.entries()) {
        putLiteral(text, start + 1, end - 1, out);
        // Lines of a list have no line break of their own, but in notebooks.
        const between = text.slice(end, spans[index + 1]?.start ?? end);
        const isLine = comma.test(between) || echo.test(between);
        if (isLine && !text.endsWith('\\n', end - 1))
            out.put('\n', end - 1, end);
    }
    return out.build(spans.at(-1)?.end ?? 0);
}

;// CONCATENATED MODULE: ./build/src/routers/views/prefixed.js


/** What comments, patches and quotations put before each line. */
const prefix = /^[ \t]*(?:#+|\/\/+|--|\*|>|;+|REM|')(?![\w"'{[])|^\+(?!\+\+ )/i;
/** No line of a comment goes on for longer ahead of a key, in characters. */
const prefixed_longestLine = 2_000;
/** A config in lines that all begin with the same sign: `# "Providers": [`, `+  "Router": {`. */
const prefixed = {
    id: 'prefixed',
    over: (source) => (anchor) => {
        const { text } = source;
        if (!text.slice(Math.max(0, anchor - prefixed_longestLine), anchor).includes('\n') && anchor > prefixed_longestLine)
            return undefined;
        const sign = signOf(lineAt(text, anchor));
        if (sign === undefined)
            return undefined;
        let at = lineStart(text, anchor);
        while (at > 0 && anchor - at < reach && belongs(lineAt(text, at - 1), sign))
            at = lineStart(text, at - 1);
        const out = fragmentOf(source);
        while (at < text.length && at - anchor < reach) {
            const line = lineAt(text, at);
            if (!belongs(line, sign))
                break;
            // A line that the patch takes away, or its own header, is no part of what it leaves.
            if (!(sign === '+' && /^[-@]/.test(line)))
                out.copy(at + lengthOf(line, sign), at + line.length);
            at += line.length;
            out.put('\n', at, at + 1);
            at += 1;
        }
        return out.build(Math.min(at, text.length));
    },
};
function signOf(line) {
    return prefix.exec(line)?.[0].trim();
}
function belongs(line, sign) {
    if (sign === '+')
        return /^[-+ @\\]/.test(line) && !line.startsWith('+++ ') && !line.startsWith('--- ');
    return line.trimStart().startsWith(sign);
}
function lengthOf(line, sign) {
    return sign === '+' ? 1 : line.indexOf(sign) + sign.length;
}
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    return text.slice(lineStart(text, at), end < 0 ? text.length : end);
}

;// CONCATENATED MODULE: ./build/src/routers/views/index.js







/**
 * What is looked through before the text itself: where a config is spread over comments or strings, a part of it on
 * one line would be taken for the whole.
 */
const outerViews = [batch_batch, prefixed, lines];
/** What is looked through where the text itself has no config around a key. Base64 has its own anchors. */
const views = [shellQuoted, escaped, doubled, entities, percent, braces];

;// CONCATENATED MODULE: ./build/src/routers/embedded.js






/** What may stand between a key and the bracket of its value, as far as other languages and carriers go. */
const between = String.raw `(?:\\[nrt"'\\]|&#?\w{2,5};|%(?:2[02-9]|3[aAdD]|0[aA])|[^\w.({[@;%&\\]){0,60}`;
const embedded_bracket = String.raw `(?:[[{@]|%\{|%[57][bB]|\w{1,24}!?(?:\{\})?[ \t]{0,4}(?:[({]|\[(?!["']\w)))`;
/** Keys of which a router config has at least one, also in base64; what stands around them may be one. */
const keys = new RegExp(`(?<coded>${codedKeys.join('|')})|(?:[Pp]roviders|[Rr]outer|gateway)(?=${between}${embedded_bracket})|(?:api_base_url|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)(?![\\w-])`, 'g');
/** Whether what stands ahead lets a word be a key of its own. */
const ownWord = /(?:^|[^\w.-]|%2[27]|\\[nrt])$/;
/** `config.Providers = [...]`, and jq's `.Providers += [...]`. */
const assigned = /^\w+\s{0,10}\+?=\s{0,20}[[{@]/;
/** Where the keys of a text begin, and where there is a key in base64. */
function keysIn(text) {
    const found = [...text.matchAll(keys)];
    const codes = found.filter(({ groups }) => groups?.['coded'] !== undefined).map(({ index }) => index);
    const places = found.flatMap(({ index, groups }) => {
        if (groups?.['coded'] !== undefined)
            return [];
        const isOwn = ownWord.test(text.slice(Math.max(0, index - 3), index));
        return isOwn || (text[index - 1] === '.' && assigned.test(text.slice(index, index + 50))) ? [index] : [];
    });
    return { places, codes };
}
/** How much more a character costs that a view puts together than one that is read. */
const building = 3;
/** Bounds on the work that one hostile text may cause: characters that are read, and views on top of each other. */
const limits = { read: 12_000_000, views: 3 };
/**
 * Finds the objects of a text that `isConfig` accepts, wherever they stand: in heredocs, block scalars, fences, source
 * code, strings and comments; then pieces of configs that stand alone. Spans are offsets into `text`. `complete` is
 * false where the text was too much to be looked at as a whole.
 */
function findEmbedded(path, text, isConfig) {
    let spent = 0;
    const spend = (characters) => {
        spent += characters;
        return spent <= limits.read;
    };
    const shared = { isConfig, look: surroundingsIn(path, text), spend, found: [], starts: [] };
    const { places, codes } = keysIn(text);
    const decode = { id: base64.id, open: base64.over({ text }) };
    for (const parts of [false, true]) {
        const search = { ...shared, parts, opened: new Map() };
        lookThrough(search, { text }, [], places);
        for (const at of codes)
            openView(search, decode, at, [], at);
    }
    return { found: shared.found, complete: spent <= limits.read };
}
function lookThrough(search, fragment, via, places) {
    const open = places.map((key, index) => ({ index, key, at: offsetIn(fragment, key) }));
    const left = () => open.filter(({ at }) => !isCovered(search, at));
    const lookBy = (view) => {
        if (via.length >= limits.views)
            return;
        const opener = { id: view.id, open: view.over(fragment) };
        for (const { key, at } of left())
            openView(search, opener, key, via, at);
    };
    if (left().length === 0)
        return;
    for (const view of outerViews)
        if (!via.includes(view.id))
            lookBy(view);
    const objects = objectsIn(fragment, places, via, search);
    for (const { index, at } of left()) {
        if (isCovered(search, at) || !search.spend(0))
            continue;
        const found = search.parts ? objects.part(index) : objects.whole(index);
        if (found)
            add(search, found);
    }
    for (const view of views)
        lookBy(view);
}
/** @param at where in the file the anchor is. */
function openView(search, { id, open }, anchor, via, at) {
    const chain = [...via, id];
    const name = chain.join(' ');
    if (at < (search.opened.get(name) ?? 0) || isCovered(search, at) || !search.spend(0))
        return;
    const inner = open(anchor);
    if (!inner || !search.spend(inner.text.length * building))
        return;
    search.opened.set(name, offsetIn(inner, inner.text.length));
    lookThrough(search, inner, chain, keysIn(inner.text).places);
}
function isCovered({ starts, found }, at) {
    const last = found[countBelow(starts, at + 1) - 1];
    return last !== undefined && at < last.node.end;
}
/** Whatever lies inside of a new find was a part of it. */
function add({ starts, found }, embedded) {
    const { start, end } = embedded.node;
    const from = countBelow(starts, start);
    const inside = countBelow(starts, end) - from;
    starts.splice(from, inside, start);
    found.splice(from, inside, embedded);
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/keyAnchors.js
/** What stands behind a key, in one notation or another: a key is looked for, not the word. */
const behind = ['"', "'", ':', '=', ' =', ' :', ' +', '  ', '\t', ']', '\\', '&', '%', '/*', ' /*', '\r', '\n'];
/** Anchors of a config's main keys, in any case. */
const keyAnchors = [
    ...['providers', 'router'].flatMap((key) => behind.map((end) => key + end)),
    'api_base_url',
    'openai_base_url',
    'anthropic_base_url',
    'claude_code_subagent_model',
];

;// CONCATENATED MODULE: ./build/src/routers/carriers/embedded.js




/** What makes a text of any kind a router config in all likelihood, though no object can be read from it. */
const unmistakable = /\bProviders\b\\*["']?\s{0,20}[:=]\s{0,20}\[[\s\S]{0,2000}?\bapi_base_url\b\\*["']?\s{0,20}[:=]/g;
/** How much of a text that cannot be read is judged by its words, in characters from its first key. */
const judged = 4_000;
/** An object somewhere inside of a text: heredoc, block scalar, fence, source code, string, comment. */
const embedded = {
    id: 'embedded',
    // What stands in base64 is decoded by whoever looks for anchors.
    anchors: keyAnchors,
    wants: () => true,
    async read(path, text) {
        const { found, complete } = findEmbedded(path, text, (one) => one.node.kind === 'object' && recognises(candidateOf(one)));
        const candidates = found.map(candidateOf);
        return { candidates, unparsed: complete ? leftOver(path, text, candidates) : [tooMuch(text)] };
    },
};
function candidateOf({ node, part, around: { carrier, target } }) {
    // A text that is written to a file of its own is that file as a whole.
    return { carrier, node, part, top: target !== undefined && !part, ...(target !== undefined && { target }) };
}
/** Pieces that no object could be read from. */
function leftOver(path, text, candidates) {
    const look = surroundingsIn(path, text);
    return [...text.matchAll(unmistakable)].flatMap(({ index, 0: found }) => {
        if (candidates.some(({ node }) => node.start <= index && index < node.end))
            return [];
        const end = Math.min(text.length, index + Math.max(judged, found.length));
        return {
            carrier: look({ start: index, end }).carrier,
            span: { start: index, end },
            at: { start: index, end: index + found.search(/[:=]/) },
            reason: 'no complete object stands around it',
        };
    });
}
function tooMuch(text) {
    return {
        carrier: 'text',
        span: { start: 0, end: 0 },
        at: { start: 0, end: Math.min(1, text.length) },
        reason: 'it has more brackets around the keys of router configs than can be followed',
    };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/publications.js
const publications_address = String.raw `(?:(?<address>\[[0-9a-f:]{2,40}\]|[\d.]{7,15}|localhost|\*):)?`;
const mapping = String.raw `(?<at>${publications_address}(?:\d{1,5}(?:-\d{1,5})?:)?(?<port>\d{2,5}))`;
const target = String.raw `(?:https?://)?(?<host>[\w.-]{1,80}:)?(?<port>\d{2,5})`;
const flags = String.raw `(?:[ \t]+--?[\w.-]+(?:=\S+)?)*`;
const published = {
    how: (port) => `Port ${port} of the router is published on every interface`,
    fix: 'Publish it on this machine alone: write 127.0.0.1: ahead of the ports.',
};
const offered = {
    how: (port) => `Port ${port} of the router is offered to other machines by a Kubernetes service or ingress`,
    fix: 'Keep the router in the pod of its one client, and reach it on 127.0.0.1.',
};
const forwarded = {
    how: (port) => `A web server forwards requests to port ${port} of the router`,
    fix: 'Do not forward to the router: whoever reaches the web server reaches its providers and keys.',
};
const tunnelled = {
    how: (port) => `A tunnel makes port ${port} of the router reachable from outside`,
    fix: 'Remove the tunnel: the router is for this machine alone.',
};
const opened = {
    how: (port) => `The firewall is opened for port ${port} of the router`,
    fix: 'Close it: the router is for this machine alone.',
};
const kinds = [
    {
        ...published,
        pattern: new RegExp(String.raw `^[ \t]{0,40}-[ \t]{1,10}["']?${mapping}(?:/tcp)?["']?[ \t]{0,10}(?:#.*)?\r?$`, 'gm'),
        counts: (_, at, __, parentOf) => parentOf(at) === 'ports',
    },
    {
        ...published,
        pattern: new RegExp(`["']${mapping}(?:/tcp)?["']`, 'g'),
        needs: /\bports["']?[ \t]*[:=][ \t]*\[/,
        counts: (text, at) => /\bports["']?[ \t]*[:=][ \t]*\[$/.test(listAhead(text, at)),
    },
    {
        ...published,
        pattern: new RegExp(String.raw `(?:(?<![\w-])-p|--publish|"?appPort"?:)(?:["'],)?[ \t=]{0,4}\[?["']?${mapping}\b`, 'g'),
        needs: /docker|podman|nerdctl|appPort|runArgs/,
    },
    {
        ...published,
        pattern: /(?<=[{,\s-])target["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bpublished["']?:/,
        counts: (text, at) => !/host_ip["']?:[ \t]*["']?(?:127\.|::1|localhost)/.test(itemAt(text, at)),
        fix: 'Add host_ip: 127.0.0.1 to the port.',
    },
    {
        ...published,
        pattern: /\b(?:static|external|host_port)[ \t]{0,20}=[ \t]{0,4}(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bport[ \t]+"|\bports[ \t]*\{/,
        counts: (text, at) => !/\bip[ \t]*=[ \t]*"127\./.test(itemAt(text, at)),
        fix: 'Publish it on 127.0.0.1 alone.',
    },
    {
        ...published,
        pattern: /\bforwarded_port["']?,[^\n]{0,200}?\bguest["']?(?::|[ \t]*=>)[ \t]{0,4}(?<at>(?<port>\d{2,5}))\b/g,
        // Vagrant publishes on every interface unless it is told an address.
        counts: (text, at) => !/\bhost_ip["']?(?::|[ \t]*=>)[ \t]*["'](?:127\.|localhost)/.test(publications_lineAt(text, at)),
        fix: 'Add host_ip: "127.0.0.1" to the port.',
    },
    {
        ...offered,
        pattern: /(?<![\w-])(?:port|targetPort|nodePort|number)["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        needs: /\bkind["']?:[ \t]*["']?(?:Service|Ingress|HTTPRoute|IngressRoute)\b/,
        counts: (text, at, match) => !match.startsWith('port') || !/\btargetPort\b/.test(itemAt(text, at)),
    },
    {
        ...offered,
        pattern: /(?<![\w-])hostPort["']?:[ \t]{0,4}["']?(?<at>(?<port>\d{2,5}))\b/g,
        counts: (text, at) => !/\bhostIP["']?:[ \t]*["']?127\./.test(itemAt(text, at)),
        how: (port) => `Port ${port} of the router is published on the node`,
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `\b(?:proxy_pass|reverse_proxy|ProxyPass)[ \t]+(?:[/*]\S*[ \t]+)?(?<at>${target})\b`, 'g'),
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `\bserver[ \t]+(?:\w+[ \t]+)?(?<at>${target})(?=[ \t;])`, 'g'),
        needs: /\bupstream[ \t]+[\w.-]+[ \t]*\{|^[ \t]*backend[ \t]+\w/m,
    },
    {
        ...forwarded,
        pattern: new RegExp(String.raw `^[ \t]{0,40}-[ \t]{1,4}url:[ \t]{1,4}["']?(?<at>${target})\b`, 'gm'),
        needs: /\bloadBalancer:/,
    },
    {
        ...tunnelled,
        pattern: new RegExp(String.raw `\b(?:ngrok[ \t]+(?:http|tcp)${flags}|cloudflared[ \t].{0,80}?--url|tailscale[ \t]+(?:funnel|serve)${flags}|(?:lt|localtunnel|devtunnel[ \t]+host)${flags}[ \t]+(?:-p|--port)|bore[ \t]+local)[ \t=]+(?<at>${target})\b`, 'g'),
    },
    {
        ...tunnelled,
        pattern: new RegExp(String.raw `^[ \t]{0,40}(?:-[ \t]{1,4})?(?:service|addr):[ \t]{1,4}["']?(?<at>${target})\b`, 'gm'),
        needs: /\b(?:tunnel|tunnels|ingress|authtoken|credentials-file):/,
    },
    {
        ...tunnelled,
        pattern: /\bssh\b[^\n]{0,200}?[ \t](?:-L[ \t]*(?:0\.0\.0\.0|\*):\d{2,5}|-R[ \t]*(?:[\w.*]{1,60}:)?\d{1,5}):(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/g,
    },
    {
        ...tunnelled,
        pattern: /\bkubectl\b[^\n]{0,200}?\bport-forward\b(?=[^\n]{0,200}--address[ \t=](?!127\.|localhost))[^\n]{0,200}?(?<at>\d{1,5}:(?<port>\d{2,5}))\b/g,
    },
    { ...tunnelled, pattern: /\bsocat\b[^\n]{0,200}?TCP4?:(?<at>[\w.]{1,60}:(?<port>\d{2,5}))\b/gi },
    {
        ...opened,
        pattern: /(?<=[\s[])(?<at>(?<port>\d{2,5}))(?=[\s\]])/g,
        needs: /\ballowedTCPPorts[ \t]*=[ \t]*\[/,
        counts: (text, at) => /\ballowedTCPPorts[ \t]*=[ \t]*\[$/.test(listAhead(text, at)),
    },
    { ...opened, pattern: /\bufw[ \t]+allow[ \t]+(?:in[ \t]+)?(?<at>(?<port>\d{2,5}))\b/g },
    { ...opened, pattern: /\bfirewall-cmd\b[^\n]{0,100}--add-port=(?<at>(?<port>\d{2,5}))\b/g },
];
/** Characters ahead of a port's line that tell what it is for: the list or the command that it belongs to. */
const ahead = 400;
/** Every place of a text that publishes one of the ports, in the order of the text. */
function publications(text, ports) {
    const applying = kinds.filter(({ needs }) => needs?.test(text) ?? true);
    const found = new Map();
    const parentOf = parents(text);
    for (const line of linesWith(text, ports)) {
        for (const kind of applying) {
            for (const one of publicationsIn(text, line, kind, ports, parentOf))
                if (!found.has(one.at.start))
                    found.set(one.at.start, one);
        }
    }
    return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}
/** The lines on which one of the ports stands, and what lies between such lines. */
function linesWith(text, ports) {
    const lines = [];
    for (const { index } of text.matchAll(new RegExp(`(?<!\\d)(?:${[...ports].join('|')})(?!\\d)`, 'g'))) {
        const last = lines.at(-1);
        if (last && index < last.end)
            continue;
        const newline = text.indexOf('\n', index);
        const end = newline < 0 ? text.length : newline;
        // Lines near to each other are looked at together.
        if (last && index - last.end < ahead)
            lines[lines.length - 1] = { start: last.start, end };
        else
            lines.push({ start: text.lastIndexOf('\n', index) + 1, end });
    }
    return lines;
}
function publicationsIn(text, line, { pattern, counts, how, fix }, ports, parentOf) {
    const from = line.start > ahead ? text.indexOf('\n', line.start - ahead) + 1 : 0;
    return [...text.slice(from, line.end).matchAll(pattern)]
        .filter(({ groups }) => ports.has(groups?.['port'] ?? ''))
        .filter((match) => counts?.(text, from + match.index, match[0], parentOf) ?? true)
        .map((match) => publicationOf(match, from, how, fix));
}
function publicationOf(found, from, how, fix) {
    const { at: shown = '', port: number = '', address: given = '' } = found.groups ?? {};
    const start = from + found.index + found[0].lastIndexOf(shown);
    return { at: { start, end: start + shown.length }, port: number, address: given, how: how(number), fix };
}
/** What stands ahead of the elements of the list in brackets that a place lies in: `ports: [`. */
function listAhead(text, at) {
    const before = text.slice(Math.max(0, at - longestList), at);
    const open = before.lastIndexOf('[');
    return before.includes(']', open) ? '' : before.slice(0, open + 1);
}
/** How far ahead of an element the name of its list may stand, in characters. */
const longestList = 260;
/** How far around a place its list or its item may reach, in characters. */
const publications_reach = 2_000;
/** An item that follows another one has the same key above it: a list is gone through once, however long it is. */
function parents(text) {
    const known = new Map();
    return (at) => {
        const indent = indentOf(text.slice(at, at + 100));
        const parent = keyAbove(text, at, indent, known);
        known.set(at, parent);
        return parent;
    };
}
function keyAbove(text, at, indent, known) {
    let end = at - 1;
    for (let count = 0; count < mostItems && end > at - publications_reach && end > 0; count += 1) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const line = text.slice(Math.max(start, end - publications_reach), end);
        end = start - 1;
        const own = indentOf(line);
        if (own === indent && known.has(start))
            return known.get(start);
        if (!/^\s*[^\s#]/.test(line) || own > indent || (own === indent && /^\s*-/.test(line)))
            continue;
        return /^[\s-]*["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1];
    }
    return undefined;
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
/** Lines ahead of an entry of a list in which the key of the list is looked for: other entries do not count. */
const mostItems = 100;
function publications_lineAt(text, at) {
    return text.slice(at, at + ahead).split('\n', 1)[0] ?? '';
}
/** The item of a list, or the block in braces, in which a place stands. */
function itemAt(text, at) {
    const before = text.slice(Math.max(0, at - publications_reach), at);
    const after = text.slice(at, at + publications_reach);
    const item = [...before.matchAll(/\n[ \t]*-[ \t]/g)].at(-1)?.index ?? 0;
    const brace = before.lastIndexOf('{');
    const start = item === 0 || brace < 0 ? Math.max(item, brace) : Math.min(item, brace);
    const end = after.search(/\n[ \t]*-[ \t]|\n---|\}/);
    return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/exposure.js



/** Words that tie a port to the router: 3456 alone is anybody's. */
const exposure_marker = /claude-code-router|musistudio|\bccr(?:-\w+)?\b|CCR_[A-Z]+|ANTHROPIC_BASE_URL/i;
/** What the router listens on: CCR 1 and 2; the interface of CCR 3, and the web server of its container. */
const ports = ['3456', '3458'];
const containerPort = '8080';
/** Settings of another port for the router, in the file itself. */
const setPort = /(?<![\w.-])(?:SERVICE_PORT|CCR_GATEWAY_PORT|CCR_PORT|PORT)["']?[ \t]{0,10}[=:][ \t]{0,10}["']?(\d{2,5})\b/g;
/** `HOST=0.0.0.0` for a container, which CCR does not read. */
const hostVariable = /(?:^[ \t-]{0,40}(?:ENV[ \t]+|export[ \t]+|Environment=["']?)?|(?<=[ \t])(?:-e|--env)[ \t=]{1,4})["']?HOST["']?[ \t]{0,10}(?:[=:]|(?<=ENV[ \t]+HOST)[ \t])[ \t]{0,10}["']?(0\.0\.0\.0|::|\*)["']?/gm;
/** Whatever makes the router's port reachable from other machines: containers, services, proxies, tunnels. */
const exposure = {
    id: 'exposure',
    // The digits alone would be found in every larger file.
    anchors: [
        ...ports.flatMap((port) => [`:${port}`, `${port}:`, `=${port}`, ` ${port}`, `'${port}`, `"${port}"`, `[${port}`]),
        'claude-code-router',
        'musistudio',
    ],
    wants: (path, text) => /(?<!\d)345[68](?!\d)|claude-code-router/i.test(text) && (exposure_marker.test(text) || exposure_marker.test(path)),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const own = new Set([...ports, ...[...text.matchAll(setPort)].map(([, port = '']) => port)]);
        if (/claude-code-router/i.test(text))
            own.add(containerPort);
        const published = publications(text, own).filter(({ address }) => !(0,hosts/* isLoopback */.U9)(address));
        const problems = [
            ...published.map(({ at, how, fix }) => problem('port-published', at, how, fix, weight(look, at))),
            ...hostVariables(look, text),
        ];
        return { candidates: [], unparsed: [], problems };
    },
};
function hostVariables(look, text) {
    if (!/claude-code-router|musistudio/i.test(text))
        return [];
    return [...text.matchAll(hostVariable)].map((found) => {
        const address = found[1] ?? '';
        const start = found.index + found[0].lastIndexOf(address);
        const at = { start, end: start + address.length };
        const message = `HOST is set to '${address}' for the container, which CCR does not read: it listens where its config says`;
        return problem('host-not-local', at, message, 'Remove the variable; HOST of the config must be "127.0.0.1".', weight(look, at));
    });
}
function problem(rule, at, message, fix, severity) {
    return { rule, at, message, fix, severity, subject: message };
}
/** What is only told about is a notice. */
function weight(look, at) {
    return ['fence', 'text', 'string'].includes(look(at).carrier) ? 'notice' : 'warning';
}

// EXTERNAL MODULE: ./build/src/routers/parse.js
var parse = __webpack_require__(2811);
;// CONCATENATED MODULE: ./build/src/routers/carriers/file.js




/** A key that opens what only router configs have, or that reroutes Claude Code; `a/providers` is no such key. */
const file_telling = /(?<![\w/@.$-])["']?(?:(?:[Pp]roviders|Router)["']?\s*(?:\/[*/]|:\s*(?:\/[*/]|\{|\[\s*[{\]/]))|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)/;
/** What makes an unparsable text of any name a router config in all likelihood. */
const file_unmistakable = [
    /[Pp]roviders|Router/,
    /api_base_url|["']?(?:default|background|think|longContext)["']?\s*:\s*["'][^"',\s]{1,80},/,
];
/** A file whose whole text is JSON, JSON5 or JSONC. */
const file = {
    id: 'file',
    // A key may be written with escapes: one of its letters is.
    anchors: [...keyAnchors, ...['5', '6', '72', '73', '74', '75', '76'].map((digits) => `\\u00${digits}`)],
    wants: (path, text) => (0,names/* isNamedLikeConfig */.t3)(path) ||
        (0,names/* isClaudeSettings */.SB)(path) ||
        (((0,names/* isJsonKind */.lW)(path) || (/^\s*[{[]/.test(text) && !path.endsWith('.map'))) && file_telling.test(file_unescaped(text))),
    async read(path, text) {
        try {
            const node = await (0,parse.parseJson)(text);
            const marked = (0,names/* isTemplate */.Fl)(path) ? markFilled(node, templateMarks, 'template') : node;
            return { candidates: [{ carrier: 'file', node: marked, top: true }], unparsed: [] };
        }
        catch (error) {
            return { candidates: [], unparsed: looksMeant(path, text) ? [unparsed(text, error)] : [] };
        }
    },
};
function looksMeant(path, text) {
    if ((0,names/* isMainConfig */.Op)(path))
        return true;
    return (((0,names/* isNamedLikeConfig */.t3)(path) && /provider|router|host|apikey/i.test(text)) ||
        ((0,names/* isJsonKind */.lW)(path) && file_unmistakable.every((sign) => sign.test(text))));
}
function unparsed(text, { message, offset }) {
    const start = Math.min(offset, Math.max(text.length - 1, 0));
    return {
        carrier: 'file',
        span: { start: 0, end: text.length },
        at: { start, end: Math.min(start + 1, text.length) },
        reason: message,
    };
}
/** Keys may be written with escapes, which JSON5 allows for any character. */
function file_unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|\r?\n|(.))/gi, (_, u, x, other = '') => u || x ? String.fromCharCode(Number.parseInt(u ?? x ?? '', 16)) : other);
}

// EXTERNAL MODULE: ./build/src/routers/store.js
var store = __webpack_require__(6145);
;// CONCATENATED MODULE: ./build/src/routers/carriers/leftovers.js

/** Logs of CCR 1 and 2, which hold whole requests at their default level. */
const log = /(?:^|\/)(?:ccr-[^/]*|claude-code-router)\.log(?:\.\d+)?$/i;
const isRouterLog = (path) => log.test(path);
/** What CCR leaves behind as it runs: its log, and the store in which CCR 3 keeps its config. */
const leftovers = {
    id: 'leftovers',
    anchors: [],
    wants: (path, text) => isRouterLog(path) || (0,store/* isStore */.ok)(path, text),
    async read(path, text) {
        const problem = isRouterLog(path)
            ? left('A log of CCR is committed, which holds whole requests with their prompts', 'log', 'warning')
            : left('The store of CCR 3 is committed, which holds every key in clear', 'store', 'error');
        return {
            candidates: [],
            unparsed: [],
            problems: [{ ...problem, at: { start: 0, end: Math.min(1, text.length) } }],
        };
    },
};
function left(message, subject, severity) {
    const fix = subject === 'log'
        ? 'Remove it from the repository and its history, and ignore *.log.'
        : 'Remove it from the repository and its history, and replace every key that was ever in it.';
    return { rule: 'config-committed', message, fix, severity, subject };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/textAt.js
/** A value that stands in a text without quotes of its own. */
function textAt(value, start) {
    const span = { start, end: start + value.length };
    return { kind: 'string', value, ...span, inside: span };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/scripts.js



/** A custom router by its name, or by the signature that CCR asks for. */
const scripts_named = /(?:^|[/_-])custom[-_.]?router[^/]*\.[cm]?[jt]s$/i;
const signature = /module\.exports\s*=\s*(?:async\s+)?(?:function\s*\w*\s*\(|\()\s*req\w*\s*,\s*config\b/;
const isCustomRouter = (path) => scripts_named.test(path);
/** `'provider,model'`, which is what a custom router returns. */
const scripts_route = /(?<![\w.])(["'`])([A-Za-z][\w.-]{0,60},[A-Za-z@][\w./:@-]{1,120})\1/g;
/** The code of a custom router: each `provider,model` in it is where it can send a request. */
const scripts = {
    id: 'scripts',
    anchors: ['custom-router', 'custom_router', 'customrouter', 'router(req', 'claude-code-router'],
    wants: (path, text) => isCustomRouter(path) || (/\.[cm]?[jt]s$/i.test(path) && signature.test(text)),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const configs = [...text.matchAll(scripts_route)].map(({ index, 2: model = '' }) => {
            const node = textAt(model, index + 1);
            const head = { dialect: 'tag', carrier: look(node).carrier, at: node, whole: false };
            return (0,routers_values/* assemble */.fT)(head, { routes: [{ value: { node, path: 'return' }, name: 'custom router', syntax: 'comma' }] });
        });
        return { candidates: [], unparsed: [], configs };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/notations/sqlite.js
/** A database that cannot be read any further; the message is the end of a sentence: "its page 3 is damaged". */
class Malformed extends Error {
    name = 'Malformed';
}
/** Values longer than this, rows and pages beyond these numbers are no config. In bytes, and counted. */
const sqlite_limits = { value: 4_000_000, rows: 100_000 };
/** Kinds of pages (sqlite.org/fileformat2.html, section 1.6). */
const interiorIndex = 2;
const interiorTable = 5;
const leafIndex = 10;
const leafTable = 13;
/**
 * Reads the rows of every table of an SQLite database from its bytes, without its journal. Throws a Malformed where
 * the bytes are no database any more; the rows before that have been given by then.
 */
function* readRows(bytes) {
    const file = sqlite_open(bytes);
    const tables = [...cells(file, 1)].flatMap(({ payload }) => {
        const [type, name, , root] = values(file, payload);
        return type === 'table' && typeof name === 'string' && typeof root === 'number' ? [{ name, root }] : [];
    });
    for (const { name, root } of tables) {
        for (const { payload, number } of cells(file, root)) {
            const texts = values(file, payload).filter((value) => typeof value === 'string');
            yield { table: name, number, texts };
        }
    }
}
function sqlite_open(bytes) {
    if (bytes.length < 512)
        throw new Malformed('it ends too early');
    const written = bytes.readUInt16BE(16);
    const pageSize = written === 1 ? 65_536 : written;
    const usable = pageSize - bytes.readUInt8(20);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
        throw new Malformed('it has no valid page size');
    return { bytes, pageSize, usable, decode: decoder(bytes.readUInt32BE(56)), met: new Set(), rows: 0 };
}
function decoder(encoding) {
    if (encoding === 2)
        return (bytes) => bytes.toString('utf16le');
    if (encoding === 3)
        return (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1))
            .swap16()
            .toString('utf16le');
    return (bytes) => bytes.toString('utf8');
}
/** The rows of a tree, without recursion: a hostile tree is as deep as it has pages. */
function* cells(file, root) {
    const pages = [root];
    for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
        const { content, at } = pageAt(file, page);
        const kind = content.readUInt8(at);
        const isLeaf = kind === leafTable || kind === leafIndex;
        if (!isLeaf && kind !== interiorTable && kind !== interiorIndex)
            throw new Malformed(`its page ${page} is damaged`);
        const count = content.readUInt16BE(at + 3);
        const pointers = at + (isLeaf ? 8 : 12);
        if (pointers + 2 * count > file.usable)
            throw new Malformed(`its page ${page} is damaged`);
        const children = [];
        for (let index = 0; index < count; index += 1) {
            const cell = content.readUInt16BE(pointers + 2 * index);
            if (cell + 4 > file.usable)
                throw new Malformed(`its page ${page} is damaged`);
            if (!isLeaf)
                children.push(content.readUInt32BE(cell));
            if (kind !== interiorTable)
                yield cellAt(file, content, isLeaf ? cell : cell + 4, kind === leafTable);
        }
        if (!isLeaf)
            children.push(content.readUInt32BE(at + 8));
        pages.push(...children.reverse());
    }
}
/** The bytes of a page, and where its header begins: behind that of the file on the first one. */
function pageAt(file, page) {
    const start = (page - 1) * file.pageSize;
    if (page < 1 || start + file.pageSize > file.bytes.length)
        throw new Malformed(`its page ${page} is missing`);
    if (file.met.has(page))
        throw new Malformed(`its page ${page} is used twice`);
    file.met.add(page);
    return { content: file.bytes.subarray(start, start + file.pageSize), at: page === 1 ? 100 : 0 };
}
function cellAt(file, page, start, isTable) {
    file.rows += 1;
    if (file.rows > sqlite_limits.rows)
        throw new Malformed(`it has more than ${sqlite_limits.rows} rows`);
    const length = varint(page, start);
    const number = isTable ? varint(page, length.end) : { value: file.rows, end: length.end };
    return { number: number.value, payload: payloadAt(file, page, number.end, length.value, isTable) };
}
/** What a cell holds: on its page, and where that is not enough, on a chain of further pages (section 1.6). */
function payloadAt(file, page, start, length, isTable) {
    const { usable } = file;
    const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (length <= most)
        return part(page, start, length);
    if (length > sqlite_limits.value)
        throw new Malformed(`it has a row of more than ${sqlite_limits.value} bytes`);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [part(page, start, local)];
    let next = part(page, start + local, 4).readUInt32BE(0);
    for (let left = length - local; left > 0;) {
        const { content } = pageAt(file, next);
        const size = Math.min(left, usable - 4);
        parts.push(content.subarray(4, 4 + size));
        next = content.readUInt32BE(0);
        left -= size;
    }
    return Buffer.concat(parts);
}
/** The values of a record: texts and whole numbers; null stands for every other one. */
function values(file, record) {
    const header = varint(record, 0);
    if (header.value > record.length)
        throw new Malformed('it has a damaged row');
    const found = [];
    let content = header.value;
    for (let at = header.end; at < header.value;) {
        const type = varint(record, at);
        at = type.end;
        const bytes = part(record, content, sizeOf(type.value));
        content += bytes.length;
        if (type.value >= 12)
            found.push(file.decode(bytes));
        else if (type.value >= 1 && type.value <= 4)
            found.push(bytes.readIntBE(0, bytes.length));
        else
            found.push(type.value === 8 || type.value === 9 ? type.value - 8 : null);
    }
    return found;
}
/** Bytes of a value by its serial type (section 2.1). */
function sizeOf(type) {
    return type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
}
function part(bytes, start, length) {
    if (start + length > bytes.length)
        throw new Malformed('it has a damaged row');
    return bytes.subarray(start, start + length);
}
/** Up to nine bytes, seven bits of each but the last. Larger numbers than JavaScript counts are no length of anything. */
function varint(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 9; at += 1) {
        const byte = part(bytes, at, 1).readUInt8(0);
        if (at === start + 8)
            return { value: value * 256 + byte, end: at + 1 };
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return { value, end: at + 1 };
    }
    throw new Malformed('it has a damaged row');
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/store.js



/** Texts of rows in which a config may stand: longer or more ones are not parsed. */
const store_limits = { text: 1_000_000, texts: 1_000 };
/** The rows of an SQLite database, in which CCR 3 keeps its config as JSON. */
const store_store = {
    id: 'store',
    anchors: [],
    wants: (_, text) => (0,store/* isStoreText */.jf)(text),
    async read(_, text) {
        const candidates = [];
        const skipped = [];
        let texts = 0;
        try {
            for (const { table, number, texts: values } of readRows(Buffer.from(text, 'latin1'))) {
                for (const value of values) {
                    if (!/^\s*\{/.test(value) || value.length > store_limits.text)
                        continue;
                    texts += 1;
                    if (texts > store_limits.texts)
                        throw new Malformed(`it has more than ${store_limits.texts} rows of JSON`);
                    const node = await parsed(value);
                    if (!node)
                        continue;
                    candidates.push({
                        carrier: 'file',
                        node: atTop(node),
                        target: '.claude-code-router/config.json',
                        top: false,
                        place: `row ${number} of table '${table}'`,
                    });
                }
            }
        }
        catch (error) {
            if (!(error instanceof Malformed))
                throw error;
            skipped.push(`the rows of the database could not all be read: ${error.message}`);
        }
        return { candidates, unparsed: [], skipped };
    },
};
async function parsed(text) {
    try {
        return await (0,parse.parseJson)(text);
    }
    catch {
        return undefined;
    }
}
/** Lines of a database say nothing: each value stands at the beginning of the file. */
const atStart = { start: 0, end: 1 };
function atTop(node) {
    switch (node.kind) {
        case 'object': {
            const members = node.members.map(({ key, value }) => ({ key, keyAt: atStart, value: atTop(value) }));
            return { ...node, ...atStart, members };
        }
        case 'array':
            return { ...node, ...atStart, items: node.items.map(atTop) };
        case 'string':
            return { ...node, ...atStart, inside: atStart };
        default:
            return { ...node, ...atStart };
    }
}

;// CONCATENATED MODULE: ./build/src/routers/notations/toml.js
/** Reads a TOML text; undefined where it is none. Tables are put together as the one object that they describe. */
async function readToml(text) {
    const { parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
    let program;
    try {
        program = parseTOML(text);
    }
    catch {
        return undefined;
    }
    const root = objectAt(0, text.length);
    for (const item of program.body[0].body) {
        if (item.type === 'TOMLKeyValue')
            put(root, item);
        else
            putTable(root, item);
    }
    return root;
}
/** Keys that lead to a value deeper than this lead to no config. */
const toml_deepest = 60;
function objectAt(start, end) {
    return { kind: 'object', members: [], start, end };
}
/** `[a.b]` opens an object, `[[a.b]]` a further item of a list. */
function putTable(root, table) {
    const [start, end] = table.range;
    const keys = table.key.keys;
    const parent = toml_descend(root, keys.slice(0, -1), start, end);
    const last = keys.at(-1);
    if (!last || keys.length > toml_deepest)
        return;
    const object = table.kind === 'array' ? itemOf(parent, last, start, end) : childOf(parent, last, start, end);
    for (const pair of table.body)
        put(object, pair);
}
function put(object, pair) {
    const keys = pair.key.keys;
    const last = keys.at(-1);
    if (!last || keys.length > toml_deepest)
        return;
    const parent = toml_descend(object, keys.slice(0, -1), pair.range[0], pair.range[1]);
    parent.members.push({ key: nameOf(last), keyAt: spanOf(last), value: nodeOf(pair.value) });
}
function toml_descend(object, keys, start, end) {
    return keys.reduce((parent, key) => childOf(parent, key, start, end), object);
}
/** The object under `key`; of a list, its last item, as TOML means it. */
function childOf(parent, key, start, end) {
    const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
    const object = known?.kind === 'array' ? known.items.at(-1) : known;
    if (object?.kind === 'object')
        return object;
    const made = objectAt(start, end);
    parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: made });
    return made;
}
function itemOf(parent, key, start, end) {
    const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
    const made = objectAt(start, end);
    if (known?.kind === 'array')
        known.items.push(made);
    else {
        const list = { kind: 'array', items: [made], start, end };
        parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: list });
    }
    return made;
}
function nodeOf(node) {
    const span = spanOf(node);
    if (node.type === 'TOMLArray')
        return { kind: 'array', items: node.elements.map(nodeOf), ...span };
    if (node.type === 'TOMLInlineTable') {
        const object = objectAt(span.start, span.end);
        for (const pair of node.body)
            put(object, pair);
        return object;
    }
    if (node.kind === 'string') {
        const width = node.multiline ? 3 : 1;
        return { kind: 'string', value: node.value, inside: { start: span.start + width, end: span.end - width }, ...span };
    }
    if (node.kind === 'boolean')
        return { kind: 'boolean', value: node.value, ...span };
    return { kind: 'number', value: Number(node.value), ...span };
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function spanOf(node) {
    return { start: node.range[0], end: node.range[1] };
}

;// CONCATENATED MODULE: ./build/src/routers/notations/yaml.js
/** A whole `{{ ... }}` or `{% ... %}`, which a template engine replaces before anything reads the YAML. */
const expression = /\$?\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|<%[^\n]*?%>/g;
/** Brackets or list signs in a row, on which the parser would spend all of its time. */
const tooDeep = /(?:[[{]\s{0,4}){100}|(?:-[ \t]{1,4}){100}/;
/** Nodes that more aliases than this lead to are a bomb, not a config. */
const mostNodes = 200_000;
/**
 * Reads every document of a YAML text, also of one that a template engine still has to fill. Documents that cannot be
 * read are left out; undefined where the text is nested too deeply to be read at all.
 */
async function readYaml(text) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const options = { keepSourceTokens: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: false };
    const parse = (source) => {
        const documents = parseAllDocuments(source, options);
        return Array.isArray(documents) ? documents : [];
    };
    if (tooDeep.test(text))
        return undefined;
    const read = () => {
        let documents = parse(text);
        if (documents.some(({ errors }) => errors.length > 0) && text.search(expression) >= 0)
            documents = parse(masked(text));
        return documents.flatMap((document) => {
            if (document.errors.length > 0 || !document.contents)
                return [];
            const reading = { text, left: mostNodes, anchors: new Map() };
            const node = yaml_nodeOf(document.contents, reading);
            return node && reading.left > 0 ? [node] : [];
        });
    };
    try {
        return read();
    }
    catch (error) {
        // The parser recurses.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** The text with each expression replaced by a plain word of its length, and each lone statement by blanks. */
function masked(text) {
    return text.replace(expression, (found, offset) => {
        const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        const lineEnd = text.indexOf('\n', offset + found.length);
        const rest = text.slice(offset + found.length, lineEnd < 0 ? text.length : lineEnd);
        const alone = `${text.slice(lineStart, offset)}${rest}`.replace(expression, '').trim() === '';
        return (alone ? ' ' : 'T').repeat(found.length);
    });
}
function yaml_nodeOf(node, reading) {
    reading.left -= 1;
    if (!node || reading.left <= 0)
        return undefined;
    const span = yaml_spanOf(node);
    const { items, value, source, anchor } = node;
    if ('resolve' in node) {
        const target = reading.anchors.get(source ?? '');
        reading.left -= target ? yaml_sizeOf(target) : 0;
        return target && { ...target, ...span };
    }
    const read = items ? collectionOf(items, span, reading) : scalarOf(value, span, reading.text);
    if (anchor !== undefined)
        reading.anchors.set(anchor, read);
    return read;
}
/** How many nodes a node consists of, as far as it matters. */
function yaml_sizeOf(node) {
    let size = 0;
    const open = [node];
    for (let next = open.pop(); next && size < mostNodes; next = open.pop()) {
        size += 1;
        if (next.kind === 'array')
            open.push(...next.items);
        else if (next.kind === 'object')
            open.push(...next.members.map(({ value }) => value));
    }
    return size;
}
function collectionOf(items, span, reading) {
    if (!items.some(isPair)) {
        const nodes = items.map((item) => yaml_nodeOf(item, reading));
        return { kind: 'array', items: nodes.filter((item) => item !== undefined), ...span };
    }
    const members = items.filter(isPair).flatMap(({ key, value }) => {
        if (!key)
            return [];
        const keyAt = yaml_spanOf(key);
        const inner = yaml_nodeOf(value, reading) ?? { kind: 'null', start: keyAt.end, end: keyAt.end };
        return [{ key: String(key.value ?? ''), keyAt, value: inner }];
    });
    return { kind: 'object', members, ...span };
}
function scalarOf(value, span, text) {
    if (typeof value === 'number' || typeof value === 'boolean') {
        return typeof value === 'number' ? { kind: 'number', value, ...span } : { kind: 'boolean', value, ...span };
    }
    if (value === null || value === undefined)
        return { kind: 'null', ...span };
    const raw = text.slice(span.start, span.end);
    const quoted = /^["']/.test(raw);
    const inside = quoted ? { start: span.start + 1, end: span.end - 1 } : span;
    const filled = raw.includes('${{')
        ? 'runner'
        : raw.search(expression) >= 0
            ? 'template'
            : undefined;
    // Where an expression was masked, the word in its place says nothing.
    const known = filled && !quoted ? raw : String(value);
    return { kind: 'string', value: known, inside, ...span, ...(filled && { filledBy: filled }) };
}
function isPair(item) {
    return typeof item === 'object' && item !== null && 'key' in item;
}
/** From the first character to one past the last, without the blank lines and comments after it. */
function yaml_spanOf(node) {
    const [start = 0, end = start] = node.range ?? [];
    return { start, end };
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/structured.js



const yaml = /\.ya?ml(?:\.[\w-]+)*$/i;
const toml = /\.toml(?:\.[\w-]+)*$/i;
/** A main key of a config as a key of the notation: behind the beginning of a line, a bracket or a dot of TOML. */
const key = /(?:^[ \t-]*|[{,[.][ \t]*)["']?(?:[Pp]roviders|Router|gateway|OPENAI_BASE_URL)["']?[ \t]*(?:[:=.]|\]+[ \t]*(?:#.*)?\r?$)/m;
/**
 * What every config of one of the dialects has, so that no other file costs a parse: a provider's address, a route, or
 * a list of providers near its settings. Embedded JSON has its own carrier.
 */
const structured_telling = [
    /\b(?:api_base_url|OPENAI_BASE_URL)\b|(?<![\w.])Providers\b/,
    /["']?(?:default|background|think|longContext|webSearch|image)["']?[ \t]*[:=][ \t]*["']?[A-Za-z][\w.-]*,\S/,
    /\b(?:base_?url|api_?key)["']?[ \t]*[:=]/i,
    /(?<![\w.])targets?["']?[ \t]*[:=]/,
];
/** The structure of a YAML or TOML file itself: presets, values of charts, tools that convert. */
const structured = {
    id: 'structured',
    anchors: keyAnchors,
    wants: (path, text) => (yaml.test(path) || toml.test(path)) && key.test(text) && structured_telling.some((sign) => sign.test(text)),
    async read(path, text) {
        const toml = await (yaml.test(path) ? undefined : readToml(text));
        const nodes = yaml.test(path) ? await readYaml(text) : toml ? [toml] : [];
        return {
            candidates: (nodes ?? []).map((node) => ({ carrier: 'block', node, top: false })),
            unparsed: [],
            ...(nodes === undefined && {
                skipped: ['is YAML that is nested more than 100 deep, whose structure is not read'],
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/routers/carriers/tags.js




const tags_target = '[A-Za-z0-9_.-]{1,60},[A-Za-z0-9_./:@-]{1,120}';
const tag = /<CCR-SUBAGENT-MODEL>([^<]{0,300})<\/CCR-SUBAGENT-MODEL>/gi;
/** `/model provider,model` typed into a session, `--model provider,model` given to the command. */
const switched = new RegExp(String.raw `(?<![\w/-])(\/model|--model)(?:[ \t]{1,10}|=)["']?(${tags_target})`, 'g');
/** `model: provider,model` given to the action that runs Claude Code. */
const input = new RegExp(String.raw `^[ \t]*["']?((?:fallback_|anthropic_)?model)["']?:[ \t]*["']?(${tags_target})["']?[ \t]*\r?$`, 'gm');
/** `config.Router.think = "anthropic,model"`, `config["Router"]["think"] = ...`, jq's `.Router.default = ...`. */
const set = new RegExp(String.raw `\bRouter(?:["']?\])?(?:\.|\[["'])(\w{1,40})(?:["']\])?[ \t]{0,10}\|?=[ \t]{0,10}["'\\]{1,2}(${tags_target})["'\\]`, 'g');
/** What documentation writes for any provider and any model. */
const placeholder = /^\W*(?:your-?)?provider[\w-]*\W+(?:your-?)?model[\w-]*\W*$/i;
/** How far ahead of a tag the comment around it may begin, in characters. */
const commentReach = 5_000;
/** Tags and switches that send one agent or session past the routes: agent files, prompts, scripts. */
const tags = {
    id: 'tags',
    anchors: [
        'ccr-subagent-model',
        '/model ',
        '--model',
        'claude-code-action',
        '.router.',
        'router"][',
        "router'][",
        'router[',
    ],
    wants: (_, text) => /CCR-SUBAGENT-MODEL/i.test(text) || /model["']?[ =:]\s*["']?[\w.-]+,|\bRouter["']?\]?[.[]/.test(text),
    async read(path, text) {
        const look = surroundingsIn(path, text);
        const forClaude = [...text.matchAll(switched)].filter((found) => isForClaude(found, text));
        const isCommented = comments(text);
        const inputs = text.includes('claude-code-action') ? [...text.matchAll(input)] : [];
        const configs = [
            ...[...text.matchAll(tag)].flatMap((found) => overrideOf(found, isCommented(found.index), look)),
            ...[...forClaude, ...inputs, ...text.matchAll(set)].map((found) => tags_routeOf(found, look)),
        ];
        return { candidates: [], unparsed: [], configs };
    },
};
const command = /claude|\bccr\b/i;
/** Other programs have a `--model` that takes a list: the command's own name has to stand on the line. */
function isForClaude({ index, 1: name, 2: model = '' }, text) {
    if (placeholder.test(model))
        return false;
    // A command's name does not stand far ahead of its options.
    const before = text.slice(Math.max(0, index - 1_000), index);
    return command.test(name === '/model' ? text : before.slice(before.lastIndexOf('\n') + 1));
}
/** Tells whether a place lies in a comment of HTML. */
function comments(text) {
    const marks = [...text.matchAll(/<!--|-->/g)];
    const starts = marks.map(({ index }) => index);
    return (at) => {
        const last = marks[countBelow(starts, at) - 1];
        return last?.[0] === '<!--' && at - last.index <= commentReach;
    };
}
function overrideOf(found, commented, look) {
    const { index, 0: whole, 1: model = '' } = found;
    if (placeholder.test(model))
        return [];
    const override = {
        value: { node: tags_nodeOf(model, index + whole.indexOf('>') + 1), path: 'CCR-SUBAGENT-MODEL' },
        name: '<CCR-SUBAGENT-MODEL>',
        syntax: model.includes(',') ? 'comma' : 'selector',
        // Whoever sends the prompt may take comments out before.
        ...(commented && { severity: 'notice' }),
    };
    return [(0,routers_values/* assemble */.fT)(headOf(found, look), { overrides: [override] })];
}
function tags_routeOf(found, look) {
    const { index, 0: whole, 1: name = '', 2: model = '' } = found;
    const value = { node: tags_nodeOf(model, index + whole.lastIndexOf(model)), path: 'model' };
    return (0,routers_values/* assemble */.fT)(headOf(found, look), { routes: [{ value, name, syntax: 'comma' }] });
}
/** A tag takes effect wherever it stands, but for what a fence shows. */
function headOf({ index, 0: whole, 1: name }, look) {
    const at = { start: index, end: index + whole.length };
    const { carrier } = look(at);
    const takesEffect = whole.startsWith('<') ? carrier !== 'fence' : carrier === 'block' || name === undefined;
    const own = takesEffect ? 'tag' : carrier;
    return { dialect: 'tag', carrier: own, at, whole: false };
}
/** What a program fills in says nothing. */
function tags_nodeOf(model, start) {
    const node = textAt(model, start);
    return /[{}$%]/.test(model) ? { ...node, filledBy: 'template' } : node;
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/variables.js



/** Variables that send Claude Code or the router elsewhere. Their keys are the key detectors' business. */
const variables_names = [
    'ANTHROPIC_BASE_URL',
    'ANTHROPIC_MODEL',
    'ANTHROPIC_SMALL_FAST_MODEL',
    'ANTHROPIC_DEFAULT_OPUS_MODEL',
    'ANTHROPIC_DEFAULT_SONNET_MODEL',
    'ANTHROPIC_DEFAULT_HAIKU_MODEL',
    'CLAUDE_CODE_SUBAGENT_MODEL',
    'CCR_GATEWAY_HOST',
    'CCR_WEB_HOST',
];
/** What stands between a name and its value: in a shell, Docker, YAML, code, a property list, a list of name and value. */
const variables_between = [
    String.raw `["'\]]{0,2}[ \t]{0,20}[=:](?!=)[ \t]{0,20}`,
    String.raw `</key>\s{0,20}<string>`,
    String.raw `["']?[ \t]{0,20},?\s{0,40}["']?value["']?[ \t]{0,20}[:=][ \t]{0,20}`,
].join('|');
const variables_named = new RegExp(variables_names.join('|'));
const value = String.raw `"[^"\n]{0,500}"|'[^'\n]{0,500}'|(?:[^\s"'\x60,;)}\]|&<>]|,(?=\S)){1,500}`;
const variables_assigned = new RegExp(String.raw `(?<![\w-])(${variables_names.join('|')})(?:${variables_between})(${value})`, 'g');
/** `ENV NAME value` of a Dockerfile, `set -gx NAME value` of fish, `setx NAME value` of Windows. */
const spaced = new RegExp(String.raw `^[ \t]{0,40}(?:ENV|set(?:[ \t]+-\w+){1,3}|setx)[ \t]+(${variables_names.join('|')})[ \t]+(${value})`, 'gm');
/** `SetEnvironmentVariable("NAME", "value")`, `os.Setenv("NAME", "value")`. */
const called = new RegExp(String.raw `(?<=(?:[Ss]et_?[Ee]nv\w{0,30}|putenv)\([ \t]{0,10}["'])(${variables_names.join('|')})["'],[ \t]{0,10}("[^"\n]{0,500}"|'[^'\n]{0,500}')`, 'g');
/** The variables of Claude Code wherever they are set: env files, shells, Dockerfiles, compose, workflows, code. */
const variables = {
    id: 'variables',
    anchors: [
        'anthropic_base_url',
        'anthropic_model',
        'anthropic_default_',
        'anthropic_small_',
        'claude_code_subagent_',
        'ccr_gateway_host',
        'ccr_web_host',
    ],
    wants: (_, text) => variables_named.test(text),
    async read(path, text) {
        const members = [variables_assigned, spaced, called].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(memberOf));
        const [first] = members.sort((a, b) => a.value.start - b.value.start);
        if (!first)
            return { candidates: [], unparsed: [] };
        const env = { kind: 'object', members, start: first.keyAt.start, end: first.value.end };
        return { candidates: [], unparsed: [], configs: [variables_configOf(path, text, { node: env, path: '' })] };
    },
};
function variables_configOf(path, text, env) {
    const { carrier } = surroundingsIn(path, text)(env.node);
    return (0,routers_values/* assemble */.fT)({ dialect: 'settings', carrier: carrier === 'block' ? 'settings' : carrier, at: env.node, whole: false }, readClaudeEnv(env), { hosts: (0,routers_values/* valuesOf */.sm)(env, 'CCR_GATEWAY_HOST', 'CCR_WEB_HOST') });
}
/** Values that are made up when they are needed say nothing, but for their defaults. */
function memberOf(found) {
    const [whole, key = '', raw = ''] = found;
    const end = found.index + whole.length;
    const start = end - raw.length;
    const quoted = /^["']/.test(raw);
    const plain = quoted ? raw.slice(1, -1) : raw;
    const literal = plain.replace(/^\$\{\w+:?-([^}]*)\}$/, '$1').replace(/:\$\{?\w+(?::-\d+)?\}?(?=\/|$)/, '');
    if (literal === '' || /[$`]|\{\{|<|%\w+%/.test(literal))
        return [];
    const inside = quoted ? { start: start + 1, end: end - 1 } : { start, end };
    const node = { kind: 'string', value: literal, start, end, inside };
    return [{ key, keyAt: { start: found.index, end: found.index + key.length }, value: node }];
}

;// CONCATENATED MODULE: ./build/src/routers/carriers/index.js











/** In the order in which they are asked: a config that two of them find belongs to the first. */
const carriers = [
    store_store,
    file,
    structured,
    embedded,
    variables,
    tags,
    scripts,
    edits,
    agents,
    exposure,
    leftovers,
];

;// CONCATENATED MODULE: ./build/src/routers/find.js










/** ASCII literals, in any case, of which one stands in every file that can hold a config: cheap to look for in bytes. */
const find_anchors = [...new Set(carriers.flatMap((carrier) => carrier.anchors))];
/** What each name has that one of the others looks for: most paths have none of it. */
const namedSo = /ccr|claude|router|managed-settings|skill\.md$/i;
/** Whether a file has to be read whatever its bytes hold, since its name says what it is. */
const isRouterPath = (path) => namedSo.test(path) &&
    [names/* isNamedLikeConfig */.t3, names/* isClaudeSettings */.SB, isCustomRouter, isRouterLog, isAgent].some((isOne) => isOne(path));
/**
 * Finds every router config in a file, whatever carries it.
 *
 * @param path relative, with `/` between its parts.
 * @param text without byte order mark; all spans are offsets into it.
 * @param present the anchors that it has, where that is known: carriers that have none of them are not asked.
 */
async function findConfigs(path, text, present) {
    const configs = [];
    const parts = new Set();
    const unparsed = [];
    const problems = [];
    const skipped = [];
    const named = isRouterPath(path);
    for (const carrier of carriers) {
        if (present && !named && carrier.anchors.length > 0 && !carrier.anchors.some((one) => present.has(one)))
            continue;
        // A database whose rows were read holds nothing else.
        if ((0,store/* isStoreText */.jf)(text) && skipped.length === 0 && carrier.anchors.length > 0)
            continue;
        if (!carrier.wants(path, text))
            continue;
        const carried = await carrier.read(path, text);
        // What a carrier that was asked earlier has found already is known, and so is what lies inside of it.
        const isKnown = coverage(configs.map(({ at }) => at));
        const found = carried.candidates.flatMap((candidate) => configsIn(candidate, path, parts));
        configs.push(...[...found, ...(carried.configs ?? [])].filter(({ at }) => !isKnown(at)));
        const isTried = coverage(unparsed.map(({ span }) => span));
        unparsed.push(...carried.unparsed.filter(({ span }) => !isTried(span)));
        problems.push(...(carried.problems ?? []));
        skipped.push(...(carried.skipped ?? []));
    }
    const read = readUnparsed(unparsed, text, configs, parts);
    // The rules tell of what stands in a config itself.
    const isTold = coverage(configs.filter(({ whole, place }) => whole && place === undefined).map(({ at }) => at));
    return {
        configs: [...read.configs].sort((a, b) => a.at.start - b.at.start),
        problems: [...problems.filter(({ at }) => !isTold(at)), ...read.problems],
        skipped,
    };
}
/** Judges by their text the pieces that could not be parsed, unless a whole config could be read from them. */
function readUnparsed(unparsed, text, configs, parts) {
    const isKnown = coverage(configs.map(({ at }) => at));
    const byText = [];
    const problems = [];
    for (const piece of unparsed) {
        const { start, end } = piece.span;
        if (isKnown({ start: start - 1, end: start }))
            continue;
        const problem = unverifiable(piece);
        const isRead = configs.some((config) => overlap(config.at, { start, end }) && !parts.has(config));
        if (isRead)
            problems.push(problem);
        else
            byText.push(withProblem(readPiece(piece, text), problem));
    }
    const others = configs.filter(({ at }) => !byText.some((piece) => overlap(piece.at, at)));
    return { configs: [...others, ...byText], problems };
}
/** Tells whether one of the spans contains another one. Spans contain each other or lie apart. */
function coverage(spans) {
    const outer = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        if (span.end > (outer.at(-1)?.end ?? -1))
            outer.push(span);
    }
    const starts = outer.map(({ start }) => start);
    return ({ start, end }) => end <= (outer[countBelow(starts, start + 1) - 1]?.end ?? -1);
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** The outermost objects of the structure that a dialect knows. */
function configsIn(candidate, path, parts) {
    const { carrier, target = path, problems = [] } = candidate;
    const visit = (value, top) => {
        const context = { carrier, target, top };
        const dialect = dialects.find((one) => one.recognise(value, context));
        if (dialect)
            return [dialect.read(value, context)];
        return [...(0,routers_values/* itemsOf */.S3)(value), ...(0,routers_values/* membersIn */.Jp)(value)].flatMap((inner) => visit(inner, false));
    };
    const configs = visit({ node: candidate.node, path: '' }, candidate.top);
    return configs.map((config) => {
        const inside = problems.filter(({ at }) => at.start >= config.at.start && at.end <= config.at.end);
        const place = candidate.place !== undefined && { place: candidate.place };
        const own = {
            ...config,
            ...place,
            whole: config.whole && !candidate.part,
            problems: [...config.problems, ...inside],
        };
        if (candidate.part)
            parts.add(own);
        return own;
    });
}
function readPiece({ span, carrier }, text) {
    return readText(text.slice(span.start, span.end), span.start, carrier);
}
function withProblem(config, problem) {
    return { ...config, problems: [problem, ...config.problems] };
}
function unverifiable({ at, reason }) {
    return {
        rule: 'config-unverifiable',
        at,
        message: `This looks like a router config, but it cannot be read: ${reason}`,
        fix: 'Make it valid JSON or JSON5, or keep it out of the repository; what its text shows is judged all the same.',
        subject: 'unparsable',
    };
}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Op: () => (/* binding */ isMainConfig),
/* harmony export */   SB: () => (/* binding */ isClaudeSettings),
/* harmony export */   dB: () => (/* binding */ isPresetManifest),
/* harmony export */   lW: () => (/* binding */ isJsonKind),
/* harmony export */   t3: () => (/* binding */ isNamedLikeConfig)
/* harmony export */ });
/** Names under which files hold a router config. Paths use `/`; case does not count. */
const template = /[._-](?:tmpl|tpl|template|j2|jinja2?|erb|gotmpl|mustache|hbs|ejs)$/;
/** Endings of copies: of people, of editors, and the date that CCR puts before its `.bak`. */
const copy = /(?:[._-](?:example|sample|dist|default|local|bak|backup|old|orig|save|copy|\d[\dtz:-]*)|~)$/;
const json = String.raw `\.(?:json|json5|jsonc)$`;
const home = String.raw `(?:^|/)(?:(?:[a-z]+_)*dot_|\.)?claude-code-router/`;
const main = new RegExp(`${home}config${json}`);
const mainLike = new RegExp(`${home}[^/]*config[^/]*${json}`);
const preset = new RegExp(`${home}presets/[^/]+/manifest${json}`);
const project = new RegExp(`(?:^|/)[^/]*claude-code-router/[^/]+(?:/[^/]+)?${json}`);
const telling = new RegExp(String.raw `(?:^|/)(?:[^/]*(?:ccr[-_.]config|claude-code-router)[^/]*|\.?ccr/config)${json}`);
const jsonKind = new RegExp(json);
const settings = /(?:^|\/)(?:(?:\.|dot_)?claude\/(?:private_)?settings[^/]*|managed-settings(?:\.d\/[^/]+)?)\.json$/;
/** The file that CCR itself reads, or a copy of it: whatever stands in it is a config, also `{}`. */
const isMainConfig = (path) => main.test(original(path));
/** A preset's manifest in the place where CCR 2 keeps it. */
const isPresetManifest = (path) => preset.test(original(path));
/** A name that people give to router configs; the content has to look like one too. */
function isNamedLikeConfig(path) {
    const plain = original(path);
    return [mainLike, preset, project, telling].some((name) => name.test(plain));
}
/** A file whose whole text is JSON, JSON5 or JSONC, also under a name such as `config.json.2025-01-01.bak`. */
const isJsonKind = (path) => jsonKind.test(original(path));
/** A file in which a template engine fills in values. */
const isTemplate = (path) => template.test(withoutCopies(path));
/** The settings of Claude Code: of a user, a project, or an organisation. */
const isClaudeSettings = (path) => settings.test(original(path));
/** The path in lower case without the endings of copies and templates: `config.json.tmpl.bak` is a `config.json`. */
function original(path) {
    const plain = withoutCopies(path).replace(template, '');
    return plain.length < path.length ? original(plain) : plain;
}
function withoutCopies(path) {
    const plain = path.toLowerCase().replace(copy, '');
    return plain.length < path.length ? withoutCopies(plain) : plain;
}


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ParseFailure: () => (/* binding */ ParseFailure),
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/** A text that is no JSON5. `line` and `column` count from 1, `offset` is in UTF-16 code units from 0. */
class ParseFailure extends Error {
    name = 'ParseFailure';
    line;
    column;
    offset;
    constructor(reason, text, offset) {
        super(reason);
        const before = text.slice(0, offset);
        this.offset = offset;
        this.line = before.split('\n').length;
        this.column = offset - (before.lastIndexOf('\n') + 1) + 1;
    }
}
/** The parser recurses; no router config comes near this depth, and a deeper text must not overflow the stack. */
const deepest = 200;
/**
 * Reads JSON, JSONC or JSON5 the way CCR 1 and 2 do. Spans are offsets into `text`; a string's span includes its
 * quotes. Throws a ParseFailure.
 */
async function parseJson(text) {
    const tooDeep = firstBelow(text, deepest);
    if (tooDeep !== undefined)
        throw new ParseFailure(`it is nested more than ${deepest} levels deep`, text, tooDeep);
    const { parse } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 3162));
    let document;
    try {
        document = parse(text, { mode: 'json5', ranges: true, allowTrailingCommas: true });
    }
    catch (error) {
        throw failureOf(error, text);
    }
    return nodeOf(document.body);
}
function failureOf(error, text) {
    const { message, offset } = error;
    const last = Math.max(text.trimEnd().length - 1, 0);
    // The parser places an unexpected end of input at the start of the text, or blames the token ahead of it.
    if (/end of input/i.test(message) || typeof offset !== 'number' || isOpenAt(text, offset, last)) {
        return new ParseFailure('it ends too early', text, last);
    }
    const found = text.codePointAt(offset);
    const shown = found === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(found));
    return new ParseFailure(`it is not JSON5 at ${shown}`, text, offset);
}
/** Whether the last token of the text begins at `offset`, and more has to follow it. */
function isOpenAt(text, offset, last) {
    const first = text[offset] ?? '';
    return first === '"' || first === "'"
        ? endOfString(text, offset, first) === last
        : offset === last && '{[,:'.includes(first);
}
/** Where the nesting first goes below `depth` levels, not counting brackets in strings and comments. */
function firstBelow(text, depth) {
    let level = 0;
    for (let at = 0; at < text.length; at += 1) {
        const c = text[at];
        if (c === '"' || c === "'")
            at = endOfString(text, at, c);
        else if (c === '/' && text[at + 1] === '/')
            at = endOf(text, '\n', at);
        else if (c === '/' && text[at + 1] === '*')
            at = endOf(text, '*/', at + 2);
        else if (c === '}' || c === ']')
            level -= 1;
        else if (c === '{' || c === '[') {
            level += 1;
            if (level > depth)
                return at;
        }
    }
    return undefined;
}
function endOfString(text, start, quote) {
    let at = start + 1;
    while (at < text.length && text[at] !== quote)
        at += text[at] === '\\' ? 2 : 1;
    return at;
}
function endOf(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length - 1;
}
function nodeOf(node) {
    const [start = 0, end = 0] = node.range ?? [];
    switch (node.type) {
        case 'Object':
            return {
                kind: 'object',
                start,
                end,
                members: node.members.map(({ name, value }) => ({
                    key: keyOf(name),
                    keyAt: { start: name.range?.[0] ?? start, end: name.range?.[1] ?? start },
                    value: nodeOf(value),
                })),
            };
        case 'Array':
            return { kind: 'array', start, end, items: node.elements.map(({ value }) => nodeOf(value)) };
        case 'String':
            return { kind: 'string', start, end, value: node.value };
        case 'Number':
            return { kind: 'number', start, end, value: node.value };
        case 'Boolean':
            return { kind: 'boolean', start, end, value: node.value };
        case 'Null':
            return { kind: 'null', start, end };
        case 'NaN':
            return { kind: 'number', start, end, value: Number.NaN };
        case 'Infinity':
            return { kind: 'number', start, end, value: node.sign === '-' ? -Infinity : Infinity };
    }
}
function keyOf(name) {
    return name.type === 'String' ? name.value : name.name;
}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jf: () => (/* binding */ isStoreText),
/* harmony export */   ok: () => (/* binding */ isStore),
/* harmony export */   uU: () => (/* binding */ isDatabase)
/* harmony export */ });
/** What every SQLite database begins with (sqlite.org/fileformat2.html, section 1.3). */
const header = 'SQLite format 3\0';
/** Where CCR 3 keeps its config: `~/.claude-code-router/config.sqlite`, and what SQLite writes beside it. */
const named = /claude-code-router\/[^/]*\.(?:sqlite3?|db)$/i;
/** Keys of the config that CCR 3 keeps as JSON in its store. */
const content = /"(?:virtualModelProfiles|providerPlugins|botGateway|routerEndpoint|builtInRules)"/;
/** Whether a file is the store of CCR 3, by its header, and by its place or what its pages show. */
function isStore(path, text) {
    return text.startsWith(header) && (named.test(path) || content.test(text));
}
/** Whether a text is a database, each character of which is one of its bytes. */
const isStoreText = (text) => text.startsWith(header);
/** Whether the bytes of a file may be a store: its text has to be looked at although it is binary. */
function isDatabase(bytes) {
    return Buffer.from(bytes.subarray(0, header.length)).toString('latin1') === header;
}


/***/ })

};
;