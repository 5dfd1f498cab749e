package fr.parvis.api.v1;

import fr.parvis.api.calls.Refused;
import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of requests is asked for, as written in the address.
 *
 * @param changedSince a moment with its offset (RFC 3339)
 * @param reference under which the program itself knows the request
 */
record Asked(
        String state,
        String department,
        String procedure,
        @BindParam("changed_since") String changedSince,
        String reference,
        String cursor,
        String limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** The state, if it is one. */
    String knownState() {
        if (state != null
                && Arrays.stream(PublicStatus.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .noneMatch(state::equals)) {
            throw Refused.parameter("state");
        }
        return state;
    }

    Instant since() {
        try {
            return changedSince == null ? null : OffsetDateTime.parse(changedSince).toInstant();
        } catch (DateTimeException wrong) {
            throw Refused.parameter("changed_since");
        }
    }

    int size() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}") || limit.equals("0") || Integer.parseInt(limit) > MOST) {
            throw Refused.parameter("limit");
        }
        return Integer.parseInt(limit);
    }

    /** The same question, further on. */
    String next(String root, String after) {
        var address = UriComponentsBuilder.fromPath(root);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("state", state);
        said.put("department", department);
        said.put("procedure", procedure);
        said.put("changed_since", changedSince);
        said.put("reference", reference);
        said.put("limit", limit);
        said.put("cursor", after);
        said.values().removeIf(Objects::isNull);
        said.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(said).toUriString();
    }
}
