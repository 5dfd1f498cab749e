package fr.parvis.assistant.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Roughly how a word sounds in French: {@code déssé} and {@code décès} are written alike. */
final class Sound {

    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

    static {
        WRITTEN.put("ph", "f");
        WRITTEN.put("sch", "ch");
        WRITTEN.put("qu", "k");
        WRITTEN.put("gu(?=[ei])", "g");
        WRITTEN.put("ge(?=[ao])", "j");
        WRITTEN.put("g(?=[eiy])", "j");
        WRITTEN.put("c(?=[eiy])", "s");
        WRITTEN.put("c(?!h)", "k");
        WRITTEN.put("q", "k");
        WRITTEN.put("eau|au", "o");
        WRITTEN.put("ai|ei|ay|ey", "e");
        WRITTEN.put("oeu|eu", "e");
        WRITTEN.put("en|em(?=[bp])|am(?=[bp])", "an");
        WRITTEN.put("om(?=[bp])", "on");
        WRITTEN.put("im(?=[bp])|ain|ein|yn", "in");
        WRITTEN.put("tion", "sion");
        WRITTEN.put("y", "i");
        WRITTEN.put("(?<!^)h|^h", "");
        WRITTEN.put("([a-z])\\1", "$1");
        WRITTEN.put("(?<=[a-z]{3})(?:es|er|ez|et|e|s|t|d|x|z)+$", "");
    }

    private Sound() {}

    static String of(String plain) {
        String sound = plain.replace("ch", "1");
        for (var rule : WRITTEN.entrySet()) {
            sound = sound.replaceAll(rule.getKey(), rule.getValue());
        }
        return sound;
    }
}
