package fr.parvis.requests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.account.Role;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.StepDetail.Signature;
import fr.parvis.procedures.doctor.rehearsal.Leg;
import fr.parvis.procedures.doctor.rehearsal.Story;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The agents of a town hall, each with one role, who take requests through their circuits. */
final class CarriesRequests {

    /** More turns than any circuit has. */
    private static final int MOST_TURNS = 40;

    private static final String WORDS = "Vu par les agents de l’essai.";

    private final Map<Role, List<Browser>> agents;
    private final Function<String, Request> now;

    /**
     * @param agents two of each role at least: an approval may ask for two people
     * @param now how a request stands, by its number
     */
    CarriesRequests(Map<Role, List<Browser>> agents, Function<String, Request> now) {
        this.agents = agents;
        this.now = now;
    }

    /** As this story tells, to the end. */
    Request carry(String number, Story story) {
        Request request = now.apply(number);
        int again = 0;
        for (int turn = 0; turn < MOST_TURNS && request.closedAt() == null; turn++) {
            Leg leg = leg(story, request);
            act(number, leg, again);
            Request after = now.apply(number);
            again = after.step().equals(request.step()) ? again + 1 : 0;
            request = after;
        }
        return request;
    }

    private static Leg leg(Story story, Request request) {
        return story.legs().stream()
                .filter(leg -> leg.step().id().equals(request.step()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such leg: " + request.step()));
    }

    private void act(String number, Leg leg, int again) {
        Step step = leg.step();
        switch (step.kind()) {
            case PAYMENT -> pay(number, step);
            case APPOINTMENT -> meet(number, step);
            case SIGNATURE ->
                    ((Signature) step.detail()).signers().forEach(role -> sign(number, role));
            case OPINION -> giveOpinions(number);
            default -> decide(number, leg, again);
        }
    }

    private void decide(String number, Leg leg, int again) {
        Browser agent = agents(leg.step().role()).get(again);
        HtmlForm form = HtmlForm.in(agent.get(desk(number)), "form[action*=/decision]");
        form.fill("choice", leg.way().id()).fill("words", WORDS);
        done(agent, form, "then", "stay");
    }

    private void pay(String number, Step step) {
        Browser agent = agents(step.role()).getFirst();
        HtmlForm form = HtmlForm.in(open(agent, number, "/paiement"), "form[action$=/paiement]");
        done(agent, form.fill("receipt", "Chèque 0000001"), "go", "");
    }

    private void meet(String number, Step step) {
        Browser agent = agents(step.role()).getFirst();
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3);
        HtmlForm propose =
                HtmlForm.in(open(agent, number, "/rendez-vous"), "form[action$=/rendez-vous]");
        propose.fill("date", day.toString()).fill("time", "10:00").fill("place", "Mairie");
        done(agent, propose, "go", "");
        done(
                agent,
                HtmlForm.in(open(agent, number, "/rendez-vous"), "form[action$=/issue]"),
                "outcome",
                "kept");
    }

    private void sign(String number, String role) {
        Browser agent = agents(role).getFirst();
        HtmlForm form = HtmlForm.in(open(agent, number, "/signature"), "form[action$=/signature]");
        done(agent, form, "choice", "sign");
    }

    /** Each by who may, at the address that the page of the request shows. */
    private void giveOpinions(String number) {
        for (Browser agent : agents.values().stream().flatMap(List::stream).toList()) {
            asked(agent.get(desk(number))).forEach(address -> giveOpinion(agent, address));
        }
    }

    private static Stream<String> asked(Page page) {
        return Jsoup.parse(page.body()).select("a[href*=/avis/]").eachAttr("href").stream()
                .filter(address -> !address.endsWith("/adresse"))
                .map(address -> address.replaceFirst("^https?://[^/]+", ""));
    }

    private static void giveOpinion(Browser giver, String address) {
        Page page = giver.get(address);
        if (HtmlForm.isIn(page, "input[name=verdict]")) {
            HtmlForm form = HtmlForm.in(page, "form:has(input[name=verdict])");
            form.fill("verdict", "FAVOURABLE").fill("words", WORDS).fill("signed", "Ana Lo");
            done(giver, form, "go", "");
        }
    }

    private static Page open(Browser agent, String number, String part) {
        String address = desk(number) + part;
        assertThat(HtmlForm.isIn(agent.get(desk(number)), "a[href=" + address + "]"))
                .as("the page of the request leads to " + address)
                .isTrue();
        return agent.get(address);
    }

    private static void done(Browser agent, HtmlForm form, String button, String value) {
        Page answer = form.press(agent, button, value);
        assertThat(answer.location()).as(HtmlForm.said(answer)).startsWith("/");
    }

    private List<Browser> agents(String role) {
        return agents.get(Role.ofCode(role));
    }

    private static String desk(String number) {
        return "/bureau/demandes/" + number;
    }
}
