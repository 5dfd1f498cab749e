package fr.parvis.notices.sms;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * How a provider may have written the reference of a message before. SMPP 3.4 leaves open whether
 * it is a number in base ten or sixteen, and some providers answer in one and tell in the other.
 */
final class References {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,30}");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{1,24}");
    private static final int FULL = 8;
    private static final int TEN = 10;
    private static final int SIXTEEN = 16;

    private References() {}

    /** As told first, then the other ways, the likelier before. */
    static SequencedSet<String> like(String told) {
        var ways = new LinkedHashSet<String>();
        ways.add(told);
        if (DECIMAL.matcher(told).matches()) {
            add(ways, new BigInteger(told, TEN).toString(SIXTEEN));
            ways.add(new BigInteger(told, TEN).toString());
        }
        if (HEXADECIMAL.matcher(told).matches()) {
            add(ways, new BigInteger(told, SIXTEEN).toString(SIXTEEN));
            ways.add(new BigInteger(told, SIXTEEN).toString());
        }
        return ways;
    }

    private static void add(SequencedSet<String> ways, String hexadecimal) {
        String full = "0".repeat(Math.max(0, FULL - hexadecimal.length())) + hexadecimal;
        for (String way : List.of(hexadecimal, full)) {
            ways.add(way);
            ways.add(way.toUpperCase(Locale.ROOT));
        }
    }
}
