import '../../components/define.js';
import { networkMatrix } from './network-matrix.js';

networkMatrix('servers that are silent or slow', ['reset', 'stalled', 'stalled-in-body', 'slow']);
