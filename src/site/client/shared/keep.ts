/** The button that has pages kept for reading without the network, and that throws them away again. */
const place = document.querySelector<HTMLElement>('[data-keep]');
const button = place?.querySelector('button');

if (place && button && 'serviceWorker' in navigator) {
  const { keep = '', start = '', stop = '' } = place.dataset;
  const registered = () => navigator.serviceWorker.getRegistration(keep);
  const say = async () => {
    button.textContent = (await registered()) ? stop : start;
    place.hidden = false;
  };
  button.addEventListener('click', async () => {
    const running = await registered();
    if (running) {
      await running.unregister();
      for (const name of await caches.keys()) if (name.startsWith('duidu-')) await caches.delete(name);
    } else await navigator.serviceWorker.register(keep);
    await say();
  });
  void say();
}
