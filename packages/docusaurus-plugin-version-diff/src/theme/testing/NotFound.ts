export {NotFound as default} from './docusaurus';
