import type { CarrierReader } from '../carrier.ts';
import { isClaudeSettings, isJsonKind, isMainConfig, isNamedLikeConfig, isTemplate } from '../names.ts';
import { type ParseFailure, parseJson } from '../parse.ts';
import { markFilled, templateMarks } from '../templated.ts';
import { keyAnchors } from './keyAnchors.ts';

/** A key that opens what only router configs have, or that reroutes Claude Code; `a/providers` is no such key. */
const telling =
  /(?<![\w/@.$-])["']?(?:(?:[Pp]roviders|Router)["']?\s*(?:\/[*/]|:\s*(?:\/[*/]|\{|\[\s*[{\]/]))|(?:OPENAI|ANTHROPIC)_BASE_URL|CLAUDE_CODE_SUBAGENT_MODEL)/;

/** What makes an unparsable text of any name a router config in all likelihood. */
const unmistakable = [
  /[Pp]roviders|Router/,
  /api_base_url|["']?(?:default|background|think|longContext)["']?\s*:\s*["'][^"',\s]{1,80},/,
];

/** A file whose whole text is JSON, JSON5 or JSONC. */
export const file: CarrierReader = {
  id: 'file',
  // A key may be written with escapes: one of its letters is.
  anchors: [...keyAnchors, ...['5', '6', '72', '73', '74', '75', '76'].map((digits) => `\\u00${digits}`)],
  wants: (path, text) =>
    isNamedLikeConfig(path) ||
    isClaudeSettings(path) ||
    ((isJsonKind(path) || (/^\s*[{[]/.test(text) && !path.endsWith('.map'))) && telling.test(unescaped(text))),
  async read(path, text) {
    try {
      const node = await parseJson(text);
      const marked = isTemplate(path) ? markFilled(node, templateMarks, 'template') : node;
      return { candidates: [{ carrier: 'file', node: marked, top: true }], unparsed: [] };
    } catch (error) {
      return { candidates: [], unparsed: looksMeant(path, text) ? [unparsed(text, error as ParseFailure)] : [] };
    }
  },
};

function looksMeant(path: string, text: string): boolean {
  if (isMainConfig(path)) return true;
  return (
    (isNamedLikeConfig(path) && /provider|router|host|apikey/i.test(text)) ||
    (isJsonKind(path) && unmistakable.every((sign) => sign.test(text)))
  );
}

function unparsed(text: string, { message, offset }: ParseFailure) {
  const start = Math.min(offset, Math.max(text.length - 1, 0));
  return {
    carrier: 'file' as const,
    span: { start: 0, end: text.length },
    at: { start, end: Math.min(start + 1, text.length) },
    reason: message,
  };
}

/** Keys may be written with escapes, which JSON5 allows for any character. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|\r?\n|(.))/gi, (_, u?: string, x?: string, other = '') =>
    u || x ? String.fromCharCode(Number.parseInt(u ?? x ?? '', 16)) : other,
  );
}
