import {groupPlaces} from '../groupPlaces';
import {portions} from '../portions';
import type {FoundTopic} from '../types';
import {element} from './element';
import {ask, prepare, type Answer} from './engine';
import {facts} from './facts';
import {pause} from './pause';
import {resultList, summary} from './results';

/** Texts are fetched in portions, so that a new letter need not wait for the last word's texts. */
const PORTION = 10;

function select(name: string, label: string, all: string, options: readonly [string, string][]) {
  const list = element('select', {name, id: `search-${name}`}, element('option', {value: ''}, all));
  list.append(...options.map(([value, text]) => element('option', {value}, text)));
  return {list, row: element('p', {}, element('label', {for: `search-${name}`}, label), ' ', list)};
}

export interface Panel {
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
}

/** The field, the limits and the results; the same in the dialog and on the page. */
export function makePanel(onFault: (words: string) => void): Panel {
  const field = element('input', {
    type: 'search',
    name: 'q',
    id: 'search-q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const topic = select(
    'topic',
    'Topic',
    'All topics',
    facts.topics.map(({id, title}) => [id, title]),
  );
  const version = select(
    'version',
    'Version',
    'All versions',
    facts.versions.map(({id, short}) => [id, short]),
  );
  const status = element('p', {role: 'status', class: 'search-status'});
  const results = element('div', {class: 'search-results'});
  const form = element(
    'form',
    {role: 'search', class: 'search', action: '/search/'},
    element('label', {for: 'search-q', class: 'search-label'}, 'Search the rules of all versions'),
    field,
    element('div', {class: 'search-limits'}, topic.row, version.row),
    status,
    results,
  );

  let turn = 0;

  async function fillExcerpts(answer: Answer, mine: number): Promise<void> {
    const waiting = new Set(
      [...results.querySelectorAll<HTMLElement>('[data-rule]')].map(({dataset}) => dataset.rule),
    );
    for (let start = 0; start < answer.excerpts.length && waiting.size > 0; start += PORTION) {
      const portion = answer.excerpts.slice(start, start + PORTION);
      const texts = await Promise.all(portion.map((fetchText) => fetchText()));
      if (mine !== turn) {
        return;
      }
      for (const {place, html} of texts) {
        const rule = `${place.topic}/${place.rule}`;
        // Of the version that is named above it, and of no other.
        const text = results.querySelector<HTMLElement>(
          `[data-rule="${rule}"][data-lead="${place.version}"] .search-excerpt`,
        );
        if (text && waiting.delete(rule)) {
          // Our own words, escaped by the index; `mark` is its only element.
          text.innerHTML = `… ${html} …`;
        }
      }
    }
  }

  /** What fills the screen is drawn at once; the rest follows below it when the reader pauses. */
  async function show(found: readonly FoundTopic[], mine: number): Promise<void> {
    const [first, rest] = portions(found);
    const held = document.activeElement?.closest<HTMLElement>('[data-rule]')?.dataset.rule;
    results.replaceChildren(...resultList(first, version.list.value));
    // A reader who has gone on to a result stays there when a later answer comes: then all at once.
    if (!held) {
      results.setAttribute('aria-busy', 'true');
      await pause();
      if (mine !== turn) {
        return;
      }
    }
    results.append(...resultList(rest, version.list.value));
    results.removeAttribute('aria-busy');
    if (held) {
      const same = results.querySelector<HTMLElement>(`[data-rule="${held}"] .search-rule`);
      (same ?? field).focus();
    }
  }

  async function search(): Promise<void> {
    const mine = ++turn;
    const words = field.value.trim();
    if (!words) {
      results.replaceChildren();
      results.removeAttribute('aria-busy');
      status.textContent = '';
      return;
    }
    try {
      const answer = await ask(words);
      if (mine !== turn) {
        return;
      }
      const limits = {topic: topic.list.value, version: version.list.value};
      const found = groupPlaces(answer.places, facts, limits, words);
      status.textContent = summary(found, words);
      await show(found, mine);
      await fillExcerpts(answer, mine);
    } catch {
      if (mine === turn) {
        onFault(words);
      }
    }
  }

  field.addEventListener('input', () => void search());
  // Only of the limits: the field says "change" when the reader leaves it, in the middle of a press on a result.
  for (const {list} of [topic, version]) {
    list.addEventListener('change', () => void search());
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  form.addEventListener('keydown', (event) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step || (event.target as Element).matches('select')) {
      return;
    }
    const stops = [field, ...results.querySelectorAll<HTMLElement>('.search-rule')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = place < 0 ? undefined : stops[place + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  prepare().catch(() => onFault(field.value.trim()));
  return {form, field};
}
