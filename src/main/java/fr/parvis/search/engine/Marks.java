package fr.parvis.search.engine;

import fr.parvis.search.Results.Passage;
import java.util.ArrayList;

/**
 * PostgreSQL marks what it found with two characters that no text has; pages are given pieces, and
 * escape each of them.
 */
final class Marks {

    private static final char START = '\uE000';
    private static final char STOP = '\uE001';

    static final String OPTIONS = "StartSel=" + START + ",StopSel=" + STOP;

    private Marks() {}

    static Passage passage(String marked) {
        var pieces = new ArrayList<Passage.Piece>();
        var text = new StringBuilder();
        boolean inside = false;
        for (char each : marked.toCharArray()) {
            if (each != START && each != STOP) {
                text.append(each);
                continue;
            }
            add(pieces, text, inside);
            inside = each == START;
        }
        add(pieces, text, inside);
        return new Passage(pieces);
    }

    private static void add(ArrayList<Passage.Piece> pieces, StringBuilder text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Passage.Piece(text.toString(), marked));
            text.setLength(0);
        }
    }
}
