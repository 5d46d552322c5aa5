/** Gazetteers: the places an archive knows, from a file of the home's and the nation's table. */
export { type GazetteerData, homePrefix, inHome } from './gazetteer/data.ts';
export { gazetteerOf } from './gazetteer/join.ts';
export { parseGazetteer } from './gazetteer/parse.ts';
export { placeLine } from './gazetteer/place-line.ts';
