import MDXComponents from '@theme-original/MDXComponents';
import ProvisionFoot from '../../components/ProvisionFoot';
import SourcesNote from '../../components/SourcesNote';

/** What a policy page may hold: both are put there by steps of `src/remark`. */
export default {...MDXComponents, ProvisionFoot, SourcesNote};
