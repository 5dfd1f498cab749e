package fr.parvis.account.factors;

import fr.parvis.documents.QrCode;
import java.util.regex.Pattern;

/**
 * A key for an application, shown once; nothing is kept before a code proves that the application
 * has it.
 *
 * @param key in base 32
 * @param seal that it was made here, for this agent
 * @param uri what the QR code says
 */
public record KeyOffer(String key, String seal, String uri) {

    private static final Pattern GROUPS = Pattern.compile("(.{4})(?=.)");

    /** To be typed by hand: {@code ABCD EFGH …}. */
    public String spaced() {
        return GROUPS.matcher(key).replaceAll("$1 ");
    }

    /** Drawn here: the key goes to nobody else. */
    public QrCode drawing() {
        return QrCode.of(uri);
    }
}
