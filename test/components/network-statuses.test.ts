import '../../components/define.js';
import { networkMatrix } from './network-matrix.js';

networkMatrix('servers that refuse, fail or send elsewhere', [
  'login-page',
  'login-redirect',
  'no-cors',
  'status-204',
  'status-403',
  'status-404',
  'status-410',
  'status-429',
  'status-500',
  'status-503',
  'empty',
]);
