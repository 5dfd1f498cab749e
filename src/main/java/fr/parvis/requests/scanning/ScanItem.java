package fr.parvis.requests.scanning;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of pages of a batch that belong together.
 *
 * @param pages of the batch, from 1
 * @param file of these pages; null once they were dropped
 * @param procedure whose form it is, or null
 * @param missing pages of the form that are not among them
 * @param request to which they were added, or null
 * @param number of that request, or null
 * @param doneBy agent, or empty
 */
public record ScanItem(
        long id,
        long batch,
        Kind kind,
        List<Integer> pages,
        Long file,
        String procedure,
        List<Integer> missing,
        Long request,
        String number,
        State state,
        String doneBy) {

    public enum Kind {
        FORM,
        REQUEST,
        UNREAD
    }

    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** A form that waits to be typed in. */
    public boolean toType() {
        return kind == Kind.FORM && open();
    }

    /** A page that somebody must place by hand. */
    public boolean toPlace() {
        return kind == Kind.UNREAD && open();
    }

    /** Where the pages are shown. */
    public String address() {
        return ScanController.ROOT + "/pages/" + id + "/document";
    }

    /** The first of them as a picture: phones show no PDF inside a page. */
    public String picture() {
        return ScanController.ROOT + "/pages/" + id + "/image";
    }

    public String pageList() {
        return listed(pages);
    }

    public String missingList() {
        return listed(missing);
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
