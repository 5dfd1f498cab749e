package fr.parvis.procedures.doctor.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text of a simple pattern: letters, classes such as {@code [0-9A-Z]}, {@code \d}, groups,
 * alternatives and counts. What it cannot read it takes as a letter; the form then says that the
 * answer does not fit.
 */
final class WordOf {

    private static final int MANY = 3;

    private final String pattern;
    private final Random chance;
    private int at;

    WordOf(String pattern, Random chance) {
        this.pattern = pattern.replaceAll("[\\^$]", "");
        this.chance = chance;
    }

    String made() {
        at = 0;
        return alternatives();
    }

    private String alternatives() {
        List<String> ways = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            ways.add(sequence());
        }
        return ways.get(chance.nextInt(ways.size()));
    }

    private String sequence() {
        var made = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int start = at;
            String once = atom();
            int end = at;
            int times = count();
            int after = at;
            for (int i = 0; i < times; i++) {
                at = start;
                made.append(i == 0 ? once : atom());
            }
            at = after == end ? end : after;
        }
        return made.toString();
    }

    private String atom() {
        char first = pattern.charAt(at++);
        return switch (first) {
            case '(' -> {
                if (pattern.startsWith("?:", at)) {
                    at += 2;
                }
                String inside = alternatives();
                at = Math.min(at + 1, pattern.length());
                yield inside;
            }
            case '[' -> oneOf();
            case '\\' -> escaped();
            case '.' -> "a";
            default -> String.valueOf(first);
        };
    }

    private String escaped() {
        char letter = at < pattern.length() ? pattern.charAt(at++) : '\\';
        return switch (letter) {
            case 'd' -> String.valueOf(chance.nextInt(10));
            case 'w' -> "a";
            case 's' -> " ";
            default -> String.valueOf(letter);
        };
    }

    private String oneOf() {
        List<String> possible = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char from = pattern.charAt(at++);
            if (from == '\\') {
                possible.add(escaped());
            } else if (at + 1 < pattern.length()
                    && pattern.charAt(at) == '-'
                    && pattern.charAt(at + 1) != ']') {
                for (char one = from; one <= pattern.charAt(at + 1); one++) {
                    possible.add(String.valueOf(one));
                }
                at += 2;
            } else {
                possible.add(String.valueOf(from));
            }
        }
        at++;
        List<String> visible = possible.stream().filter(one -> !one.isBlank()).toList();
        return visible.isEmpty() ? " " : visible.get(chance.nextInt(visible.size()));
    }

    /** How often, of what may follow an atom; the least that is more than nothing. */
    private int count() {
        if (at >= pattern.length()) {
            return 1;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> skip(0);
            case '*', '+' -> skip(MANY);
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String least = pattern.substring(at + 1, end).split(",")[0];
                at = end + 1;
                yield Integer.parseInt(least);
            }
            default -> 1;
        };
    }

    private int skip(int times) {
        at++;
        return times;
    }
}
