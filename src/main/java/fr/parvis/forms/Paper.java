package fr.parvis.forms;

import gg.jte.Content;
import java.util.List;

/** How a blank printed form asks for an answer. */
public sealed interface Paper {

    /** A line to write on. */
    Paper LINE = new Lines(1, null);

    /** Nothing to print. */
    Paper NONE = new Nothing();

    /**
     * @param unit written at the end of the line, or null
     */
    record Lines(int count, String unit) implements Paper {}

    /** One box for each sign, in groups that may have a word above: day, month, year. */
    record Boxes(List<Box> boxes) implements Paper {}

    /**
     * @param label or null
     */
    record Box(String label, int cells) {}

    /**
     * Boxes to tick.
     *
     * @param other words before a line to write something else on, or null
     */
    record Ticks(List<OptionView> options, boolean several, String other) implements Paper {}

    /** Several things under one label. */
    record Parts(List<Part> parts) implements Paper {}

    record Part(String label, Paper paper) {}

    /** The same questions several times, each time under its title. */
    record Rows(List<String> titles, List<Blank> fields) implements Paper {}

    /** A table to fill in. */
    record Grid(List<String> columns, int rows) implements Paper {}

    /** Something to join to the form. */
    record Join(String what) implements Paper {}

    /** Something to read. */
    record Note(Content text) implements Paper {}

    /** A sentence where the town hall, not the person, writes. */
    record Office(String words) implements Paper {}

    record Nothing() implements Paper {}
}
