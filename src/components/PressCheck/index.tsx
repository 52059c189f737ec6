import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {CheckedClaim, PressCheckPageData} from '../../plugins/reference/toPressCheckPage';
import Filtered from '../Filtered';
import {slotsOf} from '../Filtered/slots';
import LinkList from '../LinkList';
import ReadingPage from '../ReadingPage';
import styles from './styles.module.css';

/** What readers ask first, by the claim that answers it. */
const ASKED = [
  {id: 'began-with-koch-order', text: 'When does the order date from?'},
  {id: 'more-than-170-offenses', text: 'Are there 170 offenses?'},
  {id: 'signed-by-a-federal-judge', text: 'Must a federal judge sign?'},
  {id: 'four-hundred-thousand-a-year', text: 'What are the 400,000?'},
  {id: 'digital-database', text: 'Was there a database?'},
  {id: 'courts-law-of-2020', text: 'What does the courts law of 2020 say?'},
] as const;

function Claim({
  claim: {id, claim, verdict, statement, sources, settledBy},
  kinds,
}: {
  readonly claim: CheckedClaim;
  readonly kinds: PressCheckPageData['kinds'];
}): ReactNode {
  return (
    <section
      id={id}
      className={styles.claim}
      data-slot={slotsOf(kinds, [verdict])}
      aria-labelledby={`claim-${id}`}>
      <h2 id={`claim-${id}`}>{claim}</h2>
      <p className={styles.verdict} data-verdict={verdict}>
        {kinds.find((kind) => kind.id === verdict)?.label}
      </p>
      <p>{statement}</p>
      <LinkList label="Settled by" links={settledBy} />
      <LinkList label="Sources" links={sources} />
    </section>
  );
}

/** The claims of a press account, each held against the sources. */
export default function PressCheck({claims, kinds}: PressCheckPageData): ReactNode {
  return (
    <ReadingPage
      title="Press check"
      card="press-check"
      anchors={claims.map(({id}) => id)}
      description={`${claims.length} claims about New York City's sanctuary policy as the press has put them, each with a verdict, the right statement and the rule that settles it.`}>
      <h1>Press check</h1>
      <p>
        You read a news story about New York’s sanctuary policy and want to know whether it is so.
        These {claims.length} claims are those of one press account of December 2025, in our own
        words and in its order. Each is held against the sources: what is right, what is not, and
        which rule in which version settles it. A verdict is about the claim, not about whoever made
        it.
      </p>
      <nav aria-label="Asked most">
        <ul>
          {ASKED.map(({id, text}) => (
            <li key={id}>
              <Link to={`#${id}`}>{text}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <Filtered kinds={kinds}>
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} kinds={kinds} />
        ))}
      </Filtered>
    </ReadingPage>
  );
}
