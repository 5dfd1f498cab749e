package fr.parvis.site.calendar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a rule of RFC 5545, taken apart strictly: only what a town hall repeats by (days,
 * weeks, months, years), so that no rule, however strange, happens more than once a day.
 */
record RuleText(Map<String, String> parts) {

    private static final int LONGEST = 200;

    private static final String DAY = "(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final String DAY_OF_MONTH = "-?(?:[1-9]|[12]\\d|3[01])";

    private static final Map<String, Pattern> ALLOWED =
            Map.of(
                    "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
                    "INTERVAL", Pattern.compile("[1-9]\\d?"),
                    "COUNT", Pattern.compile("[1-9]\\d{0,2}"),
                    "UNTIL", Pattern.compile("\\d{8}(?:T\\d{6}Z?)?"),
                    "BYDAY", listOf(DAY),
                    "BYMONTHDAY", listOf(DAY_OF_MONTH),
                    "BYMONTH", listOf("(?:[1-9]|1[0-2])"),
                    "BYSETPOS", listOf("-?[1-9]"),
                    "WKST", Pattern.compile("MO|SU"));

    private static Pattern listOf(String one) {
        return Pattern.compile(one + "(?:," + one + ")*");
    }

    /** Empty when it is no rule, or says something a town hall has no use for. */
    static Optional<RuleText> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            String[] sides = part.split("=", -1);
            boolean right =
                    sides.length == 2
                            && ALLOWED.containsKey(sides[0])
                            && ALLOWED.get(sides[0]).matcher(sides[1]).matches()
                            && parts.putIfAbsent(sides[0], sides[1]) == null;
            if (!right) {
                return Optional.empty();
            }
        }
        boolean bounded = !(parts.containsKey("COUNT") && parts.containsKey("UNTIL"));
        return parts.containsKey("FREQ") && bounded
                ? Optional.of(new RuleText(Map.copyOf(parts)))
                : Optional.empty();
    }

    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What repeats, without how long: the bounds are kept beside, in days of the commune. */
    String unbounded() {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("COUNT") && !part.getKey().equals("UNTIL"))
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .sorted((one, two) -> Boolean.compare(isFrequency(two), isFrequency(one)))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private static boolean isFrequency(Map.Entry<String, String> part) {
        return part.getKey().equals("FREQ");
    }
}
