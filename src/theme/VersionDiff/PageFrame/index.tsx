import type {ComponentProps, ReactNode} from 'react';
import PageFrame from '@theme-original/VersionDiff/PageFrame';
import CiteThis from '../../../components/CiteThis';

type Props = ComponentProps<typeof PageFrame>;

/** The pages of the comparison, with how to cite them: the plugin knows no dates of texts. */
export default function CitedPageFrame({children, ...props}: Props): ReactNode {
  return (
    <PageFrame {...props}>
      {children}
      <CiteThis />
    </PageFrame>
  );
}
