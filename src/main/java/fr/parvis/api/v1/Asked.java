package fr.parvis.api.v1;

import fr.parvis.api.calls.Refused;
import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of requests is asked for, as written in the address.
 *
 * @param changed_since a moment with its offset (RFC 3339)
 * @param reference under which the program itself knows the request
 */
record Asked(
        String state,
        String department,
        String procedure,
        String changed_since,
        String reference,
        String cursor,
        String limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    Asked {
        if (state != null
                && Arrays.stream(PublicStatus.values())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .noneMatch(state::equals)) {
            throw Refused.parameter("state");
        }
    }

    Instant changedSince() {
        try {
            return changed_since == null ? null : OffsetDateTime.parse(changed_since).toInstant();
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
        Stream.of(
                        new String[] {"state", state},
                        new String[] {"department", department},
                        new String[] {"procedure", procedure},
                        new String[] {"changed_since", changed_since},
                        new String[] {"reference", reference},
                        new String[] {"limit", limit},
                        new String[] {"cursor", after})
                .filter(one -> one[1] != null)
                .forEach(one -> address.queryParam(one[0], "{" + one[0] + "}"));
        return address.encode()
                .buildAndExpand(
                        Stream.of(
                                        state,
                                        department,
                                        procedure,
                                        changed_since,
                                        reference,
                                        limit,
                                        after)
                                .filter(one -> one != null)
                                .toArray())
                .toUriString();
    }
}
