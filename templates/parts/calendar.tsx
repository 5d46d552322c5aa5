import type { VNode } from 'preact';
import type { MonthView } from '../../src/render/views.ts';
import { calendarDay } from '../i18n/dates.ts';
import type { Strings } from '../i18n/index.ts';
import { Day } from './day.tsx';

type CalendarDate = MonthView['days'][number];

/** A month as weeks from Monday; a day held is a link with its number of articles. */
export function Calendar({ view, words }: { readonly view: MonthView; readonly words: Strings }): VNode {
  return (
    <table class="calendar">
      <caption>{words.calendar.caption(view.year, view.month)}</caption>
      <thead>
        <tr>
          {words.dates.weekdays.map(({ short, long }) => (
            <th scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view).map(week => (
          <tr>
            {week.map(date => (
              <td class={date?.href ? 'held' : undefined}>
                {date && <DateCell date={date} words={words} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DateCell({ date, words }: { readonly date: CalendarDate; readonly words: Strings }): VNode {
  const day = <Day date={date.date} label={String(calendarDay(date.date).day)} />;
  if (date.href === null) return day;
  return (
    <a href={date.href}>
      {day} <span class="count">{words.calendar.count(date.count)}</span>
    </a>
  );
}

/** Rows of seven, null where the day is of another month. */
function weeksOf({ days, offset }: MonthView): readonly (readonly (CalendarDate | null)[])[] {
  const rows = Math.ceil((offset + days.length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => days[row * 7 + column - offset] ?? null),
  );
}
