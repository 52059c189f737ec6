import PairPage from '@theme/VersionDiff/PairPage';
import fromData from '../fromData';

export default fromData(PairPage);
