package fr.parvis.kernel;

import java.util.List;

/**
 * The answer "no" of a rule, as a value. Each module seals its own cases, one per reason. An
 * exception, by contrast, is a bug or a broken machine.
 */
public interface Refusal {

    /**
     * Stable, shown to people who call for help, used as message key; for example {@code
     * file.too-big}.
     */
    String code();

    /** Values for the placeholders of the message, in order. */
    default List<Object> arguments() {
        return List.of();
    }

    /** A case that is one of another module's, in its words. */
    interface Borrowed extends Refusal {

        Refusal reason();

        @Override
        default String code() {
            return reason().code();
        }

        @Override
        default List<Object> arguments() {
            return reason().arguments();
        }
    }
}
