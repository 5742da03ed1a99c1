import type { ArrayNode, Member, Node, ObjectNode, StringNode } from '../node.ts';
import { readExpression } from './expression.ts';
import { deepest, NotALiteral, notALiteral, peek, type Reader, skipGap, take, takeTemplate } from './reader.ts';
import { atString, readString } from './strings.ts';

/** What may stand before the bracket of a literal: a constructor, a type, a call with one argument. */
const wrapper =
  /@(?=[{(])|%(?=\{)|\[(?:ordered|hashtable|pscustomobject)\]\s?@?(?=\{)|<[\w ,.?]{1,60}>(?=[[{])|new(?:\(\)|\[\])\s*(?=\{)|(?:lib\.)?mk(?:Force|Default|Merge|(?:Override|Order)\s{1,4}\d{1,5})\s{1,20}(?=[[{("'])|(?:vec!|(?:\[\d{0,4}\])+(?:map\[string\])?[A-Za-z_*&][\w.]{0,60}(?:\{\})?)\s*(?=[[{])|(?:(?:new|rec|await|&|\*)\s*)?(?:map\[string\])?[A-Za-z_*&][\w.:!]{0,60}(?:<[\w\s,:<>]{0,60}>)?(?:\{\})?\s*(?=[{(])/y;

const number =
  /[+-]?(?:0[xX][0-9a-fA-F]{1,16}|(?:\d[\d_]{0,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,4})?)(?![\w.])/y;
const word = /(true|false|True|False|null|None|nil|NULL|undefined|\$true|\$false|\$null)(?![\w.([])/y;
const name = /[A-Za-z_$][\w$-]{0,100}(?:\.[A-Za-z_$][\w$-]{0,100}){0,5}/y;
/** The key under which an object holds what another one gives it. */
export const spread = '...';

const separator = /:=|[=-]>|:(?!:)|=(?!=)|to(?=\s)/y;

/** What a typed language puts behind a literal without changing what it says. */
const suffix =
  /(?:\.(?:to_string|to_owned|into|toString|to_s|strip|trim|clone)\(\)|\.freeze\b|\s{1,4}(?:as|satisfies)\s{1,4}(?:const\b|[A-Za-z_][\w.]{0,60}(?:<[^<>\n]{0,60}>)?(?:\[\])?))+/y;

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
export function readLiteral(text: string, start: number, spent?: (characters: number) => void): Node | undefined {
  const reader: Reader = { text, at: start, end: text.length, depth: 0, unclosed: new Map(), wasted: 0 };
  try {
    const node = readValue(reader);
    spent?.(reader.at - start + reader.wasted);
    return node.kind === 'object' || node.kind === 'array' ? node : undefined;
  } catch (error) {
    if (!(error instanceof NotALiteral)) throw error;
    spent?.((reader.at - start) * failure + reader.wasted);
    return undefined;
  }
}

/** Literals that are added up, together with the brackets around them. */
const longestSum = 500;

/** How much more a text costs that turns out to be no literal: parts of it are read again as code. */
const failure = 20;

function readValue(reader: Reader): Node {
  const start = reader.at;
  const value = readPrimary(reader);
  if (value === undefined) return readExpression(reader, start);
  take(reader, suffix);
  const end = reader.at;
  const newLine = skipGap(reader);
  if (value.kind === 'string') return readJoined(reader, value, end, newLine);
  if (endsHere(reader, newLine)) return backTo(reader, end, value);
  return value.kind === 'object' || value.kind === 'array' ? backTo(reader, end, value) : readExpression(reader, start);
}

function backTo<T>(reader: Reader, at: number, value: T): T {
  reader.at = at;
  return value;
}

/** Neighbouring string literals, with or without `+` or `.` between them, are one string. */
function readJoined(reader: Reader, first: StringNode, end: number, newLine: boolean): Node {
  // Two literals without a gap are a shell's: it leaves its quotes there for a variable.
  if (reader.at === end && /[\w$'"`]/.test(peek(reader))) throw notALiteral;
  const plus = take(reader, /(?:\+|\.\.?|&)(?=\s)/y);
  if (!plus) return endsHere(reader, newLine) ? backTo(reader, end, first) : readExpression(reader, first.start);
  skipGap(reader);
  if (!atString(reader)) return readExpression(reader, first.start);
  reader.depth += 1;
  if (reader.depth > longestSum) throw notALiteral;
  const rest = readValue(reader);
  reader.depth -= 1;
  if (rest.kind !== 'string') return { kind: 'expression', source: '', start: first.start, end: rest.end };
  return {
    ...rest,
    value: first.value + rest.value,
    start: first.start,
    inside: { start: first.start, end: rest.end },
  };
}

/** Whether nothing goes on that would make the value so far a part of an expression. */
function endsHere(reader: Reader, newLine: boolean): boolean {
  const next = peek(reader);
  if (next === '' || ',;}])'.includes(next)) return true;
  // Lists of Nix and attribute sets of HCL part their values by white space alone.
  return (
    !/[+.|?(&<>*/%-]/.test(next) &&
    (newLine || !/^(?:if|or|and|as|else|unless|for)\b/.test(reader.text.slice(reader.at, reader.at + 8)))
  );
}

function readPrimary(reader: Reader): Node | undefined {
  const start = reader.at;
  if (takeTemplate(reader)) return backTo(reader, start, undefined);
  if (atString(reader)) return readString(reader);
  const simple = readSimple(reader) ?? readWords(reader, start);
  if (simple) return simple;
  const wrapped = take(reader, wrapper);
  const open = peek(reader);
  if (open === '{') return { ...readBracket(reader, '}', /^\[\d{0,4}\]/.test(wrapped?.[0] ?? '')), start };
  if (open === '[') return { ...readBracket(reader, ']'), start };
  if (open === '(' && wrapped) return readCall(reader, start, wrapped[0]);
  if (wrapped && atString(reader)) return readString(reader);
  reader.at = start;
  return undefined;
}

function readSimple(reader: Reader): Node | undefined {
  const start = reader.at;
  const digits = take(reader, number);
  if (digits) return { kind: 'number', value: Number(digits[0].replaceAll('_', '')), start, end: reader.at };
  const known = take(reader, word)?.[1]?.toLowerCase().replace('$', '');
  if (known === undefined) return undefined;
  if (known === 'true' || known === 'false') return { kind: 'boolean', value: known === 'true', start, end: reader.at };
  return { kind: 'null', start, end: reader.at };
}

/** A list of bare words, as Ruby, Perl and Elixir write them. */
const words =
  /(?:%[wWiI]|qw\s?|~w)(?:\[([^[\]]{0,2000})\]|\(([^()]{0,2000})\)|\{([^{}]{0,2000})\}|\/([^/]{0,2000})\/)/y;

function readWords(reader: Reader, start: number): ArrayNode | undefined {
  const found = take(reader, words);
  if (!found) return undefined;
  const { 0: whole, 1: square, 2: round, 3: curly, 4: slashed } = found;
  const inside = square ?? round ?? curly ?? slashed ?? '';
  const from = start + whole.length - 1 - inside.length;
  const items = [...inside.matchAll(/\S+/g)].map(({ index, 0: value }): StringNode => {
    const span = { start: from + index, end: from + index + value.length };
    return { kind: 'string', value, ...span, inside: span };
  });
  return { kind: 'array', items, start, end: reader.at };
}

/** `jsonencode({...})`, `dict(HOST="...")`, `@(...)`: what the arguments say; undefined where they say nothing alone. */
function readCall(reader: Reader, start: number, callee: string): Node | undefined {
  const arguments_ = readBracket(reader, ')');
  if (callee === '@' || /^(?:dict|array|list|(?:mutable|hash)?[mM]apOf)\s*$/.test(callee))
    return { ...arguments_, start };
  if (lists.test(callee) && arguments_.kind === 'array') return { ...arguments_, start };
  if (type.test(callee) && arguments_.kind === 'object') return { ...arguments_, start };
  const [first] = arguments_.kind === 'array' ? arguments_.items : [];
  if (first?.kind === 'string' && formats.test(callee)) return { ...first, filledBy: 'template' };
  if (first?.kind === 'string' && same.test(callee)) return first;
  const only = arguments_.kind === 'array' && arguments_.items.length === 1 ? arguments_.items[0] : undefined;
  return only && (only.kind === 'object' || only.kind === 'array') ? only : undefined;
}

/**
 * What stands between an opening bracket and `close`: an object where there are pairs, else a list; so the braces of
 * Go and Lua may hold a list, and the brackets of Swift and PHP a dictionary.
 *
 * @param isList whether the type ahead of the bracket says so.
 */
function readBracket(reader: Reader, close: '}' | ']' | ')', isList = false): ObjectNode | ArrayNode {
  const start = reader.at;
  descend(reader);
  const members: Member[] = [];
  const items: Node[] = [];
  while (!atClose(reader, close)) {
    const member = readMember(reader);
    if (member) members.push(member);
    else items.push(readValue(reader));
  }
  reader.depth -= 1;
  if (close === '}' && members.length > 0) members.push(...items.flatMap(shorthand));
  const nested = members.some(({ key, keyAt }) => isPath(reader, key, keyAt)) ? unfolded(reader, members) : members;
  const isObject = !isList && (members.length > 0 || (close === '}' && items.length === 0));
  return isObject
    ? { kind: 'object', members: nested, start, end: reader.at }
    : { kind: 'array', items, start, end: reader.at };
}

/** `Router.default = "..."` of Nix and HOCON: a key without quotes that has dots. */
function isPath({ text }: Reader, key: string, { start }: Member['keyAt']): boolean {
  return key.includes('.') && key !== spread && text.startsWith(key, start);
}

/** The members with each path of keys as objects in objects, those of one beginning in one. */
function unfolded(reader: Reader, members: readonly Member[]): Member[] {
  const found: Member[] = [];
  const inner = new Map<string, Member[]>();
  for (const member of members) {
    const dot = isPath(reader, member.key, member.keyAt) ? member.key.indexOf('.') : -1;
    if (dot < 0) {
      found.push(member);
      continue;
    }
    const head = member.key.slice(0, dot);
    const start = member.keyAt.start + dot + 1;
    const rest: Member = { ...member, key: member.key.slice(dot + 1), keyAt: { start, end: member.keyAt.end } };
    const known = inner.get(head);
    if (known) known.push(rest);
    else inner.set(head, [rest]);
  }
  for (const [key, own] of inner) {
    const [first] = own;
    const start = (first?.keyAt.start ?? 1) - 1 - key.length;
    const value: ObjectNode = {
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
function shorthand(item: Node): Member[] {
  if (item.kind !== 'expression') return [];
  const key = /^[A-Za-z_$][\w$]*$|^(?:\.\.\.|\*\*)(?=\w)/.exec(item.source)?.[0];
  return key === undefined
    ? []
    : [{ key: /^\W/.test(key) ? spread : key, keyAt: { start: item.start, end: item.end }, value: item }];
}

function descend(reader: Reader): void {
  reader.at += 1;
  reader.depth += 1;
  if (reader.depth > deepest) throw notALiteral;
}

/**
 * Moves over separators and over template statements that stand where a member could; true when the closing bracket
 * was among them.
 */
function atClose(reader: Reader, close: string): boolean {
  for (;;) {
    skipGap(reader);
    const next = peek(reader);
    if (next === '') throw notALiteral;
    if (next === close) {
      reader.at += 1;
      return true;
    }
    if (next === ',' || next === ';') reader.at += 1;
    else if (!skipStatement(reader, close)) return false;
  }
}

/** A template in a list is an item where a separator follows it, else a statement that writes nothing itself. */
function skipStatement(reader: Reader, close: string): boolean {
  const start = reader.at;
  if (!takeTemplate(reader)) return false;
  const end = reader.at;
  skipGap(reader);
  const writes = !/^(?:\{%|<%(?!=)|\{\{-?\s*(?:end|if|else|range|with|define|block)\b)/.test(
    reader.text.slice(start, start + 40),
  );
  const item = writes && close !== '}' && (peek(reader) === ',' || peek(reader) === close);
  reader.at = item ? start : end;
  return !item;
}

function readMember(reader: Reader): Member | undefined {
  const start = reader.at;
  const keyword = take(reader, /:([A-Za-z_][\w-]{0,100})(?=\s)/y)?.[1];
  if (keyword !== undefined) return keywordMember(reader, keyword, start);
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
function keywordMember(reader: Reader, key: string, start: number): Member {
  const keyAt = { start: start + 1, end: reader.at };
  skipGap(reader);
  if (take(reader, /=>/y)) skipGap(reader);
  return { key, keyAt, value: readValue(reader) };
}

function readKey(reader: Reader): string | undefined {
  if (atString(reader)) return readString(reader).value;
  const computed = take(reader, /\[\s*["']([^"'\n]{1,100})["']\s*\]/y);
  if (computed) return computed[1];
  return take(reader, name)?.[0];
}
