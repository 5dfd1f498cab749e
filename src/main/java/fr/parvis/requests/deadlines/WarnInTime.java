package fr.parvis.requests.deadlines;

import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.NewsChoice;
import fr.parvis.notices.Notices;
import fr.parvis.requests.life.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns the agents of the current commune: of each request once, everybody in one message. Who
 * wants no messages gets none.
 */
@Service
class WarnInTime {

    /** Working days before the legal date. */
    static final int AHEAD = Deadlines.LEGAL_WARNING;

    private static final int AHEAD_OF_A_SHORT_DELAY = 2;

    private final Warnings warnings;
    private final WarnedRequests requests;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final WarningLetter letter;
    private final Notices notices;

    WarnInTime(
            Warnings warnings,
            WarnedRequests requests,
            Accounts accounts,
            Deadlines deadlines,
            WarningLetter letter,
            Notices notices) {
        this.warnings = warnings;
        this.requests = requests;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.letter = letter;
        this.notices = notices;
    }

    /** May be asked at any hour, any number of times. */
    @Transactional
    public void here() {
        LocalDate today = deadlines.today();
        List<Long> legal =
                warnings.legal(
                        today,
                        deadlines.inWorkingDays(AHEAD),
                        deadlines.inWorkingDays(AHEAD_OF_A_SHORT_DELAY));
        List<Long> late = warnings.late(today);
        if (legal.isEmpty() && late.isEmpty()) {
            return;
        }
        Readers readers =
                new Readers(
                        accounts.correspondents().stream()
                                .filter(one -> one.news() != NewsChoice.NEVER)
                                .toList());
        tell("legal", requests.of(legal), readers::ofTheRequest);
        tell("step", requests.thatPeopleHold(late), one -> escalate(one, readers));
    }

    private List<Correspondent> escalate(Warned one, Readers readers) {
        List<Correspondent> heads = readers.heads(one);
        requests.escalated(one, heads);
        return heads;
    }

    private void tell(
            String what, List<Warned> all, Function<Warned, List<Correspondent>> readers) {
        Map<Correspondent, List<Warned>> each = new LinkedHashMap<>();
        for (Warned one : all) {
            for (Correspondent reader : readers.apply(one)) {
                each.computeIfAbsent(reader, _ -> new ArrayList<>()).add(one);
            }
        }
        if (!each.isEmpty()) {
            notices.send(
                    each.entrySet().stream()
                            .map(one -> letter.of(what, one.getKey(), one.getValue()))
                            .toList());
        }
    }
}
