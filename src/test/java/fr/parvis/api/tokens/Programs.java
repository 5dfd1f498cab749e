package fr.parvis.api.tokens;

import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programs of a town hall for tests: their tokens are made as the page makes them. */
@Component
public class Programs {

    private final IssueToken issue;
    private final EndToken end;
    private final Tokens tokens;
    private final Departments departments;
    private final People people;
    private final JdbcClient jdbc;
    private final Map<Commune, Long> owners = new ConcurrentHashMap<>();

    Programs(
            IssueToken issue,
            EndToken end,
            Tokens tokens,
            Departments departments,
            People people,
            JdbcClient jdbc) {
        this.issue = issue;
        this.end = end;
        this.tokens = tokens;
        this.departments = departments;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** One that may do all in every department. */
    public String everywhere(Commune commune) {
        return token(commune, "Tout faire", all(commune), List.of(), Scope.values());
    }

    public List<Long> all(Commune commune) {
        return CommuneScope.call(
                commune.id(), () -> departments.all().stream().map(Department::id).toList());
    }

    /**
     * @param procedures none for all
     */
    public String token(
            Commune commune,
            String software,
            Collection<Long> where,
            List<String> procedures,
            Scope... scopes) {
        return token(commune, software, where, procedures, "", scopes);
    }

    public String token(
            Commune commune,
            String software,
            Collection<Long> where,
            List<String> procedures,
            String networks,
            Scope... scopes) {
        long owner = owners.computeIfAbsent(commune, it -> people.administrator(it).id());
        var form =
                new TokenForm(
                        UUID.randomUUID().toString(),
                        software,
                        Arrays.stream(scopes).map(Scope::code).toList(),
                        List.copyOf(where),
                        procedures,
                        90,
                        networks);
        return CommuneScope.call(commune.id(), () -> issue.issue(form, owner).orElseThrow().text());
    }

    public Token kept(Commune commune, String text) {
        return CommuneScope.call(
                commune.id(), () -> tokens.find(TokenText.of(text).orElseThrow()).orElseThrow());
    }

    public void end(Commune commune, String text) {
        Token token = kept(commune, text);
        CommuneScope.run(commune.id(), () -> end.end(token));
    }

    /** Its last day was yesterday. */
    public void expire(Commune commune, String text, LocalDate lastDay) {
        Token token = kept(commune, text);
        CommuneScope.run(
                commune.id(),
                () ->
                        jdbc.sql("update api_token set expires_on = ? where id = ?")
                                .params(lastDay, token.id())
                                .update());
    }
}
