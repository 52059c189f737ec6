export {matchPath, useLocation} from 'react-router-dom';
