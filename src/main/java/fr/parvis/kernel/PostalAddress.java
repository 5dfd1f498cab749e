package fr.parvis.kernel;

import java.util.stream.Stream;

/** A French postal address; {@code extra} (flat, floor, hamlet) may be empty. */
public record PostalAddress(String street, String extra, String postalCode, String city) {

    /** On one line, empty parts left out. */
    public String oneLine() {
        return String.join(
                ", ",
                Stream.of(street, extra, (postalCode + " " + city).strip())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }
}
