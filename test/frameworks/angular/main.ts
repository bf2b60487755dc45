import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { FiguresComponent } from './figures.component.js';

bootstrapApplication(FiguresComponent, { providers: [provideZonelessChangeDetection()] }).catch((error: unknown) => console.error(error));
