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

        @Override
        public List<Object> arguments() {
            return List.of(name, bytes, limit);
        }
    }

    record Empty(String name) implements FileRefused {
        @Override
        public String code() {
            return "file.empty";
        }
    }

    record WrongType(String name, String mediaType) implements FileRefused {
        @Override
        public String code() {
            return "file.wrong-type";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, mediaType);
        }
    }

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
