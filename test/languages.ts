import { BUILDER_ENGLISH } from '../src/language/english/builder-words.js';
import { EMBED_ENGLISH } from '../src/language/english/embed-words.js';
import { ENGLISH } from '../src/language/english.js';
import { learn } from '../src/language/learn.js';

/** Elements fetch the words of a language when it is asked for; tests of views speak every language. */
learn('en', { ...ENGLISH, builder: BUILDER_ENGLISH, embed: EMBED_ENGLISH });
