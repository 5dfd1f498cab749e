package fr.parvis.notices.sms;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a provider that speaks HTTP tells us, under an address that only it and the administrators
 * know. Names differ from one provider to the next; the usual ones are understood.
 */
@Component
public class SmsReturn {

    private static final List<String> REFERENCE =
            List.of("id", "message_id", "messageid", "reference", "ref", "smsid", "message-id");
    private static final List<String> STATE = List.of("status", "state", "stat", "dlr", "event");
    private static final List<String> FROM = List.of("from", "msisdn", "source", "number");
    private static final List<String> TEXT = List.of("text", "message", "body", "content");

    private final TextNews news;
    private final InstallationKeys keys;

    SmsReturn(TextNews news, InstallationKeys keys) {
        this.news = news;
        this.keys = keys;
    }

    /** The path to give to the provider. */
    public String path() {
        return "/sms/retour/" + token();
    }

    private String token() {
        String commune = Integer.toString(CommuneScope.current().value());
        return HexFormat.of().formatHex(keys.seal("sms-return", commune), 0, 16);
    }

    boolean known(String token) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), token().getBytes(StandardCharsets.UTF_8));
    }

    void heard(Map<String, String> said) {
        Optional<String> state = one(said, STATE);
        if (state.isPresent()) {
            one(said, REFERENCE).ifPresent(reference -> news(reference, state.get()));
        } else {
            one(said, FROM)
                    .ifPresent(from -> one(said, TEXT).ifPresent(text -> news.heard(from, text)));
        }
    }

    /** A state that is neither an end nor a failure is passed over. */
    private void news(String reference, String state) {
        String word = state.toLowerCase(Locale.ROOT);
        if (word.matches(".*(undeliv|not.?deliv|fail|reject|expir|error|invalid|deleted).*")) {
            news.came(reference, false, state.substring(0, Math.min(100, state.length())));
        } else if (word.contains("deliv")) {
            news.came(reference, true, "");
        }
    }

    private static Optional<String> one(Map<String, String> said, List<String> names) {
        return said.entrySet().stream()
                .filter(it -> names.contains(it.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(it -> !it.isBlank())
                .findFirst();
    }
}
