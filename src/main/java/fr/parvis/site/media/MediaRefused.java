package fr.parvis.site.media;

import fr.parvis.files.FileRefused;
import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why something is not kept in the library, or not taken out of it. */
public sealed interface MediaRefused extends Refusal {

    /** Of the field that is wrong. */
    default String field() {
        return "alt";
    }

    /** Neither described nor said to be decorative. */
    record NoWords() implements MediaRefused {
        @Override
        public String code() {
            return "site.media.no-words";
        }
    }

    /** The name of a file, or the mere word "photo", tells nothing. */
    record EmptyWords(String typed) implements MediaRefused {
        @Override
        public String code() {
            return "site.media.empty-words";
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** Read aloud in one go: what is long belongs into the text of the page. */
    record TooLong(int characters) implements MediaRefused {
        static final int MOST = 250;

        @Override
        public String code() {
            return "site.media.words-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(characters, MOST);
        }
    }

    /** Not a number of percent. */
    record NoPlace(String field) implements MediaRefused {
        @Override
        public String code() {
            return "site.media.no-place";
        }
    }

    /** Pages show it. */
    record InUse(int pages) implements MediaRefused {
        @Override
        public String field() {
            return "emplois";
        }

        @Override
        public String code() {
            return "site.media.in-use";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pages);
        }
    }

    /** No file came with the form. */
    record NoFile() implements MediaRefused {
        @Override
        public String field() {
            return "fichiers";
        }

        @Override
        public String code() {
            return "site.media.no-file";
        }
    }

    /** The store of files does not want it. */
    record Unacceptable(FileRefused reason) implements MediaRefused, Borrowed {
        @Override
        public String field() {
            return "fichiers";
        }

        @Override
        public String code() {
            return Borrowed.super.code();
        }

        @Override
        public List<Object> arguments() {
            return Borrowed.super.arguments();
        }
    }
}
