package fr.parvis.privacy.register;

import java.util.List;

/** Activities of the commune's own, for tests. */
final class Entries {

    private Entries() {}

    static OwnEntry cameras(String place) {
        return new OwnEntry(
                "Vidéoprotection de " + place,
                "Protéger la place de l’église.",
                "public-task",
                "Code de la sécurité intérieure, art. L251-2",
                "Les passants",
                "Images, jour et heure",
                List.of("offences"),
                "La police municipale",
                "",
                "",
                "Trente jours",
                "Les caméras",
                "Salle fermée",
                "");
    }
}
