import HistoryPage from '@theme/VersionDiff/HistoryPage';
import fromData from '../fromData';

export default fromData(HistoryPage);
