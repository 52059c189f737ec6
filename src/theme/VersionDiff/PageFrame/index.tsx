import type {ComponentProps, ReactNode} from 'react';
import PageFrame from '@theme-original/VersionDiff/PageFrame';
import Card from '../../../components/Card';
import CiteThis from '../../../components/CiteThis';
import VersionLine from '../../../components/VersionLine';
import {lineOfPath} from '../../../components/VersionLine/stops';

type Props = ComponentProps<typeof PageFrame>;

/** The pages of the comparison with the line of versions, and how to cite them: the plugin knows no dates of texts. */
export default function CitedPageFrame({children, ...props}: Props): ReactNode {
  const line = lineOfPath(props.path);
  return (
    <PageFrame {...props}>
      <Card of={props.path.startsWith('/history/') ? 'history' : 'compare'} />
      {line && <VersionLine {...line} />}
      {children}
      <CiteThis />
    </PageFrame>
  );
}
