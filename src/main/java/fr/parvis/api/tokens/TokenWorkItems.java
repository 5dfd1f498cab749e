package fr.parvis.api.tokens;

import fr.parvis.account.Permission;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItem.Channel;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tokens about to end, on the desk of administrators until the last day: a connection must not just
 * stop. Once another token of the same program lasts longer, there is nothing left to do.
 */
@Component
class TokenWorkItems extends HouseWork {

    private static final String KIND = "jetons";

    private final Tokens tokens;
    private final Languages languages;

    TokenWorkItems(Tokens tokens, Languages languages, Clock clock) {
        super(KIND, Permission.ADMINISTER, clock);
        this.tokens = tokens;
        this.languages = languages;
    }

    @Override
    protected List<WorkItem> waiting(LocalDate today) {
        return tokens.toRenew(today, today.plusDays(WarnOfEnd.DAYS_BEFORE)).stream()
                .map(this::item)
                .toList();
    }

    private WorkItem item(Token token) {
        return WorkItem.ofTheHouse(
                KIND,
                token.id(),
                token.expiresOn(),
                languages.both("api.tokens.warning.subject", token.software()),
                TokensController.ROOT + "/nouveau?comme=" + token.id(),
                new Channel("lock", "api.tokens.menu"),
                "…" + token.ending());
    }
}
