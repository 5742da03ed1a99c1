/**
 * Gives, for quotes of a text in ascending order, where each is closed on its own line: the next quote of its kind that
 * no backslash takes; -1 where none is. Each line is read once for each kind of quote, however many of them nothing
 * closes: a quote that was passed over on the way to a closing one is closed by the same.
 */
export function closingQuotes(text: string): (quote: number) => number {
  const read = new Map<string, { readonly until: number; readonly close: number }>();
  return (at) => {
    const quote = text.charAt(at);
    const known = read.get(quote);
    if (known && at < known.until) return known.close;
    const until = endOfQuoted(text, at + 1, quote);
    const close = text.charAt(until) === quote ? until : -1;
    read.set(quote, { until, close });
    return close;
  };
}

/** Where the quote stands that closes, or the line ends. */
function endOfQuoted(text: string, from: number, quote: string): number {
  const stop = quote.charCodeAt(0);
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === stop || code === 10) return at;
    if (code === 92 && text.charCodeAt(at + 1) !== 10) at += 1;
  }
  return text.length;
}
