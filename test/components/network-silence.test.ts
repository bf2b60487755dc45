import '../../components/define.js';
import { hurryPatience } from './broken-network.js';
import { networkMatrix } from './network-matrix.js';

hurryPatience();
networkMatrix('servers that are silent or slow', ['reset', 'stalled', 'stalled-in-body', 'slow']);
