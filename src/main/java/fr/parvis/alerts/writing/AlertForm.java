package fr.parvis.alerts.writing;

import java.util.List;

/**
 * An alert as it is typed; null for what the form did not send.
 *
 * @param cle of this form, so that sent twice it is one alert
 * @param lieu {@code tout} or {@code partie}
 * @param rues streets, one a line
 * @param contour corners, one a line
 * @param fin until when, in the hour of the town
 */
public record AlertForm(
        String cle,
        String niveau,
        String theme,
        String titre,
        String texte,
        String sms,
        String lieu,
        String rues,
        String contour,
        List<String> canaux,
        String fin) {

    public AlertForm {
        cle = said(cle);
        niveau = said(niveau);
        theme = said(theme);
        titre = said(titre);
        texte = said(texte);
        sms = said(sms);
        lieu = said(lieu);
        rues = said(rues);
        contour = said(contour);
        canaux = canaux == null ? List.of() : List.copyOf(canaux);
        fin = said(fin);
    }

    private static String said(String value) {
        return value == null ? "" : value;
    }

    public boolean part() {
        return lieu.equals("partie");
    }
}
