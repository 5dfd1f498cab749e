package fr.parvis.requests.scanning;

import java.util.List;

/**
 * Where an agent puts pages, as it was typed.
 *
 * @param page ids of the pages chosen
 * @param ou {@code demande}, {@code formulaire-ID} or {@code ecarter}
 * @param numero of a request
 */
public record Placing(List<Long> page, String ou, String numero) {

    static final Placing NONE = new Placing(List.of(), "", "");

    private static final String FORM = "formulaire-";

    enum Where {
        REQUEST,
        FORM,
        DROP,
        NOWHERE
    }

    public Placing {
        page = page == null ? List.of() : List.copyOf(page);
        ou = ou == null ? "" : ou.strip();
        numero = numero == null ? "" : numero.strip();
    }

    Where where() {
        return switch (ou) {
            case "demande" -> Where.REQUEST;
            case "ecarter" -> Where.DROP;
            default -> ou.matches(FORM + "\\d{1,18}") ? Where.FORM : Where.NOWHERE;
        };
    }

    long form() {
        return Long.parseLong(ou.substring(FORM.length()));
    }

    public boolean isAt(String place) {
        return ou.equals(place);
    }

    public boolean has(long id) {
        return page.contains(id);
    }
}
