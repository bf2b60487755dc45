/** Sixty texts that become more than text where anything takes them for HTML, an address, a script, a style or the name of a property. */
const RUN = `window.ran='yes'`;

export const HOSTILE_TEXTS: readonly string[] = [
  // Elements that run when they are parsed.
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//example.org/x.js></SCRIPT>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<IMG """><SCRIPT>${RUN}</SCRIPT>">`,
  `<svg onload=${RUN}></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN} />#x"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<body onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}></audio>`,
  `<details open ontoggle=${RUN}>open</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<form action="javascript:${RUN}"><button>go</button></form>`,
  `<a href="javascript:${RUN}">click</a>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href="https://example.org/x.css">`,
  `<style>*{display:none}</style>`,
  `<template><script>${RUN}</script></template>`,
  `<zo-region-map release="javascript:${RUN}"></zo-region-map>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  // Ends of what they may stand in.
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}' x='`,
  '`onmouseover=`' + RUN,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script><![CDATA[`,
  `</template></div></section><h1>Elders</h1>`,
  // What is HTML after a step too many.
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `&#x6A;avascript:${RUN}`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  String.raw`\u003cscript\u003e${RUN}\u003c/script\u003e`,
  `[klik](javascript:${RUN}) ![x](x "onerror=${RUN}")`,
  // Templates and scripts.
  `\${${RUN}}{{${RUN}}}<%=${RUN}%>#{${RUN}}`,
  `{{constructor.constructor("${RUN}")()}}`,
  `');${RUN};//`,
  `<?lit$0?><!--?lit$123456789$--><!--lit-part-->`,
  // Addresses.
  `javascript:${RUN}//`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:msgbox(1)`,
  // Styles.
  `red;background:url(javascript:${RUN})}*{display:none`,
  // Letters that change what is around them, or are none.
  '\u202Egnp.ekaf\u202C\u2066\u200B\uFEFF\u2028',
  '\u0000\u0007\u001B[31m\uD800\uFFFE',
  '__proto__[polluted]=1&constructor.prototype.polluted=1',
];

/** Shifts with which a harmless mark is planted, to know what is shown: of as many texts, periods too or not. */
export const HARMLESS = { withPeriods: 60, withoutPeriods: 61 } as const;
const MARK = 'Mq8-';

/** What a text of a release is, once something hostile stands before it: which one follows from the text, and from `shift`. */
export function planted(text: string, shift: number): string {
  return `${hostileTextFor(text, shift)}${text}`;
}

/** The same for a code or id, in which no white space is: lists of them are separated by that. */
export function plantedName(name: string, shift: number): string {
  return `${hostileTextFor(name, shift).replace(/[\s\uFEFF]+/g, '/')}${name}`;
}

/** A period: as it is for an odd shift, for one that is no year has none before it. */
export function plantedPeriod(period: string, shift: number): string {
  return shift % 2 === 1 ? period : plantedName(period, shift);
}

/** An address that a release may give any page. */
export function plantedAddress(address: string, shift: number): string {
  return `https://example.org/${hostileTextFor(address, shift)}`;
}

/** The path of a file: what is hostile stands behind, is in the same folder, and makes no address of what has none. */
export function plantedPath(path: string, shift: number): string {
  const text = hostileTextFor(path.replace(/^.*\//, ''), shift).replaceAll('..', '');
  return `${path}${text.replace(path.includes('/') ? /[/\\]/g : /[/\\:]/g, '|')}`;
}

function hostileTextFor(text: string, shift: number): string {
  if (Object.values<number>(HARMLESS).includes(shift)) return MARK;
  let hash = shift;
  for (let i = 0; i < text.length; i++) hash = (hash + text.charCodeAt(i) * (i + 1)) % HOSTILE_TEXTS.length;
  return HOSTILE_TEXTS[hash]!;
}
