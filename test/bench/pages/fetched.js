export async function fetchJson(url) {
  return (await fetch(url)).json();
}

export async function fetchBytes(url) {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
