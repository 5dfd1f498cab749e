package fr.parvis.notices.sms;

import fr.parvis.notices.sms.SmsAccount.HttpCall;
import fr.parvis.notices.web.Outgoing;
import fr.parvis.notices.web.OutgoingAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any provider that takes a message by one POST: the administrator writes what is posted, as its
 * documentation shows it. The provider cuts into parts by itself; its news come to {@link
 * SmsReturnController}.
 */
@Component
class HttpProvider implements SmsProvider {

    static final String CODE = "http";
    private static final Pattern PLACES = Pattern.compile("\\{(to|text|sender|reference|secret)}");

    private final Outgoing outgoing;
    private final OutgoingAddress addresses;
    private final JsonMapper json;

    HttpProvider(Outgoing outgoing, OutgoingAddress addresses, JsonMapper json) {
        this.outgoing = outgoing;
        this.addresses = addresses;
        this.json = json;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Answer submit(Order order, SmsAccount account, ObjIntConsumer<String> taken) {
        Optional<URI> address = addresses.read(account.call().url());
        if (address.isEmpty()) {
            return new Answer.Later("address");
        }
        boolean isJson = account.call().body().strip().matches("(?s)[{\\[].*");
        Map<String, String> headers = headers(account);
        headers.put(
                "Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded");
        headers.put("Idempotency-Key", order.reference());
        String body = filled(account, order, isJson ? this::inJson : HttpProvider::inForm);
        Outgoing.Answer answer =
                outgoing.post(address.get(), headers, body.getBytes(StandardCharsets.UTF_8));
        return verdict(order, account.call(), answer, taken);
    }

    private Answer verdict(
            Order order, HttpCall call, Outgoing.Answer answer, ObjIntConsumer<String> taken) {
        if (answer.ok()) {
            String reference = reference(order, call, answer.said());
            for (int part = 1; part <= order.text().parts().size(); part++) {
                taken.accept(reference, part);
            }
            return new Answer.Taken();
        }
        String reason = answer.status() == 0 ? answer.said() : "HTTP " + answer.status();
        boolean aboutUs =
                answer.status() == 401 || answer.status() == 402 || answer.status() == 403;
        return answer.passing() || aboutUs ? new Answer.Later(reason) : new Answer.Never(reason);
    }

    private String reference(Order order, HttpCall call, String said) {
        if (call.answerId().isBlank()) {
            return order.reference();
        }
        try {
            String found = json.readTree(said).at(call.answerId().strip()).asString("");
            return found.isEmpty() ? order.reference() : found;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return order.reference();
        }
    }

    private static Map<String, String> headers(SmsAccount account) {
        var headers = new HashMap<String, String>();
        account.call()
                .headers()
                .lines()
                .map(line -> line.split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(
                        pair ->
                                headers.put(
                                        pair[0].strip(),
                                        pair[1].strip().replace("{secret}", account.secret())));
        return headers;
    }

    private static String filled(SmsAccount account, Order order, UnaryOperator<String> written) {
        var values =
                Map.of(
                        "{to}", order.to(),
                        "{text}", order.text().text(),
                        "{sender}", account.sender(),
                        "{reference}", order.reference(),
                        "{secret}", account.secret());
        String text = account.call().body();
        var filled = new StringBuilder();
        var found = PLACES.matcher(text);
        while (found.find()) {
            found.appendReplacement(filled, "");
            filled.append(written.apply(values.get(found.group())));
        }
        return found.appendTail(filled).toString();
    }

    private String inJson(String value) {
        String quoted = json.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
