package fr.parvis.ui.pages;

/** The way of a request, before Spring Security (order -100) and the controllers. */
final class FilterOrder {

    static final int HEADERS = -2100;
    // assets answer at -2000: they belong to no commune
    static final int COMMUNE = -1900;
    // a kept page costs less than asking whether an address reads too often
    static final int KEPT_PAGES = -1850;
    static final int ERRORS = -1800;
    // limits of addresses and origins of forms, see SecurityConfiguration
    static final int PREFERENCES = -1700;

    private FilterOrder() {}
}
