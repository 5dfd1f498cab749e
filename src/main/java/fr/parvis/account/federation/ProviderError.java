package fr.parvis.account.federation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * The error that a provider sends back instead of a code: that of OpenID Connect, and where it is
 * told the finer code of FranceConnect ({@code Y010008}).
 *
 * @param reason one of those that have words of their own
 * @param support for who is asked for help
 */
record ProviderError(String reason, String support) {

    private static final Pattern CODE = Pattern.compile("\\bY([0-9A-F]{6})\\b");
    private static final int LONGEST_ERROR = 40;

    /** FranceConnect's codes, or the beginnings of their families, the longest first. */
    private static final List<Map.Entry<String, String>> FINE =
            List.of(
                    Map.entry("030030", "cancelled"),
                    Map.entry("010004", "not-found"),
                    Map.entry("010006", "not-found"),
                    Map.entry("010007", "not-found"),
                    Map.entry("010008", "not-found"),
                    Map.entry("010015", "register"),
                    Map.entry("010009", "away"),
                    Map.entry("010011", "away"),
                    Map.entry("010012", "away"),
                    Map.entry("100011", "blocked"),
                    Map.entry("180001", "switched-off"),
                    Map.entry("020023", "account-not-accepted"),
                    Map.entry("030032", "account-not-accepted"),
                    Map.entry("500015", "private-sector"),
                    Map.entry("100001", "level"),
                    Map.entry("100002", "level"),
                    Map.entry("100018", "level"),
                    Map.entry("100004", "too-late"),
                    Map.entry("600020", "mandate"),
                    Map.entry("04C013C", "settings"),
                    Map.entry("04EA6EF", "settings"),
                    Map.entry("08000", "identity-incomplete"),
                    Map.entry("0300", "settings"),
                    Map.entry("19", "too-late"),
                    Map.entry("42", "too-late"),
                    Map.entry("43", "away"),
                    Map.entry("06", "away"),
                    Map.entry("07", "away"));

    private static final Map<String, String> COARSE =
            Map.ofEntries(
                    Map.entry("access_denied", "refused"),
                    Map.entry("login_required", "too-late"),
                    Map.entry("interaction_required", "too-late"),
                    Map.entry("temporarily_unavailable", "away"),
                    Map.entry("server_error", "failed"),
                    Map.entry("invalid_idp_hint", "account-not-accepted"),
                    Map.entry("invalid_request", "settings"),
                    Map.entry("invalid_scope", "settings"),
                    Map.entry("invalid_client", "settings"),
                    Map.entry("unauthorized_client", "settings"),
                    Map.entry("unsupported_response_type", "settings"),
                    Map.entry("unmet_authentication_requirements", "level"));

    static ProviderError of(String error, String description) {
        String said = description == null ? "" : description;
        Matcher fine = CODE.matcher(said + " " + error);
        if (fine.find()) {
            String code = fine.group(1);
            String reason =
                    FINE.stream()
                            .filter(one -> code.startsWith(one.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(COARSE.getOrDefault(error, "unknown"));
            return new ProviderError(reason, "Y" + code);
        }
        return new ProviderError(COARSE.getOrDefault(error, "unknown"), plain(error));
    }

    HttpStatus status() {
        return reason.equals("away") || reason.equals("failed")
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.FORBIDDEN;
    }

    /** What comes by the address is shown only where it looks like a code. */
    private static String plain(String error) {
        return error.matches("[a-z_]{1," + LONGEST_ERROR + "}") ? error : "";
    }
}
