import { ENGLISH } from '../src/language/english.js';
import { learn } from '../src/language/speech.js';
import { learnTrendWords } from '../src/language/trend-words.english.js';

/** Elements fetch the words of a language when it is asked for; tests of views speak every language. */
learn('en', ENGLISH);
learnTrendWords();
