/** Forms whose script is read late: nothing is loaded before the reader touches one, or the address asks for something. */

export interface LatePage {
  /** Draws what the address says. */
  show(): Promise<void>;
  /** Takes what stands in the form first. */
  submit(): Promise<void>;
}

export function startLate(form: HTMLFormElement, load: () => Promise<LatePage>): void {
  let started: Promise<LatePage> | undefined;
  const start = () => {
    started ??= load();
    return started;
  };
  form.addEventListener('focusin', start, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start().then((page) => page.submit());
  });
  if (location.search.length > 1) start().then((page) => page.show());
}
