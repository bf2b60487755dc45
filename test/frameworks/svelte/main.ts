import { mount } from 'svelte';
import Figures from './figures.svelte';

mount(Figures, { target: document.getElementById('app')! });
