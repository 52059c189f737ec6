import OverviewPage from '@theme/VersionDiff/OverviewPage';
import fromData from '../fromData';

export default fromData(OverviewPage);
