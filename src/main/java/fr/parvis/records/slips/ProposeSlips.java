package fr.parvis.records.slips;

import static java.util.stream.Collectors.groupingBy;

import fr.parvis.records.Due;
import fr.parvis.records.Fate;
import fr.parvis.records.Holds;
import fr.parvis.records.RetentionRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes on slips what has become due in the current commune, and takes off them what no longer is.
 * Proposes only: nothing is erased before a person approves.
 */
@Component
public class ProposeSlips {

    static final int PAGE = 500;

    /** What a person can look through, and a paper hold; the rest waits for the next slip. */
    static final int MOST = 2_000;

    private final Rules rules;
    private final Holds holds;
    private final Slips slips;
    private final Lines lines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProposeSlips(
            Rules rules,
            Holds holds,
            Slips slips,
            Lines lines,
            TransactionTemplate transaction,
            Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.slips = slips;
        this.lines = lines;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void here() {
        LocalDate today = LocalDate.now(clock);
        rules.all().forEach(rule -> propose(rule, today));
    }

    private void propose(RetentionRule rule, LocalDate today) {
        transaction.executeWithoutResult(_ -> lines.bringBack(rule.code(), today));
        long after = Long.MIN_VALUE;
        boolean more = true;
        while (more) {
            List<Due> page = rule.due(today, after, PAGE);
            boolean room = !page.isEmpty() && write(rule, page, today);
            more = room && page.size() == PAGE;
            after = page.isEmpty() ? after : page.getLast().thing();
        }
        transaction.executeWithoutResult(
                _ -> {
                    lines.forgetUnseen(rule.code(), today);
                    slips.count(rule.code());
                });
    }

    /**
     * @return whether there is room for more
     */
    private boolean write(RetentionRule rule, List<Due> page, LocalDate today) {
        Map<Fate, List<Due>> byFate = free(page).stream().collect(groupingBy(Due::fate));
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            boolean room = byFate.isEmpty();
                            for (var one : byFate.entrySet()) {
                                room |= write(rule, one.getKey(), one.getValue(), today);
                            }
                            return room;
                        }));
    }

    private boolean write(RetentionRule rule, Fate fate, List<Due> things, LocalDate today) {
        long slip = slips.proposed(rule.code(), fate);
        int room = Math.max(0, MOST - lines.count(slip));
        lines.put(slip, rule.code(), things, today, room);
        return room > 0;
    }

    private List<Due> free(List<Due> page) {
        Set<String> held =
                holds.held(
                        page.stream().flatMap(due -> due.subjects().stream()).distinct().toList());
        return page.stream()
                .filter(due -> due.subjects().stream().noneMatch(held::contains))
                .toList();
    }
}
