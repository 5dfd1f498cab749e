package fr.parvis.site.kinds;

import fr.parvis.forms.Answers;
import fr.parvis.forms.types.Parts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where something is (answer to a field of the type {@code point}).
 *
 * @param address in words; may be empty
 * @param latitude WGS 84, degrees; null where not known, and then longitude too
 */
public record Venue(String address, BigDecimal latitude, BigDecimal longitude) {

    /** Empty where nothing was answered. */
    public static Optional<Venue> of(Answers facts, String field) {
        Object answer = facts.value(field);
        String address = Parts.text(answer, "address");
        Optional<BigDecimal> latitude = Answers.parseNumber(Parts.text(answer, "latitude"));
        Optional<BigDecimal> longitude = Answers.parseNumber(Parts.text(answer, "longitude"));
        boolean located = latitude.isPresent() && longitude.isPresent();
        return address.isEmpty() && !located
                ? Optional.empty()
                : Optional.of(
                        new Venue(
                                address,
                                located ? latitude.get() : null,
                                located ? longitude.get() : null));
    }

    public boolean located() {
        return latitude != null;
    }

    /** Opens the map of the reader's own device; asks nothing of anybody until it is pressed. */
    public String geo() {
        return "geo:" + latitude.toPlainString() + "," + longitude.toPlainString();
    }
}
