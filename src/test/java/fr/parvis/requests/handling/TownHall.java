package fr.parvis.requests.handling;

import fr.parvis.account.Accounts;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Departments;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Agents and requests for tests, made through the front door. */
@Component
public class TownHall {

    private final Accounts accounts;
    private final People people;
    private final Departments departments;
    private final Procedures procedures;
    private final ReceiveRequest receive;
    private final RequestStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TownHall(
            Accounts accounts,
            People people,
            Departments departments,
            Procedures procedures,
            ReceiveRequest receive,
            RequestStore store,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.departments = departments;
        this.procedures = procedures;
        this.receive = receive;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An agent who may do all that the roles allow in the department of a procedure. */
    public Person agent(Commune commune, String name, String procedure, Role... roles) {
        return CommuneScope.call(
                commune.id(),
                () -> {
                    String email = People.email();
                    Map<Long, Collection<Role>> where =
                            Map.of(department(procedure), Arrays.asList(roles));
                    long id = accounts.inviteAgent(name, email, false, where);
                    accounts.acceptInvitation(people.invitation(email), People.PASSWORD);
                    return new Person(commune, id, email, true);
                });
    }

    /** The same agent as controllers get it. */
    public SignedInAgent signedIn(Person person, String procedure, Role... roles) {
        return CommuneScope.call(
                person.commune().id(),
                () ->
                        new SignedInAgent(
                                person.id(),
                                "Nadia Bernard",
                                "officière d’état civil",
                                person.email(),
                                Map.of(department(procedure), Set.of(roles)),
                                false));
    }

    /** Files a request as a visitor of the portal does. */
    public Request file(Commune commune, String procedure, String firstNames, String name) {
        Map<String, Object> identity = new HashMap<>();
        identity.put("firstNames", firstNames);
        identity.put("birthName", name);
        return file(commune, procedure, answers(commune, procedure, identity, "maud@exemple.fr"));
    }

    /** The same, with more answers, calculated ones as the form keeps them. */
    public Request file(Commune commune, String procedure, Map<String, Object> more) {
        Map<String, Object> values =
                new HashMap<>(
                        answers(
                                        commune,
                                        procedure,
                                        Map.of("firstNames", "Lina", "birthName", "Aubrée"),
                                        "lina@exemple.fr")
                                .values());
        values.putAll(more);
        return file(commune, procedure, new Answers(values));
    }

    private Request file(Commune commune, String procedure, Answers answers) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        Actor.call(
                                new Actor(Actor.Kind.VISITOR, 0, "", ""),
                                () -> receive(procedure, answers)));
    }

    private Request receive(String procedure, Answers answers) {
        Revision revision = procedures.current(procedure).orElseThrow();
        String number = store.nextNumber(LocalDate.now(clock).getYear());
        return transaction.execute(
                _ ->
                        receive.receive(
                                new NewRequest(
                                        number,
                                        revision,
                                        null,
                                        Locale.FRENCH,
                                        Channel.ONLINE,
                                        answers)));
    }

    /** Only who asks: what the form of any procedure marks as the applicant's. */
    private Answers answers(
            Commune commune, String procedure, Map<String, Object> identity, String email) {
        Map<String, Object> values = new HashMap<>();
        CommuneScope.run(
                commune.id(),
                () ->
                        procedures
                                .current(procedure)
                                .orElseThrow()
                                .definition()
                                .form()
                                .pages()
                                .stream()
                                .flatMap(page -> page.fields().stream())
                                .filter(
                                        field ->
                                                Boolean.TRUE.equals(
                                                        field.settings().get("applicant")))
                                .forEach(
                                        field -> {
                                            switch (field.type()) {
                                                case "identity" -> values.put(field.id(), identity);
                                                case "email" -> values.put(field.id(), email);
                                                default -> {}
                                            }
                                        }));
        return new Answers(values);
    }

    public Request now(Commune commune, Request request) {
        return CommuneScope.call(commune.id(), () -> store.find(request.id()).orElseThrow());
    }

    public long department(Commune commune, String procedure) {
        return CommuneScope.call(commune.id(), () -> department(procedure));
    }

    private long department(String procedure) {
        return procedures.current(procedure).orElseThrow().departmentId();
    }

    public List<Long> departments(Commune commune) {
        return CommuneScope.call(
                commune.id(), () -> departments.all().stream().map(each -> each.id()).toList());
    }
}
