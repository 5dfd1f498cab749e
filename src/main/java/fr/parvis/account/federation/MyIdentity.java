package fr.parvis.account.federation;

import fr.parvis.account.VerifiedIdentity;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * A resident's page about who vouches for them.
 *
 * @param identity null for who never came by FranceConnect
 * @param birthPlace its name where the register of communes has it; empty abroad
 * @param birthCountry its name where the code is known
 * @param email confirmed, or empty
 */
public record MyIdentity(
        VerifiedIdentity identity, String birthPlace, String birthCountry, String email) {

    private static final String UNKNOWN = "-00";
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_END = 7;

    public boolean linked() {
        return identity != null;
    }

    /** {@code 24 août 1962}; {@code août 1962} or {@code 1962} where no more is known. */
    public String birthDate(Frame frame) {
        String date = identity.birthDate();
        if (date.isEmpty()) {
            return "";
        }
        if (date.startsWith(UNKNOWN, YEAR_DIGITS)) {
            return date.substring(0, YEAR_DIGITS);
        }
        if (date.endsWith(UNKNOWN)) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", frame.locale())
                    .format(YearMonth.parse(date.substring(0, MONTH_END)));
        }
        return frame.format().date(LocalDate.parse(date));
    }

    /** {@code Brest}; the code where the commune is no more; the country where it is not France. */
    public String birthPlaceWords(Frame frame) {
        boolean abroad =
                !identity.birthCountry().isEmpty()
                        && !identity.birthCountry().equals(VerifiedIdentity.FRANCE);
        if (abroad) {
            return birthCountry.isEmpty()
                    ? frame.t("account.federation.born-abroad", identity.birthCountry())
                    : birthCountry;
        }
        if (!birthPlace.isEmpty()) {
            return birthPlace;
        }
        return identity.birthPlace().isEmpty()
                ? ""
                : frame.t("account.federation.born-in-code", identity.birthPlace());
    }
}
