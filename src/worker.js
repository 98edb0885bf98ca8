// The service worker. `cargo xtask dist` writes the list of files and their version into it.
// Everything is kept at once, so that a page never mixes the files of two versions.

const VERSION = "{{version}}";
const FILES = {{files}};
// Other pages of the origin have shelves of their own.
const PREFIX = `voronka-files:${registration.scope}:`;
const SHELF = PREFIX + VERSION;

addEventListener("install", (event) => {
  // "reload" asks the host, whatever the browser still has of an older version under the same name.
  const isNamedByContent = (file) => /-[0-9a-f]{16}\./.test(file);
  const fresh = FILES.map((file) => new Request(file, { cache: isNamedByContent(file) ? "default" : "reload" }));
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(fresh)));
});

addEventListener("activate", (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHELF);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

addEventListener("message", (event) => {
  if (event.data === "start") skipWaiting();
});

async function answer(request) {
  const isPage = request.mode === "navigate";
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(isPage ? "./" : request, { ignoreVary: true });
  return kept ?? fetch(request);
}

// A file from the share sheet is put aside; the page takes it from there (src/offline.js).
async function putAside(request) {
  const shelf = await caches.open("voronka-shared");
  const form = await request.formData();
  let number = 0;
  for (const file of form.getAll("file")) {
    number += 1;
    await shelf.put(`shared-${number}?name=${encodeURIComponent(encodeURIComponent(file.name))}`, new Response(file));
  }
  return Response.redirect("./?shared", 303);
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (!address.href.startsWith(registration.scope)) return;
  const name = address.href.slice(registration.scope.length).split(/[?#]/)[0];
  if (request.method === "POST" && name === "share") {
    event.respondWith(putAside(request));
  } else if (request.method === "GET" && (name === "" || name === "index.html" || FILES.includes(name))) {
    event.respondWith(answer(request));
  }
});
