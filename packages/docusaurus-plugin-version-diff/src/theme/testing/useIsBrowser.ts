export {useIsBrowser as default} from './docusaurus';
