const REGIONS = ['GM9001', 'GM9002', 'GM9003', 'GM9004', 'GM9005', 'GM9006', 'GM9007', 'GM9008', 'GM9009', 'GM9010'];

/** Fifty elements, the first ten of them the same. */
export function widgetsPage(releases: string): string {
  const same = Array.from({ length: 10 }, () => '<zo-trend-line indicator="drugsmisdrijven" region="GM9001"></zo-trend-line>');
  const others = REGIONS.flatMap((region) => [
    `<zo-region-map indicator="drugsmisdrijven" level="gemeente" region="${region}"></zo-region-map>`,
    `<zo-trend-line indicator="woningen-meer-bezit" region="${region}"></zo-trend-line>`,
    `<zo-branch-concentration indicator="vestigingen" region="${region}"></zo-branch-concentration>`,
    `<zo-benchmark-table indicator="drugsmisdrijven woningen-meer-bezit" region="${region}"></zo-benchmark-table>`,
  ]);
  return `<zo-group release="${releases}">${[...same, ...others].join('\n')}</zo-group>`;
}
