import type {ProvisionReview} from '../../data/listTypes';
import {curly} from '../citations/curly';
import {formatDay} from '../components/periodOf';
import {standingKey} from './standings';

/** How far a provision was checked, in one line for readers. */
export function reviewLine({date, note, verdict}: ProvisionReview): string {
  if (verdict === 'not-checked') {
    return 'Not yet checked: primary text not seen.';
  }
  const day = formatDay(date);
  return verdict === 'partly'
    ? `Checked in part on ${day}: some of it rests on a text not seen. ${curly(note)}`
    : `Checked against the primary text on ${day}.`;
}

/** The lines of all provisions, under the keys of their standings. */
export function reviewLines(reviews: readonly ProvisionReview[]): ReadonlyMap<string, string> {
  return new Map(
    reviews.map((review) => [
      standingKey(review.version, review.topic, review.provision),
      reviewLine(review),
    ]),
  );
}
