/** Months of the year in English. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month, from 1; nothing where there is no such month. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
