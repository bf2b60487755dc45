/**
 * Stands in the first load of dist/cdn, see later-parts.mjs: fetches a later part, checked by its integrity, and makes it with what it
 * shares with the first load. Who ask at the same time share one attempt; who asks after a failure tries again.
 */
const loadPart = (() => {
  const here = import.meta.url;
  const parts = new Map();
  /** By file; first those that need what parts share. */
  const integrities = LATER_PARTS;
  /** Scripts under way: WebKit may forget the listeners of one that is in no page and that nothing else knows. */
  const scripts = new Set();
  let failures = 0;
  let policy;

  const fetchPart = (file, integrity) =>
    new Promise((resolve, reject) => {
      // The browser's cache may still have what failed.
      const { href } = new URL(failures > 0 ? `${file}?${failures}` : file, here);
      policy ??= (globalThis.trustedTypes ?? { createPolicy: (_name, rules) => rules }).createPolicy('lit-html', {
        createScriptURL: (address) => address,
      });
      const script = document.createElement('script');
      scripts.add(script);
      Object.assign(script, {
        src: policy.createScriptURL(href),
        integrity,
        crossOrigin: '',
        nonce: document.querySelector('script[nonce]')?.nonce ?? '',
        onload: () => {
          scripts.delete(script);
          resolve(script.zoPart);
        },
        onerror: () => {
          scripts.delete(script);
          reject(new Error(`Not to be had, or not as it was published: ${href}`));
        },
      });
      document.head.append(script);
      script.remove();
    });

  const make = async (file) => {
    const needsShared = Object.keys(integrities).indexOf(file) < NEED_SHARED;
    const [part, shared] = await Promise.all([fetchPart(file, integrities[file]), needsShared ? load(SHARED_PART) : {}]);
    return part(SHARED_WITH_PARTS, shared);
  };

  const load = (file) => {
    if (!parts.has(file))
      parts.set(
        file,
        make(file).catch((error) => {
          failures += 1;
          parts.delete(file);
          throw error;
        }),
      );
    return parts.get(file);
  };
  return load;
})();
