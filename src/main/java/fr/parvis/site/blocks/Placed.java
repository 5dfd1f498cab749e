package fr.parvis.site.blocks;

import java.util.Map;

/**
 * A block at its place.
 *
 * @param key unique on its page and stable, so that buttons name it
 * @param code of the block
 * @param settings answers to its form
 */
record Placed(String key, String code, Map<String, Object> settings) {

    Placed {
        settings = settings == null ? Map.of() : settings;
    }

    static Placed of(String code) {
        return new Placed(code, code, Map.of());
    }
}
