/** Opening brackets of the objects around a place, the innermost first, as far as brackets alone can tell. */
export function enclosing(text: string, at: number, reach: number, most = 8): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - reach) && found.length < most; i -= 1) {
    const c = text[i];
    if (c === '}' || c === ']' || c === ')') depth += 1;
    else if (c === '{' || c === '[' || c === '(') {
      if (depth === 0) found.push(i);
      else depth -= 1;
    }
  }
  return found;
}
