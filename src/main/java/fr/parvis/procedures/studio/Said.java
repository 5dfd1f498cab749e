package fr.parvis.procedures.studio;

import fr.parvis.ui.Frame;

/**
 * Words of the studio for what other files add: a field type or a setting that has no words here
 * yet is called by its code.
 */
final class Said {

    private Said() {}

    static String label(Shape shape, Entry entry, Frame frame) {
        return entry.key().startsWith("settings.")
                ? or(entry.key().substring(9), "studio.setting." + entry.key().substring(9), frame)
                : or(entry.key(), "studio." + shape.name() + "." + Control.name(entry), frame);
    }

    /** Null for none. */
    static String hint(Shape shape, Entry entry, Frame frame) {
        String name = entry.key().startsWith("settings.") ? "setting" : shape.name();
        String key = Control.name(entry).replaceFirst("^settings\\.", "");
        return or(null, "studio.hint." + name + "." + key, frame);
    }

    static String type(String code, Frame frame) {
        return or(code, "studio.type." + code, frame);
    }

    static String value(Entry entry, String value, Frame frame) {
        String key = Control.name(entry).replaceFirst("^settings\\.", "");
        return key.equals("life-events")
                ? frame.t("procedures.moment." + value)
                : or(value, "studio.value." + key + "." + value, frame);
    }

    private static String or(String otherwise, String key, Frame frame) {
        String said = frame.t(key);
        return said.contains(key) ? otherwise : said;
    }
}
