import type { Severity } from '../../finding.ts';
import type { Detector } from '../detector.ts';
import { type Random } from '../random.ts';
import { type Shape } from './shape.ts';
interface Kind {
    /** `openrouter`. */
    readonly provider: string;
    /** `OpenRouter API key`. */
    readonly title: string;
    /** The provider when missing; needed where a provider has several formats. */
    readonly id?: string;
    /** `key-<provider>` when missing. */
    readonly rule?: string;
    readonly severity?: Severity;
    /** Least Shannon entropy of the secret in bits per character. */
    readonly entropy?: number;
    verify?(secret: string): boolean;
}
interface Prefixed extends Kind {
    /** Begins with the literal by which it is found. */
    readonly shape: Shape;
    /** A made-up key, where `verify` asks for more than the shape says. */
    sample?(random: Random): string;
}
interface Inner extends Kind {
    readonly shape: Shape;
    /** The literal among the parts of the shape by which it is found. */
    readonly marker: string;
    /** The most characters that stand ahead of the mark. */
    readonly before: number;
}
interface Near extends Kind {
    /** Words, in any case, of which one must stand ahead of the secret. Lower case, 3 to 24 characters. */
    readonly words: readonly string[];
    readonly shape: Shape;
    /** How many characters may stand between word and secret; 60 when missing. */
    readonly within?: number;
}
interface Assigned extends Kind {
    /** Beginnings of names, in any case: `openrouter` stands for `OPENROUTER_API_KEY` and `openrouterToken`. */
    readonly words: readonly string[];
    /** What the value looks like; any literal of 8 characters or more when missing. */
    readonly shape?: Shape;
}
/** Ahead of a key stands no character that could be part of it, except the letter of an escape such as `\n`. */
export declare const start = "(?:(?<![A-Za-z0-9_])|(?<=\\\\[nrt]))";
/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
export declare const assignment = "\\\\{0,3}[\"'`]?[\\])]?(?: ?:? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19}(?= {0,4}=))?[ \\t]{0,16}(?:(?:[:.+?|!]{0,3}={1,3}>?|:{1,2}|\\|\\||\\?\\?|,(?=\\s{0,20}[\\\\\"'`])|<-|->|>)|[,\\s]{1,20}\\\\{0,3}[\"']?[vV]alue\\\\{0,3}[\"']?[ \\t]{0,4}[:=]|(?:(?<=[A-Z])|(?<=--[a-z-]{2,30}))[ \\t])[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\\"'`]))\\s{1,40})?(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}(?:\"\"\"|'''|[\"'`](?:(?<=\")'|(?<=')\")?)(?![\"'`]))?(?:(?:[bB]earer|[bB]asic|[tT]oken) )?";
/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
export declare const literal = "[A-Za-z0-9_+/][A-Za-z0-9_+/.:~-]{6,500}[A-Za-z0-9_+/-]={0,2}(?=$|[\\s\"'`,;)\\]}&<>\\\\|]|\\.(?:[\\s\"'<]|$))";
/** A key that its own format gives away: a fixed head and a body of known alphabet and length. */
export declare function prefixed({ shape, sample, ...kind }: Prefixed): Detector;
/** A key with a fixed mark in its middle, by which it is found. */
export declare function inner({ shape, marker, before, ...kind }: Inner): Detector;
/** A key whose format says too little, within reach of a word that names its provider. */
export declare function near({ words, shape, within, ...kind }: Near): Detector;
/** Any value that is given to a name which can only hold this provider's key, or to such a name close to the word. */
export declare function assigned({ words, shape, ...kind }: Assigned): Detector;
export {};
