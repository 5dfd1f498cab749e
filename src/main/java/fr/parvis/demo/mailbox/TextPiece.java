package fr.parvis.demo.mailbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of plain text, or an address in it that can be followed.
 *
 * @param text with its line breaks
 */
public record TextPiece(String text, boolean link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\R+");

    static List<List<TextPiece>> paragraphs(String text) {
        return Arrays.stream(EMPTY_LINE.split(text.strip())).map(TextPiece::of).toList();
    }

    private static List<TextPiece> of(String paragraph) {
        List<TextPiece> pieces = new ArrayList<>();
        int from = 0;
        Matcher address = ADDRESS.matcher(paragraph);
        while (address.find()) {
            pieces.add(new TextPiece(paragraph.substring(from, address.start()), false));
            pieces.add(new TextPiece(address.group(), true));
            from = address.end();
        }
        pieces.add(new TextPiece(paragraph.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
