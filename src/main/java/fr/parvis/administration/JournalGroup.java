package fr.parvis.administration;

import fr.parvis.audit.JournalSearch.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sorts of actions that a reader of the journal chooses from. */
enum JournalGroup {
    READINGS(
            List.of(),
            "request.opened",
            "request.file-read",
            "journal.exported",
            "privacy.data-copied"),
    REQUESTS(List.of("request", "payment", "mandate")),
    SIGN_INS(
            List.of(),
            "account.signed-in",
            "account.proven",
            "account.proof-failed",
            "account.password-changed",
            "account.factor-added",
            "account.factor-removed",
            "account.factor-reset",
            "account.recovery-code-used",
            "account.recovery-codes-renewed",
            "account.passkey-added",
            "account.passkey-removed",
            "agent.sessions-ended",
            "agent.second-factor-policy"),
    AGENTS(List.of("agent", "access", "helper")),
    RESIDENTS(List.of("account", "privacy")),
    PROCEDURES(List.of("procedure")),
    TOWN_HALL(List.of("commune", "hook", "api", "journal", "records"));

    private final Kinds kinds;

    JournalGroup(List<String> prefixes, String... codes) {
        this.kinds = new Kinds(prefixes, List.of(codes), false);
    }

    /** What was chosen; everything where nothing, or nothing known, was. */
    static Kinds of(String code) {
        if (code.equals(OTHERS)) {
            return new Kinds(
                    Stream.of(values()).flatMap(it -> it.kinds.prefixes().stream()).toList(),
                    List.of(),
                    true);
        }
        return Stream.of(values())
                .filter(group -> group.code().equals(code))
                .map(group -> group.kinds)
                .findFirst()
                .orElse(Kinds.ALL);
    }

    /** Actions of none of the groups. */
    static final String OTHERS = "others";

    /** For addresses and messages. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Stream.concat(Stream.of(values()).map(JournalGroup::code), Stream.of(OTHERS))
                .toList();
    }
}
