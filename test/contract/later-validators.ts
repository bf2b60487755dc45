/** Those that come in later parts, each from its own file. */
export * from '../../src/contract/later/changes.validator.generated.js';
export * from '../../src/contract/later/method.validator.generated.js';
export * from '../../src/contract/later/packed-outlines.validator.generated.js';
export * from '../../src/contract/later/registry.validator.generated.js';
export * from '../../src/contract/later/similar.validator.generated.js';
export * from '../../src/contract/later/successors.validator.generated.js';
