/** The stock drawer is drawn only by the application; `PhoneMenu` takes its place. */
export default function NavbarMobileSidebar(): null {
  return null;
}
