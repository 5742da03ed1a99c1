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

/** A name, or the rest of it, which says somewhere that it holds a secret. */
export const sameName = `[A-Za-z0-9_.-]{0,72}(?![A-Za-z0-9_.-])(?<=${says})${notAbout}`;

/** A name that says so and stands further on: a member of an object, an argument, or the first on a line. */
export const laterName = `[^]{0,120}?(?:["'{(,][ \\t]{0,2}|\\n[ \\t]{0,20})(?:[A-Za-z0-9]{1,16}[_-]?)?${says}(?![A-Za-z0-9_])${notAbout}`;

/** A call that is given the secret, such as `setPassword("…")`; not one that looks a secret up or asks about it. */
const call =
  '(?<!(?<![A-Za-z_])(?:get|has|is|in|to|from|find|read|load|parse|check|validate|verify|delete|remove)_?[A-Za-z]{1,30})\\(';

/**
 * Operators that give a value to a name, from Make's `:::=` to Perl's `=>` and the shell's `:-`, the `>` that ends an XML
 * tag, the `|` between the cells of a table; ahead of a quote a comma, the bracket of a call, and nothing at all.
 */
const operator = `(?:[:.+?|!]{0,3}={1,3}>?|:-|:{1,2}|\\|\\||\\|[ \\t]|\\?\\?|(?:,|${call}|(?<=[ \\t]))(?=\\s{0,20}[\\\\"'\`])|<-|->|>)`;

/** Types may stand ahead of the operator: `token string = "…"`, `token?: str = "…"`, `TOKEN: &\'static str = "…"`. */
const typed = "(?: ?(?:\\??: ?(?:&(?:'static )?)?|[aA]s )? ?[A-Za-z][A-Za-z0-9_&.<>]{2,19}(?= {0,4}=))?";

/**
 * A name and its value, each with a word of its own: `- name: TOKEN` and `value: …` on the next line, a variable of
 * Terraform and its `default`, the `<key>` of a property list and its `<string>`.
 */
const pair =
  '(?:[,\\s]{1,20}\\\\{0,3}["\']?[vV]alue\\\\{0,3}["\']?[ \\t]{0,4}[:=]|\\s{0,4}\\{[^{}]{0,200}?\\sdefault\\s{0,8}=|</key>\\s{0,40}<string>)';

/** A blank alone gives a value after a name in capitals, a flag of a command line, and a name that is set: `set`, `ENV`. */
const blank =
  '(?:(?<=[A-Z])|(?<=[\\s"\']--?[A-Za-z0-9_-]{2,30})|(?<=(?:set|setenv|setx|ENV|ARG) [A-Za-z0-9_.-]{2,40}))[ \\t]';

/** Quotes, but not those of an empty text, with what may stand ahead: a bracket, and the letter of `b"…"`. */
const quotes =
  '(?:\\*\\*[ \\t])?(?:[\\[({]{0,2}[bBrRuUfFL@]?\\\\{0,3}(?:"""|\'\'\'|["\'`](?:(?<=")\'|(?<=\')")?)(?!["\'`]))?';

/** What stands between a name and its value: the end of a quoted name, an operator, quotes, an authorisation scheme. */
export const assignment = `\\\\{0,3}["'\`*]{0,2}[\\])]?${typed}[ \\t]{0,16}(?:${operator}|${pair}|${blank})[ \\t]{0,16}(?:(?:(?<=>)|(?=\\s{1,40}[\\\\"'\`]))\\s{1,40})?${quotes}(?:(?:[bB]earer|[bB]asic|[tT]oken) )?`;

/**
 * A value without blanks, quotes, brackets or references to variables, up to where such a value can end: not a call, not
 * cut short by dots, and with no sign behind it that would go on with the value.
 */
export const literal =
  '[A-Za-z0-9_+/][A-Za-z0-9_+/.~=-]{6,500}[A-Za-z0-9_+/-]={0,2}(?=$|[\\s"\'`,;)\\]}&<>\\\\|]|\\.(?:[\\s"\'<]|$))';
