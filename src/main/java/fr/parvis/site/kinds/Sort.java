package fr.parvis.site.kinds;

import java.util.Set;

/**
 * The sorts of content that are not acts: their place, their drawing, which template shows one and
 * which of their answers that template tells in its own way.
 */
enum Sort {
    PAGE("page", "/pages", "text", "item"),
    NEWS("news", "/actualites", "bell", "item", "theme"),
    EVENT(
            "event",
            "/agenda",
            "calendar",
            "event",
            "theme",
            "start",
            "end",
            "recurrence",
            "except",
            "status",
            "new-start",
            "reason",
            "where"),
    PLACE(
            "place",
            "/lieux",
            "pin",
            "place",
            "sort",
            "where",
            "hours",
            "closures",
            "phone",
            "email",
            "website"),
    DEPARTMENT("department", "/annuaire", "people", "place", "hours", "phone", "email", "missions"),
    PERSON("person", "/annuaire/personnes", "user", "item", "phone", "email"),
    ELECTED("elected", "/elus", "user", "item", "office", "rank", "email"),
    MEETING(
            "meeting",
            "/conseils",
            "hall",
            "meeting",
            "start",
            "agenda",
            "examined",
            "deliberations",
            "minutes",
            "notice",
            "approved"),
    ASSOCIATION(
            "association",
            "/associations",
            "people",
            "item",
            "theme",
            "where",
            "phone",
            "email",
            "website"),
    SHOP(
            "shop",
            "/commerces",
            "euro",
            "place",
            "sort",
            "where",
            "hours",
            "closures",
            "phone",
            "email",
            "website"),
    JOB("job", "/emplois", "card", "item", "sort", "deadline"),
    MARKET("market", "/marches", "works", "item", "sort", "state", "deadline"),
    DOCUMENT("document", "/documents", "doc", "item", "sort"),
    GALLERY("gallery", "/galeries", "eye", "item"),
    BANNER("banner", "/informations-urgentes", "alert", "item", "tone", "more", "more-label");

    private final String code;
    private final String path;
    private final String icon;
    private final String template;
    private final Set<String> told;

    Sort(String code, String path, String icon, String template, String... told) {
        this.code = code;
        this.path = path;
        this.icon = icon;
        this.template = template;
        this.told = Set.of(told);
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    String template() {
        return "site/pages/" + template;
    }

    /** Fields that its template tells in its own way. */
    Set<String> told() {
        return told;
    }
}
