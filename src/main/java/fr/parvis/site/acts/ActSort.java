package fr.parvis.site.acts;

import java.util.Arrays;
import java.util.Optional;

/** The sorts of acts. */
enum ActSort {
    DELIBERATION("deliberation", "/actes/deliberations"),
    ORDER("order", "/actes/arretes");

    private final String code;
    private final String path;

    ActSort(String code, String path) {
        this.code = code;
        this.path = path;
    }

    static Optional<ActSort> of(String kind) {
        return Arrays.stream(values()).filter(sort -> sort.code.equals(kind)).findFirst();
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }
}
