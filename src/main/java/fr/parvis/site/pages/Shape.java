package fr.parvis.site.pages;

import fr.parvis.site.content.ContentQuery.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the list of a page is made: of which kinds, in which order, narrowed by which field. */
enum Shape {
    NEWS("/actualites", Order.NEWEST, "theme", 24, false, "news"),
    PAGES("/pages", Order.BY_TITLE, null, 100, false, "page"),
    PLACES("/lieux", Order.BY_TITLE, "sort", 60, false, "place"),
    DEPARTMENTS("/annuaire", Order.BY_TITLE, null, 60, false, "department"),
    PERSONS("/annuaire/personnes", Order.BY_TITLE, null, 60, false, "person"),
    COUNCIL("/elus", Order.BY_TITLE, null, 100, false, "elected"),
    ASSOCIATIONS("/associations", Order.BY_TITLE, "theme", 60, false, "association"),
    SHOPS("/commerces", Order.BY_TITLE, "sort", 60, false, "shop"),
    JOBS("/emplois", Order.BY_DAY, "sort", 40, true, "job"),
    MARKETS("/marches", Order.NEWEST, "state", 40, false, "market"),
    DOCUMENTS("/documents", Order.NEWEST, "sort", 40, false, "document"),
    GALLERIES("/galeries", Order.NEWEST, null, 24, false, "gallery"),
    URGENT("/informations-urgentes", Order.NEWEST, null, 20, false, "banner"),
    ACTS("/actes", Order.NEWEST, "matter", 40, false, "deliberation", "order"),
    DELIBERATIONS("/actes/deliberations", Order.NEWEST, "matter", 40, false, "deliberation"),
    ORDERS("/actes/arretes", Order.NEWEST, "matter", 40, false, "order");

    private final String path;
    private final Order order;
    private final String field;
    private final int most;
    private final boolean toCome;
    private final List<String> kinds;

    Shape(String path, Order order, String field, int most, boolean toCome, String... kinds) {
        this.path = path;
        this.order = order;
        this.field = field;
        this.most = most;
        this.toCome = toCome;
        this.kinds = List.of(kinds);
    }

    static Optional<Shape> at(String path) {
        return Arrays.stream(values()).filter(shape -> shape.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    Order order() {
        return order;
    }

    /** Whose options narrow the list; or null. */
    String field() {
        return field;
    }

    int most() {
        return most;
    }

    /** Only what is not over. */
    boolean toCome() {
        return toCome;
    }

    List<String> kinds() {
        return kinds;
    }

    /** Of its words. */
    String key() {
        return "site.pages." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
