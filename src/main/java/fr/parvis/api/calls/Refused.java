package fr.parvis.api.calls;

import fr.parvis.requests.FilingRefused.Wrong;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a call with a problem. Thrown, so that whatever the call had begun in the database is
 * undone.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient String detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param detail what is wrong here, or null for the words of the type
     */
    public Refused(ProblemType type, String detail) {
        super(null, null, false, false);
        this.type = type;
        this.detail = detail;
    }

    public Refused(ProblemType type) {
        this(type, null);
    }

    /** A parameter of the address that cannot be read. */
    public static Refused parameter(String name) {
        return new Refused(ProblemType.PARAMETER).with("parameter", name);
    }

    public static Refused of(ProblemType type, List<Wrong> errors) {
        return new Refused(type).with("errors", errors);
    }

    /** One more member of the problem. */
    public Refused with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Refused header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return detail;
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, String> headers() {
        return headers;
    }
}
