package fr.parvis.records.slips;

import fr.parvis.records.RetentionRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What modules contributed to the shelf. */
@Component
class Rules {

    private final List<RetentionRule> all;

    Rules(List<RetentionRule> all) {
        this.all = List.copyOf(all);
    }

    List<RetentionRule> all() {
        return all;
    }

    RetentionRule of(String code) {
        return all.stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }
}
