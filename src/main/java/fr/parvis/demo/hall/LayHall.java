package fr.parvis.demo.hall;

import fr.parvis.assistant.replies.AnswerQuestion;
import fr.parvis.assistant.replies.Reply;
import fr.parvis.assistant.unanswered.KeepQuestion;
import fr.parvis.demo.DemoRoom;
import fr.parvis.kiosk.ChangeKiosks;
import fr.parvis.kiosk.Service;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A kiosk that no screen has opened yet, and a day of questions, answered or not. */
@Component
@Profile("demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class LayHall implements DemoRoom {

    private static final int IDLE_SECONDS = 60;

    private static final List<String> HELPED =
            List.of(
                    "À quelle heure ferme la mairie ce soir ?",
                    "quels papiers pour un acte de naissance",
                    "la déchèterie est ouverte samedi ?",
                    "que faire ce week-end",
                    "numéro de la médiathèque",
                    "où en est ma demande",
                    "comment inscrire ma fille à l’école");

    private static final List<String> DID_NOT_HELP =
            List.of("menu de la cantine jeudi", "quel jour est le marché");

    private static final List<String> NOT_ANSWERED =
            List.of(
                    "où sont les bornes de recharge électrique",
                    "y a-t-il une borne de recharge pour voiture électrique",
                    "recharger ma voiture électrique dans le bourg",
                    "horaires de la piscine",
                    "prix de la piscine pour les enfants",
                    "cours de guitare pour débutant",
                    "la navette passe à quelle heure dans les hameaux");

    private final ChangeKiosks kiosks;
    private final AnswerQuestion answer;
    private final KeepQuestion keep;

    LayHall(ChangeKiosks kiosks, AnswerQuestion answer, KeepQuestion keep) {
        this.kiosks = kiosks;
        this.answer = answer;
        this.keep = keep;
    }

    @Override
    public String step() {
        return "hall";
    }

    @Override
    public void lay() {
        kiosks.add("Accueil", List.of(Service.values()), IDLE_SECONDS);
        NOT_ANSWERED.forEach(this::ask);
        HELPED.forEach(question -> judge(question, true));
        DID_NOT_HELP.forEach(question -> judge(question, false));
    }

    private Reply ask(String question) {
        Reply reply = answer.answer(question, "", Locale.FRENCH);
        keep.asked(reply, "fr");
        return reply;
    }

    private void judge(String question, boolean helped) {
        Reply reply = ask(question);
        if (reply.sure()) {
            keep.judged(question, reply.about(), helped, "fr");
        }
    }
}
