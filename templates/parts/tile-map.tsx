import type { VNode } from 'preact';
import type { TileMapView, TileSectionView, TileView } from '../../src/render/views/charts.ts';
import type { Strings } from '../i18n/index.ts';
import { languageMark } from '../i18n/language.ts';
import { ChartTable } from './charts/table.tsx';

/** Side of a square in the units of the drawing. */
const SIDE = 60;
/** Characters of a name that stand in full size. */
const ROOMY = 3;

interface TileMapProps {
  readonly map: TileMapView;
  readonly words: Strings;
}

/** A square for each district, shaded by its number of articles, which stands on it; with the numbers as a table. */
export function TileMap({ map, words }: TileMapProps): VNode {
  const tiles = map.sections.flatMap(section => section.tiles);
  return (
    <div class="tile-map">
      <div class="areas">
        {map.sections.map(section => (
          <Area section={section} label={map.label} words={words} />
        ))}
      </div>
      <Legend map={map} />
      <ChartTable caption={map.label} head={words.front.columns.place} counts={tiles} words={words} />
    </div>
  );
}

interface AreaProps {
  readonly section: TileSectionView;
  readonly label: string;
  readonly words: Strings;
}

/** A group, not an image: what is in an image can't be followed. */
function Area({ section, label, words }: AreaProps): VNode {
  const { width, height, tiles } = section;
  const name = section.label === '' ? label : `${label}${words.listSeparator}${section.label}`;
  return (
    <div>
      {section.label !== '' && <p lang={languageMark(section.label, words)}>{section.label}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and can't stand in a drawing */}
      <svg role="group" aria-label={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{name}</title>
        {tiles.map(tile => (
          <Tile tile={tile} words={words} />
        ))}
      </svg>
    </div>
  );
}

function Tile({ tile, words }: { readonly tile: TileView; readonly words: Strings }): VNode {
  const { href, label, count } = tile;
  const name = `${label} ${words.articles(count)}`;
  if (href === null)
    return (
      <g>
        <TileShape tile={tile} name={name} />
      </g>
    );
  return (
    <a href={href}>
      <TileShape tile={tile} name={name} />
    </a>
  );
}

function TileShape({ tile, name }: { readonly tile: TileView; readonly name: string }): VNode {
  const { x, y, short, shade, count } = tile;
  const middle = x + SIDE / 2;
  return (
    <>
      <title>{name}</title>
      <rect class={`shade-${shade}`} x={x} y={y} width={SIDE} height={SIDE} />
      <text class={[...short].length > ROOMY ? 'long' : undefined} x={middle} y={y + 27}>
        {short}
      </text>
      <text class="count" x={middle} y={y + 47}>
        {count}
      </text>
    </>
  );
}

function Legend({ map }: Pick<TileMapProps, 'map'>): VNode {
  return (
    <ul class="legend">
      {map.legend.map(({ shade, label }) => (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect class={`shade-${shade}`} width="16" height="16" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
