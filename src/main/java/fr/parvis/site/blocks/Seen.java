package fr.parvis.site.blocks;

import java.util.Map;

/** The draft that somebody had before their eyes, as their form says. */
final class Seen {

    private static final long NONE = -1;

    private Seen() {}

    /** What is no number is no draft, so the change is refused. */
    static long of(Map<String, String> posted) {
        String typed = posted.getOrDefault("vu", "");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : NONE;
    }
}
