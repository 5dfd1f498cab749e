package fr.parvis.requests.papers;

import fr.parvis.commune.Communes;
import fr.parvis.documents.QrCode;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.Addresses;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The address that opens the follow-up of a request, printed as a QR code on its papers: a
 * telephone follows it, a scanner knows by it where a page belongs.
 */
@Component
public class TrackingLinks {

    private static final Pattern LINK =
            Pattern.compile(
                    "https?://[^/]+/suivi\\?numero=(\\d{4}-\\d{1,9})&code=([0-9A-Z-]{12,14})");

    private final TrackingCodes codes;
    private final Communes communes;
    private final Addresses addresses;

    TrackingLinks(TrackingCodes codes, Communes communes, Addresses addresses) {
        this.codes = codes;
        this.communes = communes;
        this.addresses = addresses;
    }

    public String address(Request request) {
        return addresses.of(
                communes.current(),
                "/suivi?numero=" + request.number() + "&code=" + codes.of(request.number()));
    }

    /** To be typed where the address of {@link #address} cannot be read. */
    String door() {
        return addresses.of(communes.current(), "/suivi");
    }

    public String code(Request request) {
        return codes.of(request.number());
    }

    public QrCode qr(Request request) {
        return QrCode.of(address(request));
    }

    /**
     * @param text of a code
     * @return number of the request it opens here; empty when it opens none
     */
    public Optional<String> number(String text) {
        Matcher link = LINK.matcher(text);
        return link.matches() && codes.matches(link.group(1), link.group(2))
                ? Optional.of(link.group(1))
                : Optional.empty();
    }
}
