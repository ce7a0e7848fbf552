// Keeps what was read readable without the network, for readers who asked for it (components/KeepPages.astro).
// Pages come from the network while there is one, so that nobody reads an older wording unawares; files whose
// names carry their hash never change and come from here. The search index has versions of its own and is left alone.
const KEPT = 'duidu-kept-1';
const MOST_PAGES = 300;
const scope = new URL(self.registration.scope).pathname;
const isHashed = (path) => path.startsWith(`${scope}_astro/`);
const isLeft = (path) =>
  path.startsWith(`${scope}search-index/`) || path.startsWith(`${scope}data/`) || path.endsWith('.zip');

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('duidu-') && name !== KEPT)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(scope))
    return;
  if (isLeft(url.pathname)) return;
  event.respondWith(isHashed(url.pathname) ? kept(request) : fresh(request));
});

async function kept(request) {
  const cache = await caches.open(KEPT);
  const found = await cache.match(request);
  return found ?? keep(cache, request, await fetch(request));
}

async function fresh(request) {
  const cache = await caches.open(KEPT);
  try {
    return await keep(cache, request, await fetch(request));
  } catch (fault) {
    // A page is the same whatever is asked in its address, as far as it works without the network.
    const found = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (found) return found;
    throw fault;
  }
}

async function keep(cache, request, response) {
  if (response.ok && response.type === 'basic') {
    await cache.put(request, response.clone());
    if (request.mode === 'navigate') await prune(cache);
  }
  return response;
}

// The oldest pages go first: a cache lists its entries in the order in which they were put in.
async function prune(cache) {
  const pages = (await cache.keys()).filter((entry) => entry.url.endsWith('/') || entry.url.includes('/?'));
  await Promise.all(
    pages.slice(0, Math.max(0, pages.length - MOST_PAGES)).map((entry) => cache.delete(entry)),
  );
}
