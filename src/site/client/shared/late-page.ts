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
    // After a deployment the code may lie elsewhere: it is asked for again, by the page as it is then.
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
  form.addEventListener('focusin', start, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    start().then(
      (page) => page.submit(),
      () => form.submit(),
    );
  });
  if (location.search.length > 1) start().then((page) => page.show(), loadAnew);
}

/**
 * Loads the page once more, which shows what its address says: its code may lie elsewhere since a deployment.
 * @throws `fault` where that was done already.
 */
export function loadAnew(fault: unknown): Promise<never> {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'reload') throw fault;
  location.reload();
  return new Promise(() => undefined);
}
