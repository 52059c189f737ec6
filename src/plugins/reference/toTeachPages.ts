import type {Assignment} from '../../../data/listTypes';
import {curly} from '../../citations/curly';
import {describeAddress, type AddressNames} from '../../record/describeAddress';
import type {TextLink} from '../../record/links';

/** An assignment as the list shows it. */
export interface SheetEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  /** How many questions it has. */
  readonly questions: number;
}

/** An assignment as its page shows it. */
export interface Sheet extends Omit<SheetEntry, 'questions'> {
  readonly read: readonly TextLink[];
  readonly questions: readonly {readonly ask: string; readonly answers: readonly TextLink[]}[];
}

/** Address of an assignment. */
export function teachPath(id: string): string {
  return `/teach/${id}/`;
}

/**
 * The assignments with their addresses in words.
 * @throws where an address leads nowhere; `checks/rules/assignments.ts` tells it with its line
 */
export function toTeachPages(assignments: readonly Assignment[], names: AddressNames): Sheet[] {
  const link = (address: string): TextLink => {
    const text = describeAddress(address, names);
    if (text === undefined) {
      throw new Error(
        `Unexpected address "${address}" in data/assignments.json, expected a page of the site.`,
      );
    }
    return {text: curly(text), href: address};
  };
  return assignments.map(({id, title, about, minutes, read, questions}) => ({
    id,
    title: curly(title),
    about: curly(about),
    minutes,
    read: read.map(link),
    questions: questions.map(({ask, answers}) => ({ask: curly(ask), answers: answers.map(link)})),
  }));
}

/** What the list shows of a sheet. */
export function toSheetEntry({id, title, about, minutes, questions}: Sheet): SheetEntry {
  return {id, title, about, minutes, questions: questions.length};
}
