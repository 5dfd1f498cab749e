package fr.parvis.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A request as a program reads it.
 *
 * @param version grows with each change of the request itself
 * @param revision of the procedure, whose form the answers follow
 * @param department code of the one that acts now
 * @param step id and name in the circuit
 * @param channel how it came
 * @param language of the person
 * @param legalDue the day silence decides, or null
 * @param stepDue the town hall's own limit, or null
 * @param awaited the town hall waits for the resident
 * @param outcome of the decision or the end, or null
 * @param answers as the form keeps them, by field
 * @param labels the same in words, in the order of the form
 * @param transitions that a program may follow now
 */
public record RequestDetail(
        long id,
        String number,
        int version,
        String procedure,
        int revision,
        String department,
        String state,
        Step step,
        String channel,
        String language,
        Applicant applicant,
        Instant receivedAt,
        LocalDate legalDue,
        LocalDate stepDue,
        boolean awaited,
        String outcome,
        Instant decidedAt,
        Instant closedAt,
        Map<String, Object> answers,
        List<Label> labels,
        List<Transition> transitions) {

    public record Step(String id, String name) {}

    /**
     * @param email empty for who is answered by letter
     */
    public record Applicant(String name, String email, String phone) {}

    /**
     * @param field path of the answer
     */
    public record Label(String field, String label, List<String> values) {}

    /**
     * @param action {@code advance}, {@code accept}, {@code close}, {@code ask_resident}…
     * @param reasonRequired words must be given with it
     */
    public record Transition(String id, String label, String action, boolean reasonRequired) {}

    /**
     * One fact of its life.
     *
     * @param kind for example {@code received}, {@code asked}, {@code decided}
     * @param by who did it, in words
     * @param transition followed, or null
     * @param words said with it, or null
     */
    public record Event(
            Instant at, String kind, String step, String by, String transition, String words) {}

    /**
     * @param from {@code resident}, {@code town_hall}, or {@code note} for what stays inside
     * @param files ids among its {@link File}s
     */
    public record Message(
            long id, Instant at, String from, String author, String body, List<Long> files) {}

    /** A paper the town hall made, for the resident to keep. */
    public record Document(long id, Instant at, String title, File file) {}

    /**
     * @param sha256 of its bytes, lower-case hexadecimal
     */
    public record File(long id, String name, String mediaType, long size, String sha256) {}
}
