import DocPage from '@theme/VersionDiff/DocPage';
import fromData from '../fromData';

export default fromData(DocPage);
