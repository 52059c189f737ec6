import MDXComponents from '@theme-original/MDXComponents';
import ProvisionChange from '../../components/ProvisionChange';
import ProvisionFoot from '../../components/ProvisionFoot';
import SourcesNote from '../../components/SourcesNote';

/** What a policy page may hold: both are put there by steps of `src/remark`. */
export default {...MDXComponents, ProvisionChange, ProvisionFoot, SourcesNote};
