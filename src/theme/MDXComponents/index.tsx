import MDXComponents from '@theme-original/MDXComponents';
import ProvisionFoot from '../../components/ProvisionFoot';

/** The components a policy page may hold. `ProvisionFoot` is put there by `remarkProvisions`. */
export default {...MDXComponents, ProvisionFoot};
