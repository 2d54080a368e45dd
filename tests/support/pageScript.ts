/** A value that can be passed to a page and back as JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * Turns a function and its arguments into the text of an expression that calls it in a page. The function may only use
 * its arguments and the page's own globals.
 */
export function toPageScript<Arguments extends readonly Plain[], Result>(
  act: (...args: Arguments) => Result,
  ...args: Arguments
): string {
  const given = args.map((one) => (one === undefined ? 'undefined' : JSON.stringify(one)));
  // The compiler wraps named functions in a call of `__name`, which a page does not have.
  return `(() => { const __name = (one) => one; return (${act.toString()})(${given.join(', ')}); })()`;
}
