/** What WordPress does with an address that an author without rights pastes, by the rules that it documents for providers that it does not know. */

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Address of the oEmbed answer that a page names: in its head, within its first 150 kB, with a double-quoted type. */
export function discovered(page: string): string | undefined {
  const head = page.slice(0, 153_600).split(/<\/head>/i)[0]!;
  for (const [, attributes] of head.matchAll(/<link([^<>]+)\/?>/gi))
    if (/\btype="application\/json\+oembed"/.test(attributes!)) return /\bhref="([^"]+)"/.exec(attributes!)?.[1]?.replaceAll('&amp;', '&');
  return undefined;
}

/** Only these elements and attributes; what is not allowed goes, with its attributes, and its text stays. */
export function kses(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi, (_, end: string, name: string, attributes: string) => {
    const allowed = ALLOWED[name.toLowerCase()];
    if (allowed === undefined) return '';
    const kept = [...attributes.matchAll(/\s([a-z-]+)="([^"]*)"/gi)].flatMap(([, attribute, value]) => {
      const isAllowed = allowed.includes(attribute!.toLowerCase());
      const isSafe = !['src', 'href'].includes(attribute!) || /^https?:\/\//.test(value!);
      return isAllowed && isSafe ? [` ${attribute}="${value}"`] : [];
    });
    return `<${end}${name}${kept.join('')}>`;
  });
}

/** What stands in the post: undefined where no frame is left. The secret goes to the frame after its address. */
export function inPost(html: string, secret: string): { readonly html: string; readonly loadsScript: boolean } | undefined {
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kses(html)) ?? [];
  if (frame === undefined) return undefined;
  const framed = frame
    .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${quote === '' ? '' : ' style="position: absolute; visibility: hidden;"'}`,
    );
  const quoted = quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`);
  // It loads the script that follows heights where there is a quote of this kind only.
  return { html: quoted + framed, loadsScript: /<blockquote\s[^>]*?wp-embedded-content/.test(quoted) };
}
