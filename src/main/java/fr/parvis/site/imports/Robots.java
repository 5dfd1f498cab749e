package fr.parvis.site.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site asks visitors like this one not to read (RFC 9309): the longest rule wins. */
record Robots(List<Line> rules) {

    record Line(boolean allowed, String prefix) {}

    static Robots of(String text) {
        var rules = new ArrayList<Line>();
        boolean ours = false;
        boolean naming = false;
        for (String line : text.lines().limit(2_000).toList()) {
            String[] pair = line.replaceFirst("#.*", "").split(":", 2);
            if (pair.length < 2) {
                continue;
            }
            String value = pair[1].strip();
            switch (pair[0].strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    boolean me = value.equals("*") || value.equalsIgnoreCase("parvis");
                    ours = naming ? ours || me : me;
                    naming = true;
                }
                case "allow", "disallow" -> {
                    naming = false;
                    if (ours && !value.isEmpty()) {
                        boolean allowed = pair[0].strip().equalsIgnoreCase("allow");
                        rules.add(new Line(allowed, value.replaceFirst("\\*.*$", "")));
                    }
                }
                default -> naming = false;
            }
        }
        return new Robots(rules);
    }

    boolean allow(String path) {
        Line longest = null;
        for (Line rule : rules) {
            boolean longer = longest == null || rule.prefix().length() > longest.prefix().length();
            if (path.startsWith(rule.prefix()) && longer) {
                longest = rule;
            }
        }
        return longest == null || longest.allowed();
    }
}
