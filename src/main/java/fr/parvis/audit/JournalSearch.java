package fr.parvis.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * What to look for in the journal; a text left empty, or null, asks for nothing.
 *
 * @param person part of the name of who acted or for whom
 * @param kinds of action
 * @param number part of what it was done to, for example of a request's number
 * @param address how the network address begins
 * @param from first day
 * @param until last day
 * @param before only lines older than the one of this id; {@link Long#MAX_VALUE} from the newest
 */
public record JournalSearch(
        String person,
        Kinds kinds,
        String number,
        String address,
        LocalDate from,
        LocalDate until,
        long before) {

    private static final int LONGEST = 100;

    /** Everything, the newest first. */
    public static final JournalSearch ALL =
            new JournalSearch("", Kinds.ALL, "", "", null, null, Long.MAX_VALUE);

    public JournalSearch {
        person = cut(person);
        number = cut(number);
        address = cut(address);
    }

    /**
     * Which actions.
     *
     * @param prefixes what stands before the first dot of an action
     * @param codes whole actions
     * @param others all but those
     */
    public record Kinds(List<String> prefixes, List<String> codes, boolean others) {

        public static final Kinds ALL = new Kinds(List.of(), List.of(), true);

        boolean all() {
            return equals(ALL);
        }
    }

    /** From the newest line, all of it. */
    public boolean whole() {
        return equals(ALL.before(before));
    }

    public JournalSearch before(long id) {
        return new JournalSearch(person, kinds, number, address, from, until, id);
    }

    /** For {@code like}: what people type is never a pattern. */
    static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String cut(String typed) {
        String bare = typed.strip();
        return bare.substring(0, Math.min(LONGEST, bare.length()));
    }
}
