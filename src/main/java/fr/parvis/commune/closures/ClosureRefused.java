package fr.parvis.commune.closures;

import fr.parvis.kernel.Refusal;
import java.util.List;

/** Days that cannot be announced as closed. */
public enum ClosureRefused implements Refusal {
    /** It has no first day. */
    NO_DAY("from"),
    /** It is over. */
    PAST("to"),
    /** It ends before it begins. */
    BACKWARDS("to"),
    /** It lasts longer than a year: the usual hours are to be changed. */
    LONG("to"),
    /** There are {@value ChangeClosures#MOST} already. */
    MANY("from");

    private final String field;

    ClosureRefused(String field) {
        this.field = field;
    }

    /** {@code from} or {@code to}. */
    public String field() {
        return field;
    }

    @Override
    public String code() {
        return "commune.closure." + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
