package fr.parvis.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed tables of a PDF, measured before the reader unpacks them all in memory: a table of
 * 10 MB can hold 10 GB. Streams of pictures and pages are not looked at, since nothing here decodes
 * them.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** An encrypted table cannot be measured; real ones hold some hundred objects, about 20 KB. */
    private static final int LONGEST_ENCRYPTED = 128 * 1024;

    private static final int LONGEST_DICTIONARY = 4_096;
    private static final Pattern START = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final Pattern TABLE = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern FILTER = Pattern.compile("/(\\w+)Decode\\b");
    private static final Pattern HEXADECIMAL = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] bytes;
    private final String text;
    private final boolean encrypted;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        this.encrypted = text.contains("/Encrypt");
    }

    static PdfStreams of(Path file) throws IOException {
        return new PdfStreams(Files.readAllBytes(file));
    }

    boolean swell() {
        long total = 0;
        Matcher start = START.matcher(text);
        while (start.find() && total <= MOST_BYTES) {
            String dictionary = dictionaryBefore(start.start());
            if (TABLE.matcher(dictionary).find()) {
                total += unpacked(dictionary, start.end(), MOST_BYTES - total);
            }
        }
        return total > MOST_BYTES;
    }

    private String dictionaryBefore(int end) {
        String before = text.substring(Math.max(0, end - LONGEST_DICTIONARY), end);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return HEXADECIMAL
                .matcher(own)
                .replaceAll(
                        code ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(code.group(1), 16))));
    }

    private long unpacked(String dictionary, int start, long most) {
        int end = text.indexOf("endstream", start);
        int length = (end < 0 ? bytes.length : end) - start;
        long filters = FILTER.matcher(dictionary).results().count();
        if (filters > 1 || dictionary.contains("LZW")) {
            return most + 1;
        }
        if (encrypted && dictionary.contains("/ObjStm")) {
            return length > LONGEST_ENCRYPTED ? most + 1 : 0;
        }
        return filters == 0 ? length : inflated(start, length, most);
    }

    private long inflated(int start, int length, long most) {
        byte[] out = new byte[32 * 1024];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, start, length);
            while (inflater.getBytesWritten() <= most && inflater.inflate(out) > 0) {
                // only the count matters
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            return 0;
        }
    }
}
