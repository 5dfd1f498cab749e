package fr.parvis.requests.hooks;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hook_fact}: who is told of what. */
@Component
class HeardFacts {

    private final JdbcClient jdbc;

    HeardFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of the programs that are told of a fact. */
    List<String> hearing(Fact fact) {
        return jdbc.sql(
                        "select hook from hook_fact where commune_id = current_commune() and fact = ? order by hook")
                .param(fact.code())
                .query(String.class)
                .list();
    }

    /** By the name of the program. */
    Map<String, Set<Fact>> all() {
        Map<String, Set<Fact>> all = new HashMap<>();
        jdbc.sql("select hook, fact from hook_fact where commune_id = current_commune()")
                .query(Heard.class)
                .list()
                .forEach(
                        one ->
                                Fact.of(one.fact())
                                        .ifPresent(
                                                all.computeIfAbsent(
                                                                one.hook(),
                                                                _ -> EnumSet.noneOf(Fact.class))
                                                        ::add));
        return all;
    }

    private record Heard(String hook, String fact) {}

    void replace(String hook, Collection<Fact> facts) {
        jdbc.sql("delete from hook_fact where commune_id = current_commune() and hook = ?")
                .param(hook)
                .update();
        facts.forEach(
                fact ->
                        jdbc.sql("insert into hook_fact (hook, fact) values (?, ?)")
                                .params(hook, fact.code())
                                .update());
    }
}
