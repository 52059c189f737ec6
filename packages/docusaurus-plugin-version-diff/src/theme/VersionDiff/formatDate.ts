const DAY = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
const MONTH = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const;

/** `2014-12-14`, `2014-12` or `2014` as a reader writes it; the precision is kept. */
export function formatDate(date: string, locale: string): string {
  if (date.length === 4) {
    return date;
  }
  const options = date.length === 7 ? MONTH : DAY;
  // British order (14 December 2014) reads well in any English and needs no comma.
  const language = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(language, options).format(
    new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T')),
  );
}
