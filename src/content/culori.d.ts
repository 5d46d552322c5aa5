/** The few things of culori 4 that are used; the package has no types. */
declare module 'culori' {
  export interface Oklch {
    readonly mode: 'oklch';
    /** 0 to 1. */
    readonly l: number;
    readonly c: number;
    readonly h?: number;
  }
  export interface Color {
    readonly mode: string;
  }
  /** Undefined where the text is no colour. */
  export function parse(text: string): Color | undefined;
  export function converter(mode: 'oklch'): (colour: string | Color) => Oklch | undefined;
  /** The colour with as much chroma as sRGB shows. */
  export function clampChroma(colour: Color, mode: 'oklch'): Color;
  /** `#9b1c1c`. */
  export function formatHex(colour: Color): string;
  /** 1 to 21 (WCAG 2). */
  export function wcagContrast(one: string | Color, other: string | Color): number;
}
