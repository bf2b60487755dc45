const FORMS = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

export type Form = (typeof FORMS)[number];

/** The compressed forms that a client takes, by its `Accept-Encoding`: what it prefers first, Brotli before gzip among equals. */
export function acceptedForms(acceptEncoding: string | undefined): Form[] {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? '').split(',')) {
    const [coding, ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (coding !== undefined && coding !== '') weights.set(coding, quality === undefined ? 1 : Number(quality));
  }
  const weightOf = ({ coding }: Form): number => weights.get(coding) ?? weights.get('*') ?? 0;
  return FORMS.filter((form) => weightOf(form) > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
