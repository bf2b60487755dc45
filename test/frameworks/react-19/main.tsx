import { createRoot } from 'react-dom/client';
import { Figures } from './figures.js';

createRoot(document.getElementById('app')!).render(<Figures />);
