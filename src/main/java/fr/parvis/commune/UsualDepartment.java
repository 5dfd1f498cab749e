package fr.parvis.commune;

import fr.parvis.kernel.LocalizedText;
import java.util.List;

/**
 * A department that a town hall has from the day it opens. These names are data of the commune, in
 * both languages, like any other department's.
 */
record UsualDepartment(String code, LocalizedText name) {

    static final List<UsualDepartment> ALL =
            List.of(
                    of(
                            "accueil",
                            "Accueil et affaires générales",
                            "Front desk and general matters"),
                    of("etat-civil", "État civil et élections", "Civil registry and elections"),
                    of("education", "Éducation et jeunesse", "Education and youth"),
                    of("urbanisme", "Urbanisme et habitat", "Planning and housing"),
                    of("voirie", "Voirie et espace public", "Roads and public space"),
                    of("vie-locale", "Culture, sport et associations", "Culture, sport and clubs"));

    private static UsualDepartment of(String code, String fr, String en) {
        return new UsualDepartment(code, new LocalizedText(fr, en));
    }
}
