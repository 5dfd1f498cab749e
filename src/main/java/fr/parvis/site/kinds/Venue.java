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

    /** A map of another host, asked for when it is pressed and not before. */
    public String map() {
        String latitudeText = latitude.toPlainString();
        String longitudeText = longitude.toPlainString();
        return "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=17/%s/%s"
                .formatted(latitudeText, longitudeText, latitudeText, longitudeText);
    }
}
