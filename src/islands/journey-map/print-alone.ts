/** Prints an element without the rest of the page; the style sheet of the workshop hides what is not `data-printed`. */
export function printAlone(element: HTMLElement | null): void {
  element?.toggleAttribute('data-printed', true);
  document.documentElement.toggleAttribute('data-print-alone', true);
  addEventListener(
    'afterprint',
    () => {
      element?.removeAttribute('data-printed');
      document.documentElement.removeAttribute('data-print-alone');
    },
    { once: true },
  );
  print();
}
