package fr.parvis.forms;

import java.math.BigDecimal;
import java.util.List;

/** When a field or a page is shown. A small sealed tree: it evaluates, and can be explained. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    boolean holds(Answers answers);

    record Is(String field, List<String> values) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.texts(field).stream().anyMatch(values::contains);
        }
    }

    record Filled(String field) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.filled(field);
        }
    }

    record Above(String field, BigDecimal bound) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.number(field).filter(value -> value.compareTo(bound) > 0).isPresent();
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(condition -> condition.holds(answers));
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(condition -> condition.holds(answers));
        }
    }
}
