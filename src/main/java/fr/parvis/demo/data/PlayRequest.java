package fr.parvis.demo.data;

import fr.parvis.demo.data.DemoRequest.Act;
import fr.parvis.demo.data.Visitor.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** Files a request as its resident, then plays what agents and resident do with it. */
final class PlayRequest {

    /** More than any form has, a page shown twice where an answer brings up a question included. */
    private static final int MOST_PAGES = 20;

    private final Visitor resident;
    private final Function<String, Visitor> agents;

    /**
     * @param agents signed in, by name
     */
    PlayRequest(Visitor resident, Function<String, Visitor> agents) {
        this.resident = resident;
        this.agents = agents;
    }

    void play(DemoRequest request, LocalDate today) {
        Page sent = file(request, request.typed(today));
        String number = text(sent, 0);
        String tracking = "/suivi?numero=" + number + "&code=" + text(sent, 1);
        for (Act act : request.acts()) {
            if (act.who() == null) {
                act(resident, tracking, act);
            } else {
                act(agents.apply(act.who()), "/bureau/demandes/" + number, act);
            }
        }
    }

    private Page file(DemoRequest request, Map<String, String> answers) {
        String first = "/demarches/" + request.procedure() + "/demande";
        Page page = resident.reading(request.language()).get(first);
        page = resident.submit(page, "/demande", answers);
        for (int i = 0; i < MOST_PAGES && !page.isAt("/verifier"); i++) {
            String action = page.html().select("form.form[method=post]").attr("action");
            page = resident.submit(page, action, answers);
        }
        return resident.submit(page, "/envoyer", Map.of());
    }

    private static void act(Visitor person, String address, Act act) {
        Page page = person.get(address);
        if (act.form().equals("avis")) {
            page = person.get(page.path().replaceFirst("\\?.*", "") + "/avis");
        }
        Page after = person.submit(page, "/" + act.form(), act.values());
        if (after.status() != 200) {
            throw new IllegalStateException(act + " was answered " + after.status());
        }
    }

    private static String text(Page sent, int index) {
        return sent.html().select(".receipt .number").get(index).text();
    }
}
