/** A kind of document, a place in a good one of it, and what stands there as JSON: names that would reach what all objects of JavaScript share. */
export type Polluting = readonly [title: string, place: string, json: string];

const YES = '{"polluted":"yes"}';
const BY_CONSTRUCTOR = `{"prototype":${YES},"polluted":"yes"}`;

export const POLLUTING_DOCUMENTS: readonly Polluting[] = [
  ['Releases', '/__proto__', YES],
  ['Releases', '/constructor', BY_CONSTRUCTOR],
  ['Releases', '/releases/0/__proto__', YES],
  ['Releases', '/releases/0/withdrawn', `{"on":"2026-01-01","__proto__":${YES}}`],
  ['Release', '/__proto__', `{"polluted":"yes","withdrawn":{"on":"2026-01-01"}}`],
  ['Release', '/constructor', BY_CONSTRUCTOR],
  ['Release', '/prototype', YES],
  ['Release', '/title', `{"nl":"Titel","__proto__":${YES}}`],
  ['Release', '/title', `{"nl":"Titel","__proto__":"yes","constructor":"yes"}`],
  ['Release', '/publisher/__proto__', YES],
  ['Release', '/parts/__proto__', '"regions/x.json"'],
  ['Release', '/parts/constructor', '"regions/x.json"'],
  ['Release', '/files/__proto__', `{"bytes":1,"integrity":"sha384-${'A'.repeat(64)}","polluted":"yes"}`],
  ['Release', '/files/constructor', `{"prototype":${YES}}`],
  ['Release', '/levels/0/__proto__', '{"geometry":"geometry/x.json","polluted":"yes"}'],
  ['Release', '/levels/0/id', '"__proto__"'],
  ['Release', '/breakdowns/0/categories/0/code', '"__proto__"'],
  ['Release', '/breakdowns/0/categories/0/__proto__', '{"parent":"G","polluted":"yes"}'],
  ['Release', '/indicators/0/id', '"constructor"'],
  ['Release', '/indicators/0/__proto__', '{"caveat":"","polluted":"yes"}'],
  ['Release', '/tables/0/__proto__', '{"list":"tables/x.json","polluted":"yes"}'],
  ['Release', '/tables/0/slices/0/constructor', BY_CONSTRUCTOR],
  ['RegionIndexDocument', '/__proto__', YES],
  ['RegionIndexDocument', '/category/index/0', '"__proto__"'],
  ['RegionIndexDocument', '/category/label/__proto__', '"yes"'],
  ['RegionIndexDocument', '/category/label/constructor', BY_CONSTRUCTOR],
  ['RegionIndexDocument', '/extension/__proto__', '{"vintage":1,"polluted":"yes"}'],
  ['RegionIndexDocument', '/extension/ancestors/0/__proto__', YES],
  ['TableDocument', '/__proto__', '{"status":{"0":"Q"},"polluted":"yes"}'],
  ['TableDocument', '/status/__proto__', YES],
  ['TableDocument', '/status/constructor', BY_CONSTRUCTOR],
  ['TableDocument', '/dimension/__proto__', YES],
  ['TableDocument', '/dimension/metric/category/index/0', '"__proto__"'],
  ['TableDocument', '/dimension/category/category/label', `{"__proto__":${YES}}`],
  ['TopologyDocument', '/objects/__proto__', YES],
  ['TopologyDocument', '/objects/regions/geometries/0/properties', `{"__proto__":${YES},"constructor":${BY_CONSTRUCTOR}}`],
  ['TopologyDocument', '/objects/regions/geometries/0/id', '"__proto__"'],
  ['TopologyDocument', '/transform/__proto__', '{"scale":[0,0],"polluted":"yes"}'],
  ['Part', '/files/__proto__', YES],
  ['PartList', '/parts/__proto__', '"regions/x.json"'],
  ['SliceList', '/slices/0/__proto__', '{"period":"2024","polluted":"yes"}'],
  ['MethodDocument', '/blocks/0/__proto__', '{"kind":"code","polluted":"yes"}'],
  ['MethodDocument', '/explanation/__proto__', YES],
  ['ReleaseChanges', '/indicators/0/constructor', BY_CONSTRUCTOR],
  ['ActionRegistry', '/actions/0/__proto__', '{"url":"javascript:0","polluted":"yes"}'],
  ['ActionRegistry', '/__proto__', '{"withdrawn":{"on":"2026-01-01"},"polluted":"yes"}'],
  ['SimilarRegions', '/similar/__proto__', '["GM1"]'],
  ['SuccessorList', '/changes/0/__proto__', YES],
];

/** The names, alone and one in the other. */
export const POLLUTING_NAMES = ['__proto__', 'constructor', 'prototype'] as const;
