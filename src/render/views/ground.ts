/** Colours of the ground by day and by night, as 10-ground.css has them: for what a browser draws around a page. */
export const GROUND = { light: '#fcfbf8', dark: '#151412' } as const;
