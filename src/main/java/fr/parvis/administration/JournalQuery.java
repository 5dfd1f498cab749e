package fr.parvis.administration;

import fr.parvis.audit.JournalSearch;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was typed above the journal, as the address says it; public only for its template.
 *
 * @param qui part of a name
 * @param sorte code of a group of actions
 * @param numero of a request
 * @param du first day
 * @param au last day
 * @param adresse of the network
 * @param apres id of the last line of the page before
 */
public record JournalQuery(
        String qui,
        String sorte,
        String numero,
        String du,
        String au,
        String adresse,
        String apres) {

    public JournalQuery {
        qui = orEmpty(qui);
        sorte = orEmpty(sorte);
        numero = orEmpty(numero);
        du = orEmpty(du);
        au = orEmpty(au);
        adresse = orEmpty(adresse);
        apres = orEmpty(apres);
    }

    JournalSearch search() {
        return new JournalSearch(
                qui,
                JournalGroup.of(sorte),
                numero,
                adresse,
                day(du),
                day(au),
                apres.matches("\\d{1,18}") ? Long.parseLong(apres) : Long.MAX_VALUE);
    }

    public List<Choice> groups(Frame frame) {
        return JournalGroup.codes().stream()
                .map(
                        code ->
                                new Choice(
                                        code,
                                        frame.t("administration.journal.group." + code),
                                        null,
                                        code.equals(sorte)))
                .toList();
    }

    /** Address of the older lines. */
    String after(long last) {
        var address = UriComponentsBuilder.fromPath(JournalController.PATH);
        add(address, "qui", qui);
        add(address, "sorte", sorte);
        add(address, "numero", numero);
        add(address, "du", du);
        add(address, "au", au);
        add(address, "adresse", adresse);
        return address.queryParam("apres", last).encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed.strip();
    }

    static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
