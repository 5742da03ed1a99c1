import type { CarrierReader } from '../carrier.ts';
import { isJsonKind, isMainConfig, isNamedLikeConfig, isTemplate } from '../names.ts';
import { type ParseFailure, parseJson } from '../parse.ts';
import { markFilled, templateExpression } from '../templated.ts';

/** Words of which one stands in every router config and in all settings that reroute Claude Code. */
const words =
  /providers|router|openai_base_url|openai_api_key|anthropic_|claude_code_|apikeyhelper|template|apikey|api_key/i;

/** What makes an unparsable text of any name a router config in all likelihood. */
const unmistakable = /api_base_url|["']?\bRouter\b["']?\s*:\s*\{\s*["']?(?:default|background|think|longContext)\b/;

/** A file whose whole text is JSON, JSON5 or JSONC. */
export const file: CarrierReader = {
  id: 'file',
  anchors: ['providers', 'router', 'openai_', 'anthropic_', 'claude_code_', 'apikeyhelper', '\\u00', '\\x'],
  wants: (path, text) =>
    isNamedLikeConfig(path) || ((isJsonKind(path) || /^\s*[{[]/.test(text)) && words.test(unescaped(text))),
  async read(path, text) {
    try {
      const node = await parseJson(text);
      const marked = isTemplate(path) ? markFilled(node, templateExpression, 'template') : node;
      return { candidates: [{ carrier: 'file', node: marked, top: true }], unparsed: [] };
    } catch (error) {
      return { candidates: [], unparsed: looksMeant(path, text) ? [unparsed(text, error as ParseFailure)] : [] };
    }
  },
};

function looksMeant(path: string, text: string): boolean {
  if (isMainConfig(path)) return true;
  return (isNamedLikeConfig(path) && words.test(text)) || (isJsonKind(path) && unmistakable.test(text));
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
