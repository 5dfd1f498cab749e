package fr.parvis.search.words;

import fr.parvis.kernel.Refusal;

/** Why words are not added. */
public sealed interface SynonymRefused extends Refusal {

    /** A word alone means the same as nothing. */
    record Alone() implements SynonymRefused {
        @Override
        public String code() {
            return "search.words.alone";
        }
    }

    /** A list that long says several things. */
    record TooMany() implements SynonymRefused {
        @Override
        public String code() {
            return "search.words.too-many";
        }
    }

    /** Words, not sentences. */
    record TooLong() implements SynonymRefused {
        @Override
        public String code() {
            return "search.words.too-long";
        }
    }

    /** More than can be asked along with every search. */
    record Full() implements SynonymRefused {
        @Override
        public String code() {
            return "search.words.full";
        }
    }
}
