package fr.parvis.requests.scanning;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a batch is not taken. Nothing of it is kept. */
public sealed interface ScanRefused extends Refusal {

    /** Nothing was chosen. */
    record Nothing() implements ScanRefused {
        @Override
        public String code() {
            return "requests.scan.nothing";
        }
    }

    /** The store of files refuses one, with its own words. */
    record BadFile(Refusal why) implements ScanRefused {
        @Override
        public String code() {
            return why.code();
        }

        @Override
        public List<Object> arguments() {
            return why.arguments();
        }
    }

    record TooMany(int pages, int limit) implements ScanRefused {
        @Override
        public String code() {
            return "requests.scan.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pages, limit);
        }
    }

    /** The same pages were taken before: nothing twice. */
    record Twice(ScanBatch before) implements ScanRefused {
        @Override
        public String code() {
            return "requests.scan.twice";
        }

        @Override
        public List<Object> arguments() {
            return List.of(before.name(), before.agentName());
        }
    }
}
