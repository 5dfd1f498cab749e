package fr.parvis.assistant;

import java.time.LocalDate;
import java.util.List;

/**
 * A possible answer.
 *
 * @param about what it answers, stable: {@code hours:mairie}, {@code procedure:acte-naissance}; two
 *     answers about the same thing are one
 * @param confidence that this is what was asked, from 0 to 1: 1 is never reached, below {@link
 *     #SURE} it is only suggested
 * @param title short, for the list of suggestions
 * @param text one or two sentences, plain
 * @param lines what goes on one line each: papers to bring, hours of a week
 * @param links where to go on
 * @param source where it comes from
 * @param asks what the page asks besides
 */
public record Answer(
        String about,
        double confidence,
        String title,
        String text,
        List<String> lines,
        List<Link> links,
        Source source,
        Asks asks) {

    /** At this confidence and above, the answer is given as such. */
    public static final double SURE = 0.6;

    public enum Asks {
        NOTHING,
        /** The number and the code of a request. */
        TRACKING_CODE
    }

    /**
     * @param path of a page of the portal, {@code tel:} or {@code https:}
     */
    public record Link(String label, String path) {}

    /**
     * @param path where to read it, or null where it is no page
     * @param date of what it says, or null when it was worked out at this moment
     */
    public record Source(String label, String path, LocalDate date) {}

    public Answer {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        confidence = Math.clamp(confidence, 0, 0.99);
    }

    public static Answer of(String about, double confidence, String title, String text) {
        return new Answer(about, confidence, title, text, List.of(), List.of(), null, Asks.NOTHING);
    }

    public boolean sure() {
        return confidence >= SURE;
    }

    public Answer lines(List<String> given) {
        return new Answer(about, confidence, title, text, given, links, source, asks);
    }

    public Answer links(Link... given) {
        return new Answer(about, confidence, title, text, lines, List.of(given), source, asks);
    }

    public Answer from(String label, String path, LocalDate date) {
        var found = new Source(label, path, date);
        return new Answer(about, confidence, title, text, lines, links, found, asks);
    }

    public Answer asking(Asks what) {
        return new Answer(about, confidence, title, text, lines, links, source, what);
    }

    /** Where a suggestion leads: to its source, else to its first link. */
    public String page() {
        if (source != null && source.path() != null) {
            return source.path();
        }
        return links.isEmpty() ? "/demarches" : links.getFirst().path();
    }

    public Answer withText(String other) {
        return new Answer(about, confidence, title, other, lines, links, source, asks);
    }
}
