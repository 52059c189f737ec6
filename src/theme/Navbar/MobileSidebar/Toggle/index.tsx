import PhoneMenu from '../../../../components/PhoneMenu';

/** In place of the stock button, which does nothing until the application runs. */
export default PhoneMenu;
