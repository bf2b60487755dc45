import '../../components/define.js';
import { networkMatrix } from './network-matrix.js';

networkMatrix('answers that are not what was promised', [
  'cut-known-length',
  'cut-chunked',
  'cut-at-close',
  'told-too-long',
  'told-too-short',
  'half-gzip',
  'byte-changed',
  'swapped',
  'byte-order-mark',
]);
