/**
 * A reader who is at a provision stays on it when switching versions. Without scripts the row of
 * versions below each provision does this; here the list at the top of the page does it too.
 */
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-version-line] a');
    const place = document.getElementById(location.hash.slice(1));
    if (link && place?.closest('.provision')) {
      link.hash = location.hash;
      // The application, if it runs, would follow the address it knows.
      event.stopPropagation();
    }
  },
  true,
);

export {};
