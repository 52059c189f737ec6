/** The stock button is drawn only by the application, on scrolling; the top bar stays in view instead. */
export default function BackToTopButton(): null {
  return null;
}
