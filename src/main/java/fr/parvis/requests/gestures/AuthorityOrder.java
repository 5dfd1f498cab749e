package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.Words;

/**
 * What an agent typed about the authority in charge.
 *
 * @param version of the request that the agent saw
 * @param vers number of a commune of the installation, or {@code ailleurs}; empty where none was
 *     chosen
 * @param nom of an authority outside
 * @param adresse where to write to it, lines
 * @param words to those who take over there, or to the resident
 */
public record AuthorityOrder(
        Integer version, String vers, String nom, String adresse, String words) {

    static final AuthorityOrder NOTHING = new AuthorityOrder(0, "", "", "", "");

    private static final String OUTSIDE = "ailleurs";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    public AuthorityOrder {
        version = version == null ? 0 : version;
        vers = vers == null ? "" : vers;
        nom = shortened(Words.clean(nom), LONGEST_NAME);
        adresse = shortened(Words.clean(adresse), LONGEST_ADDRESS);
        words = Words.clean(words);
    }

    public boolean outside() {
        return vers.equals(OUTSIDE);
    }

    boolean inside() {
        return vers.matches("\\d{1,9}");
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
