/** The functions of culori that the tests use; the package has no types. */
declare module 'culori' {
  interface Color {
    readonly mode: string;
  }
  interface Lab extends Color {
    readonly l: number;
  }
  interface LinearRgb extends Color {
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export function parse(colour: string): Color | undefined;
  export function wcagContrast(a: Color, b: Color): number;
  export function differenceCiede2000(): (a: Color, b: Color) => number;
  export function converter(mode: 'lab65'): (colour: Color) => Lab;
  export function converter(mode: 'lrgb'): (colour: Color) => LinearRgb;
}
