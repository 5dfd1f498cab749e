package fr.parvis.account;

import fr.parvis.Browser;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.CommuneScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People for tests, made through the front door: invited, signed up, signed in. */
@Component
public class People {

    public static final String PASSWORD = "quatre chevaux au galop";

    private final Accounts accounts;
    private final Departments departments;
    private final JdbcClient jdbc;
    private final Map<String, String> invitations = new ConcurrentHashMap<>();

    People(Accounts accounts, Departments departments, JdbcClient jdbc) {
        this.accounts = accounts;
        this.departments = departments;
        this.jdbc = jdbc;
    }

    /** An account that can sign in with {@link #PASSWORD}. */
    public record Person(Commune commune, long id, String email, boolean agent) {

        public Browser signIn(int port) {
            var browser = new Browser(port, commune);
            String page = agent ? "/bureau/connexion" : "/connexion";
            var shown = browser.get(page);
            var answer = browser.post(page, "email", email, "password", PASSWORD);
            if (answer.status() != 303) {
                throw new AssertionError(
                        "the page answered %d with %s, cookies %s, token %s, the sign-in %d:%n%s"
                                .formatted(
                                        shown.status(),
                                        shown.headers().allValues("Set-Cookie"),
                                        browser.cookies(),
                                        shown.csrf(),
                                        answer.status(),
                                        shown.csrf() == null ? shown.body() : answer.body()));
            }
            return browser;
        }
    }

    /** An agent with roles in departments given by their codes. */
    public Person agent(Commune commune, Map<String, Collection<Role>> roles) {
        return agent(commune, false, roles);
    }

    /** An administrator without any department. */
    public Person administrator(Commune commune) {
        return agent(commune, true, Map.of());
    }

    /** An agent with one role in every department. */
    public Person agentEverywhere(Commune commune, Role role) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        agent(
                                commune,
                                false,
                                departments.all().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Department::code, _ -> List.of(role)))));
    }

    /**
     * An administrator with every role in every department: whoever may not see a thing, may not.
     */
    public Person mostPowerful(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        agent(
                                commune,
                                true,
                                departments.all().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Department::code,
                                                        _ -> List.of(Role.values())))));
    }

    public Person resident(Commune commune) {
        String email = email();
        return CommuneScope.call(
                commune.id(),
                () ->
                        new Person(
                                commune,
                                accounts.openResident("Lina Aubrée", email, PASSWORD),
                                email,
                                false));
    }

    /** The link of the last invitation sent to an address. */
    public String invitation(String email) {
        return invitations.get(email);
    }

    /** The path that the last message to an address leads to. */
    public String linkSentTo(Commune commune, String email) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select substring(envelope from 'https?://[^/"]+(/[^"\\\\]*)')
                                          from notice where to_email = ? order by id desc limit 1
                                        """)
                                .param(email)
                                .query(String.class)
                                .single());
    }

    public static String email() {
        return "p-" + UUID.randomUUID() + "@exemple.fr";
    }

    private Person agent(
            Commune commune, boolean administrator, Map<String, ? extends Collection<Role>> roles) {
        String email = email();
        return CommuneScope.call(
                commune.id(),
                () -> {
                    Map<Long, Collection<Role>> byId = new HashMap<>();
                    roles.forEach(
                            (code, inIt) ->
                                    byId.put(departments.byCode(code).orElseThrow().id(), inIt));
                    long id = accounts.inviteAgent("Nadia Bernard", email, administrator, byId);
                    accounts.acceptInvitation(invitation(email), PASSWORD);
                    return new Person(commune, id, email, true);
                });
    }

    @EventListener
    void invited(AgentInvited invited) {
        invitations.put(invited.email(), invited.link());
    }
}
