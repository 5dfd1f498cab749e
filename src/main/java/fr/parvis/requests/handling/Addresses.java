package fr.parvis.requests.handling;

/** Where the pages of a request are at the desk. */
final class Addresses {

    static final String ROOT = "/bureau/demandes";

    private Addresses() {}

    static String of(String number) {
        return ROOT + "/" + number;
    }

    /** What presence calls the page of a request. */
    static String page(long request) {
        return "request/" + request;
    }
}
