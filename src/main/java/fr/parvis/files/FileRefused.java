package fr.parvis.files;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a file is not accepted; the sentence shown names the file and the limit. */
public sealed interface FileRefused extends Refusal {

    String name();

    @Override
    default List<Object> arguments() {
        return List.of(name());
    }

    record TooBig(String name, long bytes, long limit) implements FileRefused {
        @Override
        public String code() {
            return "file.too-big";
        }

        /**
         * Sizes in megabytes, the file's rounded up so that it never reads as equal to the limit.
         */
        @Override
        public List<Object> arguments() {
            return List.of(name, Math.ceil(bytes / MEGABYTE * 10) / 10, limit / MEGABYTE);
        }

        private static final double MEGABYTE = 1024 * 1024;
    }

    record Empty(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.empty";
        }
    }

    /**
     * @param mediaType what the content really is
     * @param accepted names of the formats accepted here, for example {@code PDF, JPEG, PNG}
     */
    record WrongType(String name, String mediaType, String accepted) implements FileRefused {
        @Override
        public String code() {
            return "file.wrong-type";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, mediaType, accepted);
        }
    }

    /** A photograph in the format of some telephones, which browsers cannot show. */
    record Heic(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.heic";
        }
    }

    /** Opens only with a password that the town hall does not have. */
    record PasswordProtected(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.password-protected";
        }
    }

    /** An image of too many pixels, or an archive that swells beyond reason once opened. */
    record TooLargeInside(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.too-large-inside";
        }
    }

    /** An office document that carries macros or programs. */
    record Macros(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.macros";
        }
    }

    /** Cut short or damaged. */
    record Unreadable(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.unreadable";
        }
    }

    record Infected(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.infected";
        }
    }

    record ScannerDown(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.scanner-down";
        }
    }
}
