package fr.parvis.procedures;

import fr.parvis.ui.Frame;
import java.util.List;

/** Shelf: what the studio can begin a procedure from, besides the library. */
public interface OfferedProcedures {

    /** The first of them, in the order of the reader. */
    List<Offer> offered(Frame frame);

    /** The page that has them all. */
    String path();

    /**
     * @param by who offers it
     * @param address where it is taken
     */
    record Offer(String title, String summary, String by, String address) {}
}
