package fr.parvis.api.tokens;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.FewItems;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tokens about to end, on the desk of administrators until the last day: a connection must not just
 * stop. Once another token of the same program lasts longer, there is nothing left to do.
 */
@Component
class TokenWorkItems implements WorkItems {

    private static final String KIND = "jetons";

    private final Tokens tokens;
    private final Languages languages;
    private final Clock clock;

    TokenWorkItems(Tokens tokens, Languages languages, Clock clock) {
        this.tokens = tokens;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit) {
        return FewItems.concernedBy(query) && Rights.anywhere(agent, Permission.ADMINISTER)
                ? ending().list(query, limit)
                : List.of();
    }

    @Override
    public WorkCounts counts(SignedInAgent agent) {
        return Rights.anywhere(agent, Permission.ADMINISTER) ? ending().counts() : WorkCounts.NONE;
    }

    private FewItems ending() {
        LocalDate today = LocalDate.now(clock);
        return new FewItems(
                tokens.toRenew(today, today.plusDays(WarnOfEnd.DAYS_BEFORE)).stream()
                        .map(this::item)
                        .toList(),
                today);
    }

    private WorkItem item(Token token) {
        return WorkItem.ofTheHouse(
                KIND,
                token.id(),
                token.expiresOn(),
                new LocalizedText(title(token, Locale.FRENCH), title(token, Locale.ENGLISH)),
                TokensController.ROOT + "/nouveau?comme=" + token.id(),
                new Channel("lock", "api.tokens.menu"),
                "…" + token.ending());
    }

    private String title(Token token, Locale locale) {
        return languages.words(locale).get("api.tokens.warning.subject", token.software());
    }

    @Override
    public int arrived(SignedInAgent agent, Instant since) {
        return 0;
    }

    @Override
    public List<Topic> topics(SignedInAgent agent) {
        return List.of();
    }
}
