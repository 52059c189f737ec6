import {policyPath} from '../../record/paths';
import {occurrence} from '../occurrence';
import type {FoundRule, FoundTopic} from '../types';
import {element} from './element';
import {facts} from './facts';

const shortOf = (id: string): string =>
  facts.versions.find((version) => version.id === id)?.short ?? id;

/** The rule in the newest version that has the words, then in the others. */
function ruleItem(topic: FoundTopic, rule: FoundRule, version: string): HTMLElement {
  const lead = version || (rule.versions.at(-1) ?? '');
  const others = rule.versions.map((id) =>
    element('li', {}, element('a', {href: policyPath(id, topic.id, rule.id)}, shortOf(id))),
  );
  return element(
    'li',
    {'data-rule': `${topic.id}/${rule.id}`, 'data-lead': lead},
    element(
      'a',
      {href: policyPath(lead, topic.id, rule.id), class: 'search-rule'},
      rule.title,
      element('span', {}, ` ${shortOf(lead)}`),
    ),
    element('p', {class: 'search-when'}, occurrence(facts.versions, rule.versions)),
    element('p', {class: 'search-excerpt'}),
    element('ul', {class: 'search-versions', 'aria-label': `${rule.title}, versions`}, ...others),
  );
}

/** Results by topic. */
export function resultList(found: readonly FoundTopic[], version: string): HTMLElement[] {
  return found.map((topic) =>
    element(
      'section',
      {'aria-label': topic.title},
      element('h2', {}, topic.title),
      element('ul', {}, ...topic.rules.map((rule) => ruleItem(topic, rule, version))),
    ),
  );
}

/** "14 rules in 5 topics", read aloud when it changes. */
export function summary(found: readonly FoundTopic[], words: string): string {
  const rules = found.reduce((sum, topic) => sum + topic.rules.length, 0);
  if (rules === 0) {
    return `Nothing found for “${words}”.`;
  }
  const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${count(rules, 'rule')} in ${count(found.length, 'topic')}`;
}
