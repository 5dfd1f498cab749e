package fr.parvis.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a kiosk may offer: a page to begin with, and all that belongs to it. */
public enum Service {
    PROCEDURES("demarches", "/demarches", "doc", "/demarches", "/brouillons"),
    TRACKING("suivi", "/suivi", "search", "/suivi"),
    ASSISTANT("assistant", "/assistant", "message", "/assistant"),
    AGENDA("agenda", "/agenda", "calendar", "/agenda"),
    DIRECTORY("annuaire", "/annuaire", "people", "/annuaire", "/lieux");

    private final String code;
    private final String start;
    private final String icon;
    private final List<String> pages;

    Service(String code, String start, String icon, String... pages) {
        this.code = code;
        this.start = start;
        this.icon = icon;
        this.pages = List.of(pages);
    }

    static Optional<Service> of(String code) {
        return Stream.of(values()).filter(service -> service.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String start() {
        return start;
    }

    public String icon() {
        return icon;
    }

    boolean holds(String path) {
        return pages.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }
}
