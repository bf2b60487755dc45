/** Publishes a release that takes a while, for a test that cuts it off: tsx publish-large.ts <out> */
import { publishPrepared } from '../../../publisher/publish.js';
import { aPreparedPublication } from '../a-prepared-publication.js';

const [out] = process.argv.slice(2);
await publishPrepared(aPreparedPublication({ gemeenten: 60, buurtenEach: 30, periods: 10, outlines: false }), { out: out! });
