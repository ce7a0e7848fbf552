// One script for both sides of a frame. In the frame it tells how high the text is; in the page around it, it
// gives the frame that height. Without it a frame keeps the height that it was embedded with.
(() => {
  if (window.parent !== window) {
    const tell = () =>
      window.parent.postMessage(
        { duidu: Math.ceil(document.documentElement.getBoundingClientRect().height) },
        '*',
      );
    new ResizeObserver(tell).observe(document.documentElement);
    addEventListener('load', tell);
    // A page of many parts, of which the address names one, leads to the full page of that part.
    addEventListener('DOMContentLoaded', () => {
      const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const link = document.querySelector('footer > a');
      if (part?.dataset.page && link) link.href = part.dataset.page;
    });
    return;
  }
  const { origin } = new URL(document.currentScript.src);
  addEventListener('message', (event) => {
    const height = event.origin === origin && Number(event.data?.duidu);
    if (!(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  });
})();
