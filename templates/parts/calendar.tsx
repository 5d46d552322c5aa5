import type { VNode } from 'preact';
import type { CalendarDay, CalendarView, DayState } from '../../src/render/views/calendar.ts';
import { calendarDay } from '../i18n/dates.ts';
import type { Strings } from '../i18n/index.ts';
import { Day } from './day.tsx';

interface CalendarProps {
  readonly view: CalendarView;
  readonly words: Strings;
  /** One of twelve: its cells show the day alone, and its caption is the month with a link to its page. */
  readonly small?: { readonly href: string | null };
}

/** A month as weeks from Monday; a day held is a link with its number of articles. */
export function Calendar({ view, words, small }: CalendarProps): VNode {
  return (
    <table class={small ? 'calendar small' : 'calendar'}>
      <caption>
        {small ? (
          <MonthCaption view={view} words={words} href={small.href} />
        ) : (
          words.calendar.caption(view.year, view.month)
        )}
      </caption>
      <thead>
        <tr>
          {words.dates.weekdays.map(({ short, long }) => (
            <th scope="col" abbr={long}>
              {short.slice(0, small ? 2 : undefined)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view).map(week => (
          <tr>
            {week.map(day => (
              <td class={day ? cellClass(day) : undefined}>{day && <DateCell day={day} words={words} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthCaption({ view, words, href }: CalendarProps & { readonly href: string | null }): VNode {
  const name = words.dates.monthOfYear(view.month);
  return (
    <>
      {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}{' '}
      <span class="count">{view.issues > 0 ? words.articles(view.total) : words.calendar.noIssue}</span>
    </>
  );
}

function cellClass({ state, level }: CalendarDay): string {
  return state === 'held' ? `held l${level}` : state;
}

/** What is read out: the whole day, and how many articles it has or why none. */
function DateCell({ day, words }: { readonly day: CalendarDay; readonly words: Strings }): VNode {
  const [before, after] = words.calendar.around(day.date);
  const content = (
    <>
      <span class="unseen">{before}</span>
      <Day date={day.date} label={String(calendarDay(day.date).day)} />
      <span class="unseen">{after}</span> <Mark day={day} words={words} />
    </>
  );
  return day.href === null ? content : <a href={day.href}>{content}</a>;
}

function Mark({ day, words }: { readonly day: CalendarDay; readonly words: Strings }): VNode | null {
  if (day.state === 'outside') return null;
  const text = day.state === 'held' ? words.calendar.count(day.count) : words.calendar.states[day.state];
  return <span class="mark">{text}</span>;
}

/** Rows of seven, null where the day is of another month. */
function weeksOf({ days, offset }: CalendarView): readonly (readonly (CalendarDay | null)[])[] {
  const rows = Math.ceil((offset + days.length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => days[row * 7 + column - offset] ?? null),
  );
}

const EXPLAINED = ['missing', 'unknown', 'closed', 'text'] as const satisfies readonly DayState[];

/** What the marks and shades of calendars mean: those that stand in them. */
export function CalendarKey({
  days,
  words,
}: {
  readonly days: readonly CalendarDay[];
  readonly words: Strings;
}): VNode {
  const present = new Set(days.map(({ state }) => state));
  const { states, meanings, fewer, more } = words.calendar;
  return (
    <ul class="key">
      <li>
        {fewer} <Shades /> {more}
      </li>
      {EXPLAINED.filter(state => present.has(state)).map(state => (
        <li>
          <span class={`swatch ${state}`}>{states[state]}</span> {meanings[state]}
        </li>
      ))}
    </ul>
  );
}

/** Four shades, from few articles to many. */
export function Shades(): VNode {
  return (
    <span class="shades" aria-hidden="true">
      {[1, 2, 3, 4].map(level => (
        <span class={`swatch held l${level}`} />
      ))}
    </span>
  );
}
