import type {ReactNode} from 'react';
import Segments from '@theme/VersionDiff/Segments';
import type {ProvisionDiff} from '../../core/types';

/** A heading; where its words changed and its id stayed, the old words and the new. */
export default function MarkedTitle({
  title,
  titleBefore,
}: Pick<ProvisionDiff, 'title' | 'titleBefore'>): ReactNode {
  if (titleBefore === undefined) {
    return title;
  }
  return (
    <Segments
      segments={[
        {type: 'del', text: titleBefore},
        {type: 'same', text: ' '},
        {type: 'ins', text: title},
      ]}
    />
  );
}
