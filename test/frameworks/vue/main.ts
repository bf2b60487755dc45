import { createApp } from 'vue';
import Figures from './figures.vue';

createApp(Figures).mount('#app');
