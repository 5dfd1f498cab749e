package fr.parvis.browser;

import fr.parvis.commune.Commune;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.sms.SmsAccount;
import fr.parvis.notices.sms.SmsAccount.HttpCall;
import fr.parvis.notices.sms.SmsAccounts;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary in a hurry, on a phone: an alert by SMS to all, agreed to by somebody else. */
@BrowserTest
class AlertTest {

    private static final int PHONE = 390;
    private static final String SMS = "Inondation quai de la Douane : montez à l’étage.";

    @Autowired TownHall townHall;
    @Autowired SmsAccounts accounts;
    @Autowired Subscriptions subscriptions;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void dangerIsToldToEverybodyWhenTwoPeopleAgree(boolean scripts) {
        Commune commune = townHall.open();
        String base = townHall.address(commune);
        CommuneScope.run(commune.id(), this::ready);
        try (Person jeanne = new Person(base, scripts, PHONE);
                Person lucie = new Person(base, scripts, PHONE);
                Person resident = new Person(base, scripts, PHONE)) {
            jeanne.signIn(townHall.administrator(commune));
            lucie.signIn(townHall.handyman(commune));
            jeanne.open("/bureau/alertes").follow("Inondation").sees("Nouvelle alerte");
            jeanne.press("Voir avant d’envoyer").sees("Remplacez ce qui reste entre crochets");
            jeanne.fill("Message", "L’eau monte quai de la Douane. Montez à l’étage.")
                    .fillStarting("Texte du SMS", SMS)
                    .press("Voir avant d’envoyer")
                    .sees("1 SMS pour 0,06 €")
                    .sees("demande l’accord d’une deuxième personne")
                    .press("Demander l’accord d’une deuxième personne")
                    .sees("L’accord d’une deuxième personne est demandé")
                    .sees("une autre personne doit donner son accord");
            resident.open("/alertes").sees("Aucune alerte en cours");

            lucie.open("/bureau/alertes").follow("Inondation : mettez-vous à l’abri");
            lucie.sees(SMS).press("Donner mon accord et envoyer").sees("le message part");
            resident.open("/alertes")
                    .follow("Inondation : mettez-vous à l’abri")
                    .sees("quai de la Douane");
            resident.open("/").sees("Inondation : mettez-vous à l’abri");

            jeanne.open(lucie.path()).press("Annoncer la fin");
            jeanne.sees("La fin de l’alerte est annoncée");
            resident.open("/alertes").sees("Aucune alerte en cours");
        }
    }

    private void ready() {
        accounts.save(
                new SmsAccount(
                        "http",
                        "Mairie",
                        60,
                        10_000,
                        24,
                        SmsAccount.NONE.line(),
                        new HttpCall("https://sms.invalid/", "", "to={to}&text={text}", ""),
                        ""));
        long id = subscriptions.add("TEST", Locale.FRENCH, Home.UNKNOWN);
        subscriptions.reach(id, Channel.SMS, "+33612345678", "");
        subscriptions.followOnly(id, Set.of("alerts"));
    }
}
