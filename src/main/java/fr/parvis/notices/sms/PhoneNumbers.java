package fr.parvis.notices.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.parvis.commune.Communes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Telephone numbers as people of the current commune type them. */
@Component
public class PhoneNumbers {

    /** The numbering plans of the territories overseas; everywhere else it is that of France. */
    private static final Map<String, String> OVERSEAS =
            Map.ofEntries(
                    Map.entry("971", "GP"),
                    Map.entry("972", "MQ"),
                    Map.entry("973", "GF"),
                    Map.entry("974", "RE"),
                    Map.entry("975", "PM"),
                    Map.entry("976", "YT"),
                    Map.entry("977", "BL"),
                    Map.entry("978", "MF"),
                    Map.entry("986", "WF"),
                    Map.entry("987", "PF"),
                    Map.entry("988", "NC"));

    private static final String FRANCE = "FR";

    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private final Communes communes;

    PhoneNumbers(Communes communes) {
        this.communes = communes;
    }

    /** In international form, {@code +33612345678}; empty when it can receive no SMS. */
    public Optional<String> mobile(String typed) {
        return mobile(typed, communes.current().departement());
    }

    static Optional<String> mobile(String typed, String departement) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = plans.parse(typed, OVERSEAS.getOrDefault(departement, FRANCE));
            return plans.isValidNumber(number) && MOBILE.contains(plans.getNumberType(number))
                    ? Optional.of(plans.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * As {@link #mobile}, of France or one of its territories only: what a stranger may make the
     * town hall write to. Numbers elsewhere can cost a hundred times as much, and some are there
     * to.
     */
    public Optional<String> french(String typed) {
        return mobile(typed).filter(PhoneNumbers::isFrench);
    }

    static boolean isFrench(String international) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        return Stream.concat(Stream.of(FRANCE), OVERSEAS.values().stream())
                .anyMatch(
                        region ->
                                international.startsWith(
                                        "+" + plans.getCountryCodeForRegion(region)));
    }

    /** As people write it here: {@code 06 12 34 56 78}, with its country when it is not ours. */
    public String shown(String international) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = plans.parse(international, null);
            String here = OVERSEAS.getOrDefault(communes.current().departement(), FRANCE);
            boolean ours = number.getCountryCode() == plans.getCountryCodeForRegion(here);
            return plans.format(
                    number, ours ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException never) {
            return international;
        }
    }
}
