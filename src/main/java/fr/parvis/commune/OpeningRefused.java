package fr.parvis.commune;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Why a commune cannot be opened. */
public sealed interface OpeningRefused extends Refusal {

    record UnknownCode(String insee) implements OpeningRefused {
        @Override
        public String code() {
            return "commune.unknown-code";
        }

        @Override
        public List<Object> arguments() {
            return List.of(insee);
        }
    }

    record AlreadyOpen(String insee, String host) implements OpeningRefused {
        @Override
        public String code() {
            return "commune.already-open";
        }

        @Override
        public List<Object> arguments() {
            return List.of(insee, host);
        }
    }

    record HostTaken(String host) implements OpeningRefused {
        @Override
        public String code() {
            return "commune.host-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(host);
        }
    }

    record InvalidHost(String host) implements OpeningRefused {
        @Override
        public String code() {
            return "commune.invalid-host";
        }

        @Override
        public List<Object> arguments() {
            return List.of(host);
        }
    }
}
