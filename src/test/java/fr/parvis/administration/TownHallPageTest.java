package fr.parvis.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class TownHallPageTest {

    private static final String PAGE = "/bureau/mairie";
    private static final String CLOSURES = PAGE + "/fermetures";
    private static final String LANDERNEAU = "29103";

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune landerneau;
    private Commune quimper;

    @BeforeEach
    void open() {
        landerneau = TestCommunes.open(communes, LANDERNEAU);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anExceptionalClosureIsToldEverywhereAndCanBeTakenBack() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        administrator.get(CLOSURES);
        String today = LocalDate.now(landerneau.zone()).toString();
        var answer =
                administrator.post(CLOSURES, "du", today, "au", "", "pourquoi", "Travaux du hall");
        assertThat(answer.location()).isEqualTo(CLOSURES);

        Browser reader = new Browser(port, landerneau);
        String home = reader.get("/").body();
        assertThat(home)
                .contains("La mairie est fermée")
                .contains("Fermeture exceptionnelle\u00a0: Travaux du hall.")
                .contains("\"validThrough\":\"" + today + "\"");
        assertThat(reader.get("/hors-ligne").body()).contains("Travaux du hall");
        assertThat(new Browser(port, quimper).get("/").body()).doesNotContain("Travaux du hall");

        administrator.get(CLOSURES);
        administrator.post(CLOSURES + "/retrait", "du", today, "au", today);
        assertThat(reader.get("/").body()).doesNotContain("Travaux du hall");
    }

    @Test
    void aClosureThatCannotBeIsRefusedWithWhatWasTyped() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        administrator.get(CLOSURES);
        LocalDate today = LocalDate.now(landerneau.zone());
        var backwards =
                administrator.post(
                        CLOSURES,
                        "du",
                        today.plusDays(5).toString(),
                        "au",
                        today.toString(),
                        "pourquoi",
                        "Inventaire");
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.body())
                .contains("Le dernier jour vient avant le premier.")
                .contains("value=\"Inventaire\"");
        var none = administrator.post(CLOSURES, "du", "demain", "au", "", "pourquoi", "");
        assertThat(none.body()).contains("Donnez le premier jour fermé.");
        var past = administrator.post(CLOSURES, "du", "2020-01-01", "au", "", "pourquoi", "");
        assertThat(past.body()).contains("déjà passée");
        assertThat(communes.get(landerneau.id()).hours().closures()).isEmpty();
    }

    @Test
    void anAdministratorTellsHowTheTownHallIsReached() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        String[] typed = typed("02 98 85 00 66", "9h-12h", "02 98 85 00 67");
        var answer = administrator.post(PAGE, seen(administrator, typed));

        assertThat(answer.location()).isEqualTo("/bureau/mairie?saved=true");
        assertThat(administrator.get(answer.location()).body()).contains("role=\"status\"");
        Commune now = communes.get(landerneau.id());
        assertThat(now.phone()).isEqualTo("02 98 85 00 66");
        assertThat(now.address().oneLine())
                .isEqualTo("2 rue de la Tour d’Auvergne, 29800 Landerneau");
        assertThat(now.hours().on(DayOfWeek.MONDAY)).hasSize(1);
        assertThat(now.hours().on(DayOfWeek.TUESDAY)).isEmpty();
        assertThat(departmentsOf(landerneau))
                .extracting(Department::phone)
                .containsOnly("02 98 85 00 67");
        assertThat(communes.get(quimper.id())).isEqualTo(quimper);
        assertThat(departmentsOf(quimper)).extracting(Department::phone).containsOnlyNulls();
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndChangesNothing() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        administrator.get(PAGE);
        Commune before = communes.get(landerneau.id());

        var answer = administrator.post(PAGE, typed("appelez-moi", "le matin", "02 98"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("error-summary", "href=\"#phone\"", "href=\"#hours-MONDAY\"")
                .contains("value=\"appelez-moi\"", "value=\"le matin\"", "value=\"02 98\"");
        assertThat(communes.get(landerneau.id())).isEqualTo(before);
    }

    @Test
    void forAnyOtherAgentThereIsNoSuchPage() {
        Browser head = people.agentEverywhere(landerneau, Role.HEAD).signIn(port);

        assertThat(head.get(PAGE).status()).isEqualTo(404);
        head.get("/bureau/chiffres");
        assertThat(head.post(PAGE, typed("02", "9h-12h", "02")).status()).isEqualTo(404);
    }

    @Test
    void theDepartmentsOfAnotherCommuneCannotBeChangedFromHere() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        long elsewhere = departmentsOf(quimper).getFirst().id();
        var fields = new ArrayList<>(List.of(typed("02 98 85 00 66", "9h-12h", "02 98 85 00 67")));
        fields.addAll(List.of("departments." + elsewhere + ".email", "x@exemple.fr"));

        administrator.post(PAGE, seen(administrator, fields.toArray(String[]::new)));

        assertThat(departmentsOf(quimper))
                .extracting(Department::email)
                .doesNotContain("x@exemple.fr");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWroteAndLosesNothingTyped() {
        Browser first = people.administrator(landerneau).signIn(port);
        Browser second = people.administrator(landerneau).signIn(port);
        String[] firstly = seen(first, typed("02 98 85 11 11", "9h-12h", "02 98 85 00 67"));
        String[] secondly = seen(second, typed("02 98 85 22 22", "9h-12h", "02 98 85 00 67"));

        assertThat(first.post(PAGE, firstly).status()).isEqualTo(302);
        var overtaken = second.post(PAGE, secondly);

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("Un collègue a changé cette page", "href=\"#phone\"")
                .contains("02 98 85 11 11", "value=\"02 98 85 22 22\"");
        assertThat(communes.get(landerneau.id()).phone()).isEqualTo("02 98 85 11 11");

        second.post(PAGE, withSeen(overtaken.body(), secondly));
        assertThat(communes.get(landerneau.id()).phone()).isEqualTo("02 98 85 22 22");
    }

    @Test
    void aColourTooPaleForTextIsToldSo() {
        Browser administrator = people.administrator(landerneau).signIn(port);
        String[] pale = typed("02 98 85 00 66", "9h-12h", "02 98 85 00 67");
        pale[1] = "#f2d24b";
        administrator.post(PAGE, seen(administrator, pale));
        assertThat(administrator.get(PAGE).body())
                .contains("trop claire pour du texte", "fill=\"#f2d24b\"");

        String[] dark = typed("02 98 85 00 66", "9h-12h", "02 98 85 00 67");
        dark[1] = "#1f3d5a";
        administrator.post(PAGE, seen(administrator, dark));
        assertThat(administrator.get(PAGE).body()).doesNotContain("trop claire pour du texte");
    }

    /** The fields with the mark of the page that this browser opens first. */
    private static String[] seen(Browser browser, String[] fields) {
        return withSeen(browser.get(PAGE).body(), fields);
    }

    private static String[] withSeen(String page, String[] fields) {
        var mark = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(mark.find()).isTrue();
        var all = new ArrayList<>(List.of(fields));
        if (all.contains("seen")) {
            all.set(all.indexOf("seen") + 1, mark.group(1));
        } else {
            all.addAll(List.of("seen", mark.group(1)));
        }
        return all.toArray(String[]::new);
    }

    private String[] typed(String phone, String monday, String departmentPhone) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "colour", "#2f5d8a",
                                "street", "2 rue de la Tour d’Auvergne",
                                "extra", "",
                                "postalCode", "29800",
                                "city", "Landerneau",
                                "phone", phone,
                                "email", "mairie@landerneau.localhost",
                                "hours.MONDAY", monday));
        for (Department department : departmentsOf(landerneau)) {
            String prefix = "departments." + department.id() + ".";
            fields.addAll(
                    List.of(
                            prefix + "email",
                            department.email(),
                            prefix + "phone",
                            departmentPhone));
        }
        return fields.toArray(String[]::new);
    }

    private List<Department> departmentsOf(Commune commune) {
        return CommuneScope.call(commune.id(), departments::all);
    }
}
