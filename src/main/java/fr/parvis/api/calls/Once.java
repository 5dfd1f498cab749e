package fr.parvis.api.calls;

import fr.parvis.api.calls.GivenAnswers.Given;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Does what a call asks once, however often it is sent with the same {@code Idempotency-Key}: the
 * answer is kept in the transaction of what was done. A refusal is not kept: nothing was done.
 */
@Component
public class Once {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final String SECONDS_TO_RETRY = "1";

    private final GivenAnswers given;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Once(GivenAnswers given, TransactionTemplate transaction, Clock clock) {
        this.given = given;
        this.transaction = transaction;
        this.clock = clock;
    }

    public ResponseEntity<byte[]> answer(
            Caller caller, JsonBody body, Supplier<ResponseEntity<byte[]>> work) {
        return answer(caller, body.bytes(), work);
    }

    /**
     * @param content what was sent, or enough of it to tell it from anything else
     */
    public ResponseEntity<byte[]> answer(
            Caller caller, byte[] content, Supplier<ResponseEntity<byte[]>> work) {
        String key = key();
        if (key == null) {
            return transaction.execute(_ -> work.get());
        }
        byte[] asked = Reply.sha256(fingerprint(content));
        return before(caller, key, asked)
                .orElseGet(
                        () ->
                                transaction.execute(
                                        _ -> {
                                            alone(caller, key);
                                            return before(caller, key, asked)
                                                    .orElseGet(
                                                            () -> done(caller, key, asked, work));
                                        }));
    }

    private void alone(Caller caller, String key) {
        if (!given.lock(caller.token().id(), key)) {
            throw new Refused(ProblemType.BUSY).header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
    }

    private Optional<ResponseEntity<byte[]>> before(Caller caller, String key, byte[] asked) {
        return given.find(caller.token().id(), key, clock.instant())
                .map(
                        one -> {
                            if (!Arrays.equals(one.asked(), asked)) {
                                throw new Refused(ProblemType.KEY_REUSED);
                            }
                            var headers = new HttpHeaders();
                            one.headers().forEach(headers::set);
                            headers.set(REPLAYED, "true");
                            return ResponseEntity.status(one.status())
                                    .headers(headers)
                                    .body(one.body());
                        });
    }

    private ResponseEntity<byte[]> done(
            Caller caller, String key, byte[] asked, Supplier<ResponseEntity<byte[]>> work) {
        ResponseEntity<byte[]> answer = work.get();
        Map<String, String> headers = new HashMap<>();
        answer.getHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        given.keep(
                caller.token().id(),
                key,
                new Given(asked, answer.getStatusCode().value(), headers, answer.getBody()),
                clock.instant());
        return answer;
    }

    private static String key() {
        String key = request().getRequest().getHeader(KEY);
        if (key != null && !FORM.matcher(key).matches()) {
            throw new Refused(ProblemType.PARAMETER).with("parameter", KEY);
        }
        return key;
    }

    /** The place counts too: the same words to another request are another call. */
    private static byte[] fingerprint(byte[] content) {
        var request = request().getRequest();
        String place =
                request.getMethod()
                        + " "
                        + request.getRequestURI()
                        + "?"
                        + request.getQueryString()
                        + "\n"
                        + request.getHeader(HttpHeaders.IF_MATCH)
                        + "\n";
        byte[] start = place.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    private static ServletRequestAttributes request() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
