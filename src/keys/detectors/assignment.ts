import { anyOf } from './shape.ts';

/** The part of a name that says that it holds a secret. */
const says = `(?:${anyOf(['key', 'secret', 'auth', 'credential', 'password', '_pat', 'bearer'])}|${anyOf(['token'])}(?![iI][zZsS]))[A-Za-z0-9_]{0,12}`;

/** Ends of names whose value is something about a secret. */
const abouts =
  'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry pattern regex prefix suffix format kind message placeholder text title description error'.split(
    ' ',
  );

/** Behind a whole name: it says neither something about a secret, nor is it the id of one. */
export const notAbout = `(?<!(?:${anyOf(abouts)})s?|(?:${anyOf(['key', 'token', 'ial', 'ials'])})[_-]?[iI][dD])`;

/** The rest of a name, which says somewhere that it holds a secret. */
export const sameName = `[A-Za-z0-9_.-]{0,50}(?![A-Za-z0-9_.-])(?<=${says})${notAbout}`;

/** A name that says so and stands further on: a member of an object, an argument, or the first on a line. */
export const laterName = `[^]{0,100}?(?:["'{(,][ \\t]{0,2}|\\n[ \\t]{0,20})(?:[A-Za-z0-9]{1,16}[_-]?)?${says}(?![A-Za-z0-9_])${notAbout}`;

/** Operators that give a value to a name, from Make's `:::=` to Perl's `=>`, and the `>` that ends an XML tag. */
const operator = '(?:[:.+?|!]{0,3}={1,3}>?|:{1,2}|\\|\\||\\?\\?|,(?=\\s{0,20}[\\\\"\'`])|<-|->|>)';

/** Types may stand ahead of the operator: `token string = "…"`, `token: str = "…"`. */
const typed = '(?: ?:? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19}(?= {0,4}=))?';

/** Pairs of a name and a value: `- name: TOKEN`, then `value: …` on the next line. */
const pair = '[,\\s]{1,20}\\\\{0,3}["\']?[vV]alue\\\\{0,3}["\']?[ \\t]{0,4}[:=]';

/** A blank alone gives a value after a name in capitals, as in Docker's ENV, and after a command line flag. */
const blank = '(?:(?<=[A-Z])|(?<=--[a-z-]{2,30}))[ \\t]';

/** Quotes, but not those of an empty text, with what may stand ahead: a bracket, and the letter of `b"…"`. */
const quotes = '(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}(?:"""|\'\'\'|["\'`](?:(?<=")\'|(?<=\')")?)(?!["\'`]))?';

/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
export const assignment = `\\\\{0,3}["'\`]?[\\])]?${typed}[ \\t]{0,16}(?:${operator}|${pair}|${blank})[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\"'\`]))\\s{1,40})?${quotes}(?:(?:[bB]earer|[bB]asic|[tT]oken) )?`;

/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
export const literal =
  '[A-Za-z0-9_+/][A-Za-z0-9_+/.~-]{6,500}[A-Za-z0-9_+/-]={0,2}(?=$|[\\s"\'`,;)\\]}&<>\\\\|]|\\.(?:[\\s"\'<]|$))';
