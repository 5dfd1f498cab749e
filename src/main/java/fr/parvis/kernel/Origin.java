package fr.parvis.kernel;

import java.util.stream.Stream;

/**
 * From where it is done: bound at the edge beside {@link Actor}, for the journal.
 *
 * @param device browser and system as they name themselves, for example {@code Firefox, Windows};
 *     empty where there is none
 */
public record Origin(Channel channel, String device) {

    public enum Channel {
        PORTAL,
        DESK,
        API,
        /** A command typed on the machine itself. */
        COMMAND,
        /** Work of the program that nobody waits for. */
        JOB
    }

    public static final Origin COMMAND = new Origin(Channel.COMMAND, "");

    private static final Origin JOB = new Origin(Channel.JOB, "");
    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    /** The bound origin; a job where none is bound. */
    public static Origin current() {
        return CURRENT.isBound() ? CURRENT.get() : JOB;
    }

    public static <T, X extends Throwable> T call(Origin origin, ScopedValue.CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, origin).call(work);
    }

    /**
     * Of a request of a browser or of a program.
     *
     * @param userAgent may be null; only names are kept of it, no version
     */
    public static Origin ofRequest(String path, String userAgent) {
        Channel channel =
                below(path, "/bureau")
                        ? Channel.DESK
                        : below(path, "/api") ? Channel.API : Channel.PORTAL;
        return new Origin(channel, device(userAgent));
    }

    /** The browser and the system that a {@code User-Agent} header admits to; only names. */
    public static String device(String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(text, "Edg:Edge", "Firefox", "Chrome", "Safari");
        String system =
                first(text, "Android", "iPhone", "iPad", "Windows", "Mac OS:macOS", "Linux");
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static boolean below(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static String first(String text, String... names) {
        return Stream.of(names)
                .map(name -> name.split(":"))
                .filter(name -> text.contains(name[0]))
                .map(name -> name[name.length - 1])
                .findFirst()
                .orElse("");
    }
}
