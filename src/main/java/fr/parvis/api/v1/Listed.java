package fr.parvis.api.v1;

import java.util.List;

/**
 * A list, or one page of it.
 *
 * @param next address of the next page, or null on the last
 */
record Listed<T>(List<T> items, String next) {

    static <T> Listed<T> all(List<T> items) {
        return new Listed<>(items, null);
    }
}
