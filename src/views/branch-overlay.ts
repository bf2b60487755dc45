/** The one door to two branches laid over each other: reached by `import()`, so that a page without it does not load it. */
export * from './branch-overlay.association.js';
export * from './branch-overlay.classes.js';
export * from './branch-overlay.data.js';
export * from './branch-overlay.legend.js';
export * from './branch-overlay.list.js';
export * from './branch-overlay.options.js';
export * from './branch-overlay.scatter.js';
export * from './branch-overlay.text.js';
export * from './branch-overlay.twin.js';
export * from './branch-overlay.view.js';
