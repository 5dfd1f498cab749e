package fr.parvis.browser;

import java.time.LocalDate;

/** The shortest way a resident sends a request. */
final class Filing {

    private Filing() {}

    static Filed birthCertificate(Person resident) {
        upToTheCheck(resident).press("Envoyer ma demande").sees("C’est reçu");
        return Filed.readBy(resident);
    }

    static Person upToTheCheck(Person resident) {
        return fromTheFirstPage(
                resident.open("/demarches/acte-naissance").follow("Commencer en ligne"));
    }

    /** The pages themselves, the same for an agent who fills them in for somebody. */
    static Person fromTheFirstPage(Person person) {
        return person.choose("Dans cette commune")
                .press("Continuer")
                .fill("Commune de naissance", "Canapville")
                .press("Continuer")
                .choose("Extrait sans filiation")
                .fill("Nombre d’exemplaires", "1")
                .press("Continuer")
                .choose("Moi")
                .identity("Cette personne", "Maud", "Kessler")
                .date("Date de naissance", LocalDate.of(1981, 5, 14))
                .press("Continuer")
                .identity("Votre nom", "Maud", "Kessler")
                .fill("Adresse électronique", "maud@exemple.test")
                .press("Continuer")
                .choose("Au guichet")
                .press("Continuer")
                .sees("Vérifiez vos réponses");
    }
}
