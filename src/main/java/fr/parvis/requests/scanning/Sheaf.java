package fr.parvis.requests.scanning;

import fr.parvis.procedures.PaperPage;
import fr.parvis.requests.scanning.ScanItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pages of a batch that belong together.
 *
 * @param pages of the batch, from 1
 * @param printed which page of the form each is; of a form only
 * @param number of the request; of a request only, else null
 */
record Sheaf(Kind kind, List<Integer> pages, List<PaperPage> printed, String number) {

    /** What the code on a page said; neither when nothing could be read. */
    record Read(PaperPage form, String request) {

        static final Read NOTHING = new Read(null, null);
    }

    /**
     * A form ends where another begins, or where a page number does not grow. What cannot be read
     * stands alone: which pages it goes with, only somebody who looks can tell.
     *
     * @param codes of each page of the batch
     */
    static List<Sheaf> of(List<Read> codes) {
        List<Sheaf> sheaves = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Read code = codes.get(i);
            Sheaf last = sheaves.isEmpty() ? null : sheaves.getLast();
            if (last != null && last.goesOn(code)) {
                sheaves.set(sheaves.size() - 1, last.with(i + 1, code));
            } else {
                sheaves.add(begin(i + 1, code));
            }
        }
        return sheaves;
    }

    private static Sheaf begin(int page, Read code) {
        if (code.form() != null) {
            return new Sheaf(Kind.FORM, List.of(page), List.of(code.form()), null);
        }
        Kind kind = code.request() == null ? Kind.UNREAD : Kind.REQUEST;
        return new Sheaf(kind, List.of(page), List.of(), code.request());
    }

    private boolean goesOn(Read code) {
        return switch (kind) {
            case FORM -> code.form() != null && code.form().follows(printed.getLast());
            case REQUEST -> number.equals(code.request());
            case UNREAD -> false;
        };
    }

    private Sheaf with(int page, Read code) {
        List<PaperPage> more = new ArrayList<>(printed);
        if (code.form() != null) {
            more.add(code.form());
        }
        List<Integer> all = new ArrayList<>(pages);
        all.add(page);
        return new Sheaf(kind, all, more, number);
    }

    String procedure() {
        return kind == Kind.FORM ? printed.getFirst().procedure() : null;
    }

    /** Pages of the form that are not there. */
    List<Integer> missing() {
        if (kind != Kind.FORM) {
            return List.of();
        }
        List<Integer> there = printed.stream().map(PaperPage::page).toList();
        return IntStream.rangeClosed(1, printed.getFirst().pages())
                .filter(page -> !there.contains(page))
                .boxed()
                .toList();
    }
}
