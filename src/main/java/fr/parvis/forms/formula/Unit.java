package fr.parvis.forms.formula;

import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.Locale;

/** Units as definitions write them: {@code m²}, or one and several apart: {@code jour|jours}. */
public final class Unit {

    private static final String APART = "|";

    private Unit() {}

    /** For this number: French says one below two, English for one alone. */
    public static String of(LocalizedText unit, BigDecimal number, Locale locale) {
        String written = unit.in(locale);
        int apart = written.indexOf(APART);
        if (apart < 0) {
            return written;
        }
        BigDecimal size = number.abs();
        boolean one =
                locale.getLanguage().equals("fr")
                        ? size.compareTo(BigDecimal.TWO) < 0
                        : size.compareTo(BigDecimal.ONE) == 0;
        return one ? written.substring(0, apart) : written.substring(apart + 1);
    }

    /** Without a number. */
    public static String several(LocalizedText unit, Locale locale) {
        String written = unit.in(locale);
        return written.substring(written.indexOf(APART) + 1);
    }
}
