package fr.parvis.notices.sms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text as the network of mobile phones carries it (3GPP TS 23.038, 23.040): in the GSM alphabet,
 * 160 characters, or 153 in each part of several; with one letter outside of it, 70, or 67.
 *
 * @param text with plain signs for typographic ones that would halve the room
 * @param gsm whether all of it is in the GSM alphabet
 * @param parts each with what it holds of the text
 */
public record SmsText(String text, boolean gsm, List<String> parts) {

    /** Longer is a letter. */
    public static final int MOST_PARTS = 6;

    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes the room of two. */
    private static final Map<Integer, Integer> EXTENSION =
            Map.of(
                    (int) '\f',
                    0x0a,
                    (int) '^',
                    0x14,
                    (int) '{',
                    0x28,
                    (int) '}',
                    0x29,
                    (int) '\\',
                    0x2f,
                    (int) '[',
                    0x3c,
                    (int) '~',
                    0x3d,
                    (int) ']',
                    0x3e,
                    (int) '|',
                    0x40,
                    (int) '€',
                    0x65);

    private static final int ESCAPE = 0x1b;

    public static SmsText of(String typed) {
        String text = plain(typed);
        boolean gsm = text.codePoints().allMatch(SmsText::inGsm);
        int alone = gsm ? 160 : 70;
        int each = gsm ? 153 : 67;
        List<String> parts = length(text, gsm) <= alone ? List.of(text) : cut(text, gsm, each);
        return new SmsText(text, gsm, parts);
    }

    /** Signs of good typography that a telephone does not need. */
    private static String plain(String typed) {
        return typed.strip()
                .replaceAll("\\R", "\n")
                .replace('\t', ' ')
                .replaceAll("[\u00a0\u202f\u2009]", " ")
                .replaceAll("[’‘ʼ]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("« ?| ?»", "\"")
                .replaceAll("[–—‑]", "-")
                .replace("…", "...")
                .replace("œ", "oe")
                .replace("Œ", "OE");
    }

    private static boolean inGsm(int letter) {
        return letter != ESCAPE && ALPHABET.indexOf(letter) >= 0 || EXTENSION.containsKey(letter);
    }

    private static int length(String text, boolean gsm) {
        return text.codePoints().map(letter -> room(letter, gsm)).sum();
    }

    private static int room(int letter, boolean gsm) {
        return gsm ? EXTENSION.containsKey(letter) ? 2 : 1 : Character.charCount(letter);
    }

    /** No letter is torn apart between two parts. */
    private static List<String> cut(String text, boolean gsm, int each) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int used = 0;
        for (int letter : text.codePoints().toArray()) {
            int room = room(letter, gsm);
            if (used + room > each) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(letter);
            used += room;
        }
        parts.add(part.toString());
        return List.copyOf(parts);
    }

    /** Characters that still fit into the last part. */
    public int left() {
        int most = parts.size() == 1 ? gsm ? 160 : 70 : gsm ? 153 : 67;
        return most - length(parts.getLast(), gsm);
    }

    /** Letters outside of the GSM alphabet, each once. */
    public String costly() {
        return text.codePoints()
                .filter(letter -> !inGsm(letter))
                .distinct()
                .limit(10)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** One letter an octet in the GSM alphabet, as SMPP takes it, else UTF-16. */
    static byte[] octets(String part, boolean gsm) {
        if (!gsm) {
            return part.getBytes(StandardCharsets.UTF_16BE);
        }
        var octets = new ByteArrayOutputStream();
        part.codePoints()
                .forEach(
                        letter -> {
                            if (EXTENSION.containsKey(letter)) {
                                octets.write(ESCAPE);
                                octets.write(EXTENSION.get(letter));
                            } else {
                                octets.write(ALPHABET.indexOf(letter));
                            }
                        });
        return octets.toByteArray();
    }
}
